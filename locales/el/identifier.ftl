# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = Διεύθυνση IP
identifier-kind-url = Διεύθυνση ιστού (URL)
identifier-kind-domain = Όνομα τομέα
identifier-kind-email = Διεύθυνση ηλεκτρονικού ταχυδρομείου
identifier-kind-phone = Αριθμός τηλεφώνου
identifier-kind-user-id = Αναγνωριστικό χρήστη ή λογαριασμού
identifier-kind-imei = IMEI συσκευής
identifier-kind-hash = Αποτύπωμα αρχείου (hash)
identifier-kind-crypto-address = Διεύθυνση κρυπτονομίσματος
identifier-kind-message-id = Message-ID ηλεκτρονικού μηνύματος
identifier-kind-free = Άλλο, με λόγια

## Currencies, by the form of the address

identifier-coin-bitcoin = Bitcoin
identifier-coin-bitcoin-test = Δοκιμαστικό δίκτυο Bitcoin (χωρίς χρήματα)
identifier-coin-litecoin = Litecoin
identifier-coin-dogecoin = Dogecoin
identifier-coin-tron = Tron
identifier-coin-ethereum = Ethereum ή συμβατή αλυσίδα

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] Παραλείφθηκε ένας αόρατος χαρακτήρας ({ $listed }).
       *[other] Παραλείφθηκαν { $count } αόρατοι χαρακτήρες ({ $listed }).
    } Συγκρίνετε το αποτέλεσμα με την πηγή σας.
finding-refanged = Η διεύθυνση είχε γραφεί έτσι ώστε να μην ανοίγει με κλικ και διαβάζεται όπως εννοείται. Συγκρίνετέ την με την πηγή σας.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = Το κείμενο είναι πολύ μεγάλο για αναγνωριστικό (χαρακτήρες: { $found }, ανώτατο όριο: { $most }). Δώστε εδώ ένα αναγνωριστικό και γράψτε τα υπόλοιπα στα πραγματικά περιστατικά.

## Findings: IP addresses

finding-not-an-address = Αυτή δεν είναι διεύθυνση IP. Ελέγξτε την με βάση την πηγή σας.
# $found (text): the number that is wrong
finding-wrong-octet = Το { $found } δεν μπορεί να είναι τμήμα διεύθυνσης IPv4: καθένας από τους τέσσερις αριθμούς είναι το πολύ 255. Ελέγξτε το με βάση την πηγή σας.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] Εδώ υπάρχει ένας αριθμός· μια διεύθυνση IPv4 έχει τέσσερις.
       *[other] Εδώ υπάρχουν { $found } αριθμοί· μια διεύθυνση IPv4 έχει τέσσερις.
    } Ελέγξτε τη διεύθυνση με βάση την πηγή σας.
# $found (text): the number that begins with zero
finding-leading-zero = Το { $found } αρχίζει με μηδέν, το οποίο τα προγράμματα διαβάζουν διαφορετικά. Γράψτε τον αριθμό χωρίς αυτό.
# $found (text): what was given as the port
finding-wrong-port = Το «{ $found }» δεν είναι θύρα. Η θύρα είναι αριθμός από 1 έως 65535.
# $found (text): what was given as the protocol
finding-unknown-protocol = Το «{ $found }» δεν είναι γνωστό πρωτόκολλο. Χρησιμοποιήστε tcp, udp, sctp, icmp, gre ή esp.
# $prefix (text): the length of the network part, for example 24
finding-network = Αυτό είναι δίκτυο (/{ $prefix }) και όχι μία διεύθυνση. Αίτημα για ολόκληρο δίκτυο πιθανώς θα απορριφθεί ως υπερβολικά ευρύ· αναφέρετε τις διευθύνσεις.
finding-missing-source-port = Λείπει η θύρα προέλευσης. Πολλοί πελάτες μοιράζονται μία διεύθυνση IPv4 (NAT παρόχου), οπότε χωρίς αυτήν ο πάροχος δεν μπορεί να πει ποιος ήταν. Προσθέστε τη θύρα από το αρχείο καταγραφής.
finding-missing-time = Λείπει η ώρα. Οι διευθύνσεις περνούν από πελάτη σε πελάτη, οπότε χωρίς την ακριβή ώρα ο πάροχος δεν μπορεί να πει ποιος ήταν. Προσθέστε την ώρα με ακρίβεια δευτερολέπτου.
# $port (text): the port
finding-service-port = Η θύρα { $port } είναι κατά κανόνα θύρα διακομιστή. Ελέγξτε ότι είναι η θύρα προέλευσης του πελάτη και όχι του άλλου άκρου.
finding-private-address = Αυτή είναι ιδιωτική διεύθυνση, που χρησιμοποιείται ταυτόχρονα μέσα σε πολλά δίκτυα. Εξωτερικά δεν προσδιορίζει κανέναν· αναζητήστε τη δημόσια διεύθυνση.
finding-shared-address = Αυτή η διεύθυνση (100.64.0.0/10) είναι κοινόχρηστη μέσα στο δίκτυο ενός παρόχου. Εξωτερικά δεν προσδιορίζει κανέναν· αναζητήστε τη δημόσια διεύθυνση και τη θύρα προέλευσής της.
finding-loopback-or-link-local = Αυτή η διεύθυνση σημαίνει μόνο «αυτή η συσκευή» ή «αυτό το καλώδιο». Δεν προσδιορίζει κανέναν· αναζητήστε τη δημόσια διεύθυνση.
finding-no-host = Καμία συσκευή δεν μπορεί να έχει αυτή τη διεύθυνση (πολλαπλής διανομής ή δεσμευμένη). Ελέγξτε την με βάση την πηγή σας.

## Findings: names in the network

finding-not-a-url = Αυτή δεν είναι διεύθυνση ιστού. Αντιγράψτε την ολόκληρη από το πρόγραμμα περιήγησης ή το αρχείο καταγραφής.
finding-missing-scheme = Λείπει η αρχή, όπως https://. Προσθέστε την αν υπάρχει στην πηγή σας.
finding-credentials-in-url = Η διεύθυνση ιστού περιέχει όνομα χρήστη ή κωδικό πρόσβασης. Αφαιρέστε τα: οι κωδικοί δεν έχουν θέση σε αίτημα.
finding-not-a-domain = Αυτό δεν είναι όνομα τομέα. Ελέγξτε το με βάση την πηγή σας.
# $label (text): the part of the name
finding-mixed-script = Το «{ $label }» αναμειγνύει γράμματα διαφορετικών αλφαβήτων, όπως τα ονόματα που φτιάχνονται για εξαπάτηση. Αντιγράψτε το από την πηγή σας και δώστε και τη μορφή που αρχίζει με xn--.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = Το «{ $label }» μοιάζει με «{ $ascii }», αλλά είναι γραμμένο σε άλλο αλφάβητο. Βεβαιωθείτε ποιο από τα δύο εννοείται και δώστε και τη μορφή που αρχίζει με xn--.
finding-not-an-email = Αυτή δεν είναι διεύθυνση ηλεκτρονικού ταχυδρομείου. Ελέγξτε την με βάση την πηγή σας.
finding-not-a-message-id = Αυτό δεν είναι Message-ID. Βρίσκεται στην κεφαλίδα του μηνύματος, ως <...@...>.

## Findings: numbers

finding-not-a-phone = Αυτός δεν είναι αριθμός τηλεφώνου. Χρησιμοποιήστε ψηφία, με + και κωδικό χώρας μπροστά.
finding-missing-country-code = Λείπει ο κωδικός χώρας. Γράψτε τον αριθμό με + και κωδικό χώρας μπροστά, ώστε να είναι σαφής στο εξωτερικό.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] Εδώ υπάρχει ένα ψηφίο.
       *[other] Εδώ υπάρχουν { $found } ψηφία.
    } Ένας διεθνής αριθμός τηλεφώνου έχει 7 έως 15 μαζί με τον κωδικό χώρας. Ελέγξτε τον με βάση την πηγή σας.
finding-not-an-imei = Αυτό δεν είναι IMEI. Ένα IMEI αποτελείται από 15 ψηφία.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] Εδώ υπάρχει ένα ψηφίο· ένα IMEI έχει 15.
       *[other] Εδώ υπάρχουν { $found } ψηφία· ένα IMEI έχει 15.
    } Ελέγξτε το με βάση την πηγή σας.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = Το τελευταίο ψηφίο είναι { $found } και θα έπρεπε να είναι { $expected }: τουλάχιστον ένα ψηφίο είναι λάθος. Ελέγξτε τον αριθμό με βάση την πηγή σας.
finding-software-version = Αυτό είναι IMEI με την έκδοση λογισμικού του (16 ψηφία), το οποίο δεν έχει ψηφίο ελέγχου. Συγκρίνετέ το με την πηγή σας.

## Findings: accounts

finding-display-name-only = Αυτό μοιάζει να είναι μόνο όνομα. Ο κάτοχός του μπορεί να το αλλάξει, οπότε ο πάροχος ίσως δεν βρει αργότερα τον λογαριασμό. Προσθέστε το αριθμητικό αναγνωριστικό χρήστη ή την πλήρη διεύθυνση ιστού του προφίλ.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = Ο χαρακτήρας { $place }, «{ $character }», δεν απαντά σε αποτύπωμα αρχείου (μόνο 0 έως 9 και a έως f). Αντιγράψτε ξανά το αποτύπωμα.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = Αποτύπωμα { $algorithm }: αναμενόμενα ψηφία { $expected }, υπάρχοντα { $found }. Λείπουν ή περισσεύουν ψηφία· αντιγράψτε ξανά το αποτύπωμα.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = Ο χαρακτήρας { $place }, «{ $character }», δεν απαντά σε τέτοια διεύθυνση. Αντιγράψτε ξανά τη διεύθυνση.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = Αναμενόμενοι χαρακτήρες σε τέτοια διεύθυνση: { $expected }, υπάρχοντες: { $found }. Αντιγράψτε ξανά τη διεύθυνση.
finding-mixed-case = Κεφαλαία και πεζά γράμματα είναι ανάμεικτα, κάτι που δεν συμβαίνει ποτέ σε τέτοια διεύθυνση. Αντιγράψτε ξανά τη διεύθυνση.
finding-wrong-checksum = Το άθροισμα ελέγχου μέσα στη διεύθυνση δεν συμφωνεί: κάτι πληκτρολογήθηκε λάθος ή λείπει. Αντιγράψτε ξανά τη διεύθυνση.
finding-no-checksum = Αυτή η διεύθυνση γράφτηκε χωρίς το άθροισμα ελέγχου της, οπότε ένα λάθος πληκτρολόγησης δεν θα φαινόταν. Συγκρίνετέ την με την πηγή σας.
finding-unchecked = Αυτό το είδος διεύθυνσης δεν μπορεί να ελεγχθεί εδώ. Συγκρίνετέ την με την πηγή σας.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = Η διατύπωση «{ $words }» μοιάζει με αίτημα για μελλοντικά δεδομένα. Η διατήρηση καλύπτει μόνο αποθηκευμένα δεδομένα· για παρακολούθηση και συλλογή σε πραγματικό χρόνο απαιτείται αίτημα κατά τα άρθρα 33 και 34.
# $words (text): the words in the text that were noticed
finding-over-broad = Η διατύπωση «{ $words }» μοιάζει με αίτημα για τα πάντα. Τα αιτήματα χωρίς όρια απορρίπτονται· αναφέρετε τους λογαριασμούς, τα είδη δεδομένων και την περίοδο.

## Dates and instants


moment-fault-missing-day = Λείπει η ημέρα.
moment-fault-missing-month = Λείπει ο μήνας.
moment-fault-missing-year = Λείπει το έτος.
moment-fault-missing-time = Λείπει η ώρα. Γράψτε ώρες, λεπτά και δευτερόλεπτα, για παράδειγμα 21:14:37.
moment-fault-missing-zone = Λείπει η ζώνη ώρας. Επιλέξτε τη ζώνη του ρολογιού από το οποίο ελήφθη η ώρα.
moment-fault-day-not-a-number = Η ημέρα πρέπει να είναι αριθμός, για παράδειγμα 2.
moment-fault-month-not-a-number = Ο μήνας πρέπει να είναι αριθμός, για παράδειγμα 5 για τον Μάιο.
moment-fault-year-not-a-number = Το έτος πρέπει να είναι αριθμός, για παράδειγμα 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = Σε αυτόν τον μήνα η ημέρα πρέπει να είναι από 1 έως { $most }.
moment-fault-no-such-month = Ο μήνας πρέπει να είναι από 1 έως 12.
moment-fault-year-not-four-digits = Γράψτε το έτος με τέσσερα ψηφία, για παράδειγμα 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = Το έτος πρέπει να είναι από { $least } έως { $most }.
moment-fault-time-unreadable = Η ώρα δεν διαβάζεται. Γράψτε ώρες, λεπτά και δευτερόλεπτα, για παράδειγμα 21:14:37.
moment-fault-no-such-hour = Η ώρα πρέπει να είναι από 0 έως 23.
moment-fault-no-such-minute = Τα λεπτά πρέπει να είναι από 0 έως 59.
moment-fault-no-such-second = Τα δευτερόλεπτα πρέπει να είναι από 0 έως 59.
# $typed (text): what was typed
moment-fault-zone-unknown = Το «{ $typed }» δεν είναι γνωστή ζώνη ώρας. Επιλέξτε μία από τη λίστα ή γράψτε τη διαφορά από την ώρα UTC, για παράδειγμα +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = Αυτή η ώρα δεν υπάρχει σε αυτή τη ζώνη: τα ρολόγια πήγαν μπροστά από { $before } σε { $after }. Ελέγξτε την ώρα και τη ζώνη.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = Αυτή η ώρα υπήρξε δύο φορές σε αυτή τη ζώνη, επειδή τα ρολόγια γύρισαν πίσω. Επιλέξτε ποια εννοείτε: { $earlier } ή { $later }.
