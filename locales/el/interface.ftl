### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = Μετάβαση στο περιεχόμενο
interface-language = Γλώσσα διεπαφής
nav-label = Σελίδες
nav-menu = Μενού
nav-desk = Γραφείο
nav-directory = Κατάλογος
nav-new-request = Νέο αίτημα
nav-settings = Ρυθμίσεις
nav-about = Πληροφορίες
# $version: number of the version of this program.
foot-line = Το Point35 { $version } λειτουργεί μόνο από αυτό το αρχείο και δεν στέλνει τίποτα μέσω δικτύου.

## Where work is kept: one line at the head of every page

storage-label = Πού φυλάσσεται η εργασία σας
storage-refused = Το πρόγραμμα περιήγησης δεν αποθηκεύει τίποτα για αυτό το αρχείο. Η εργασία σας βρίσκεται μόνο στη μνήμη: αποθηκεύστε την σε αρχείο πριν κλείσετε τη σελίδα.
storage-memory-only = Η εργασία σας φυλάσσεται μόνο στη μνήμη έως ότου ορίσετε φράση πρόσβασης.
storage-locked = Όσα αποθηκεύσατε σε αυτό το πρόγραμμα περιήγησης είναι κλειδωμένα. Η νέα εργασία φυλάσσεται στη μνήμη έως ότου ξεκλειδώσετε.
storage-saving = Αποθήκευση στο πρόγραμμα περιήγησης.
storage-open = Ξεκλείδωτο. Η εργασία σας αποθηκεύεται αυτόματα στο πρόγραμμα περιήγησης, σφραγισμένη με τη φράση πρόσβασής σας.
# $time: time of day as 14:32.
storage-saved = Αποθηκεύτηκε στις { $time } στο πρόγραμμα περιήγησης, με σφράγιση με τη φράση πρόσβασής σας.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = Οι τελευταίες αλλαγές σας δεν αποθηκεύτηκαν. { $reason }
storage-set-passphrase = Ορισμός φράσης πρόσβασης
storage-unlock = Ξεκλείδωμα
storage-try-again = Νέα προσπάθεια
storage-lock = Κλείδωμα τώρα
storage-is-locked = Η εργασία σας αποθηκεύτηκε και κλειδώθηκε.

## The exercise directory and its age

exercise-line = Άσκηση: όλα τα σημεία επαφής εδώ είναι φανταστικά. Μην τους στείλετε τίποτα.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = Αυτός ο κατάλογος (αριθμός { $number }) ίσχυε έως: { $date }. Προμηθευτείτε τον τρέχοντα πριν βασιστείτε σε αυτόν.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = Αυτός ο κατάλογος (αριθμός { $number }) ισχύει έως: { $date }. Προμηθευτείτε σύντομα τον επόμενο.
# $date: date with the month in words.
directory-not-yet = Ημερομηνία έκδοσης αυτού του καταλόγου: { $date }, δηλαδή στο μέλλον. Ελέγξτε την ημερομηνία της συσκευής.

## Words that fields of every page have in common

field-may-be-empty = (προαιρετικό)
field-error-prefix = Σφάλμα:
field-warning-prefix = Παρακαλούμε ελέγξτε:
field-help = Παράδειγμα και νομική βάση
field-help-example = Παράδειγμα
field-help-basis = Νομική βάση
field-help-mistake = Συνηθισμένο λάθος
field-help-minimise = Δεν χρειάζεται
# The three parts of a date.
date-day = Ημέρα
date-month = Μήνας
date-year = Έτος
instant-time = Ώρα
instant-zone = Ζώνη ώρας
# $utc: date and time in UTC.
instant-utc = Αντιστοιχεί σε: { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = Αντιστοιχεί σε: { $utc }. Προσθέστε τα δευτερόλεπτα αν τα γνωρίζετε: συχνά τα χρειάζονται οι πάροχοι.
instant-which = Τα ρολόγια γύρισαν πίσω, οπότε αυτή η τοπική ώρα υπήρξε δύο φορές. Ποια εννοείτε;
# $utc: date and time in UTC.
instant-earlier = Την πρώτη, δηλαδή { $utc }
# $utc: date and time in UTC.
instant-later = Τη δεύτερη, δηλαδή { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] Καμία εγγραφή του καταλόγου δεν ταιριάζει.
        [one] Ταιριάζει μία εγγραφή.
       *[other] Ταιριάζουν { $count } εγγραφές.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = Πάνω
repeated-up-label = Μετακίνηση προς τα πάνω: { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = Κάτω
repeated-down-label = Μετακίνηση προς τα κάτω: { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = Αντιγραφή
repeated-copy-label = Αντιγραφή: { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = Αφαίρεση
repeated-remove-label = Αφαίρεση: { $row }
copy-done = Αντιγράφηκε.
dialog-cancel = Ακύρωση

## The passphrase

passphrase = Φράση πρόσβασης
passphrase-new = Νέα φράση πρόσβασης
# $minimum: least number of characters.
passphrase-hint = Τουλάχιστον { $minimum } χαρακτήρες. Τέσσερις λέξεις άσχετες μεταξύ τους απομνημονεύονται εύκολα και μαντεύονται δύσκολα.
passphrase-again = Η ίδια φράση πρόσβασης ξανά
passphrase-differs = Οι δύο φράσεις πρόσβασης δεν είναι ίδιες. Πληκτρολογήστε τις πάλι και τις δύο.
passphrase-no-recovery = Κανείς δεν μπορεί να ανακτήσει μια φράση πρόσβασης που ξεχάστηκε. Σημειώστε την και φυλάξτε την σε ασφαλές μέρος.
passphrase-working = Επεξεργασία της φράσης πρόσβασης. Διαρκεί λίγο.
passphrase-set-title = Ορισμός φράσης πρόσβασης
passphrase-set-text = Από τότε τα σχέδια και το προφίλ σας αποθηκεύονται αυτόματα στο πρόγραμμα περιήγησης. Είναι σφραγισμένα: χωρίς τη φράση πρόσβασης κανείς δεν μπορεί να τα διαβάσει.
passphrase-set-confirm = Ορισμός της φράσης πρόσβασης
passphrase-is-set = Η φράση πρόσβασης ορίστηκε. Η εργασία σας αποθηκεύεται αυτόματα στο πρόγραμμα περιήγησης.
passphrase-change-title = Αλλαγή της φράσης πρόσβασης
passphrase-change-text = Όλα όσα φυλάσσονται στο πρόγραμμα περιήγησης ανοίγουν με τη νέα φράση πρόσβασης. Τα αρχεία που αποθηκεύσατε πριν διατηρούν τη δική τους.
passphrase-change-confirm = Αλλαγή της φράσης πρόσβασης
passphrase-is-changed = Η φράση πρόσβασης άλλαξε.
unlock-title = Ξεκλείδωμα της εργασίας σας
unlock-text = Τα σχέδια και το προφίλ φυλάσσονται σφραγισμένα στο πρόγραμμα περιήγησης. Εισαγάγετε τη φράση πρόσβασής σας για να τα ανοίξετε.
unlock-confirm = Ξεκλείδωμα
unlock-later = Όχι τώρα
unlock-done = Η εργασία σας ξεκλειδώθηκε.
# $time: minutes and seconds as 1:05.
unlock-wait = Η επόμενη προσπάθεια είναι δυνατή σε { $time }.
unlock-forgotten = Ξέχασα τη φράση πρόσβασης
unlock-forgotten-text = Ό,τι είναι σφραγισμένο δεν ανοίγει χωρίς αυτήν. Μπορείτε να το θέσετε κατά μέρος και να αρχίσετε από την αρχή: μένει στο πρόγραμμα περιήγησης, μη αναγνώσιμο, έως ότου διαγράψετε τα πάντα.
unlock-begin-anew = Θέση κατά μέρος και νέα αρχή

## Saving a draft to a file and opening it again

draft-file-title = Αποθήκευση του σχεδίου σε αρχείο
draft-file-text = Το αρχείο σφραγίζεται με δική του φράση πρόσβασης. Μην τη γνωστοποιήσετε σε κανέναν στο ίδιο μήνυμα με το αρχείο.
draft-file-confirm = Αποθήκευση σφραγισμένου αρχείου
draft-file-clear = Αποθήκευση χωρίς φράση πρόσβασης
draft-file-clear-text = Όποιος έχει το αρχείο μπορεί τότε να διαβάσει όλο το περιεχόμενό του. Επιλέξτε το μόνο για ασφαλές μέρος.
draft-file-clear-confirm = Αποθήκευση αναγνώσιμου αρχείου
# $name: name of the file.
draft-file-saved = Ζητήθηκε από το πρόγραμμα περιήγησης να αποθηκεύσει το αρχείο { $name }. Αναζητήστε το στις λήψεις σας.
open-sealed-title = Άνοιγμα σφραγισμένου σχεδίου
open-sealed-text = Εισαγάγετε τη φράση πρόσβασης αυτού του αρχείου.
open-sealed-confirm = Άνοιγμα

## The desk

desk-title = Γραφείο
desk-new-request = Νέο αίτημα
desk-open-file = Άνοιγμα αρχείου
desk-drop-hint = Ένα εισερχόμενο αίτημα ως PDF ή ως αρχείο μπορείτε επίσης να το σύρετε οπουδήποτε σε αυτή τη σελίδα.
desk-paste-title = Υπάρχει μόνο το χαρτί
desk-paste-label = Κείμενο του κωδικού QR
desk-paste-hint = Διαβάστε τον κωδικό QR της πρώτης σελίδας με τηλέφωνο ή σαρωτή και επικολλήστε εδώ το κείμενό του: αρχίζει με P35. Κάνει και το κείμενο του αρχείου ενός αιτήματος.
desk-paste-open = Άνοιγμα του κειμένου
desk-drafts = Σχέδια
desk-no-drafts = Δεν υπάρχουν ακόμη σχέδια
desk-no-drafts-text = Αρχίστε με «Νέο αίτημα». Επιλέγετε σημείο επαφής, απαντάτε όσα γνωρίζετε με οποιαδήποτε σειρά και παραδίδετε έγγραφο στη γλώσσα του.
desk-locked = Τα σχέδιά σας είναι κλειδωμένα
desk-locked-text = Φυλάσσονται σφραγισμένα στο πρόγραμμα περιήγησης. Εισαγάγετε τη φράση πρόσβασής σας για να τα δείτε.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] Ένα σχέδιο που φυλάσσεται στο πρόγραμμα περιήγησης δεν διαβάζεται. Έμεινε όπως ήταν.
       *[other] { $count } σχέδια που φυλάσσονται στο πρόγραμμα περιήγησης δεν διαβάζονται. Έμειναν όπως ήταν.
    }
desk-draft-without-reference = Χωρίς αριθμό αναφοράς ακόμη
desk-draft-without-recipient = Χωρίς αποδέκτη ακόμη
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state } (δεν είναι Μέρος)
desk-draft-tag = Σχέδιο
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = Τελευταία αλλαγή: { $date }, ώρα { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = Τελευταία αλλαγή: σήμερα, ώρα { $time }
desk-draft-save = Αποθήκευση σε αρχείο
desk-draft-copy = Αντιγραφή
desk-draft-delete = Διαγραφή
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = Αποθήκευση σε αρχείο: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = Αντιγραφή: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = Διαγραφή: { $draft }
desk-draft-copied = Το σχέδιο αντιγράφηκε. Το αντίγραφο είναι πρώτο στη λίστα.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = Να διαγραφεί το σχέδιο «{ $draft }»;
desk-delete-text = Διαγράφεται οριστικά από το πρόγραμμα περιήγησης. Τα αρχεία που αποθηκεύσατε μένουν στη θέση τους.
desk-delete-confirm = Διαγραφή του σχεδίου
desk-deleted = Το σχέδιο διαγράφηκε.
desk-where = Πού βρίσκεται η εργασία σας
cases-title = Αρχείο υποθέσεων
retention-title = Πόσο φυλάσσονται οι υποθέσεις
log-title = Ημερολόγιο
desk-where-memory = Μόνο στη μνήμη. Όταν κλείσει η σελίδα, χάνεται ό,τι δεν αποθηκεύσατε σε αρχείο.
desk-where-locked = Στο πρόγραμμα περιήγησης, σφραγισμένη και κλειδωμένη. Ό,τι γράφετε τώρα βρίσκεται μόνο στη μνήμη.
desk-where-browser = Στο πρόγραμμα περιήγησης, σφραγισμένη με τη φράση πρόσβασής σας. Τα προγράμματα περιήγησης ενδέχεται να διαγράψουν όσα φυλάσσουν οι σελίδες: αποθηκεύστε και σε αρχείο ό,τι πρέπει να διαρκέσει.
desk-where-refused = Μόνο στη μνήμη: το πρόγραμμα περιήγησης δεν αποθηκεύει τίποτα για αυτό το αρχείο. Αποθηκεύστε σε αρχείο πριν κλείσετε τη σελίδα.

## The settings

settings-title = Ρυθμίσεις
settings-text = Όσα γράφετε εδώ εμφανίζονται σε κάθε νέο αίτημα. Τα αιτήματα που έχετε αρχίσει μένουν όπως είναι.
settings-locked = Οι ρυθμίσεις σας είναι κλειδωμένες
settings-locked-text = Φυλάσσονται σφραγισμένες στο πρόγραμμα περιήγησης. Εισαγάγετε τη φράση πρόσβασής σας για να τις δείτε και να τις αλλάξετε.
settings-interface = Οθόνη
settings-theme = Χρώματα
settings-theme-device = Όπως στη συσκευή
settings-theme-light = Φωτεινά
settings-theme-dark = Σκούρα
settings-authority = Η αρχή σας
settings-authority-hint = Στοιχείο (a) ενός αιτήματος: ποιος ζητεί τη διατήρηση.
settings-authority-name = Ονομασία της αρχής
settings-authority-name-hint = Γράψτε την σε κάθε γλώσσα στην οποία συντάσσετε έγγραφα, τουλάχιστον στα αγγλικά.
settings-unit = Μονάδα
settings-other-languages = Σε άλλες γλώσσες
settings-address = Διεύθυνση
settings-place = Πόλη
settings-place-hint = Εμφανίζεται δίπλα στην ημερομηνία, στο σημείο υπογραφής του εγγράφου.
settings-phone = Τηλέφωνο
settings-phone-hint = Με + και κωδικό χώρας, όπως +999 100 0001.
settings-mobile = Κινητό τηλέφωνο
settings-fax = Φαξ
settings-email = Ηλεκτρονικό ταχυδρομείο
settings-email-hint = Επίσημη διεύθυνση: τα μηνύματα από άλλες διευθύνσεις αμφισβητούνται.
settings-office-hours = Ώρες λειτουργίας
settings-office-hours-hint = Για παράδειγμα: Δευτέρα έως Παρασκευή 09:00 έως 18:00· υπηρεσία επιφυλακής κάθε ώρα.
settings-zone = Ζώνη ώρας
# $zone: IANA name of the time zone of this device.
settings-zone-hint = Πληκτρολογήστε το όνομα μιας πόλης. Αν μείνει κενό, ισχύει η ζώνη αυτής της συσκευής: { $zone }.
settings-persons = Πρόσωπα που υπογράφουν
settings-persons-hint = Το πρώτο εμφανίζεται στα νέα αιτήματα.
# $number: place in the list, from 1.
settings-person = Πρόσωπο { $number }
settings-person-name = Ονοματεπώνυμο
settings-person-function = Ιδιότητα
settings-person-add = Προσθήκη προσώπου
settings-confirmation = Επαφή για επιβεβαίωση
settings-confirmation-hint = Ποιον καλεί η άλλη πλευρά για να βεβαιωθεί ότι ένα αίτημα είναι γνήσιο. Άλλο πρόσωπο και άλλος αριθμός από τα παραπάνω.
settings-confirmation-person = Ονοματεπώνυμο
settings-confirmation-title = Τίτλος
settings-confirmation-function = Ιδιότητα
settings-documents = Τα έγγραφά σας
settings-letterhead = Επικεφαλίδα επιστολόχαρτου
settings-letterhead-hint = Εμφανίζεται πάνω από τον τίτλο κάθε εγγράφου, γραμμή προς γραμμή.
settings-letterhead-image = Εικόνα στην επικεφαλίδα
# $limit: a number with its unit.
settings-letterhead-image-hint = Για παράδειγμα έμβλημα: PNG ή JPEG, το πολύ { $limit }. Μικραίνει ώστε να χωρά μέσα σε κάθε αίτημα· ό,τι είναι διαφανές γίνεται λευκό.
settings-letterhead-image-choose = Επιλογή εικόνας
settings-letterhead-image-remove = Αφαίρεση της εικόνας
picture-fault-not-a-picture = Αυτό το αρχείο δεν είναι εικόνα PNG ούτε JPEG. Αποθηκεύστε την εικόνα σε μία από αυτές τις μορφές και επιλέξτε την ξανά.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = Αυτή η εικόνα είναι πολύ μεγάλη: { $width } επί { $height } εικονοστοιχεία, περισσότερα από { $limit } συνολικά. Μικρύνετέ την και επιλέξτε την ξανά.
picture-fault-damaged = Το πρόγραμμα περιήγησης δεν μπόρεσε να διαβάσει αυτή την εικόνα: είναι κατεστραμμένη ή ελλιπής. Επιλέξτε άλλη.
settings-marking-hint = Εμφανίζεται σε κάθε σελίδα των νέων αιτημάτων. Κάθε αίτημα μπορεί να έχει άλλη.
settings-own-language = Γλώσσα στην οποία γράφετε
settings-own-language-hint = Τα περιστατικά και οι λόγοι γράφονται πρώτα σε αυτή τη γλώσσα.
# $language: name of the language of the interface.
settings-own-language-interface = Γλώσσα διεπαφής ({ $language })
settings-first-language = Πρώτη γλώσσα εγγράφων
settings-first-language-propose = Όπως δέχεται ο αποδέκτης
settings-second-language = Δεύτερη γλώσσα εγγράφων
settings-second-language-none = Καμία
settings-paper = Χαρτί
settings-paper-a4 = A4 (210 επί 297 mm)
settings-paper-letter = Letter ΗΠΑ (8,5 επί 11 ίντσες)
settings-passphrase = Φράση πρόσβασης
settings-passphrase-none = Δεν έχει οριστεί φράση πρόσβασης. Η εργασία σας φυλάσσεται μόνο στη μνήμη.
settings-passphrase-set = Έχει οριστεί φράση πρόσβασης. Η εργασία σας είναι σφραγισμένη στο πρόγραμμα περιήγησης.
settings-passphrase-set-button = Ορισμός φράσης πρόσβασης
settings-passphrase-change-button = Αλλαγή της φράσης πρόσβασης
settings-passphrase-unlock-button = Ξεκλείδωμα
settings-lock = Αυτόματο κλείδωμα
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = Αφού περάσει αυτός ο χρόνος χωρίς κανέναν στο πληκτρολόγιο ή στο ποντίκι, η εργασία σας αποθηκεύεται και κλειδώνεται. Τα πλήκτρα { $keys } κλειδώνουν αμέσως· ύστερα συνεχίζετε εκεί που ήσασταν.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = Μετά από { $minutes } λεπτά
settings-lock-never = Ποτέ

## About this program

about-title = Πληροφορίες για το Point35
about-text = Αιτήματα μεταξύ των σημείων επαφής του Δικτύου 24/7 της Σύμβασης για το έγκλημα στον Κυβερνοχώρο (ETS 185), σε ένα αρχείο. Λειτουργεί χωρίς εγκατάσταση, χωρίς διακομιστή και χωρίς δίκτυο.
about-not-official = Τα έντυπά του βασίζονται στα άρθρα 29 και 30 της Σύμβασης. Δεν είναι τα επίσημα έντυπα.
about-program = Αυτό το πρόγραμμα
about-version = Έκδοση
about-hash = SHA-256 του προγράμματος
about-hash-hint = Το άθροισμα ελέγχου ολόκληρου του αρχείου δημοσιεύεται μαζί με αυτό.
about-zones = Βάση ζωνών ώρας
about-forms = Έκδοση των εντύπων
about-unknown = Άγνωστο σε αυτή την έκδοση
about-directory = Κατάλογος
about-directory-number = Αριθμός
about-directory-issuer = Εκδότης
about-directory-issued = Ημερομηνία έκδοσης
about-directory-valid-until = Ισχύει έως
about-directory-size = Περιεχόμενα
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = Μέρη: { $parties }, σημεία επαφής: { $points }
about-directory-kind = Είδος
about-directory-exercise = Άσκηση: όλα είναι φανταστικά
about-directory-real = Κατάλογος του δικτύου
about-languages = Γλώσσες
about-languages-hint = Κανένας νομικός Μέρους δεν έχει εγκρίνει διατύπωση που φέρει την ένδειξη «Σχέδιο».
about-language = Γλώσσα
about-language-interface = Διεπαφή
about-language-documents = Έγγραφα
about-language-review = Διατύπωση
about-yes = Ναι
about-no = Όχι
about-review-draft = Σχέδιο, χωρίς έλεγχο
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = Έλεγχος από: { $by }, { $date }
about-kept = Τι φυλάσσεται σε αυτή τη συσκευή
about-kept-what = Τι
about-kept-how = Πώς
about-kept-packs = Πακέτα γραμματοσειρών που ανοίξατε
about-kept-settings = Γλώσσα διεπαφής και χρώματα
about-kept-attempts = Πόσες λανθασμένες φράσεις πρόσβασης εισήχθησαν, πόσο φυλάσσονται οι υποθέσεις
about-kept-drafts = Σχέδια
about-kept-deletions = Ποιες υποθέσεις διαγράφηκαν και πότε, με τυχαίο αριθμό
about-kept-profile = Το προφίλ σας
about-kept-log = Το ημερολόγιο
about-kept-imported = Κατάλογος που ανοίξατε
about-kept-exercise = Ο κατάλογος άσκησης και τα έντυπα
about-kept-keys = Κλειδιά εκδοτών που θεωρούνται αξιόπιστα
about-kept-clear = Αναγνώσιμα, στο πρόγραμμα περιήγησης
about-kept-sealed = Με σφράγιση με τη φράση πρόσβασής σας, στο πρόγραμμα περιήγησης
about-kept-memory = Μόνο στη μνήμη, χάνονται όταν κλείσει η σελίδα
about-set-aside = Τέθηκαν κατά μέρος, επειδή δεν διαβάζονταν
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] Μία εγγραφή
       *[other] { $count } εγγραφές
    }
about-delete = Διαγραφή όλων
about-delete-text = Διαγράφει από το πρόγραμμα περιήγησης όλα τα σχέδια, το προφίλ, τον κατάλογο και τα πακέτα γραμματοσειρών που ανοίξατε, τη φράση πρόσβασης και τις ρυθμίσεις. Τα αρχεία που αποθηκεύσατε μένουν στη θέση τους.
about-delete-button = Διαγραφή όλων από το πρόγραμμα περιήγησης
about-delete-title = Να διαγραφούν όλα από το πρόγραμμα περιήγησης;
about-delete-confirm = Διαγραφή όλων
about-licences = Άδειες
about-licences-text = Το Point35 είναι ελεύθερο λογισμικό με την άδεια MIT ή την άδεια Apache 2.0, κατ’ επιλογή σας. Οι άδειες του λογισμικού και των γραμματοσειρών που περιέχει βρίσκονται στο αρχείο THIRD-PARTY.txt του πακέτου με το οποίο διανέμεται.

## An address that leads nowhere

unknown-title = Αυτή η σελίδα δεν υπάρχει
unknown-text = Η διεύθυνση μπορεί να πληκτρολογήθηκε λάθος ή το σχέδιο να έχει διαγραφεί ή να είναι κλειδωμένο.
unknown-to-desk = Μετάβαση στο γραφείο
