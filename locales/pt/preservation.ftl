### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form. European Portuguese; terms are those of the translation approved by the
### Resolution of the Portuguese Parliament no. 88/2009, in today's spelling.

# The name of the document in lists.
preservation-name = Pedido de conservação (artigos 29.º e 30.º)

preservation-title = Pedido de conservação expedita de dados informáticos armazenados
# Stands under the title.
preservation-basis = Nos termos dos artigos 29.º e 30.º da Convenção sobre o Cibercrime (Budapeste, 2001, STE n.º 185)

preservation-opening = Ao ponto de contacto da Parte requerida (artigo 35.º): nos termos do artigo 29.º da Convenção sobre o Cibercrime, a autoridade requerente solicita a conservação expedita dos dados informáticos armazenados descritos no presente documento ou, caso se trate de um pedido de prorrogação, a continuação da sua conservação. Quando tal for indicado no presente documento, a autoridade requerente solicita ainda, nos termos do artigo 30.º, a divulgação expedita de dados de tráfego conservados.

preservation-section-request = Pedido

preservation-section-recipient = Ponto de contacto requerido

preservation-section-authority = Autoridade requerente

preservation-section-confirmation = Contacto para confirmação adicional

preservation-section-investigating = Autoridade responsável pela investigação

preservation-section-offence = Infração e breve resumo dos factos

preservation-section-data = Dados a conservar e respetiva relação com a infração

preservation-section-disclosure = Divulgação expedita de dados de tráfego conservados

preservation-section-custodian = Detentor dos dados ou localização do sistema informático

preservation-section-necessity = Necessidade da conservação

preservation-section-intention = Intenção de efetuar um pedido de auxílio mútuo

preservation-section-annexes = Anexos

preservation-section-signature = Assinatura

preservation-closing = A autoridade requerente solicita ao ponto de contacto requerido que acuse a receção do presente pedido e comunique a sua própria referência. Os dados deverão ser conservados durante, pelo menos, 60 dias e, uma vez recebido o pedido de auxílio mútuo, até que seja tomada uma decisão sobre este (artigo 29.º, n.º 7); queira indicar a data em que termina a conservação. Caso a conservação não garanta a disponibilidade futura dos dados, ponha em causa a confidencialidade da investigação ou a prejudique de outro modo, queira comunicá-lo de imediato (artigo 29.º, n.º 6), para que a autoridade requerente possa decidir se o pedido deve, ainda assim, ser executado.

# In the e-mail to which the document is attached.
preservation-acknowledge = Queira acusar a receção, comunicar-nos a sua referência e indicar-nos a data em que termina a conservação.
# On the telephone, in short sentences.
preservation-call = Trata-se de um pedido de conservação expedita de dados informáticos armazenados.
preservation-call-receipt = Por favor, indique-me o seu nome, a sua referência e a data em que termina a conservação.
