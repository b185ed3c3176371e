preservation-section-annexes = Прилози

# In the e-mail to which the document is attached.
preservation-acknowledge = Молимо да потврдите пријем, саопштите нам свој број предмета и наведете датум истека заштите.
# On the telephone, in short sentences.
preservation-call = Ово је захтев за хитну заштиту сачуваних рачунарских података.
preservation-call-receipt = Молим вас да ми кажете своје име и презиме, свој број предмета и датум истека заштите.
