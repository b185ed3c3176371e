### Records of the directory as fields and tables.

## The values of a record

record-id = Identifiant
record-party = Code de la Partie
record-code = Code ISO
record-order = Rang parmi ceux de la Partie
record-search-keys = Autres mots de recherche
record-channel = Canal
record-channel-address = Numéro ou adresse
record-channel-security = Sécurité du canal
record-channel-availability = Réponse assurée
record-key = Clé du canal
record-fingerprint = Empreinte de la clé
record-last-verified = Dernière vérification le
record-time-zone = Fuseau horaire
record-office-days = Jours d’ouverture
record-office-from = Ouvre à
record-office-until = Ferme à
record-weekend = Repos hebdomadaire
record-duty-desk = Permanence
record-urgent = Reçoit directement les demandes urgentes (article 27, paragraphe 9)
record-protocol-9 = Deuxième Protocole, article 9
record-protocol-10 = Deuxième Protocole, article 10
record-penalty = Peine maximale requise, en mois
record-initial-days = Durée de conservation, en jours
record-renewal-days = Renouvellement, en jours
record-renewal-times = Renouvellements au plus
record-maximum-days = Conservation maximale, en jours
record-extension-start = Début du renouvellement
record-secrecy = Le secret peut être ordonné
record-source-date = Date de la source
record-valid-until = Valable jusqu’au
record-official-languages = Langues officielles
record-working-languages = Langues de travail
record-instruments = Traité
record-yes = Oui
record-no = Non
record-language = Noms dans une autre langue, par son code
record-more = Afficher d’autres champs
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record } { $place } : { $problem }

## What is wrong with a value

cell-unknown-place = Aucune fiche n’a de valeur de ce nom.
# $most: the highest number.
cell-whole-number = Écrivez un nombre entier, { $most } au plus.
cell-truth = Écrivez yes ou no, en anglais.
# $ids: list of the words that may stand there.
cell-listed = Écrivez l’un de ces mots : { $ids }.
cell-party-code = Écrivez deux lettres majuscules.
cell-duplicate-party = Cette Partie figure deux fois.
cell-contact-point-id = N’utilisez que des minuscules, des chiffres et des traits d’union.
cell-duplicate-contact-point = Cet identifiant figure deux fois.
cell-unknown-party = Cette Partie n’est pas dans l’édition.
cell-unknown-time-zone = Fuseau inconnu ; exemple : Europe/Paris.
cell-language = Code de langue invalide ; exemple : fr.
cell-duplicate-language = Une langue figure deux fois.
cell-no-english = Le texte anglais manque.
cell-empty = À remplir obligatoirement.
# $limit: number of characters.
cell-text-too-long = Le texte dépasse { $limit } caractères.
# $limit: number of entries.
cell-list-too-long = Plus de { $limit } entrées.
cell-unsafe-text = Le texte contient des caractères de contrôle ou de réordonnancement.
cell-date = Écrivez la date ainsi : AAAA-MM-JJ.
cell-date-order = La date la plus tardive vient en premier.
cell-time = Écrivez l’heure ainsi : HH:MM.
cell-office-hours = Ferme avant d’ouvrir, ou ouvre deux fois à la fois.
cell-channel-address = Ni numéro, ni adresse, ni lien de ce type de canal. Les numéros commencent par +.
cell-fingerprint = Écrivez 40 ou 64 chiffres 0–9 et A–F sans espaces.
cell-number = Le nombre est hors limites.
cell-not-a-table = Pas un tableau CSV en UTF-8.
cell-too-many-cells = La ligne a plus de cellules que la première n’a de noms.
# $most: the highest number.
cell-too-many-rows = Plus de { $most } lignes.
cell-duplicate-column = Une colonne de ce nom figure deux fois.
