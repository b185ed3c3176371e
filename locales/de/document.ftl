### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Seite { $page } von { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Inhaltshash: { $hash }

## Large and pale across every page

document-watermark-exercise = ÜBUNG
document-watermark-draft = ENTWURF

## The requested contact point, filled in from the directory

document-recipient-authority = Name der Behörde
document-recipient-unit = Organisationseinheit
document-recipient-party = Ersuchte Vertragspartei
document-recipient-address = Anschrift
document-recipient-telephone = Telefon
document-recipient-email = E-Mail

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Nr.
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } Byte
   *[other] { $digits } Byte
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = nicht übersetzt; Sprache des Textes: { $language }

## Signature block

document-signature = Unterschrift
document-stamp = Stempel

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Der Wortlaut dieses Dokuments in der Sprache { $language } ist ein Entwurf, der nicht geprüft wurde.
document-exercise-note = Dies ist eine Übung mit fiktiven Daten. Es handelt sich nicht um ein echtes Ersuchen.
document-draft-note = Dies ist ein Entwurf: Angaben fehlen oder sind zu berichtigen. Es handelt sich noch nicht um ein Ersuchen.
document-blank-form = Formular ohne Eintragungen, von Hand auszufüllen.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Die Kontaktdaten der ersuchten Kontaktstelle wurden dem Verzeichnis, Ausgabe Nr. { $number } vom { $date }, entnommen.
# Follows the note above. $date: the last day of validity.
document-directory-expired = Die Gültigkeit dieser Ausgabe des Verzeichnisses endete am { $date }; die Kontaktdaten sind möglicherweise nicht mehr aktuell.

# The marking of a document that only those concerned may see.
document-marking-restricted = NUR FÜR DEN DIENSTGEBRAUCH
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Briefkopf
# What a screen reader says for the box of a choice.
document-checked = angekreuzt
document-unchecked = nicht angekreuzt

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Prüfcode
document-check-code-how = Um sicherzugehen, dass nichts verändert wurde, rufen Sie die Kontaktstelle an, die dieses Dokument gesandt hat, und vergleichen Sie mit ihr diese zwölf Ziffern. Entnehmen Sie ihre Telefonnummer Ihrem eigenen Verzeichnis, niemals diesem Dokument.
# For whoever cannot see the QR code beside it.
document-qr-code = QR-Code mit dem Prüfcode, dem Aktenzeichen, den Vertragsparteien, dem Datum und so vielen Angaben, wie Platz finden
# Stands beside the QR code.
document-qr-code-caption = Dieser QR-Code enthält den Prüfcode und die wichtigsten Angaben des Ersuchens für den Fall, dass nur die Papierfassung vorliegt.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Dies ist eine Lesefassung. Sprache, in der das Ersuchen übermittelt wurde: { $languages }.
