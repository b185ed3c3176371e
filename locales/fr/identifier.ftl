# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = Adresse IP
identifier-kind-url = Adresse web (URL)
identifier-kind-domain = Nom de domaine
identifier-kind-email = Adresse électronique
identifier-kind-phone = Numéro de téléphone
identifier-kind-user-id = Identifiant d’utilisateur ou de compte
identifier-kind-imei = IMEI d’un appareil
identifier-kind-hash = Empreinte d’un fichier
identifier-kind-crypto-address = Adresse de cryptomonnaie
identifier-kind-message-id = Message-ID d’un courriel
identifier-kind-free = Autre, en toutes lettres

## Currencies, by the form of the address

identifier-coin-bitcoin = Bitcoin
identifier-coin-bitcoin-test = Réseau de test Bitcoin (sans valeur)
identifier-coin-litecoin = Litecoin
identifier-coin-dogecoin = Dogecoin
identifier-coin-tron = Tron
identifier-coin-ethereum = Ethereum ou chaîne compatible

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] { $count } caractère invisible a été retiré ({ $listed }).
       *[other] { $count } caractères invisibles ont été retirés ({ $listed }).
    } Comparez le résultat avec votre source.
finding-refanged = L’adresse avait été rendue non cliquable ; elle est lue dans sa forme d’origine. Comparez-la avec votre source.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = Ce texte est trop long pour un identifiant ({ $found } caractères, au plus { $most }). Indiquez ici un seul identifiant et mettez le reste dans l’exposé des faits.

## Findings: IP addresses

finding-not-an-address = Ce n’est pas une adresse IP. Vérifiez-la dans votre source.
# $found (text): the number that is wrong
finding-wrong-octet = { $found } ne peut pas faire partie d’une adresse IPv4 : chacun des quatre nombres est au plus égal à 255. Vérifiez l’adresse dans votre source.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] Il y a ici { $found } nombre ; une adresse IPv4 en compte quatre.
       *[other] Il y a ici { $found } nombres ; une adresse IPv4 en compte quatre.
    } Vérifiez l’adresse dans votre source.
# $found (text): the number that begins with zero
finding-leading-zero = { $found } commence par un zéro, que les programmes n’interprètent pas tous de la même façon. Écrivez le nombre sans ce zéro.
# $found (text): what was given as the port
finding-wrong-port = « { $found } » n’est pas un port. Un port est un nombre de 1 à 65535.
# $found (text): what was given as the protocol
finding-unknown-protocol = « { $found } » n’est pas un protocole connu. Utilisez tcp, udp, sctp, icmp, gre ou esp.
# $prefix (text): the length of the network part, for example 24
finding-network = Il s’agit d’un réseau (/{ $prefix }), et non d’une seule adresse. Une demande visant un réseau entier risque d’être refusée parce que trop large ; indiquez les adresses.
finding-missing-source-port = Le port source manque. De nombreux clients partagent une même adresse IPv4 (CGNAT) ; sans le port source, le fournisseur ne peut donc pas savoir de qui il s’agissait. Ajoutez le port indiqué dans le journal.
finding-missing-time = L’heure manque. Les adresses passent d’un client à l’autre ; sans l’heure exacte, le fournisseur ne peut donc pas savoir de qui il s’agissait. Ajoutez l’heure, à la seconde près.
# $port (text): the port
finding-service-port = Le port { $port } est normalement celui d’un serveur. Vérifiez qu’il s’agit bien du port source du client et non de celui de l’autre extrémité.
finding-private-address = C’est une adresse privée, utilisée à l’intérieur de nombreux réseaux à la fois. Vue de l’extérieur, elle n’identifie personne ; cherchez l’adresse publique.
finding-shared-address = Cette adresse (100.64.0.0/10) est partagée à l’intérieur du réseau d’un fournisseur. Vue de l’extérieur, elle n’identifie personne ; cherchez l’adresse publique et son port source.
finding-loopback-or-link-local = Cette adresse désigne seulement « cet appareil » ou « ce câble ». Elle n’identifie personne ; cherchez l’adresse publique.
finding-no-host = Aucun appareil ne peut avoir cette adresse (multidiffusion ou réservée). Vérifiez-la dans votre source.

## Findings: names in the network

finding-not-a-url = Ce n’est pas une adresse web. Copiez-la en entier depuis le navigateur ou le journal.
finding-missing-scheme = Le début manque, par exemple https://. Ajoutez-le si votre source l’indique.
finding-credentials-in-url = L’adresse web contient un nom d’utilisateur ou un mot de passe. Retirez-le : un mot de passe n’a pas sa place dans une demande.
finding-not-a-domain = Ce n’est pas un nom de domaine. Vérifiez-le dans votre source.
# $label (text): the part of the name
finding-mixed-script = « { $label } » mêle des lettres de différents alphabets, comme le font les noms destinés à tromper. Copiez ce nom depuis votre source et indiquez aussi la forme qui commence par xn--.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = « { $label } » ressemble à « { $ascii } » mais est écrit dans un autre alphabet. Assurez-vous duquel des deux il s’agit et indiquez aussi la forme qui commence par xn--.
finding-not-an-email = Ce n’est pas une adresse électronique. Vérifiez-la dans votre source.
finding-not-a-message-id = Ce n’est pas un Message-ID. Il figure dans l’en-tête du courriel, sous la forme <...@...>.

## Findings: numbers

finding-not-a-phone = Ce n’est pas un numéro de téléphone. Utilisez des chiffres, précédés de + et de l’indicatif du pays.
finding-missing-country-code = L’indicatif du pays manque. Écrivez le numéro précédé de + et de l’indicatif du pays, pour qu’il soit clair à l’étranger.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] Il y a ici { $found } chiffre.
       *[other] Il y a ici { $found } chiffres.
    } Un numéro de téléphone international en compte de 7 à 15 avec l’indicatif du pays. Vérifiez-le dans votre source.
finding-not-an-imei = Ce n’est pas un IMEI. Un IMEI se compose de 15 chiffres.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] Il y a ici { $found } chiffre ; un IMEI en compte 15.
       *[other] Il y a ici { $found } chiffres ; un IMEI en compte 15.
    } Vérifiez-le dans votre source.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = Le dernier chiffre est { $found } et devrait être { $expected } : au moins un chiffre est faux. Vérifiez le numéro dans votre source.
finding-software-version = C’est un IMEI avec sa version logicielle (16 chiffres), qui n’a pas de chiffre de contrôle. Comparez-le avec votre source.

## Findings: accounts

finding-display-name-only = Il semble que ce soit un simple nom. Son titulaire peut le changer, et le fournisseur risque de ne plus retrouver le compte. Ajoutez le numéro d’utilisateur ou l’adresse web complète du profil.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = Le caractère en position { $place }, « { $character } », ne figure pas dans une empreinte (seulement 0 à 9 et a à f). Copiez l’empreinte de nouveau.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = Longueur d’une empreinte { $algorithm } : { $expected } chiffres ; longueur trouvée : { $found }. Il manque des chiffres ou il y en a trop ; copiez l’empreinte de nouveau.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = Le caractère en position { $place }, « { $character } », ne figure pas dans une telle adresse. Copiez l’adresse de nouveau.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = Longueur d’une telle adresse : { $expected } caractères ; longueur trouvée : { $found }. Copiez l’adresse de nouveau.
finding-mixed-case = Les majuscules et les minuscules sont mêlées, ce qui n’arrive jamais dans une telle adresse. Copiez l’adresse de nouveau.
finding-wrong-checksum = La somme de contrôle contenue dans l’adresse ne correspond pas : il y a une faute de frappe ou un élément manquant. Copiez l’adresse de nouveau.
finding-no-checksum = Cette adresse est écrite sans sa somme de contrôle : une faute de frappe passerait donc inaperçue. Comparez-la avec votre source.
finding-unchecked = Ce genre d’adresse ne peut pas être vérifié ici. Comparez-la avec votre source.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = « { $words } » peut se lire comme une demande de données futures. La conservation ne vise que des données stockées ; la surveillance et l’interception exigent une demande au titre des articles 33 et 34.
# $words (text): the words in the text that were noticed
finding-over-broad = « { $words } » peut se lire comme une demande qui vise tout. Les demandes sans limites sont refusées ; indiquez les comptes, les catégories de données et la période.

## Dates and instants


moment-fault-missing-day = Le jour manque.
moment-fault-missing-month = Le mois manque.
moment-fault-missing-year = L’année manque.
moment-fault-missing-time = L’heure manque. Écrivez les heures, les minutes et les secondes, par exemple 21:14:37.
moment-fault-missing-zone = Le fuseau horaire manque. Choisissez le fuseau de l’horloge sur laquelle l’heure a été relevée.
moment-fault-day-not-a-number = Le jour doit être un nombre, par exemple 2.
moment-fault-month-not-a-number = Le mois doit être un nombre, par exemple 5 pour mai.
moment-fault-year-not-a-number = L’année doit être un nombre, par exemple 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = Le jour doit être compris entre 1 et { $most } pour ce mois.
moment-fault-no-such-month = Le mois doit être compris entre 1 et 12.
moment-fault-year-not-four-digits = Écrivez l’année en quatre chiffres, par exemple 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = L’année doit être comprise entre { $least } et { $most }.
moment-fault-time-unreadable = L’heure est illisible. Écrivez les heures, les minutes et les secondes, par exemple 21:14:37.
moment-fault-no-such-hour = L’heure doit être comprise entre 0 et 23.
moment-fault-no-such-minute = Les minutes doivent être comprises entre 0 et 59.
moment-fault-no-such-second = Les secondes doivent être comprises entre 0 et 59.
# $typed (text): what was typed
moment-fault-zone-unknown = « { $typed } » n’est pas un fuseau horaire connu. Choisissez-en un dans la liste ou écrivez le décalage par rapport à l’UTC, par exemple +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = Cette heure n’existe pas dans ce fuseau : les horloges ont été avancées de { $before } à { $after }. Vérifiez l’heure et le fuseau.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = Cette heure a existé deux fois dans ce fuseau, parce que les horloges ont été retardées. Choisissez la bonne : { $earlier } ou { $later }.
