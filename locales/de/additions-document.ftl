## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = NUR FÜR DEN DIENSTGEBRAUCH

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Briefkopf

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = Nr.
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } Byte
   *[other] { $digits } Byte
}

## Answers

# What a screen reader says for the box of a choice.
document-checked = angekreuzt
document-unchecked = nicht angekreuzt

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Prüfcode
document-check-code-how = Um sicherzugehen, dass nichts verändert wurde, rufen Sie die Kontaktstelle an, die dieses Dokument gesandt hat, und vergleichen Sie mit ihr diese zwölf Ziffern. Entnehmen Sie ihre Telefonnummer Ihrem eigenen Verzeichnis, niemals diesem Dokument.
# For whoever cannot see the QR code beside it.
document-qr-code = QR-Code mit dem Prüfcode, dem Aktenzeichen, den Vertragsparteien, dem Datum und so vielen Angaben, wie Platz finden
# Stands beside the QR code.
document-qr-code-caption = Dieser QR-Code enthält den Prüfcode und die wichtigsten Angaben des Ersuchens für den Fall, dass nur die Papierfassung vorliegt.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Dies ist eine Lesefassung. Sprache, in der das Ersuchen übermittelt wurde: { $languages }.
