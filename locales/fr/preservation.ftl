### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form.

# The name of the document in lists.
preservation-name = Demande de conservation (articles 29 et 30)

preservation-title = Demande de conservation rapide de données informatiques stockées
# Stands under the title.
preservation-basis = Fondée sur les articles 29 et 30 de la Convention sur la cybercriminalité (Budapest, 2001, STE n° 185)

preservation-opening = Au point de contact de la Partie requise (article 35) : en vertu de l’article 29 de la Convention sur la cybercriminalité, l’autorité requérante demande la conservation rapide des données informatiques stockées décrites dans le présent document ou, s’il s’agit d’une demande de prolongation, la poursuite de leur conservation. Lorsque le présent document l’indique, l’autorité requérante demande en outre la divulgation rapide de données relatives au trafic conservées, en vertu de l’article 30.

preservation-section-request = Demande
    .hint = Cette rubrique identifie la demande, en indique l’urgence et la confidentialité et, pour une prolongation, mentionne la conservation antérieure (articles 25, paragraphe 3, 27, paragraphe 8, et 29, paragraphe 7).

preservation-section-recipient = Point de contact requis
    .hint = Cette rubrique indique à qui la demande est adressée : le point de contact que la Partie requise a désigné en vertu de l’article 35.

preservation-section-authority = Autorité requérante
    .hint = Cette rubrique désigne l’autorité qui demande la conservation, comme l’exige l’article 29, paragraphe 2.a.

preservation-section-confirmation = Contact pour confirmation supplémentaire
    .hint = Cette rubrique désigne une personne qui peut confirmer que la demande est authentique ; l’article 25, paragraphe 3, demande une authentification appropriée des demandes urgentes.

preservation-section-investigating = Autorité chargée de l’enquête
    .hint = Cette rubrique désigne l’autorité qui mène l’enquête, si l’autorité requérante ne le fait pas elle-même (article 29, paragraphe 2.a).

preservation-section-offence = Infraction et exposé des faits
    .hint = Cette rubrique indique l’infraction et expose brièvement les faits, comme l’exige l’article 29, paragraphe 2.b.

preservation-section-data = Données à conserver et nature de leur lien avec l’infraction
    .hint = Cette rubrique décrit les données stockées et explique en quoi elles importent au regard de l’infraction, comme l’exige l’article 29, paragraphe 2.c.

preservation-section-disclosure = Divulgation rapide de données relatives au trafic conservées
    .hint = Cette rubrique demande une quantité suffisante de données relatives au trafic pour identifier un fournisseur de services dans un autre État et la voie par laquelle une communication spécifique a été transmise, comme le prévoit l’article 30, paragraphe 1.

preservation-section-custodian = Gardien des données ou emplacement du système informatique
    .hint = Cette rubrique donne toutes les informations disponibles permettant d’identifier le gardien des données ou l’emplacement du système informatique, comme l’exige l’article 29, paragraphe 2.d.

preservation-section-necessity = Nécessité de la mesure de conservation
    .hint = Cette rubrique explique pourquoi les données doivent être conservées maintenant, comme l’exige l’article 29, paragraphe 2.e.

preservation-section-intention = Intention de soumettre une demande d’entraide
    .hint = Cette rubrique indique qu’une demande d’entraide suivra, comme l’exige l’article 29, paragraphe 2.f.

preservation-section-annexes = Annexes
    .hint = Cette rubrique énumère les fichiers qui accompagnent la demande ; leur contenu n’en fait pas partie.

preservation-section-signature = Signature
    .hint = Cette rubrique indique qui signe pour l’autorité requérante ; la Partie requise peut demander une confirmation signée d’une demande urgente (article 25, paragraphe 3).

preservation-closing = L’autorité requérante prie le point de contact requis d’accuser réception de la présente demande et de communiquer sa référence. Les données devraient être conservées pendant au moins 60 jours et, une fois la demande d’entraide reçue, jusqu’à ce qu’il ait été statué sur celle-ci (article 29, paragraphe 7) ; veuillez indiquer la date à laquelle la conservation prendra fin. Si la conservation ne suffit pas à garantir la disponibilité future des données, si elle risque de compromettre la confidentialité de l’enquête ou de nuire d’une autre façon à celle-ci, veuillez en informer immédiatement l’autorité requérante (article 29, paragraphe 6), afin qu’elle puisse décider s’il convient néanmoins d’exécuter la demande.

# In the e-mail to which the document is attached.
preservation-acknowledge = Veuillez accuser réception, nous communiquer votre référence et nous indiquer la date à laquelle la conservation prendra fin.
# On the telephone, in short sentences.
preservation-call = Il s’agit d’une demande de conservation immédiate de données informatiques stockées.
preservation-call-receipt = Veuillez m’indiquer votre nom, votre référence et la date à laquelle la conservation prendra fin.
