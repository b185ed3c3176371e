# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = Αυτή η σελίδα χρειάζεται JavaScript, που είναι απενεργοποιημένη. Παρακάτω: ο κατάλογος και κενά έντυπα για εκτύπωση.
start-no-wasm = Στο πρόγραμμα περιήγησης το WebAssembly είναι απενεργοποιημένο. Επιτρέψτε το για αυτό το αρχείο ή χρησιμοποιήστε άλλο πρόγραμμα περιήγησης. Παρακάτω: ο κατάλογος και κενά έντυπα για εκτύπωση.
start-too-old = Το πρόγραμμα περιήγησης είναι πολύ παλιό για αυτό το αρχείο. Ενημερώστε το ή χρησιμοποιήστε άλλο. Παρακάτω: ο κατάλογος και κενά έντυπα για εκτύπωση.
start-no-storage = Το πρόγραμμα περιήγησης δεν αποθηκεύει τίποτα για αυτό το αρχείο. Όλα λειτουργούν, αλλά αποθηκεύστε την εργασία σας σε αρχείο πριν κλείσετε.
start-failed = Το πρόγραμμα δεν μπόρεσε να ξεκινήσει. Φορτώστε ξανά τη σελίδα. Αν επαναληφθεί, χρησιμοποιήστε άλλο πρόγραμμα περιήγησης ή νέο αντίγραφο του αρχείου.
start-stopped = Το πρόγραμμα σταμάτησε λόγω σφάλματος. Όσα πληκτρολογήσατε φαίνονται ακόμη παρακάτω: αντιγράψτε ό,τι χρειάζεστε και φορτώστε ξανά τη σελίδα. Τα σχέδια που αποθηκεύτηκαν είναι ασφαλή.

# Buttons and headings
start-reload = Επαναφόρτωση
start-close = Κλείσιμο
start-detail = Τεχνική λεπτομέρεια

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = Κατάλογος
start-party = Μέρος
start-contact-point = Σημείο επαφής
start-channels = Δίαυλοι
start-languages = Γλώσσες
start-forms = Κενά έντυπα για εκτύπωση
