### A request that came in: its page, and why a file is not one.

incoming-title = Solicitud recibida
incoming-opened = La solicitud recibida está abierta.
incoming-none = No hay ninguna solicitud recibida abierta. Suelte su PDF o su archivo en el escritorio, o elíjalo allí.
incoming-form-unknown = Esta versión de Point35 no tiene el formulario de esta solicitud. Ábrala con una versión más reciente.

## What one must know before reading on

incoming-exercise = Esto es un ejercicio: el remitente utilizó un directorio con datos ficticios.
incoming-form-newer = Esta solicitud se redactó con una versión más reciente del formulario. No se muestra lo que esta versión no conoce: ábrala con una versión más reciente de Point35.
incoming-draft = Falta algo obligatorio o hay algo erróneo: este documento se elaboró como borrador.

## Whether the content is what the file says it is

incoming-hash-agrees = El contenido es el que indica el archivo: no se ha perdido nada por el camino. Solo la llamada telefónica muestra quién lo envió.
incoming-hash-differs = El contenido no es el que indica el propio archivo. Se alteró o se dañó después de elaborarse el archivo. No le dé curso: llame por teléfono al punto de contacto y pida de nuevo el documento.
incoming-hash-nowhere = Este archivo no indica cuál debe ser su contenido. Compare por teléfono el código de comprobación.
incoming-paper-whole = Leído del código QR de un documento en papel, que contiene todas las respuestas. Compare el código de comprobación por teléfono.
incoming-paper-part = Leído del código QR de un documento en papel, que solo contiene una parte de las respuestas; las demás figuran en el papel. Compare el código de comprobación por teléfono y pida el PDF.
incoming-hash-details = Huella del contenido (SHA-256)
incoming-hash-computed = Del contenido
incoming-hash-stated = Según el archivo

## The telephone call

incoming-verify-title = Comprobar por teléfono
incoming-verify-text = Llame a un número de su propio directorio, nunca a uno de este documento. Pida a la otra parte que lea la referencia y estos doce dígitos.
incoming-own-exercise = Su directorio es el de ejercicio: ningún número es real. Abra el directorio de la red antes de llamar.
incoming-verify-none = Ningún punto de contacto de su directorio corresponde al remitente. Busque la Parte en el directorio y llame al número que figura allí.
incoming-verify-directory = Ir al directorio
incoming-verify-no-number = Su directorio no tiene ningún número de teléfono de este punto de contacto.
incoming-verify-other-number = El documento da otro número de teléfono para su remitente. Llame al que figura arriba.

## What the request says about itself

incoming-sender = Lo que la solicitud dice de sí misma
incoming-sender-hint = Lo escribió quien elaboró el archivo. No prueba nada.
# Stands in the place of a name, a date or a recipient.
incoming-not-stated = no se indica
incoming-snapshot = Directorio que utilizó el remitente
# $number: number of the sender’s directory. $issued, $until: its dates. $own: number of one’s own directory.
incoming-snapshot-value = Edición número { $number } del { $issued }, válida hasta el { $until }. La suya es la número { $own }.

## Copies in other languages, and taking over

incoming-document = El documento en su idioma
incoming-copies = Copia en otro idioma
incoming-copies-hint = El contenido y el código de comprobación son los mismos en todos los idiomas. El texto libre permanece como se escribió.
incoming-take-over-title = Hacerla propia
incoming-memory = Esta solicitud está solo en la memoria: desaparece al cerrar la página.
incoming-take-over-text = Una copia se convierte en un borrador suyo, que puede modificar. Su código de comprobación es otro en cuanto se modifica algo en ella.
incoming-take-over = Copiar como borrador
incoming-taken-over = La copia es ahora un borrador y está en el escritorio.

## Why a file was not opened

# $limit: greatest size, with its unit.
reader-fault-too-large = Este archivo, o la solicitud que contiene, es demasiado grande: pueden abrirse como máximo { $limit }. Compruebe que es el archivo correcto.
reader-fault-not-a-request = Este archivo no es un PDF ni el archivo de una solicitud. Elija el PDF que se envió, o el archivo de una solicitud o de un borrador.
reader-fault-truncated = Este PDF está cortado: falta el final. Obténgalo de nuevo o pida que se lo vuelvan a enviar.
reader-fault-encrypted = Este PDF está protegido con una contraseña, por lo que no se pueden leer sus datos. Pida una copia sin contraseña, enviada por una vía segura.
reader-fault-no-request-inside = En este PDF no hay ninguna solicitud. Lo elaboró otro programa o se imprimió en un archivo nuevo, con lo que se pierden los datos. Pida el PDF tal como se guardó al principio.
reader-fault-bomb = Este archivo contiene más que cualquier solicitud, por lo que no se ha abierto. Puede estar dañado o hecho para causar daño.
reader-fault-newer = Esta solicitud se elaboró con una versión más reciente de Point35. Ábrala con esa versión.
reader-fault-damaged = La solicitud de este archivo está dañada y no se puede leer. Pida que se la vuelvan a enviar.
