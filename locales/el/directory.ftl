### The directory of contact points: search, cards, opening a snapshot.

directory-title = Κατάλογος
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = Έκδοση αριθμός { $number }, { $issued }, εκδότης: { $issuer }, ισχύει έως { $until }: { $count ->
    [one] { $count } σημείο επαφής
   *[other] { $count } σημεία επαφής
}.
directory-browse = Όλα τα Μέρη
directory-back = Πίσω στον κατάλογο
directory-no-contact-point = Αυτό το σημείο επαφής δεν υπάρχει στον κατάλογο που χρησιμοποιείται

## Search

search-label = Αναζήτηση στον κατάλογο
search-hint = Το όνομα ενός Μέρους σε οποιαδήποτε γλώσσα, ο κωδικός του ή το όνομα μιας αρχής.
search-not-a-party = Δεν είναι Μέρος της Σύμβασης: το Δίκτυο 24/7 δεν φτάνει εκεί

## Opening another snapshot

directory-open-title = Άνοιγμα νεότερου καταλόγου
directory-open-hint = Ένας πραγματικός κατάλογος είναι περιορισμένης πρόσβασης: φυλάσσεται σφραγισμένος με τη φράση πρόσβασής σας και, όσο δεν έχετε ορίσει, μόνο στη μνήμη.
directory-open = Άνοιγμα αρχείου καταλόγου
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = Αυτό το αρχείο είναι η έκδοση αριθμός { $number }, { $issued }, εκδότης: { $issuer }, ισχύει έως { $until }, με { $count ->
    [one] { $count } σημείο επαφής
   *[other] { $count } σημεία επαφής
}.
directory-other-series = Προέρχεται από άλλον εκδότη από τον κατάλογο που χρησιμοποιείται ή ο ένας από τους δύο είναι άσκηση. Χρησιμοποιήστε τον μόνο αν γνωρίζετε την προέλευσή του.
directory-take = Χρήση αυτού του καταλόγου
directory-leave = Διατήρηση του τρέχοντος
directory-taken = Ο κατάλογος αντικαταστάθηκε.
directory-return = Επιστροφή στον κατάλογο άσκησης
directory-return-text = Ο κατάλογος που ανοίξατε διαγράφεται από την εφαρμογή και χρησιμοποιείται πάλι ο κατάλογος άσκησης.
directory-returned = Χρησιμοποιείται πάλι ο κατάλογος άσκησης.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = Είναι υπογεγραμμένο από τον εκδότη { $issuer } με κλειδί που θεωρείται αξιόπιστο εδώ από { $since }.
directory-signature-first-use = Είναι υπογεγραμμένο με κλειδί που είναι νέο εδώ. Κλειδί μπορεί να φτιάξει ο καθένας: πριν χρησιμοποιήσετε το αρχείο, τηλεφωνήστε στον εκδότη, σε αριθμό που είχατε ήδη, και συγκρίνετε το αποτύπωμα.
directory-signature-other-key = Είναι υπογεγραμμένο με άλλο κλειδί από αυτό που θεωρείται αξιόπιστο για τον εκδότη. Αν ο εκδότης δεν έχει ανακοινώσει νέο κλειδί, το αρχείο το έφτιαξε κάποιος άλλος. Τηλεφωνήστε στον εκδότη, σε αριθμό που είχατε ήδη, και συγκρίνετε το αποτύπωμα.
# $issuer: whose key it is.
directory-signature-other-issuer = Το αρχείο δηλώνει άλλον εκδότη από την υπογραφή του: το κλειδί ανήκει στον εκδότη { $issuer }. Τίποτε δεν άλλαξε.
# $key: id of a key.
directory-signature-unknown-key = Το αρχείο είναι υπογεγραμμένο με το κλειδί { $key }, που δεν υπάρχει εδώ, και δεν μπορεί να ελεγχθεί. Ζητήστε από τον εκδότη το αρχείο μαζί με το δημόσιο κλειδί του· τίποτε δεν άλλαξε.
directory-signature-altered = Το αρχείο αλλοιώθηκε ή καταστράφηκε μετά την υπογραφή του. Ζητήστε το ξανά από τον εκδότη· τίποτε δεν άλλαξε.
directory-signature-signature-missing = Το αρχείο δεν είναι υπογεγραμμένο, ενώ τα αρχεία αυτού του εκδότη είναι. Ζητήστε από τον εκδότη το υπογεγραμμένο αρχείο· τίποτε δεν άλλαξε.
directory-signature-unsigned = Δεν είναι υπογεγραμμένο: τίποτε δεν δείχνει ποιος το έφτιαξε ούτε αν αλλοιώθηκε.
directory-signature-exercise = Είναι κατάλογος άσκησης: όλα σε αυτόν είναι φανταστικά και δεν χρειάζεται υπογραφή.
# A colon stands before the digits.
directory-fingerprint = Αποτύπωμα του κλειδιού:
directory-compared = Συνέκρινα το αποτύπωμα με τον εκδότη τηλεφωνικά.
directory-unsigned-anyway = Γνωρίζω ποιος μου έδωσε το αρχείο και το χρησιμοποιώ χωρίς υπογραφή.
directory-file-expired = Έχει λήξει: ο εκδότης του δεν εγγυάται πλέον γι’ αυτό. Ζητήστε νεότερο.
# $issuer: who issued it.
directory-next-key = Ο εκδότης { $issuer } ανακοινώνει το επόμενο κλειδί, υπογεγραμμένο με αυτό που θεωρείται αξιόπιστο εδώ.
directory-key-take = Αποδοχή και αυτού του κλειδιού
directory-key-taken = Το επόμενο κλειδί θεωρείται αξιόπιστο από τώρα.
directory-key-not-believed = Το αρχείο είναι κλειδί και δεν το έχει υπογράψει κανένα κλειδί που θεωρείται αξιόπιστο εδώ. Τίποτε δεν άλλαξε.

## What a snapshot changes

changes-title = Τι αλλάζει
changes-none = Κανένα Μέρος και κανένα σημείο επαφής δεν αλλάζει.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } εγγραφή χωρίς αλλαγές επιβεβαιώθηκε εκ νέου.
   *[other] { $count } εγγραφές χωρίς αλλαγές επιβεβαιώθηκαν εκ νέου.
}
changes-concerned = Αυτά τα αιτήματα απευθύνονται σε σημείο επαφής ή σε Μέρος που αλλάζει. Ελέγξτε ξανά τον παραλήπτη:
# Before the name of a Party or of a contact point.
changes-added = Προστέθηκε
changes-removed = Αφαιρέθηκε
changes-changed = Άλλαξε
changes-field = Πεδίο
changes-before = Πριν
changes-after = Μετά
changes-elsewhere = Αλλάζουν μόνο στοιχεία που δεν υπάρχουν στην καρτέλα, όπως λέξεις αναζήτησης.
changes-name = Όνομα
changes-territory = Έδαφος
changes-unit = Μονάδα
changes-notes = Παρατηρήσεις
changes-languages = Γλώσσες των αρχών του
changes-time-zones = Ζώνες ώρας
changes-reservation-29-4 = Επιφύλαξη κατά το άρθρο 29 παράγραφος 4
changes-declaration-27-9-e = Δήλωση κατά το άρθρο 27 παράγραφος 9 στοιχείο ε
changes-central-authorities = Κεντρικές αρχές (άρθρο 27 παράγραφος 2)

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = Το αρχείο είναι πολύ μεγάλο για κατάλογος. Ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-fault-not-json = Το αρχείο είναι κατεστραμμένο ή δεν είναι κατάλογος. Ζητήστε το ξανά· ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-fault-not-a-snapshot = Το αρχείο δεν είναι έκδοση καταλόγου. Ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-fault-unsupported-version = Το αρχείο δημιουργήθηκε για άλλη έκδοση της εφαρμογής. Προμηθευτείτε τη νεότερη έκδοση της εφαρμογής· ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-fault-wrong-shape = Κάτι στο αρχείο δεν είναι όπως πρέπει σε έναν κατάλογο. Ζητήστε σωστό αρχείο από τον εκδότη· ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-fault-record = Μια εγγραφή του αρχείου αντιφάσκει με τον εαυτό της ή με άλλη. Ζητήστε σωστό αρχείο από τον εκδότη· ο κατάλογος που χρησιμοποιείται μένει όπως είναι.
snapshot-succession-same = Αυτό το αρχείο είναι ο κατάλογος που χρησιμοποιείται ήδη.
snapshot-succession-older = Αυτό το αρχείο είναι παλαιότερο από τον κατάλογο που χρησιμοποιείται, ο οποίος μένει όπως είναι.
snapshot-succession-conflicting = Αυτό το αρχείο έχει τον ίδιο αριθμό με τον κατάλογο που χρησιμοποιείται, αλλά άλλο περιεχόμενο. Ρωτήστε τον εκδότη ποιο είναι το σωστό· ο κατάλογος που χρησιμοποιείται μένει όπως είναι.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = Ώρα εκεί τώρα: { $time }, { $date }, { $zone } ({ $offset })
presence-in-office-hours = Εντός ωρών λειτουργίας
presence-outside-office-hours = Εκτός ωρών λειτουργίας
presence-weekend = Εκεί είναι Σαββατοκύριακο
duty-desk-around-the-clock = Υπηρεσία επιφυλακής ημέρα και νύχτα
duty-desk-on-call = Εκτός ωρών λειτουργίας απαντά υπάλληλος σε ετοιμότητα
duty-desk-none = Χωρίς υπηρεσία επιφυλακής εκτός ωρών λειτουργίας
card-channels = Δίαυλοι κατά σειρά προτίμησης
card-channel-now = Χρήση τώρα
channel-phone = Τηλέφωνο
channel-mobile = Κινητό τηλέφωνο
channel-email = Ηλεκτρονικό ταχυδρομείο
channel-fax = Φαξ
channel-portal = Πύλη
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = Άλλος δίαυλος
security-secured = ασφαλής
security-unsecured = μη ασφαλής
availability-around-the-clock = ημέρα και νύχτα
availability-office-hours = μόνο τις ώρες λειτουργίας
key-openpgp = Κλειδί OpenPGP
key-s-mime = Πιστοποιητικό S/MIME
card-person = Αρμόδιος υπάλληλος
card-address = Διεύθυνση
card-kind = Είδος αρχής
authority-kind-police = Αστυνομία
authority-kind-prosecution = Εισαγγελική αρχή
authority-kind-ministry = Υπουργείο
authority-kind-court = Δικαστήριο
authority-kind-interpol-bureau = Εθνικό Κεντρικό Γραφείο της Ιντερπόλ
authority-kind-cyber-agency = Υπηρεσία κυβερνοασφάλειας
authority-kind-other = Άλλη αρχή
card-purpose = Αρμοδιότητα
purpose-general = Όλα τα αιτήματα κατά το άρθρο 35
purpose-preservation = Διατήρηση και αστυνομικές πληροφορίες
purpose-mutual-assistance = Αμοιβαία συνδρομή
card-languages-accepted = Αποδεκτές γλώσσες
card-languages-spoken = Γλώσσες που ομιλούνται στην υπηρεσία επιφυλακής
card-translation = Μετάφραση
translation-not-needed = Δεν απαιτείται
translation-may-follow = Μπορεί να ακολουθήσει αργότερα
translation-required = Πρέπει να συνοδεύει το αίτημα
card-power-29 = Διατήρηση (άρθρο 29)
card-power-30 = Γνωστοποίηση δεδομένων κίνησης (άρθρο 30)
card-power-31 = Πρόσβαση σε αποθηκευμένα δεδομένα (άρθρο 31)
power-executes = Εκτελεί το ίδιο
power-facilitates = Διευκολύνει
power-none = Χωρίς αρμοδιότητα
card-ordered-by = Τη διατήρηση διατάσσει
ordering-body-police = η αστυνομία
ordering-body-prosecutor = εισαγγελέας
ordering-body-court = δικαστήριο
card-office-hours = Ώρες γραφείου εκεί
weekday-1 = Δευ
weekday-2 = Τρί
weekday-3 = Τετ
weekday-4 = Πέμ
weekday-5 = Παρ
weekday-6 = Σάβ
weekday-7 = Κυρ
card-dual-criminality = Διπλό αξιόποινο (άρθρο 29 παρ. 4)
card-dual-criminality-possible = Μπορεί να απαιτηθεί για αδικήματα εκτός εκείνων των άρθρων 2 έως 11
card-dual-criminality-none = Δεν απαιτείται
card-confirmation = Επίσημη επιβεβαίωση (άρθρο 25 παρ. 3)
confirmation-always = Πάντοτε
confirmation-on-demand = Εφόσον ζητηθεί
confirmation-never = Δεν απαιτείται
card-court-order = Δικαστική διάταξη
card-court-order-copy = Πρέπει να επισυναφθεί αντίγραφο
card-penalty = Μέγιστη ποινή του αδικήματος τουλάχιστον
# $months: a number of months.
card-months = { $months ->
    [one] { $months } μήνας φυλάκισης
   *[other] { $months } μήνες φυλάκισης
}
card-preservation = Διάρκεια διατήρησης
# $days: a number of days.
card-days = { $days ->
    [one] { $days } ημέρα
   *[other] { $days } ημέρες
}
card-renewal = Ανανέωση
card-renewal-none = Δεν είναι δυνατή
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
    [one] Μία φορά, διάρκεια σε ημέρες: { $days }
   *[other] { $times } φορές, διάρκεια κάθε φορά σε ημέρες: { $days }
}
# $days: a number of days.
card-renewal-repeatedly = Όσες φορές δικαιολογείται, διάρκεια κάθε φορά σε ημέρες: { $days }
card-maximum = Μέγιστη συνολική διατήρηση
card-notification = Ενημέρωση του κατόχου του λογαριασμού
user-notification-never = Ποτέ
user-notification-unless-secret = Εκτός αν διαταχθεί μυστικότητα
user-notification-always = Πάντοτε
user-notification-unknown = Άγνωστο
card-source = Πηγή της εγγραφής
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
    [one] Τελευταία επαλήθευση πριν από { $days } ημέρα: { $date }
   *[other] Τελευταία επαλήθευση πριν από { $days } ημέρες: { $date }
}
card-new-request = Νέο αίτημα προς αυτό το σημείο επαφής
