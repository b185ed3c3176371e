### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = Appeler maintenant
# $time: hours and minutes there. $date: the day there.
reach-nobody = Personne ne répond à cette heure. Le bureau ouvre le { $date } à { $time }, heure locale.
reach-never = Personne ne répond à cette heure.
reach-next = En cas d’échec
reach-script = Ce qu’il faut dire d’abord
reach-script-hint = Dans une langue de la permanence et dans la vôtre. Le nom de votre autorité vient des réglages.

## The profile of a contact point, to print or to present

profile-title = Profil
card-back = Retour au point de contact
profile-print = Imprimer cette page
profile-facts = Organisation, compétences et conditions
profile-do = À faire
profile-dont = À ne pas faire

## Two contact points side by side

compare-title = Côte à côte
compare-choose = Choisissez deux points de contact.
compare-open = Comparer à un autre
compare-another = En choisir d’autres
compare-differs = différent

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = La Partie requise :
# $languages: list of names of languages.
expects-languages = Rédigez dans l’une de ces langues : { $languages }.
expects-translation-required = Joignez une traduction à une demande dans une autre langue.
expects-translation-may-follow = Envoyez la traduction plus tard si le temps manque : elle peut suivre.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = Indiquez une infraction des articles 2 à 11, ou montrez que les faits sont une infraction dans les deux États : la double incrimination peut être exigée pour les autres (article 29, paragraphe 4). Réserve : { $reservation }.
# $months: a number of months.
expects-penalty = Indiquez la peine maximale de l’infraction : au moins { $months } mois d’emprisonnement.
expects-court-order = Joignez une copie de la décision judiciaire.
expects-confirmation-always = Confirmez officiellement ce que vous envoyez par courriel ou par fax (article 25, paragraphe 3).
expects-confirmation-on-demand = Soyez prêt à confirmer officiellement si on vous le demande (article 25, paragraphe 3).
# $authority: list of names of central authorities.
expects-urgent = Envoyez les demandes d’entraide urgentes à l’autorité centrale (déclaration au titre de l’article 27, paragraphe 9, lettre e) : { $authority }.
# $days: a number of days.
expects-period = Présentez la demande d’entraide à temps : les données sont conservées { $days } jours.
# $days: a number of days.
expects-renewal = Demandez une prolongation avant la fin, pour { $days } jours au plus chaque fois.
expects-no-renewal = Ne comptez pas sur une prolongation : la conservation n’y est pas renouvelable.
expects-secrecy = Demandez la confidentialité : sinon, le titulaire du compte est informé.
expects-no-secrecy = Ne comptez pas sur le secret : le titulaire du compte est informé.
# $channels: list of addresses.
expects-unsecured = N’envoyez pas de données personnelles non chiffrées à : { $channels }.
expects-no-mutual-assistance = N’y envoyez pas de demandes au titre de l’article 31 : il n’est pas compétent.
expects-nobody-outside-office-hours = N’attendez pas de réponse en dehors des heures de bureau.
## What one keeps about contact points for oneself

own-favourite = Favori
own-favourites = Favoris
own-recent = Derniers utilisés
own-note = Note personnelle
own-note-hint = Pour vous seul : elle est chiffrée avec votre phrase de passe et reste quand un répertoire plus récent est ouvert.
