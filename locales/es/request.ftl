### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = Nueva solicitud
new-instrument = ¿Qué solicitud?
new-instrument-hint = Pide a una Parte que conserve de inmediato datos almacenados, antes de que se eliminen. No pide que se entreguen: para ello se presenta después una solicitud de asistencia mutua.
new-recipient = ¿A quién?
new-later = Elegir el punto de contacto más tarde
new-failed = El navegador no ha proporcionado valores aleatorios para el número del borrador. Cierre otros programas e inténtelo de nuevo, o utilice otro navegador.

## The head of each page of a request

request-above = Solicitud
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = Partes de esta solicitud
request-sections = Secciones
request-check = Comprobación
request-document = Documento
request-undo = Deshacer
request-redo = Rehacer
request-undone = Se ha deshecho el último cambio.
request-redone = Se ha rehecho el cambio.
request-to-check = Comprobar la solicitud
request-recipient = Punto de contacto requerido
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row }: { $label }

## The list of sections

section-state-not-started = Sin empezar
section-state-in-progress = Incompleta
section-state-questionable = Completa, con una advertencia
section-state-complete = Completa
# $done: how many of the elements are there. $all: how many there are.
elements-summary = Elementos presentes del artículo 29.2: { $done } de { $all }
element-there = presente
element-missing = falta

## The form of a section

section-steps = Pasos
# $section: name of the section.
section-next = Siguiente: { $section }
# $section: name of the section.
section-back = Anterior: { $section }
section-list = Todas las secciones
page-unknown = Esta sección no existe.
# $article: number of an article, such as 29(2)(a).
field-basis = Artículo { $article } del Convenio sobre la Ciberdelincuencia (STE n.º 185)
field-statement = Esta frase figura en todas las solicitudes y no se puede suprimir.
group-add = Añadir más
identifier-kind = Tipo de identificador
identifier-kind-automatic = Reconocer automáticamente
preview-title = El documento hasta ahora

## A pasted log

paste-title = Pegar parte de un registro
paste-label = Líneas de un registro, una tabla o una cabecera de correo
paste-hint = Las direcciones, los puertos, las horas y las cuentas que contenga se convierten en conjuntos de datos. Lo que pegue permanece en este dispositivo.
paste-look = Buscar identificadores
# $count: how many were found.
paste-found = Encontrados: { $count }.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = Encontrados: { $count }. Líneas leídas: { $lines }; líneas sin identificador: { $without }.
paste-cut = El texto es demasiado largo: solo se ha leído el comienzo. Pegue el resto después.
paste-zone-missing = No figura la zona horaria: elíjala en el conjunto de datos.
paste-take = Añadir los elegidos como conjuntos de datos
# $count: how many were added.
paste-added = Conjuntos de datos añadidos: { $count }.

## Files that go with a request

annexes-choose = Elegir archivos
annexes-drop-hint = Los archivos también pueden soltarse en cualquier lugar de esta página.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = Leyendo { $name }: { $percent } %
annexes-progress = Parte del archivo ya leída
annexes-stop = Detener
# $count: how many were added.
annexes-added = Archivos añadidos: { $count }.
# $name: name of a file.
annexes-unreadable = El navegador no ha podido leer { $name }. Puede que se haya movido o modificado, o que sea una carpeta. Elíjalo de nuevo.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = Elegido: { $name }
languages-title = Idiomas del documento
languages-hint = El idioma del destinatario figura primero y el segundo debajo o al lado.
languages-first = Primer idioma
languages-second = Segundo idioma
languages-own = Idioma en que usted escribe
languages-none = Ninguno: un solo idioma
arrangement-title = Disposición de los dos idiomas
arrangement-line-by-line = Línea por línea: cada enunciado en el primer idioma y debajo en el segundo
arrangement-side-by-side = En paralelo: una columna para cada idioma

## The marking of the pages

marking-label = Marca en todas las páginas
marking-none = Ninguna
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label }: solo para las personas destinatarias
# $label: as above.
marking-tlp-amber = { $label }: para la organización destinataria y sus clientes, según la necesidad de conocer
# $label: as above.
marking-tlp-amber-strict = { $label }: solo para la organización destinataria, según la necesidad de conocer
# $label: as above.
marking-tlp-green = { $label }: para la comunidad de los destinatarios, no para el público
# $label: as above.
marking-tlp-clear = { $label }: sin límites
marking-own = Con palabras propias
marking-words = Palabras de la marca
marking-words-hint = Figuran tal como se escriben, en todos los idiomas del documento.

## The check

check-title = Comprobación
check-ready = Nada impide el documento. Puede entregarse.
check-not-ready = Falta algo obligatorio o hay algo erróneo. El documento puede elaborarse como borrador; será definitivo cuando se resuelvan los puntos siguientes.
check-to-document = Ir al documento
check-to-draft = Ir al borrador del documento

## The document

document-title = Documento
document-is-draft = Esto es un borrador: falta algo obligatorio o hay algo erróneo, y todas las páginas llevan la palabra «borrador».
document-pdf = Guardar como PDF
document-pdf-draft = Guardar el borrador como PDF
document-print = Imprimir
document-copy-text = Copiar como texto para un correo electrónico
document-save-file = Guardar la solicitud en un archivo
document-file-hint = El archivo de una solicitud puede volver a abrirse en esta aplicación, también en otro dispositivo.
document-working = Se está elaborando el documento.
# $name: name of the file.
document-saved = Se ha pedido a su navegador que guarde { $name }. Búsquelo entre sus descargas.
document-no-language = Un idioma de este documento no está en esta versión de la aplicación. Elija otro idioma.
document-pdf-fault = No se ha podido crear el PDF. Imprima el documento en su lugar y comunique el fallo adjuntando el archivo de la solicitud.
document-docx = Guardar como documento de Word (DOCX)
document-docx-hint = El documento de Word es para las autoridades que tienen que modificarlo. No lleva ni el código de comprobación ni datos que puedan volver a leerse: entregue también el PDF.

## What goes with the document

document-email = Correo electrónico de acompañamiento
document-email-hint = Para el mensaje al que adjunte el PDF, en los idiomas del documento. No dice nada del caso.
document-email-subject-copy = Copiar el asunto
document-email-copy = Copiar el correo
document-email-open = Abrir un mensaje en el programa de correo
document-call = Guion para el teléfono
document-call-hint = Frases cortas para leer en voz alta al destinatario. Lo que figura entre paréntesis es solo para usted.
document-call-copy = Copiar el guion

## A blank form

blank-title = Formulario en blanco
blank-hint = Todas las preguntas con espacio para escribir, para rellenar a mano, en uno o dos idiomas.
blank-pdf = Guardar el formulario en blanco como PDF
blank-print = Imprimir el formulario en blanco
blank-docx = Guardar el formulario en blanco como documento de Word
