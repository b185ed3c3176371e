### The directory of contact points: search, cards, opening a snapshot.

directory-title = Répertoire
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = Édition n° { $number } du { $issued }, émetteur : { $issuer }, valable jusqu’au { $until } : { $count ->
    [one] { $count } point de contact
   *[other] { $count } points de contact
}.
directory-browse = Toutes les Parties
directory-back = Retour au répertoire
directory-no-contact-point = Ce point de contact ne figure pas dans le répertoire utilisé

## Search

search-label = Chercher dans le répertoire
search-hint = Le nom d’une Partie dans n’importe quelle langue, son code, ou le nom d’une autorité.
search-not-a-party = État non Partie à la Convention : le Réseau 24/7 ne l’atteint pas

## Opening another snapshot

directory-open-title = Ouvrir un répertoire plus récent
directory-open-hint = Un répertoire réel est à diffusion restreinte : il est gardé chiffré avec votre phrase de passe, et seulement en mémoire tant que vous n’en avez pas.
directory-open = Ouvrir un fichier de répertoire
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = Ce fichier est l’édition n° { $number } du { $issued }, émetteur : { $issuer }, valable jusqu’au { $until }, avec { $count ->
    [one] { $count } point de contact
   *[other] { $count } points de contact
}.
directory-other-series = Il vient d’un autre émetteur que le répertoire utilisé, ou l’un des deux est un exercice. Ne l’utilisez que si vous savez d’où il vient.
directory-take = Utiliser ce répertoire
directory-leave = Garder le répertoire actuel
directory-taken = Le répertoire a été remplacé.
directory-return = Revenir au répertoire d’exercice
directory-return-text = Le répertoire que vous avez ouvert est supprimé de l’application et le répertoire d’exercice est de nouveau utilisé.
directory-returned = Le répertoire d’exercice est de nouveau utilisé.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = Il est signé par { $issuer } avec une clé reconnue ici depuis le { $since }.
directory-signature-first-use = Il est signé avec une clé nouvelle ici. N’importe qui peut créer une clé : avant d’utiliser le fichier, téléphonez à l’émetteur, à un numéro que vous aviez déjà, et comparez l’empreinte.
directory-signature-other-key = Il est signé avec une autre clé que celle reconnue pour cet émetteur. Si l’émetteur n’a pas annoncé de nouvelle clé, quelqu’un d’autre a fait ce fichier. Téléphonez à l’émetteur, à un numéro que vous aviez déjà, et comparez l’empreinte.
# $issuer: whose key it is.
directory-signature-other-issuer = Ce fichier se dit d’un autre émetteur que sa signature : la clé appartient à { $issuer }. Rien n’a été modifié.
# $key: id of a key.
directory-signature-unknown-key = Ce fichier est signé avec la clé { $key }, absente ici ; il ne peut donc pas être vérifié. Demandez à l’émetteur le fichier avec sa clé publique ; rien n’a été modifié.
directory-signature-altered = Ce fichier a été modifié ou endommagé après sa signature. Redemandez-le à l’émetteur ; rien n’a été modifié.
directory-signature-signature-missing = Ce fichier n’est pas signé, alors que les fichiers de cet émetteur le sont. Demandez à l’émetteur le fichier signé ; rien n’a été modifié.
directory-signature-unsigned = Il n’est pas signé : rien ne montre qui l’a fait ni s’il a été modifié.
directory-signature-exercise = C’est un répertoire d’exercice : tout y est fictif et il n’a pas besoin de signature.
# A colon stands before the digits.
directory-fingerprint = Empreinte de la clé :
directory-compared = J’ai comparé l’empreinte avec l’émetteur par téléphone.
directory-unsigned-anyway = Je sais qui m’a remis ce fichier et je l’utilise sans signature.
directory-file-expired = Il a expiré : son émetteur n’en répond plus. Demandez-en un plus récent.
# $issuer: who issued it.
directory-next-key = { $issuer } annonce la clé suivante, signée avec celle qui est reconnue ici.
directory-key-take = Reconnaître aussi cette clé
directory-key-taken = La clé suivante est désormais reconnue.
directory-key-not-believed = Ce fichier est une clé, et aucune clé reconnue ici ne l’a signée. Rien n’a été modifié.

## What a snapshot changes

changes-title = Ce qu’il change
changes-none = Aucune Partie et aucun point de contact ne change.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } fiche inchangée a été confirmée de nouveau.
   *[other] { $count } fiches inchangées ont été confirmées de nouveau.
}
changes-concerned = Ces demandes sont adressées à un point de contact ou à une Partie qui change. Vérifiez le destinataire :
# Before the name of a Party or of a contact point.
changes-added = Ajouté
changes-removed = Retiré
changes-changed = Modifié
changes-field = Rubrique
changes-before = Avant
changes-after = Après
changes-elsewhere = Seuls changent des détails qui ne figurent pas sur la fiche, par exemple des mots de recherche.
changes-name = Nom
changes-territory = Territoire
changes-unit = Service
changes-notes = Remarques
changes-languages = Langues de ses autorités
changes-time-zones = Fuseaux horaires
changes-reservation-29-4 = Réserve au titre de l’article 29, paragraphe 4
changes-declaration-27-9-e = Déclaration au titre de l’article 27, paragraphe 9, lettre e
changes-central-authorities = Autorités centrales (article 27, paragraphe 2)

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = Le fichier est trop volumineux pour être un répertoire. Le répertoire utilisé reste tel quel.
snapshot-fault-not-json = Le fichier est endommagé ou n’est pas un répertoire. Demandez-le de nouveau ; le répertoire utilisé reste tel quel.
snapshot-fault-not-a-snapshot = Le fichier n’est pas une édition du répertoire. Le répertoire utilisé reste tel quel.
snapshot-fault-unsupported-version = Le fichier a été établi pour une autre version de cette application. Procurez-vous la version la plus récente de l’application ; le répertoire utilisé reste tel quel.
snapshot-fault-wrong-shape = Un élément du fichier n’est pas conforme à ce que doit être un répertoire. Demandez un fichier correct à l’émetteur ; le répertoire utilisé reste tel quel.
snapshot-fault-record = Une fiche du fichier se contredit ou en contredit une autre. Demandez un fichier correct à l’émetteur ; le répertoire utilisé reste tel quel.
snapshot-succession-same = Ce fichier est le répertoire déjà utilisé.
snapshot-succession-older = Ce fichier est plus ancien que le répertoire utilisé, qui reste tel quel.
snapshot-succession-conflicting = Ce fichier porte le même numéro que le répertoire utilisé, mais son contenu est différent. Demandez à l’émetteur lequel est le bon ; le répertoire utilisé reste tel quel.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = Heure locale là-bas : { $time }, { $date }, { $zone } ({ $offset })
presence-in-office-hours = Pendant les heures de bureau
presence-outside-office-hours = En dehors des heures de bureau
presence-weekend = Jour de repos hebdomadaire là-bas
duty-desk-around-the-clock = Permanence assurée jour et nuit
duty-desk-on-call = Un officier d’astreinte répond en dehors des heures de bureau
duty-desk-none = Pas de permanence en dehors des heures de bureau
card-channels = Canaux, par ordre de préférence
card-channel-now = À utiliser maintenant
channel-phone = Téléphone
channel-mobile = Téléphone mobile
channel-email = Courriel
channel-fax = Fax
channel-portal = Portail
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = Autre canal
security-secured = sécurisé
security-unsecured = non sécurisé
availability-around-the-clock = jour et nuit
availability-office-hours = aux heures de bureau seulement
key-openpgp = Clé OpenPGP
key-s-mime = Certificat S/MIME
card-person = Personne responsable
card-address = Adresse
card-kind = Type d’autorité
authority-kind-police = Service de police
authority-kind-prosecution = Ministère public
authority-kind-ministry = Ministère
authority-kind-court = Juridiction
authority-kind-interpol-bureau = Bureau central national d’Interpol
authority-kind-cyber-agency = Agence de cybersécurité
authority-kind-other = Autre autorité
card-purpose = Compétence
purpose-general = Toutes les demandes au titre de l’article 35
purpose-preservation = Conservation et informations policières
purpose-mutual-assistance = Entraide
card-languages-accepted = Langues acceptées
card-languages-spoken = Langues parlées à la permanence
card-translation = Traduction
translation-not-needed = Pas nécessaire
translation-may-follow = Peut suivre plus tard
translation-required = Doit accompagner la demande
card-power-29 = Conservation (article 29)
card-power-30 = Divulgation de données relatives au trafic (article 30)
card-power-31 = Accès aux données stockées (article 31)
power-executes = Exécute directement
power-facilitates = Facilite l’exécution
power-none = Pas de compétence
card-ordered-by = La conservation est ordonnée par
ordering-body-police = la police
ordering-body-prosecutor = un procureur
ordering-body-court = un tribunal
card-office-hours = Heures de bureau sur place
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
card-dual-criminality = Double incrimination (article 29, paragraphe 4)
card-dual-criminality-possible = Peut être exigée pour les infractions autres que celles des articles 2 à 11
card-dual-criminality-none = Non exigée
card-confirmation = Confirmation officielle (article 25, paragraphe 3)
confirmation-always = Toujours
confirmation-on-demand = Sur demande
confirmation-never = Pas nécessaire
card-court-order = Décision judiciaire
card-court-order-copy = Une copie doit être jointe
card-penalty = Peine maximale de l’infraction, au moins
# $months: a number of months.
card-months = { $months ->
    [one] { $months } mois d’emprisonnement
   *[other] { $months } mois d’emprisonnement
}
card-preservation = Durée de conservation des données
# $days: a number of days.
card-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
card-renewal = Renouvellement
card-renewal-none = Impossible
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
    [one] Une fois, pour { $days } jours
   *[other] { $times } fois, pour { $days } jours chaque fois
}
# $days: a number of days.
card-renewal-repeatedly = Aussi souvent que cela se justifie, pour { $days } jours chaque fois
card-maximum = Durée maximale totale de conservation
card-notification = Information du titulaire du compte
user-notification-never = Jamais
user-notification-unless-secret = Sauf si le secret est ordonné
user-notification-always = Toujours
user-notification-unknown = Non connu
card-source = Source de la fiche
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
    [one] Dernière vérification il y a { $days } jour, le { $date }
   *[other] Dernière vérification il y a { $days } jours, le { $date }
}
card-new-request = Nouvelle demande à ce point de contact
