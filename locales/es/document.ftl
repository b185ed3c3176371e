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

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = N.º
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } bytes
}

## The requested contact point, filled in from the directory

document-recipient-authority = Nombre de la autoridad
document-recipient-unit = Unidad
document-recipient-party = Parte requerida
document-recipient-address = Dirección
document-recipient-telephone = Teléfono
document-recipient-email = Correo electrónico

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = sin traducir; escrito en { $language }

## Signature block

document-signature = Firma
document-stamp = Sello

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = La redacción de este documento en { $language } es un borrador que no ha sido revisado.
document-exercise-note = Esto es un ejercicio con datos ficticios. No es una solicitud real.
document-blank-form = Formulario en blanco, para rellenar a mano.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Los datos de contacto del punto de contacto requerido se tomaron de la edición número { $number } del directorio, del { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = La validez de esta edición del directorio terminó el { $date }; los datos de contacto pueden estar desactualizados.
