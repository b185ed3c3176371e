# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = Έντυπα αιτημάτων
templates-hint = Τα έντυπα ορίζουν τι ζητεί ένα αίτημα και με ποια σειρά. Τα έντυπα αυτού του προγράμματος μπορούν να αντικατασταθούν από νεότερα ενός εκδότη: ένα αρχείο (JSON) υπογεγραμμένο στη μορφή minisign. Τα αιτήματα που έχετε αρχίσει διατηρούν τις απαντήσεις τους.
# $version: a number. $issuer: a name.
templates-in-use = Σε χρήση: έκδοση { $version }, εκδότης: { $issuer }.
templates-open = Άνοιγμα νεότερων εντύπων
templates-return = Χρήση των εντύπων αυτού του προγράμματος
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = Το αρχείο περιέχει την έκδοση { $version } των εντύπων, εκδότης: { $issuer }, { $count ->
    [one] ένα έντυπο.
   *[other] { $count } έντυπα.
}
templates-take = Χρήση αυτών των εντύπων
templates-leave = Διατήρηση των τωρινών
templates-taken = Τα έντυπα αντικαταστάθηκαν.
templates-returned = Χρησιμοποιούνται ξανά τα έντυπα αυτού του προγράμματος.

## Why they are not taken

templates-not-newer = Αυτά τα έντυπα δεν είναι νεότερα από όσα χρησιμοποιούνται. Τίποτε δεν άλλαξε.
templates-without-words = Αυτά τα έντυπα χρειάζονται κείμενα που αυτή η έκδοση του Point35 δεν έχει. Ανοίξτε τα με νεότερη έκδοση. Τίποτε δεν άλλαξε.
templates-fault-unreadable = Το αρχείο δεν περιέχει έντυπα ή είναι κατεστραμμένο. Ζητήστε το ξανά από τον εκδότη. Τίποτε δεν άλλαξε.
templates-fault-newer = Αυτά τα έντυπα φτιάχτηκαν για νεότερη έκδοση του Point35. Ανοίξτε τα με εκείνη την έκδοση. Τίποτε δεν άλλαξε.
templates-fault-contradictory = Αυτά τα έντυπα αντιφάσκουν: ζητούν κάτι που δεν περιγράφουν ή το ζητούν δύο φορές. Ενημερώστε τον εκδότη. Τίποτε δεν άλλαξε.
