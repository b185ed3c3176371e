### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form. Terms follow the Serbian law ratifying the Convention (2009).

# The name of the document in lists.
preservation-name = Захтев за хитну заштиту података (чл. 29. и 30)

preservation-title = Захтев за хитну заштиту сачуваних рачунарских података
# Stands under the title.
preservation-basis = На основу чл. 29. и 30. Конвенције о високотехнолошком криминалу (Будимпешта, 2001, ETS бр. 185)

preservation-opening = Контакт тачки замољене стране уговорнице (члан 35): на основу члана 29. Конвенције о високотехнолошком криминалу орган молилац тражи хитну заштиту сачуваних рачунарских података описаних у овом документу или, ако је ово захтев за продужење, наставак њихове заштите. Ако је тако наведено у овом документу, орган молилац тражи и хитно откривање заштићених података о саобраћају на основу члана 30.

preservation-section-request = Захтев

preservation-section-recipient = Замољена контакт тачка

preservation-section-authority = Орган молилац

preservation-section-confirmation = Контакт за додатну потврду

preservation-section-investigating = Орган који води истрагу

preservation-section-offence = Кривично дело и кратак приказ чињеница

preservation-section-data = Подаци које треба заштитити и њихова веза са кривичним делом

preservation-section-disclosure = Хитно откривање заштићених података о саобраћају

preservation-section-custodian = Држалац података или локација рачунарског система

preservation-section-necessity = Неопходност заштите

preservation-section-intention = Намера подношења захтева за узајамну помоћ

preservation-section-annexes = Прилози

preservation-section-signature = Потпис

preservation-closing = Орган молилац тражи да замољена контакт тачка потврди пријем овог захтева и саопшти свој број предмета. Податке треба штитити најмање 60 дана, а по пријему захтева за узајамну помоћ – до доношења одлуке о том захтеву (члан 29. став 7); молимо да наведете датум истека заштите. Ако заштита неће обезбедити будућу доступност података или ако би угрозила поверљивост истраге или јој на други начин нашкодила, молимо да о томе без одлагања обавестите орган молилац (члан 29. став 6), како би он могао да одлучи да ли захтев ипак треба извршити.

# In the e-mail to which the document is attached.
preservation-acknowledge = Молимо да потврдите пријем, саопштите нам свој број предмета и наведете датум истека заштите.
# On the telephone, in short sentences.
preservation-call = Ово је захтев за хитну заштиту сачуваних рачунарских података.
preservation-call-receipt = Молим вас да ми кажете своје име и презиме, свој број предмета и датум истека заштите.
