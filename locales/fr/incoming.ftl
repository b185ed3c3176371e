### A request that came in: its page, and why a file is not one.

incoming-title = Demande reçue
incoming-opened = La demande reçue est ouverte.
incoming-none = Aucune demande reçue n’est ouverte. Déposez son PDF ou son fichier sur le tableau de bord, ou choisissez-le à cet endroit.
incoming-form-unknown = Cette version de Point35 ne comporte pas le formulaire de cette demande. Ouvrez-la avec une version plus récente.

## What one must know before reading on

incoming-exercise = Ceci est un exercice : l’expéditeur a utilisé un répertoire contenant des données fictives.
incoming-form-newer = Cette demande a été rédigée avec une version plus récente du formulaire. Ce que la présente version ne connaît pas n’est pas affiché : ouvrez la demande avec une version plus récente de Point35.
incoming-draft = Un élément obligatoire manque ou est erroné : ce document a été établi en tant que projet.

## Whether the content is what the file says it is

incoming-hash-agrees = Le contenu est bien celui que le fichier annonce : rien ne s’est perdu en route. Seul l’appel téléphonique montre qui l’a envoyé.
incoming-hash-differs = Le contenu n’est pas celui que le fichier lui-même annonce. Il a été modifié ou endommagé après l’établissement du fichier. N’y donnez pas suite : téléphonez au point de contact et redemandez le document.
incoming-hash-nowhere = Ce fichier n’indique pas quel doit être son contenu. Comparez le code de contrôle par téléphone.
incoming-paper-whole = Lu dans le code QR d’un document papier, qui contient toutes les réponses. Comparez le code de contrôle par téléphone.
incoming-paper-part = Lu dans le code QR d’un document papier, qui ne contient qu’une partie des réponses ; les autres figurent sur le papier. Comparez le code de contrôle par téléphone et demandez le PDF.
incoming-hash-details = Empreinte du contenu (SHA-256)
incoming-hash-computed = Du contenu
incoming-hash-stated = Selon le fichier

## The telephone call

incoming-verify-title = Vérifier par téléphone
incoming-verify-text = Appelez un numéro de votre propre répertoire, jamais un numéro de ce document. Faites lire à l’autre Partie la référence et ces douze chiffres.
incoming-own-exercise = Votre répertoire est celui des exercices : aucun numéro n’y est réel. Ouvrez le répertoire du réseau avant d’appeler.
incoming-verify-none = Aucun point de contact de votre répertoire ne correspond à l’expéditeur. Cherchez la Partie dans le répertoire et appelez le numéro qui y figure.
incoming-verify-directory = Aller au répertoire
incoming-verify-no-number = Votre répertoire n’a pas de numéro de téléphone pour ce point de contact.
incoming-verify-other-number = Le document donne un autre numéro de téléphone pour son expéditeur. Appelez celui qui figure ci-dessus.

## What the request says about itself

incoming-sender = Ce que la demande dit d’elle-même
incoming-sender-hint = C’est l’auteur du fichier qui l’a écrit. Cela ne prouve rien.
# Stands in the place of a name, a date or a recipient.
incoming-not-stated = non indiqué
incoming-snapshot = Répertoire utilisé par l’expéditeur
# $number: number of the sender’s directory. $issued, $until: its dates. $own: number of one’s own directory.
incoming-snapshot-value = Édition n° { $number } du { $issued }, valable jusqu’au { $until }. La vôtre porte le n° { $own }.

## Copies in other languages, and taking over

incoming-document = Le document dans votre langue
incoming-copies = Exemplaire dans une autre langue
incoming-copies-hint = Le contenu et le code de contrôle sont les mêmes dans toutes les langues. Le texte libre reste tel qu’il a été écrit.
incoming-take-over-title = Reprise
incoming-memory = Cette demande est seulement en mémoire : elle disparaît à la fermeture de la page.
incoming-take-over-text = Une copie devient l’un de vos brouillons, que vous pouvez modifier. Son code de contrôle change dès que son contenu est modifié.
incoming-take-over = Reprendre comme brouillon
incoming-taken-over = La copie est maintenant un brouillon et figure sur le tableau de bord.

## Why a file was not opened

# $limit: greatest size, with its unit.
reader-fault-too-large = Ce fichier, ou la demande qu’il contient, est trop volumineux : la taille maximale est de { $limit }. Vérifiez qu’il s’agit du bon fichier.
reader-fault-not-a-request = Ce fichier n’est ni un PDF ni le fichier d’une demande. Choisissez le PDF qui a été envoyé, ou le fichier d’une demande ou d’un brouillon.
reader-fault-truncated = Ce PDF est tronqué : la fin manque. Récupérez-le de nouveau ou redemandez-le.
reader-fault-encrypted = Ce PDF est protégé par un mot de passe ; ses données ne peuvent donc pas être lues. Demandez une copie sans mot de passe, envoyée par un canal sécurisé.
reader-fault-no-request-inside = Ce PDF ne contient aucune demande. Un autre programme l’a établi, ou il a été imprimé dans un nouveau fichier, ce qui fait perdre les données. Demandez le PDF tel qu’il a été enregistré à l’origine.
reader-fault-bomb = Ce fichier contient plus que toute demande ; il n’a donc pas été ouvert. Il est peut-être endommagé ou conçu pour nuire.
reader-fault-newer = Cette demande a été établie par une version plus récente de Point35. Ouvrez-la avec cette version.
reader-fault-damaged = La demande contenue dans ce fichier est endommagée et ne peut pas être lue. Redemandez-la.
