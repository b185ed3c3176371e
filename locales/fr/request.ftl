### The pages of a request: beginning it, its sections, the check, the document.

## Beginning a request

new-title = Nouvelle demande
new-instrument = Quelle demande ?
new-instrument-hint = Elle demande à une Partie de conserver immédiatement des données stockées, avant qu’elles ne soient effacées. Elle n’en demande pas la remise : pour cela, une demande d’entraide suit.
new-recipient = À qui ?
new-later = Choisir le point de contact plus tard
new-failed = Le navigateur n’a pas fourni de nombre aléatoire pour numéroter le brouillon. Fermez d’autres programmes et réessayez, ou utilisez un autre navigateur.

## The head of each page of a request

request-above = Demande
# $name: short name of the kind of request. $reference: the own reference.
request-heading = { $reference } – { $name }
request-views = Parties de cette demande
request-sections = Rubriques
request-check = Vérification
request-document = Document à remettre
request-undo = Annuler
request-redo = Rétablir
request-undone = La dernière modification est annulée.
request-redone = La modification est rétablie.
request-to-check = Vérifier la demande
request-recipient = Point de contact requis
# $row: name of a row, such as “Data item 2”. $label: label of a field.
request-label-in-row = { $row } : { $label }

## The list of sections

section-state-not-started = Pas commencée
section-state-in-progress = Incomplète
section-state-questionable = Complète, avec un avertissement
section-state-complete = Complète
# $done: how many of the elements are there. $all: how many there are.
elements-summary = Éléments de l’article 29, paragraphe 2, présents : { $done } sur { $all }
element-there = présent
element-missing = manquant

## The form of a section

section-steps = Étapes
# $section: name of the section.
section-next = Suivant : { $section }
# $section: name of the section.
section-back = Retour : { $section }
section-list = Toutes les rubriques
page-unknown = Cette rubrique n’existe pas.
# $article: number of an article, such as 29(2)(a).
field-basis = Article { $article } de la Convention sur la cybercriminalité (STE n° 185)
field-statement = Cette phrase figure dans chaque demande et ne peut pas être retirée.
group-add = Ajouter
identifier-kind = Type d’identifiant
identifier-kind-automatic = Reconnaître automatiquement
preview-title = Le document à ce stade

## A pasted log

paste-title = Coller un extrait de journal
paste-label = Lignes d’un journal, d’un tableau ou d’un en-tête de courriel
paste-hint = Les adresses, ports, heures et comptes qu’il contient deviennent des éléments de données. Ce que vous collez reste sur cet appareil.
paste-look = Chercher les identifiants
# $count: how many were found.
paste-found = Résultats : { $count }.
# $count: how many were found. $lines: how many lines were read. $without: how many of them held nothing.
paste-summary = Identifiants trouvés : { $count }. Lignes lues : { $lines } ; lignes sans identifiant : { $without }.
paste-cut = Le texte est trop long : seul son début a été lu. Collez le reste ensuite.
paste-zone-missing = Le fuseau horaire n’y est pas indiqué : choisissez-le dans l’élément de données.
paste-take = Ajouter les résultats choisis comme éléments de données
# $count: how many were added.
paste-added = Éléments de données ajoutés : { $count }.

## Files that go with a request

annexes-choose = Choisir des fichiers
annexes-drop-hint = Les fichiers peuvent aussi être déposés n’importe où sur cette page.
# $name: name of a file. $percent: how many hundredths of it have been read.
annexes-reading = Lecture de { $name } : { $percent } %
annexes-progress = Partie du fichier déjà lue
annexes-stop = Arrêter
# $count: how many were added.
annexes-added = Fichiers ajoutés : { $count }.
# $name: name of a file.
annexes-unreadable = Le navigateur n’a pas pu lire { $name }. Ce fichier a peut-être été déplacé ou modifié, ou c’est un dossier. Choisissez-le de nouveau.

## Recipient and languages

# $name: Party and authority.
recipient-chosen = Choix : { $name }
languages-title = Langues du document
languages-hint = La langue du destinataire figure en premier, la seconde au-dessous ou à côté.
languages-first = Première langue
languages-second = Seconde langue
languages-own = Langue dans laquelle vous écrivez
languages-none = Aucune : une seule langue
arrangement-title = Disposition des deux langues
arrangement-line-by-line = Ligne par ligne : chaque énoncé dans la première langue, au-dessous dans la seconde
arrangement-side-by-side = Côte à côte : une colonne par langue

## The marking of the pages

marking-label = Mention sur chaque page
marking-none = Aucune
# The Traffic Light Protocol of FIRST. $label: such as TLP:RED, never translated.
marking-tlp-red = { $label } : seulement pour les personnes destinataires
# $label: as above.
marking-tlp-amber = { $label } : pour l’organisation destinataire et ses clients, selon le besoin d’en connaître
# $label: as above.
marking-tlp-amber-strict = { $label } : seulement pour l’organisation destinataire, selon le besoin d’en connaître
# $label: as above.
marking-tlp-green = { $label } : pour la communauté des destinataires, non pour le public
# $label: as above.
marking-tlp-clear = { $label } : sans restriction
marking-own = Dans ses propres termes
marking-words = Termes de la mention
marking-words-hint = Ils figurent tels qu’ils sont écrits, dans toutes les langues du document.

## The check

check-title = Vérification
check-ready = Rien ne fait obstacle au document. Il peut être remis.
check-not-ready = Un élément obligatoire manque ou est erroné. Le document peut être établi comme projet ; il devient définitif lorsque les points ci-dessous sont réglés.
check-to-document = Aller au document
check-to-draft = Aller au projet de document

## The document

document-title = Document à remettre
document-is-draft = Ceci est un projet : un élément obligatoire manque ou est erroné, et le mot « projet » barre chaque page.
document-pdf = Enregistrer en PDF
document-pdf-draft = Enregistrer le projet en PDF
document-print = Imprimer
document-copy-text = Copier sous forme de texte pour un courriel
document-save-file = Enregistrer la demande dans un fichier
document-file-hint = Le fichier d’une demande peut être rouvert dans cette application, y compris sur un autre appareil.
document-working = Le document est en cours d’établissement.
# $name: name of the file.
document-saved = L’enregistrement de { $name } a été demandé à votre navigateur. Cherchez le fichier parmi vos téléchargements.
document-no-language = Une langue de ce document ne figure pas dans cette version de l’application. Choisissez une autre langue.
document-pdf-fault = Le PDF n’a pas pu être établi. Imprimez plutôt le document, et signalez l’erreur en joignant le fichier de la demande.
document-docx = Enregistrer en document Word (DOCX)
document-docx-hint = Le document Word est destiné aux autorités qui doivent le modifier. Il ne contient ni code de contrôle ni données relisibles : remettez aussi le PDF.

## What goes with the document

document-email = Courriel d’accompagnement
document-email-hint = Pour le message auquel vous joignez le PDF, dans les langues du document. Il ne dit rien de l’affaire.
document-email-subject-copy = Copier l’objet
document-email-copy = Copier le courriel
document-email-open = Ouvrir un message dans le logiciel de courriel
document-call = Texte pour le téléphone
document-call-hint = Phrases courtes à lire à haute voix au destinataire. Ce qui figure entre parenthèses n’est que pour vous.
document-call-copy = Copier le texte

## A blank form

blank-title = Formulaire vierge
blank-hint = Toutes les questions avec de la place pour écrire, à remplir à la main, en une ou deux langues.
blank-pdf = Enregistrer le formulaire vierge en PDF
blank-print = Imprimer le formulaire vierge
blank-docx = Enregistrer le formulaire vierge en document Word
