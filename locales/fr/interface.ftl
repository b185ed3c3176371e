### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = Aller au contenu
interface-language = Langue de l’interface
nav-label = Pages du programme
nav-menu = Menu
nav-desk = Tableau de bord
nav-directory = Répertoire
nav-new-request = Nouvelle demande
nav-settings = Réglages
nav-about = À propos
# $version: number of the version of this program.
foot-line = Point35 { $version } fonctionne à partir de ce seul fichier et n’envoie rien sur un réseau.

## Where work is kept: one line at the head of every page

storage-label = Où se trouve votre travail
storage-refused = Ce navigateur ne garde rien pour ce fichier. Votre travail est seulement en mémoire : enregistrez-le dans un fichier avant de fermer la page.
storage-memory-only = Votre travail reste seulement en mémoire tant que vous n’avez pas défini de phrase de passe.
storage-locked = Ce que vous avez enregistré dans ce navigateur est verrouillé. Le nouveau travail reste en mémoire jusqu’au déverrouillage.
storage-saving = Enregistrement dans ce navigateur.
storage-open = Déverrouillé. Votre travail s’enregistre automatiquement dans ce navigateur, chiffré avec votre phrase de passe.
# $time: time of day as 14:32.
storage-saved = Enregistré à { $time } dans ce navigateur, chiffré avec votre phrase de passe.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = Vos dernières modifications ne sont pas enregistrées. { $reason }
storage-set-passphrase = Définir une phrase de passe
storage-unlock = Déverrouiller
storage-try-again = Réessayer
storage-lock = Verrouiller maintenant
storage-is-locked = Votre travail est enregistré et verrouillé.

## The exercise directory and its age

exercise-line = Exercice : tous les points de contact sont fictifs. Ne leur envoyez rien.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = Ce répertoire (n° { $number }) était valable jusqu’au { $date }. Procurez-vous l’édition actuelle avant de vous y fier.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = Ce répertoire (n° { $number }) est valable jusqu’au { $date }. Procurez-vous bientôt l’édition suivante.
# $date: date with the month in words.
directory-not-yet = Ce répertoire a été établi le { $date }, date qui est encore à venir. Vérifiez la date de cet appareil.

## Words that fields of every page have in common

field-may-be-empty = (facultatif)
field-error-prefix = Erreur :
field-warning-prefix = À vérifier :
field-help = Exemple et base juridique
field-help-example = Exemple
field-help-basis = Base juridique
field-help-mistake = Erreur fréquente
field-help-minimise = Pas nécessaire
# The three parts of a date.
date-day = Jour
date-month = Mois
date-year = Année
instant-time = Heure
instant-zone = Fuseau horaire
# $utc: date and time in UTC.
instant-utc = Instant correspondant : { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = Instant correspondant : { $utc }. Ajoutez les secondes si vous les connaissez : les fournisseurs en ont souvent besoin.
instant-which = Les horloges ont été retardées : cette heure locale a donc existé deux fois. Laquelle est la bonne ?
# $utc: date and time in UTC.
instant-earlier = La première, c’est-à-dire : { $utc }
# $utc: date and time in UTC.
instant-later = La seconde, c’est-à-dire : { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] Aucune entrée de la liste ne correspond.
        [one] { $count } entrée correspond.
       *[other] { $count } entrées correspondent.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = Monter
repeated-up-label = Déplacer vers le haut : { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = Descendre
repeated-down-label = Déplacer vers le bas : { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = Copier
repeated-copy-label = Copier : { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = Supprimer
repeated-remove-label = Supprimer : { $row }
copy-done = Copié.
dialog-cancel = Annuler

## The passphrase

passphrase = Phrase de passe
passphrase-new = Nouvelle phrase de passe
# $minimum: least number of characters.
passphrase-hint = Au moins { $minimum } caractères. Quatre mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
passphrase-again = La même phrase de passe, une seconde fois
passphrase-differs = Les deux phrases de passe ne sont pas identiques. Saisissez-les de nouveau toutes les deux.
passphrase-no-recovery = Personne ne peut récupérer une phrase de passe oubliée. Notez-la et gardez-la en lieu sûr.
passphrase-working = Traitement de la phrase de passe. Cela prend un instant.
passphrase-set-title = Définir une phrase de passe
passphrase-set-text = À partir de ce moment, vos brouillons et votre profil s’enregistrent automatiquement dans ce navigateur. Ils sont chiffrés : sans la phrase de passe, personne ne peut les lire.
passphrase-set-confirm = Définir la phrase de passe
passphrase-is-set = La phrase de passe est définie. Votre travail s’enregistre automatiquement dans ce navigateur.
passphrase-change-title = Changer la phrase de passe
passphrase-change-text = Tout ce qui est gardé dans ce navigateur s’ouvre avec la nouvelle phrase de passe. Les fichiers enregistrés auparavant gardent la leur.
passphrase-change-confirm = Changer la phrase de passe
passphrase-is-changed = La phrase de passe est changée.
unlock-title = Déverrouiller votre travail
unlock-text = Les brouillons et le profil sont gardés dans ce navigateur, chiffrés. Saisissez votre phrase de passe pour les ouvrir.
unlock-confirm = Déverrouiller
unlock-later = Pas maintenant
unlock-done = Votre travail est déverrouillé.
# $time: minutes and seconds as 1:05.
unlock-wait = Le prochain essai est possible dans { $time }.
unlock-forgotten = J’ai oublié la phrase de passe
unlock-forgotten-text = Ce qui est chiffré ne peut pas être ouvert sans elle. Vous pouvez le mettre de côté et recommencer : il reste dans ce navigateur, illisible, jusqu’à ce que vous supprimiez tout.
unlock-begin-anew = Mettre de côté et recommencer

## Saving a draft to a file and opening it again

draft-file-title = Enregistrer le brouillon dans un fichier
draft-file-text = Le fichier est chiffré avec sa propre phrase de passe. Ne la communiquez à personne dans le même message que le fichier.
draft-file-confirm = Enregistrer le fichier chiffré
draft-file-clear = Enregistrer sans phrase de passe
draft-file-clear-text = Quiconque détient le fichier peut alors en lire tout le contenu. Ne faites ce choix que pour un emplacement sûr.
draft-file-clear-confirm = Enregistrer le fichier en clair
# $name: name of the file.
draft-file-saved = L’enregistrement de { $name } a été demandé à votre navigateur. Cherchez le fichier parmi vos téléchargements.
open-sealed-title = Ouvrir un brouillon chiffré
open-sealed-text = Saisissez la phrase de passe de ce fichier.
open-sealed-confirm = Ouvrir

## The desk

desk-title = Tableau de bord
desk-new-request = Nouvelle demande
desk-open-file = Ouvrir un fichier
desk-drop-hint = Une demande reçue, en PDF ou en fichier, peut aussi être déposée n’importe où sur cette page.
desk-paste-title = Seul le papier est disponible
desk-paste-label = Texte du code QR
desk-paste-hint = Lisez le code QR de la première page avec un téléphone ou un lecteur et collez ici son texte : il commence par P35. Le texte du fichier d’une demande convient aussi.
desk-paste-open = Ouvrir le texte
desk-drafts = Brouillons
desk-no-drafts = Pas encore de brouillon
desk-no-drafts-text = Commencez par « Nouvelle demande ». Vous choisissez un point de contact, répondez à ce que vous savez dans l’ordre de votre choix et remettez un document dans sa langue.
desk-locked = Vos brouillons sont verrouillés
desk-locked-text = Ils sont gardés dans ce navigateur, chiffrés. Saisissez votre phrase de passe pour les voir.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] { $count } brouillon gardé dans ce navigateur ne peut pas être lu. Il a été laissé tel quel.
       *[other] { $count } brouillons gardés dans ce navigateur ne peuvent pas être lus. Ils ont été laissés tels quels.
    }
desk-draft-without-reference = Pas encore de référence
desk-draft-without-recipient = Pas encore de destinataire
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state } (État non Partie)
desk-draft-tag = Brouillon
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = Dernière modification le { $date } à { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = Dernière modification aujourd’hui à { $time }
desk-draft-save = Enregistrer dans un fichier
desk-draft-copy = Copier
desk-draft-delete = Supprimer
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = Enregistrer dans un fichier : { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = Copier : { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = Supprimer : { $draft }
desk-draft-copied = Le brouillon est copié. La copie figure en tête de la liste.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = Supprimer le brouillon « { $draft } » ?
desk-delete-text = Il est définitivement supprimé de ce navigateur. Les fichiers que vous avez enregistrés restent où ils sont.
desk-delete-confirm = Supprimer le brouillon
desk-deleted = Le brouillon est supprimé.
desk-where = Où est votre travail
cases-title = Fichier de dossiers
retention-title = Durée de conservation des dossiers
log-title = Journal
desk-where-memory = Seulement en mémoire. À la fermeture de cette page, tout ce que vous n’avez pas enregistré dans un fichier est perdu.
desk-where-locked = Dans ce navigateur, chiffré et verrouillé. Ce que vous écrivez maintenant est seulement en mémoire.
desk-where-browser = Dans ce navigateur, chiffré avec votre phrase de passe. Les navigateurs peuvent effacer ce que gardent les pages : enregistrez aussi dans un fichier ce qui doit durer.
desk-where-refused = Seulement en mémoire : ce navigateur ne garde rien pour ce fichier. Enregistrez dans un fichier avant de fermer la page.

## The settings

settings-title = Réglages
settings-text = Ce que vous écrivez ici figure dans chaque nouvelle demande. Les demandes déjà commencées restent telles quelles.
settings-locked = Vos réglages sont verrouillés
settings-locked-text = Ils sont gardés dans ce navigateur, chiffrés. Saisissez votre phrase de passe pour les voir et les modifier.
settings-interface = Écran
settings-theme = Couleurs
settings-theme-device = Comme l’appareil
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-authority = Votre autorité
settings-authority-hint = Élément (a) d’une demande : qui demande la conservation.
settings-authority-name = Nom de l’autorité
settings-authority-name-hint = Écrivez-le dans chaque langue dans laquelle vous établissez des documents, au moins en anglais.
settings-unit = Unité
settings-other-languages = Dans d’autres langues
settings-address = Adresse
settings-place = Ville
settings-place-hint = Figure à côté de la date, à l’endroit de la signature d’un document.
settings-phone = Téléphone
settings-phone-hint = Avec + et l’indicatif du pays, par exemple +999 100 0001.
settings-mobile = Téléphone mobile
settings-fax = Fax
settings-email = Courriel
settings-email-hint = Une adresse officielle : un message venant d’une autre adresse suscite le doute.
settings-office-hours = Heures de bureau
settings-office-hours-hint = Par exemple : du lundi au vendredi de 9 h à 18 h ; permanence à toute heure.
settings-zone = Fuseau horaire
# $zone: IANA name of the time zone of this device.
settings-zone-hint = Saisissez le nom d’une ville. Si le champ reste vide, le fuseau de cet appareil est retenu : { $zone }.
settings-persons = Personnes qui signent
settings-persons-hint = La première figure dans les nouvelles demandes.
# $number: place in the list, from 1.
settings-person = Personne { $number }
settings-person-name = Nom
settings-person-function = Fonction
settings-person-add = Ajouter une personne
settings-confirmation = Contact pour confirmation
settings-confirmation-hint = La personne que l’autre Partie appelle pour s’assurer qu’une demande est authentique. Indiquez une autre personne et un autre numéro que ci-dessus.
settings-confirmation-person = Nom
settings-confirmation-title = Grade ou titre
settings-confirmation-function = Fonction
settings-documents = Vos documents
settings-letterhead = En-tête
settings-letterhead-hint = Figure au-dessus du titre de chaque document, ligne par ligne.
settings-letterhead-image = Image de l’en-tête
# $limit: a number with its unit.
settings-letterhead-image-hint = Un emblème, par exemple : PNG ou JPEG, { $limit } au maximum. Elle est réduite pour pouvoir accompagner chaque demande ; ce qui est transparent devient blanc.
settings-letterhead-image-choose = Choisir une image
settings-letterhead-image-remove = Supprimer l’image
picture-fault-not-a-picture = Ce fichier n’est ni une image PNG ni une image JPEG. Enregistrez l’image dans l’un de ces formats et choisissez-la de nouveau.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = Cette image est trop grande : { $width } sur { $height } pixels, plus de { $limit } au total. Réduisez-la et choisissez-la de nouveau.
picture-fault-damaged = Le navigateur n’a pas pu lire cette image : elle est endommagée ou incomplète. Choisissez-en une autre.
settings-marking-hint = Figure sur chaque page des nouvelles demandes. Chaque demande peut en porter une autre.
settings-own-language = Langue dans laquelle vous écrivez
settings-own-language-hint = Les faits et les motifs sont d’abord rédigés dans cette langue.
# $language: name of the language of the interface.
settings-own-language-interface = Langue de l’interface ({ $language })
settings-first-language = Première langue des documents
settings-first-language-propose = Celle que le destinataire accepte
settings-second-language = Seconde langue des documents
settings-second-language-none = Aucune
settings-paper = Papier
settings-paper-a4 = A4 (210 × 297 mm)
settings-paper-letter = Lettre US (8,5 × 11 pouces)
settings-passphrase = Phrase de passe
settings-passphrase-none = Aucune phrase de passe n’est définie. Votre travail reste seulement en mémoire.
settings-passphrase-set = Une phrase de passe est définie. Votre travail est chiffré dans ce navigateur.
settings-passphrase-set-button = Définir une phrase de passe
settings-passphrase-change-button = Changer la phrase de passe
settings-passphrase-unlock-button = Déverrouiller
settings-lock = Verrouillage automatique
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = Après ce temps sans personne au clavier ou à la souris, votre travail est enregistré et verrouillé. Les touches { $keys } verrouillent aussitôt ; ensuite, vous continuez où vous étiez.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = Après { $minutes } minutes
settings-lock-never = Jamais

## About this program

about-title = À propos de Point35
about-text = Les demandes entre les points de contact du Réseau 24/7 de la Convention sur la cybercriminalité (STE n° 185), dans un seul fichier. Il fonctionne sans installation, sans serveur et sans réseau.
about-not-official = Ses formulaires se fondent sur les articles 29 et 30 de la Convention. Ce ne sont pas les formulaires officiels.
about-program = Ce programme
about-version = Numéro de version
about-hash = SHA-256 du programme
about-hash-hint = La somme de contrôle du fichier entier est publiée à côté de celui-ci.
about-zones = Base de données des fuseaux horaires
about-forms = Version des formulaires
about-unknown = Inconnu dans cette version
about-directory = Répertoire
about-directory-number = Numéro
about-directory-issuer = Émetteur
about-directory-issued = Établi le
about-directory-valid-until = Valable jusqu’au
about-directory-size = Contenu
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = Parties : { $parties } ; points de contact : { $points }
about-directory-kind = Nature
about-directory-exercise = Exercice : tout ce qu’il contient est fictif
about-directory-real = Répertoire du réseau
about-languages = Langues
about-languages-hint = Aucun juriste d’une Partie n’a approuvé un texte signalé comme projet.
about-language = Langue
about-language-interface = Pour l’interface
about-language-documents = Pour les documents
about-language-review = Texte
about-yes = Oui
about-no = Non
about-review-draft = Projet, non relu
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = Relu par { $by } le { $date }
about-kept = Ce qui est gardé sur cet appareil
about-kept-what = Contenu
about-kept-how = Mode de conservation
about-kept-packs = Paquets de polices que vous avez ouverts
about-kept-settings = Langue de l’interface et couleurs
about-kept-attempts = Nombre de phrases de passe erronées saisies, durée de conservation des dossiers
about-kept-drafts = Brouillons
about-kept-deletions = Quels dossiers ont été supprimés et quand, par un numéro aléatoire
about-kept-profile = Votre profil
about-kept-log = Le journal
about-kept-imported = Un répertoire que vous avez ouvert
about-kept-exercise = Le répertoire d’exercice et les formulaires
about-kept-keys = Clés d’émetteurs reconnues
about-kept-clear = En clair, dans ce navigateur
about-kept-sealed = Chiffré avec votre phrase de passe, dans ce navigateur
about-kept-memory = Seulement en mémoire, perdu à la fermeture de la page
about-set-aside = Mis de côté parce qu’illisible
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
about-delete = Tout supprimer
about-delete-text = Supprime de ce navigateur tous les brouillons, le profil, le répertoire et les paquets de polices que vous avez ouverts, la phrase de passe et les réglages. Les fichiers que vous avez enregistrés restent où ils sont.
about-delete-button = Tout supprimer de ce navigateur
about-delete-title = Tout supprimer de ce navigateur ?
about-delete-confirm = Tout supprimer
about-licences = Licences d’utilisation
about-licences-text = Point35 est un logiciel libre, sous licence MIT ou sous licence Apache 2.0, à votre choix. Les licences des logiciels et des polices qu’il contient figurent dans le fichier THIRD-PARTY.txt du paquet avec lequel il est livré.

## An address that leads nowhere

unknown-title = Cette page n’existe pas
unknown-text = L’adresse est peut-être mal saisie, ou le brouillon a été supprimé ou est verrouillé.
unknown-to-desk = Aller au tableau de bord
