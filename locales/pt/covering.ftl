### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Ao ponto de contacto 24/7 da Parte requerida (artigo 35.º da Convenção sobre o Cibercrime)
# The title of the document follows.
covering-sent = Anexa-se à presente mensagem o seguinte documento, emitido nos termos da Convenção sobre o Cibercrime (STE n.º 185):
covering-urgent = O pedido é urgente.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Código de verificação do documento: { $code }
covering-verify = Antes de dar seguimento ao documento, queira telefonar-nos para o número que consta do seu próprio diretório de contactos e comparar connosco o código de verificação. Não telefone para nenhum número que conste da presente mensagem.
# The person in charge and the authority follow.
covering-regards = Com os melhores cumprimentos

## The telephone

call-opening = Bom dia. Estou a telefonar para o ponto de contacto 24/7 previsto na Convenção de Budapeste sobre o Cibercrime.
# $authority: name of the requesting authority.
call-authority = Telefono em nome da seguinte autoridade: { $authority }.
call-duty-officer = Gostaria de falar com o funcionário de serviço.
# $language: name of the language that the caller would like to speak.
call-language = Podemos falar nesta língua: { $language }?
call-sent = Enviámos-lhe um documento por correio eletrónico. Por favor, abra-o.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = A nossa referência é { $reference }. Vou soletrar: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = O pedido é urgente. Os fundamentos são: { $grounds }.
call-number = Por favor, verifique se o número desta chamada consta do seu próprio diretório de contactos. Se não tiver a certeza, telefone-nos para o número que consta do seu diretório.
call-code = Vamos agora comparar o código de verificação. Está no cimo da primeira página: doze dígitos em três grupos.
call-ask-first = Por favor, leia-me o primeiro grupo.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Deve ouvir: { $digits })
# $digits: four digits.
call-say-second = O segundo grupo é: { $digits }. Vê os mesmos dígitos?
call-ask-third = Por favor, leia-me o terceiro grupo.
call-differs = Se um só dígito for diferente, o documento foi alterado ou danificado. Nesse caso, por favor, não o utilize; vamos enviá-lo de novo.
call-thanks = Agradeço a sua colaboração. Até breve.
