# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = Un fichier de dossiers contient des dossiers, chiffrés avec une phrase de passe. Il sert à passer la relève et à conserver ce qu’un navigateur peut supprimer. Les dossiers déjà présents ici sont réunis champ par champ.
# The kind of file in the dialog of the browser.
cases-file = Fichier de dossiers Point35
cases-save-title = Enregistrer
cases-chosen = Dossiers
cases-save-hint = La phrase de passe de ce navigateur ouvre le fichier dans toute copie de Point35. Prenez-en une autre pour les collègues qui ne la connaissent pas.
# $count: number of cases.
cases-save-deleted = Le fichier indique aussi quels dossiers ont été supprimés, par leur numéro aléatoire et la date : { $count }.
cases-save = Enregistrer dans un fichier
cases-save-own = Enregistrer avec une autre phrase de passe
# $name: name of the file.
cases-save-again = Enregistrer de nouveau dans { $name }
# $name: name of the file.
cases-saved = Les dossiers sont enregistrés dans { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = Dernier enregistrement dans un fichier à { $time } : { $name }. Il est là où vous l’avez choisi, sinon parmi vos téléchargements.
cases-seal-title = Enregistrer des dossiers avec une autre phrase de passe
cases-seal-text = Le fichier ne s’ouvre qu’avec cette phrase de passe. Ne la communiquez à personne dans le même message que le fichier.
cases-open-title = Ouvrir
cases-open-hint = Le fichier reste tel quel, et rien de ce qui est ici n’est perdu.
cases-open = Ouvrir un fichier de dossiers
cases-unlock-title = Ouvrir un fichier de dossiers
cases-unlock-text = Saisissez la phrase de passe avec laquelle le fichier a été enregistré.
# $new, $changed, $same: numbers of cases.
cases-arrived = Dossiers du fichier : nouveaux { $new }, modifiés { $changed }, inchangés { $same }.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] { $count } champ a été modifié des deux côtés. Les deux valeurs figurent ci-dessous.
       *[other] { $count } champs ont été modifiés des deux côtés. Les deux valeurs de chacun figurent ci-dessous.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] { $count } dossier du fichier reste supprimé.
       *[other] { $count } dossiers du fichier restent supprimés.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] { $count } dossier est supprimé ici aussi.
       *[other] { $count } dossiers sont supprimés ici aussi.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = Supprimé d’un seul côté
cases-decide-hint = Rien du fichier n’est encore repris. Tant que vous ne choisissez rien, ce qui est supprimé le reste et ce qui est ici y reste.
cases-return = Rétablir ce qui a été supprimé
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, supprimé le { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, supprimé le { $date }, modifié ensuite dans le fichier
cases-follow = Supprimer aussi ici
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, supprimé ailleurs le { $date }
cases-decide-confirm = Reprendre les dossiers
cases-decide-close = Fermer le fichier
cases-decide-closed = Le fichier est fermé. Rien n’en a été repris.

## What two copies of a case disagree in

cases-conflicts-title = Modifié des deux côtés
cases-conflicts-hint = La valeur la plus récente est utilisée. L’autre reste ici jusqu’à ce que vous l’utilisiez ou l’abandonniez.
cases-conflict-ours = Utilisée maintenant
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = Autre valeur, du { $date }, { $time }
# Stands in the place of a value.
cases-conflict-empty = vide
cases-conflict-use = Utiliser l’autre valeur
cases-conflict-drop = Abandonner l’autre valeur
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = Utiliser l’autre valeur : { $field }
# $field: name of the field.
cases-conflict-drop-label = Abandonner l’autre valeur : { $field }
cases-conflict-used = L’autre valeur est utilisée maintenant.
cases-conflict-dropped = L’autre valeur est abandonnée.
cases-part-recipient = Point de contact requis
cases-part-languages = Langues du document
cases-part-own-language = Langue dans laquelle vous écrivez
cases-part-appearance = Présentation du document
cases-part-template = Formulaire

## Closing a case on the desk

desk-draft-close = Clore le dossier
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = Clore le dossier : { $draft }
desk-draft-reopen = Rouvrir
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = Rouvrir : { $draft }
desk-draft-closed = Le dossier est clos. Il peut être rouvert.
desk-draft-reopened = Le dossier est de nouveau ouvert.
desk-draft-closed-tag = Clos
# $date: date with the month in words.
desk-draft-closed-on = Clos le { $date }

## How long cases are kept

retention-text = Les données personnelles ne sont pas conservées plus longtemps que nécessaire. Point35 propose ce qui peut être supprimé ; rien ne l’est sans vous. Le journal reste : il ne contient rien du contenu d’un dossier. Reste aussi, par un numéro aléatoire, quel dossier a été supprimé et quand, pour qu’un fichier plus ancien ne le rétablisse pas sans vous.
retention-proposals = Ce qui peut être supprimé
retention-none = Aucun dossier clos n’est ici depuis plus longtemps que sa règle ne le prévoit.
retention-proposed = Dossiers clos dont la durée est écoulée
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, clos le { $date }
retention-delete = Supprimer les dossiers choisis
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] Supprimer { $count } dossier ?
       *[other] Supprimer { $count } dossiers ?
    }
retention-delete-text = Ils sont définitivement supprimés de ce navigateur. Les fichiers que vous avez enregistrés restent où ils sont.
retention-deleted = Les dossiers choisis sont supprimés.
retention-forgotten = Ouverts et inchangés depuis aussi longtemps
retention-forgotten-hint = Clôturez ce qui est terminé : sa durée ne commence qu’alors.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, dernière modification le { $date }
retention-rules = Règle pour chaque type de dossier
# $months: number of months, at least 3.
retention-months = Proposer { $months } mois après la clôture
retention-for-ever = Ne jamais proposer
# The attributes stand at the fields of which they have the name.
minimise = Ce qu’il n’est pas nécessaire d’écrire
    .facts = Indiquez l’infraction et le lien des données avec elle. N’indiquez ni noms de victimes ou de témoins, ni santé, ni famille.
    .item-description = Décrivez les données par compte, adresse et heure, pas par la personne qui s’en sert.
    .necessity = Dites pourquoi les données risquent d’être perdues. La personnalité de l’intéressé n’est pas nécessaire.
    .annexes = Ne joignez ni pièce d’identité ni déposition : la conservation n’en demande pas.
    .urgency-reasons = Nommez le danger, pas la personne en danger, sauf s’il faut la retrouver.
minimise-hint = L’autre partie a besoin d’assez d’éléments pour trouver et conserver les données, et pas plus. Les noms des victimes et des témoins peuvent suivre dans la demande de divulgation ultérieure.

## The log

log-text = Qui a fait quoi et quand dans cette copie. Le journal est chiffré avec votre phrase de passe et ne contient rien du contenu d’un dossier. Il garde les 2000 dernières entrées.
log-locked = Le journal est verrouillé
log-locked-text = Il est conservé dans ce navigateur, chiffré. Saisissez votre phrase de passe pour le voir.
log-when = Quand
log-who = Qui
log-what = Quoi
log-case = Dossier
log-save = Enregistrer sous forme de tableau (CSV)
# $name: name of the file.
log-saved = Votre navigateur a été invité à enregistrer { $name }.
log-empty = Rien n’a encore été fait.
log-deed-case-begun = Commencé
log-deed-case-copied = Commencé par copie
log-deed-case-deleted = Supprimé
log-deed-case-closed = Clos
log-deed-case-reopened = Rouvert
log-deed-case-expired = Supprimé, durée écoulée
log-deed-case-brought-back = Rétabli depuis un fichier de dossiers
log-deed-case-saved = Enregistré dans un fichier
log-deed-document-made = Document établi
# $count: number of cases.
log-deed-cases-saved = Dossiers enregistrés dans un fichier de dossiers : { $count }
# $count: number of cases.
log-deed-cases-opened = Dossiers ouverts depuis un fichier de dossiers : { $count }
log-deed-unlocked = Déverrouillé
# $count: how many.
log-deed-wrong-passphrases = Phrases de passe erronées avant le déverrouillage : { $count }
log-deed-locked = Verrouillé
log-deed-passphrase-set = Phrase de passe définie
log-deed-passphrase-changed = Phrase de passe changée

## After everything was deleted

wiped-title = Tout est supprimé
wiped-text = Ce navigateur ne conserve plus rien de Point35. Les fichiers que vous avez enregistrés restent où ils sont ; l’historique du navigateur nomme des pages de ce fichier, pas leur contenu.
