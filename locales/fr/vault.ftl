# Sealing with a passphrase, and what is kept in this browser.

## A passphrase or a sealed file could not be used

# $minimum: least number of characters
vault-fault-passphrase-too-short = La phrase de passe est trop courte. Choisissez-en une d’au moins { $minimum } caractères, par exemple quatre mots sans rapport entre eux.
vault-fault-passphrase-too-weak = Cette phrase de passe est facile à deviner pour quiconque copie vos données. Ajoutez des mots sans rapport entre eux.
vault-fault-must-wait = Trop de phrases de passe erronées ont été saisies. Attendez la fin du délai, puis réessayez.
vault-fault-wrong-passphrase = Cette phrase de passe ne permet pas l’ouverture. Vérifiez la disposition du clavier et les majuscules, puis réessayez. Personne ne peut récupérer une phrase de passe oubliée.
vault-fault-not-sealed = Ce fichier n’a pas été chiffré par Point35. Choisissez un autre fichier.
vault-fault-newer = Le chiffrement a été effectué par une version plus récente de Point35. Ouvrez avec cette version.
vault-fault-damaged = Les données chiffrées sont endommagées ou ont été altérées ; elles ne peuvent pas être lues. Utilisez une autre copie, s’il en existe une.
vault-fault-cost-refused = Ce fichier exige plus de mémoire ou de temps que n’importe quel fichier de Point35 ; il n’a donc pas été ouvert. Il est peut-être endommagé ou conçu pour nuire. Demandez une autre copie à l’expéditeur.
vault-fault-out-of-memory = Cet appareil n’a pas assez de mémoire libre pour la phrase de passe. Fermez d’autres fenêtres et onglets, puis réessayez.
vault-fault-no-randomness = Ce navigateur ne fournit pas de nombres aléatoires ; rien ne peut donc être chiffré de façon sûre. Rien n’a été écrit. Utilisez un autre navigateur.

## How strong a passphrase is

# $minimum: least number of characters
vault-strength-too-short = Trop courte : il faut au moins { $minimum } caractères.
vault-strength-weak = Trop faible : facile à deviner pour quiconque copie vos données. Ajoutez des mots.
vault-strength-fair = Moyenne : un mot de plus la rend forte.
vault-strength-strong = Forte.

## What makes a passphrase weak

vault-weakness-common-word = Elle contient un mot qui est parmi les premiers essayés.
vault-weakness-row = Elle contient des touches ou des lettres dans l’ordre où elles se suivent.
vault-weakness-year = Elle contient une année.
vault-weakness-repetition = Une grande partie répète ou continue ce qui précède.

## Something could not be kept or read back

storage-fault-full = Il n’y a plus de place dans le stockage de ce navigateur. Ce qui était déjà enregistré est inchangé. Enregistrez maintenant dans un fichier, puis supprimez les brouillons dont vous n’avez plus besoin.
storage-fault-refused = Ce navigateur n’autorise pas la page à enregistrer quoi que ce soit ; votre travail est donc seulement en mémoire. Enregistrez dans un fichier avant de fermer la page.
storage-fault-damaged = Un enregistrement est endommagé et ne peut pas être lu. Il est gardé et mis de côté, non supprimé. Ouvrez un fichier enregistré auparavant, si vous en avez un.
storage-fault-newer = Un enregistrement a été écrit par une version plus récente de Point35 et a été laissé tel quel. Ouvrez-le avec cette version.
storage-fault-locked = Les enregistrements chiffrés sont verrouillés. Saisissez la phrase de passe pour les lire et pour enregistrer.
storage-fault-passphrase-set = Une phrase de passe est déjà définie dans ce navigateur. Saisissez-la, ou changez-la dans les réglages.

## The browser could not do what was asked

# $limit: greatest size, with its unit
file-fault-too-large = Ce fichier est trop volumineux : la taille maximale est de { $limit }. Vérifiez qu’il s’agit du bon fichier.
file-fault-unreadable = Le navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé ou modifié entre-temps. Choisissez-le de nouveau.
file-fault-not-written = Le navigateur n’a pas pu écrire le fichier. Son contenu précédent est inchangé. Enregistrez-le sous un autre nom ou à un autre endroit.
download-fault = Le navigateur a refusé d’enregistrer le fichier. Vérifiez ses réglages de téléchargement et réessayez.
copy-fault = Le navigateur a refusé de copier. Sélectionnez le texte et copiez-le au clavier.
fonts-fault = Les polices contenues dans ce fichier n’ont pas pu être décompressées ; aucun PDF ne peut donc être établi. Rechargez la page ; si cela se reproduit, utilisez une autre copie du fichier.
