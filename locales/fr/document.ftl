### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Page { $page } sur { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Empreinte du contenu : { $hash }

## Large and pale across every page

document-watermark-exercise = EXERCICE
document-watermark-draft = PROJET

## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = DIFFUSION RESTREINTE
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = En-tête

## The requested contact point, filled in from the directory

document-recipient-authority = Nom de l’autorité
document-recipient-unit = Unité
document-recipient-party = Partie requise
document-recipient-address = Adresse
document-recipient-telephone = Téléphone
document-recipient-email = Courriel

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = N°
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } octet
   *[other] { $digits } octets
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = non traduit ; rédigé dans la langue suivante : { $language }
# What a screen reader says for the box of a choice.
document-checked = cochée
document-unchecked = non cochée

## Signature block

document-signature = Signature
document-stamp = Cachet

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = Le texte du présent document dans la langue suivante est un projet qui n’a pas été relu : { $language }.
document-exercise-note = Ceci est un exercice comportant des données fictives. Ce n’est pas une demande réelle.
document-draft-note = Ceci est un projet : des réponses manquent ou doivent être corrigées. Ce n’est pas encore une demande.
document-blank-form = Formulaire vierge, à remplir à la main.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Les coordonnées du point de contact requis proviennent de l’édition n° { $number } du répertoire, du { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = La validité de cette édition du répertoire a pris fin le { $date } ; les coordonnées peuvent ne plus être à jour.

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Code de contrôle
document-check-code-how = Pour vous assurer que rien n’a été modifié, téléphonez au point de contact qui a envoyé ce document et comparez ces douze chiffres. Prenez son numéro dans votre propre répertoire, jamais dans ce document.
# For whoever cannot see the QR code beside it.
document-qr-code = Code QR comportant le code de contrôle, la référence, les Parties, la date et autant de réponses que la place le permet
# Stands beside the QR code.
document-qr-code-caption = Ce code QR contient le code de contrôle et les principales données de la demande, pour qui n’a que le papier.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Ceci est un exemplaire de lecture. Langue dans laquelle la demande a été envoyée : { $languages }.
