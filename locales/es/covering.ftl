### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Al punto de contacto 24/7 de la Parte requerida (artículo 35 del Convenio sobre la Ciberdelincuencia)
# The title of the document follows.
covering-sent = Se adjunta a este mensaje el siguiente documento, en virtud del Convenio sobre la Ciberdelincuencia (STE n.º 185):
covering-urgent = La solicitud es urgente.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Código de comprobación del documento: { $code }
covering-verify = Antes de actuar conforme al documento, llámenos por teléfono al número que figura en su propio directorio y compare el código de comprobación. No llame a ningún número que figure en este mensaje.
# The person in charge and the authority follow.
covering-regards = Atentamente

## The telephone

call-opening = Buenos días. Llamo al punto de contacto 24/7 previsto en el Convenio de Budapest sobre la Ciberdelincuencia.
# $authority: name of the requesting authority.
call-authority = Llamo de parte de la siguiente autoridad: { $authority }.
call-duty-officer = Quisiera hablar con el funcionario de guardia.
# $language: name of the language that the caller would like to speak.
call-language = ¿Podemos hablar en este idioma: { $language }?
call-sent = Le hemos enviado un documento por correo electrónico. Ábralo, por favor.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Nuestra referencia es { $reference }. La deletreo: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = La solicitud es urgente. Los motivos son: { $grounds }.
call-number = Compruebe, por favor, que el número desde el que llamo figura en su propio directorio. Si tiene alguna duda, llámenos al número de su directorio.
call-code = Ahora comparemos el código de comprobación. Figura al principio de la primera página: doce dígitos en tres grupos.
call-ask-first = Léame el primer grupo, por favor.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Debe oír: { $digits })
# $digits: four digits.
call-say-second = El segundo grupo es: { $digits }. ¿Ve usted lo mismo?
call-ask-third = Léame el tercer grupo, por favor.
call-differs = Si un solo dígito difiere, el documento se ha alterado o dañado. En ese caso, no lo utilice; se lo enviaremos de nuevo.
call-thanks = Muchas gracias. Adiós.
