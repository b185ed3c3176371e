### The fields of all templates. The value of a field is its label, in the printed document and on
### the form. On the form stand beside it: .hint (what to write), .example (always fictional:
### telephone numbers start with +999, domains end in .example, IP addresses are reserved for
### documentation) and .mistake (what often goes wrong). Options are the choices of a field.

## The request as such

field-request-date = Date de la demande
    .hint = Le jour de la signature de la demande.
    .example = 3 mai 2026
    .mistake = La date d’un projet antérieur est restée dans la demande.

field-reference = Référence
    .hint = Votre propre référence pour cette demande, rappelée dans chaque réponse.
    .example = GE-EX-2026-0001
    .mistake = Une deuxième demande dans la même affaire porte la même référence, si bien que les réponses se confondent.

field-status = Nature de la demande
    .hint = Indiquez s’il s’agit d’une nouvelle demande ou de la prolongation d’une conservation déjà obtenue.
    .example = Prolongation d’une demande antérieure
    .mistake = Une prolongation est envoyée comme nouvelle demande, et la Partie requise ouvre un second dossier.
option-status-new = Nouvelle demande
option-status-extension = Prolongation d’une demande antérieure

field-previous-reference = Référence de la demande antérieure
    .hint = Votre propre référence sur la demande à prolonger.
    .example = PE-EX-0009
    .mistake = La référence de l’enquête est indiquée au lieu de celle de la demande.

field-their-reference = Référence de la Partie requise
    .hint = La référence que la Partie requise a donnée à la demande antérieure.
    .example = ES-EX-8801
    .mistake = Elle est omise, et la Partie requise ne retrouve pas les données qu’elle conserve.

field-preserved-from = Conservées depuis le
    .hint = Le jour où la conservation a commencé, tel que la Partie requise l’a communiqué.
    .example = 4 mai 2026
    .mistake = Le jour de la demande est indiqué au lieu du jour où les données ont été conservées.

field-preserved-until = Conservées jusqu’au
    .hint = Le dernier jour de la conservation, tel que la Partie requise l’a communiqué.
    .example = 3 juillet 2026
    .mistake = Le jour est calculé en ajoutant 60 jours à la date de la demande, alors que la Partie requise a communiqué une autre date.

field-extension-days = Prolongation demandée, en jours
    .hint = Le nombre de jours supplémentaires pendant lesquels les données devraient être conservées.
    .example = 60
    .mistake = La durée demandée dépasse celle que permet le droit de la Partie requise.

field-extension-reasons = Motifs de la prolongation
    .hint = Pourquoi la demande d’entraide ne peut pas être soumise avant la fin de la conservation.
    .example = Le tribunal devrait statuer sur la demande d’entraide le 10 juillet 2026.
    .mistake = Il est seulement écrit que « l’enquête se poursuit », sans préciser l’étape qui manque.

field-mla-status = État de la demande d’entraide
    .hint = Indiquez à quel stade se trouve la demande d’entraide.
    .example = Envoyée
    .mistake = « Reçue » est choisi alors que l’autorité centrale de la Partie requise n’a pas confirmé la réception.
option-mla-status-in-preparation = En préparation
option-mla-status-sent = Envoyée
option-mla-status-received = Reçue par la Partie requise

field-mla-sent = Demande d’entraide envoyée le
    .hint = Le jour où la demande d’entraide a été envoyée.
    .example = 25 juin 2026
    .mistake = La date indiquée est celle de la remise à l’autorité centrale nationale, alors que la demande a quitté le pays plus tard.

field-mla-received = Demande d’entraide reçue le
    .hint = Le jour où la Partie requise l’a reçue ; dès lors, les données restent conservées jusqu’à la décision.
    .example = 1er juillet 2026
    .mistake = Le jour de l’envoi est indiqué, alors que la réception n’a pas été confirmée.

field-urgency = Motifs d’urgence
    .hint = Choisissez tous les motifs applicables, ou aucun si la demande n’est pas urgente.
    .example = Infraction en cours, pour une attaque qui touche encore un hôpital
    .mistake = Tous les motifs sont choisis, si bien qu’on ne voit plus en quoi consiste l’urgence.
option-urgency-crime-in-progress = Infraction en cours
option-urgency-danger-to-life = Danger pour la vie ou la sécurité d’une personne
option-urgency-deletion-imminent = Effacement imminent des données
option-urgency-money-moving = Transfert de fonds en cours
option-urgency-suspect-in-custody = Suspect privé de liberté
option-urgency-limitation-period = Prescription imminente

field-urgency-reasons = Faits établissant l’urgence
    .hint = Expliquez l’urgence par des faits et des dates.
    .example = Un hôpital est touché, et le serveur sera effacé le 10 mai 2026.
    .mistake = Le mot « urgent » est répété, sans aucun fait ni aucune date.

field-confidentiality = Confidentialité
    .hint = Choisissez ce que la Partie requise devrait respecter pour que l’enquête ne soit pas révélée.
    .example = Prendre contact avec l’autorité requérante avant toute mesure que le titulaire du compte pourrait remarquer
    .mistake = Rien n’est choisi, alors que le gardien des données informe normalement le titulaire du compte.
option-confidentiality-keep-confidential = Garder confidentiels la présente demande et son contenu
option-confidentiality-no-notification = Ne pas informer le titulaire du compte
option-confidentiality-contact-first = Prendre contact avec l’autorité requérante avant toute mesure que le titulaire du compte pourrait remarquer

field-confidentiality-note = Remarques sur la confidentialité
    .hint = Ce qui ne doit pas être connu, de qui, et pourquoi.
    .example = Ne pas suspendre le service du client sans prendre d’abord contact avec nous.
    .mistake = L’accès au compte est bloqué et le suspect alerté, parce que ce point n’a pas été mentionné.

## (a) The authority seeking the preservation

field-authority-name = Nom de l’autorité
    .hint = Le nom officiel complet de l’autorité qui présente la demande.
    .example = Service de lutte contre la cybercriminalité de la Police d’Exemplie
    .mistake = Seul un sigle est indiqué, que personne ne connaît à l’étranger.

field-authority-unit = Unité
    .hint = L’unité ou la section de l’autorité qui traite la demande.
    .example = Point de contact 24/7
    .mistake = L’unité est omise, et les réponses arrivent dans une boîte aux lettres générale.

field-authority-person = Personne responsable
    .hint = Prénom et nom de l’agent qui peut répondre aux questions sur la demande.
    .example = Camille Exemple
    .mistake = Le chef de l’autorité est indiqué, alors qu’il ne connaît pas l’affaire.

field-authority-function = Fonction
    .hint = Le grade ou la fonction de la personne responsable.
    .example = Officier de permanence
    .mistake = Un grade national qui n’a pas de sens à l’étranger est indiqué, sans la fonction.

field-authority-address = Adresse
    .hint = Rue, ville, code postal et pays.
    .example = 1 rue de l’Exemple, 0100 Exempleville
    .mistake = Le pays est omis.

field-authority-phone = Téléphone
    .hint = Un numéro avec + et l’indicatif du pays, auquel on répond à toute heure.
    .example = +999 100 0001
    .mistake = Le numéro ne peut pas être composé de l’étranger, ou l’on n’y répond qu’aux heures de bureau.

field-authority-mobile = Téléphone mobile
    .hint = Le numéro mobile de la personne responsable, avec + et l’indicatif du pays.
    .example = +999 100 0002
    .mistake = Le premier 0 du numéro national est conservé après l’indicatif du pays.

field-authority-email = Courriel
    .hint = Une adresse officielle, relevée à toute heure.
    .example = contact-point@police.example
    .mistake = Une adresse privée ou de messagerie gratuite est indiquée, ce qui donne à la demande l’apparence d’un faux.

field-authority-fax = Fax
    .hint = Le numéro de fax, avec + et l’indicatif du pays, s’il est en service.
    .example = +999 100 0003
    .mistake = Le numéro indiqué est celui d’un appareil que plus personne ne consulte.

field-authority-hours = Heures de bureau
    .hint = Jours et heures, en heure locale de l’autorité.
    .example = Du lundi au vendredi, de 9 h à 17 h
    .mistake = Les heures sont indiquées sans les jours, alors que les jours de repos diffèrent d’un pays à l’autre.

field-authority-zone = Fuseau horaire
    .hint = Le fuseau horaire dans lequel l’autorité travaille.
    .example = Asia/Tbilisi
    .mistake = Un décalage fixe par rapport à l’UTC est indiqué ; il devient faux au changement d’heure.

field-response-channel = Mode de réponse préféré
    .hint = Le canal par lequel vous pouvez recevoir la réponse le plus vite et le plus sûrement.
    .example = Courriel
    .mistake = Le canal choisi est un canal dont la Partie requise ne dispose pas.
option-response-channel-email = Courriel
option-response-channel-phone = Téléphone
option-response-channel-fax = Fax
option-response-channel-i-24-7 = I-24/7 (Interpol)
option-response-channel-siena = SIENA (Europol)
option-response-channel-portal = Portail sécurisé

## Contact for additional confirmation

field-confirmation = Contact pour confirmation
    .hint = Indiquez qui peut confirmer que la demande est authentique.
    .example = Une autre personne
    .mistake = La même personne confirme la demande, si bien qu’une messagerie piratée se confirmerait elle-même.
option-confirmation-same = La personne responsable
option-confirmation-other = Une autre personne

field-confirmation-person = Nom
    .hint = Prénom et nom de la personne qui peut confirmer la demande.
    .example = Marie Exemple
    .mistake = La personne désignée n’a pas été informée de la demande.

field-confirmation-title = Grade ou titre
    .hint = Le grade ou le titre professionnel de cette personne.
    .example = Commissaire principale
    .mistake = Le grade n’est indiqué que par une abréviation.

field-confirmation-function = Fonction
    .hint = Ce dont cette personne est chargée.
    .example = Cheffe de l’unité de lutte contre la cybercriminalité
    .mistake = Le grade ou le titre est répété au lieu de la fonction.

field-confirmation-phone = Téléphone
    .hint = Un numéro autre que celui de la personne responsable, avec + et l’indicatif du pays.
    .example = +999 100 0011
    .mistake = Le numéro de la personne responsable est répété, si bien qu’un appel ne peut rien confirmer.

field-confirmation-mobile = Téléphone mobile
    .hint = Le numéro mobile de cette personne, avec + et l’indicatif du pays.
    .example = +999 100 0012
    .mistake = Le premier 0 du numéro national est conservé après l’indicatif du pays.

field-confirmation-email = Courriel
    .hint = L’adresse officielle de cette personne.
    .example = head-of-unit@police.example
    .mistake = L’adresse de la personne responsable est répétée.

## Investigating authority

field-investigating = Autorité chargée de l’enquête
    .hint = Indiquez si l’autorité requérante mène elle-même l’enquête.
    .example = Une autre autorité
    .mistake = Le point de contact est indiqué comme autorité chargée de l’enquête, alors qu’il ne fait que transmettre la demande.
option-investigating-same = L’autorité requérante
option-investigating-other = Une autre autorité

field-investigating-name = Nom de l’autorité
    .hint = Le nom officiel complet de l’autorité qui mène l’enquête.
    .example = Parquet d’Exempleville
    .mistake = Seul un sigle est indiqué, que personne ne connaît à l’étranger.

field-investigating-person = Enquêteur
    .hint = Prénom et nom de l’agent ou du magistrat qui mène l’enquête.
    .example = Sam Exemple
    .mistake = La personne désignée n’est plus chargée de l’affaire.

field-investigating-address = Adresse
    .hint = Rue, ville, code postal et pays de l’autorité chargée de l’enquête.
    .example = 2 place de l’Exemple, 0200 Exempleville
    .mistake = L’adresse du point de contact est répétée.

field-investigating-phone = Téléphone
    .hint = Le numéro de l’enquêteur, avec + et l’indicatif du pays.
    .example = +999 100 0021
    .mistake = Un numéro de poste interne est indiqué, qui ne peut pas être composé de l’étranger.

field-investigating-email = Courriel
    .hint = L’adresse officielle de l’enquêteur.
    .example = investigator@prosecution.example
    .mistake = Une adresse privée ou de messagerie gratuite est indiquée.

field-investigating-reference = Référence de l’enquête
    .hint = Le numéro de l’enquête ou du dossier.
    .example = 2026/EX/4711
    .mistake = La référence de la présente demande est répétée au lieu du numéro de l’enquête.

## (b) The offence and a brief summary of the facts

field-convention-articles = Infractions visées par la Convention
    .hint = Choisissez tous les articles de la Convention dont relève le comportement.
    .example = Accès illégal (article 2) et Atteinte à l’intégrité des données (article 4), pour un serveur pénétré puis chiffré
    .mistake = Un article est choisi que l’exposé des faits n’étaye pas.
option-convention-articles-2 = Accès illégal (article 2)
option-convention-articles-3 = Interception illégale (article 3)
option-convention-articles-4 = Atteinte à l’intégrité des données (article 4)
option-convention-articles-5 = Atteinte à l’intégrité du système (article 5)
option-convention-articles-6 = Abus de dispositifs (article 6)
option-convention-articles-7 = Falsification informatique (article 7)
option-convention-articles-8 = Fraude informatique (article 8)
option-convention-articles-9 = Infractions se rapportant à la pornographie enfantine (article 9)
option-convention-articles-10 = Infractions liées aux atteintes à la propriété intellectuelle et aux droits connexes (article 10)
option-convention-articles-11 = Tentative et complicité (article 11)

field-offences = Infractions de droit interne
    .hint = Indiquez chaque infraction avec sa disposition et la peine maximale ; certaines Parties peuvent exiger la double incrimination.
# $number: position of the offence in the list, from 1.
row-offences = Infraction { $number }

field-offence-name = Infraction
    .hint = Le nom de l’infraction dans votre droit.
    .example = Extorsion
    .mistake = Un terme courant est employé, qui ne figure pas dans la loi.

field-offence-provision = Disposition
    .hint = La loi et l’article ou le paragraphe qui érigent le comportement en infraction.
    .example = Code pénal d’Exemplie, article 284
    .mistake = L’article est cité sans la loi dans laquelle il figure.

field-offence-penalty = Peine maximale
    .hint = La peine la plus élevée que prévoit la disposition.
    .example = 7 ans d’emprisonnement
    .mistake = Elle est omise, alors que certaines Parties n’agissent qu’à partir d’une certaine peine.

field-facts = Exposé des faits
    .hint = Qui a fait quoi, quand, où et comment, en quelques phrases compréhensibles pour un lecteur étranger.
    .example = Le 2 mai 2026, un serveur de l’hôpital d’Exempleville a été chiffré ; 214 systèmes destinés aux patients ne fonctionnent plus.
    .mistake = Seule l’infraction est nommée, et les faits ne montrent pas en quoi les données s’y rattachent.

field-loss = Préjudice ou dommage
    .hint = Le montant avec sa monnaie, ou l’étendue du dommage.
    .example = 148 300 EUR
    .mistake = Le montant est indiqué sans la monnaie.

## (c) The data to be preserved and their relationship to the offence

field-items = Éléments de données
    .hint = Décrivez un seul compte ou une seule communication par élément de données, avec sa période et son lien avec l’infraction.
# $number: position of the data item in the list, from 1.
row-items = Élément de données { $number }

field-item-categories = Catégories de données
    .hint = Choisissez quelles données de ce compte ou de cette communication devraient être conservées.
    .example = Données relatives au trafic, pour les connexions d’un serveur
    .mistake = Toutes les catégories sont choisies, alors qu’une seule suffit pour la prochaine étape.
option-item-categories-subscriber = Données relatives aux abonnés
option-item-categories-traffic = Données relatives au trafic
option-item-categories-content = Données relatives au contenu

field-item-identifier = Identifiant
    .hint = Ce qui identifie les données sans aucun doute et ne change pas : adresse avec port, numéro d’utilisateur, URL complète, adresse électronique.
    .example = 192.0.2.45:443/tcp
    .mistake = Un nom affiché à lui seul, ou une adresse IPv4 sans port ni heure, n’identifie personne.

field-item-counterpart = Autre extrémité de la communication
    .hint = Pour une connexion : l’adresse et le port à l’autre extrémité.
    .example = 198.51.100.20:51544
    .mistake = La source et la destination sont inversées.

field-item-description = Description des données
    .hint = Ce qui devrait être conservé exactement, si l’identifiant et les catégories ne l’indiquent pas.
    .example = Image disque et instantanés du serveur virtuel vps-77120
    .mistake = Il est écrit « toutes les données » ; le gardien ne peut pas les conserver, et la demande est refusée parce que trop large.

field-item-time = Période ou instant visé
    .hint = Choisissez une période pour des données stockées et des journaux, ou un instant pour une connexion unique.
    .example = Un instant
    .mistake = Une longue période est choisie, alors qu’une seule connexion importe.
option-item-time-period = Une période
option-item-time-moment = Un instant

field-item-from = Début de la période
    .hint = La date et l’heure de début, à la seconde près, avec le fuseau horaire de la source.
    .example = 2 mai 2026 à 21:14:37 UTC
    .mistake = L’heure locale est prise pour l’heure UTC.

field-item-until = Fin de la période
    .hint = La date et l’heure de fin, à la seconde près, avec le fuseau horaire de la source ; la fin ne peut pas se situer dans l’avenir.
    .example = 2 mai 2026 à 23:59:59 UTC
    .mistake = La période se termine dans l’avenir, alors que seules des données déjà stockées peuvent être conservées.

field-item-at = Date et heure
    .hint = L’instant de la communication, à la seconde près, avec le fuseau horaire de la source.
    .example = 27 mai 2026 à 06:48:12 UTC
    .mistake = Les secondes sont omises, alors que de nombreux clients peuvent partager une adresse en l’espace d’une minute.

field-item-accuracy = Exactitude de l’horloge
    .hint = De combien l’horloge de la source peut se tromper.
    .example = 1 seconde
    .mistake = L’horloge de la source n’a jamais été comparée à un serveur de temps, et cela n’est pas mentionné.

field-item-relation = Lien avec l’infraction
    .hint = Pourquoi ces données importent pour l’enquête sur cette infraction.
    .example = Le logiciel malveillant recevait ses commandes de cette adresse.
    .mistake = Le lien est tenu pour acquis, parce qu’il est évident pour l’enquêteur.

field-item-communication = Communication spécifique (article 30)
    .hint = Indiquez si cet élément de données est une communication spécifique dont la voie devrait être retracée.
    .example = Oui, pour une connexion à un serveur qui l’a réacheminée
    .mistake = « Oui » est choisi pour un compte entier au lieu d’une seule communication.
option-item-communication-no = Non
option-item-communication-yes = Oui

field-item-custodian = Gardien de cet élément de données
    .hint = Seulement s’il diffère du gardien désigné pour l’ensemble de la demande.
    .example = Bureau d’enregistrement Exemple SARL
    .mistake = Le nom du produit est indiqué au lieu de l’entité juridique qui détient les données.

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Divulgation demandée en vertu de l’article 30
    .hint = Choisissez « Oui » si un fournisseur de services d’un autre État a pu participer à la communication.
    .example = Oui, si la connexion est probablement passée par plusieurs États
    .mistake = Des données relatives au contenu ou aux abonnés sont attendues, alors que l’article 30 ne vise que les données relatives au trafic qui montrent la voie.
option-disclosure-no = Non
option-disclosure-yes = Oui

field-communication = Communication concernée
    .hint = Désignez la communication spécifique : les deux extrémités, la date, l’heure et le protocole.
    .example = Connexion TCP de 198.51.100.20:51544 vers 192.0.2.45:443 le 2 mai 2026 à 21:14:37 UTC
    .mistake = Aucune communication spécifique n’est désignée, si bien que la voie ne peut pas être retracée.

## (d) The custodian or the location of the computer system

field-custodians = Gardiens des données
    .hint = Indiquez tous ceux dont on sait qu’ils détiennent les données : les informations disponibles suffisent.
# $number: position of the custodian in the list, from 1.
row-custodians = Gardien { $number }

field-custodian-name = Entité juridique
    .hint = Le nom complet de la société ou de la personne qui détient les données.
    .example = Hébergement Exemple SARL
    .mistake = La marque ou la société mère est indiquée, alors qu’elle ne détient pas elle-même les données.

field-custodian-service = Service
    .hint = Le service ou le produit dans le cadre duquel les données sont détenues.
    .example = Serveur en nuage Exemple
    .mistake = Il est omis, alors que l’entité juridique propose de nombreux services.

field-custodian-address = Adresse ou emplacement
    .hint = L’adresse de l’entité juridique, ou le lieu où se trouve le système informatique.
    .example = 3 quai de l’Exemple, Port-Exemple
    .mistake = L’adresse du bureau d’enregistrement du domaine est indiquée au lieu de celle de l’hébergeur.

field-custodian-country = Pays
    .hint = L’État sur le territoire duquel les données sont détenues.
    .example = Pays-Bas
    .mistake = L’État est déduit du code de pays à la fin du nom de domaine.

field-custodian-contact = Coordonnées du gardien
    .hint = L’adresse ou le numéro destinés aux demandes des autorités, s’ils sont connus.
    .example = abuse@hosting.example
    .mistake = Une adresse publique de réclamation est indiquée, et le client est informé par ce biais.

field-custodian-source = Source de ces informations
    .hint = Comment le gardien ou l’emplacement est connu.
    .example = Registre des adresses IP (WHOIS), consulté le 3 mai 2026
    .mistake = La date de consultation est omise, alors que la même adresse peut appartenir plus tard à un autre client.

## (e) The necessity of the preservation

field-necessity-grounds = Pourquoi les données risquent de disparaître
    .hint = Choisissez toutes les raisons applicables.
    .example = Courte durée de rétention, pour les journaux de connexion d’un fournisseur
    .mistake = Une raison est choisie que le texte ci-dessous n’explique pas.
option-necessity-grounds-short-retention = Courte durée de rétention
option-necessity-grounds-user-deletion = L’utilisateur peut effacer les données
option-necessity-grounds-service-ending = Le service va bientôt prendre fin
option-necessity-grounds-already-deleted = Effacées par l’utilisateur, mais peut-être encore détenues par le gardien

field-retention-ends = Date d’effacement prévue
    .hint = Le jour où le gardien devrait effacer les données, s’il est connu.
    .example = 10 mai 2026
    .mistake = Le jour est calculé à partir d’aujourd’hui au lieu du jour où les données ont été créées.

field-necessity = Nécessité de la conservation
    .hint = Pourquoi les données doivent être conservées maintenant, sans attendre une demande d’entraide.
    .example = Le serveur virtuel est prépayé et prend fin le 10 mai 2026 ; son contenu est alors effacé.
    .mistake = Il est indiqué que les données sont importantes, mais non qu’elles risquent d’être perdues ou modifiées.

## (f) The intention to submit a request for mutual assistance

field-intention = Intention
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = La Partie requérante entend soumettre une demande d’entraide en vue de la perquisition ou de l’accès par un moyen similaire, de la saisie ou de l’obtention par un moyen similaire, ou de la divulgation des données décrites dans le présent document (article 29, paragraphe 2.f, de la Convention).

field-mla-expected = Demande d’entraide prévue pour le
    .hint = Le jour où vous pensez soumettre la demande d’entraide.
    .example = 15 juin 2026
    .mistake = Aucun jour n’est indiqué, et les données sont libérées parce qu’aucune demande ne suit.

field-mla-channel = Traité et voie de transmission
    .hint = Le traité sur lequel se fondera la demande d’entraide, et les autorités par lesquelles elle passera.
    .example = Convention sur la cybercriminalité, article 31, par l’intermédiaire des ministères de la justice
    .mistake = Le point de contact est indiqué, alors que les demandes d’entraide passent par l’autorité centrale.

## Annexes

field-annexes = Annexes
    .hint = Choisissez les fichiers que vous enverrez avec la demande. Ils restent où ils sont : seuls leurs noms, leurs tailles et leurs empreintes SHA-256, calculées sur cet appareil, figurent dans la demande.
# $number: position of the annex in the list, from 1.
row-annexes = Annexe { $number }

field-annex-name = Fichier

field-annex-description = Description
    .hint = Ce que le fichier contient et ce qu’il montre.
    .example = Journal du serveur du 1er au 2 mai 2026
    .mistake = Elle est omise, et l’autre partie ne sait pas à quoi sert le fichier.

field-annex-size = Taille
field-annex-hash = Empreinte SHA-256

## Signature

field-signed-place = Lieu
    .hint = La ville où la demande est signée.
    .example = Exempleville
    .mistake = Il est laissé vide, alors que la Partie requise souhaite un document signé.

field-signed-date = Date de la signature
    .hint = Le jour de la signature de la demande.
    .example = 3 mai 2026
    .mistake = Elle est antérieure à la date de la demande.

field-signatory-name = Nom du signataire
    .hint = Prénom et nom de la personne qui signe.
    .example = Camille Exemple
    .mistake = La personne qui signe n’est pas habilitée à signer pour l’autorité.

field-signatory-function = Fonction du signataire
    .hint = Le grade ou la fonction de la personne qui signe.
    .example = Chef du point de contact
    .mistake = Elle est omise, et l’on ne peut pas reconnaître l’habilitation à signer.
