### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Página { $page } de { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Huella del contenido: { $hash }

## Large and pale across every page

document-watermark-exercise = EJERCICIO
document-watermark-draft = BORRADOR

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = DIFUSIÓN LIMITADA
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Membrete

## The requested contact point, filled in from the directory

document-recipient-authority = Nombre de la autoridad
document-recipient-unit = Unidad
document-recipient-party = Parte requerida
document-recipient-address = Dirección
document-recipient-telephone = Teléfono
document-recipient-email = Correo electrónico

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = N.º
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } bytes
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = sin traducir; escrito en { $language }
# What a screen reader says for the box of a choice.
document-checked = marcada
document-unchecked = no marcada

## Signature block

document-signature = Firma
document-stamp = Sello

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = La redacción de este documento en { $language } es un borrador que no ha sido revisado.
document-exercise-note = Esto es un ejercicio con datos ficticios. No es una solicitud real.
document-draft-note = Esto es un borrador: faltan respuestas o hay respuestas por corregir. Todavía no es una solicitud.
document-blank-form = Formulario en blanco, para rellenar a mano.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Los datos de contacto del punto de contacto requerido se tomaron de la edición número { $number } del directorio, del { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = La validez de esta edición del directorio terminó el { $date }; los datos de contacto pueden estar desactualizados.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Código de comprobación
document-check-code-how = Para asegurarse de que no se ha alterado nada, llame por teléfono al punto de contacto que envió este documento y compare estos doce dígitos. Tome su número de su propio directorio, nunca de este documento.
# For whoever cannot see the QR code beside it.
document-qr-code = Código QR con el código de comprobación, la referencia, las Partes, la fecha y tantas respuestas como caben
# Stands beside the QR code.
document-qr-code-caption = Este código QR contiene el código de comprobación y los datos principales de la solicitud, para quien solo tiene el papel.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Esta es una copia de lectura. Idioma en que se envió la solicitud: { $languages }.
