### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Προς το σημείο επαφής 24/7 του Μέρους αποδέκτη (άρθρο 35 της Σύμβασης για το έγκλημα στον Κυβερνοχώρο)
# The title of the document follows.
covering-sent = Στο μήνυμα αυτό επισυνάπτεται το ακόλουθο έγγραφο κατά τη Σύμβαση για το έγκλημα στον Κυβερνοχώρο (ETS αριθ. 185):
covering-urgent = Το αίτημα είναι επείγον.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Κωδικός ελέγχου του εγγράφου: { $code }
covering-verify = Προτού ενεργήσετε με βάση το έγγραφο, παρακαλούμε τηλεφωνήστε μας στον αριθμό που αναγράφεται στον δικό σας κατάλογο και συγκρίνετε τον κωδικό ελέγχου. Μην καλέσετε αριθμό που αναγράφεται σε αυτό το μήνυμα.
# The person in charge and the authority follow.
covering-regards = Με εκτίμηση

## The telephone

call-opening = Χαίρετε. Καλώ το σημείο επαφής 24/7 που προβλέπει η Σύμβαση της Βουδαπέστης για το έγκλημα στον Κυβερνοχώρο.
# $authority: name of the requesting authority.
call-authority = Καλώ από την ακόλουθη αρχή: { $authority }.
call-duty-officer = Θα ήθελα να μιλήσω με τον υπάλληλο υπηρεσίας.
# $language: name of the language that the caller would like to speak.
call-language = Μπορούμε να μιλήσουμε σε αυτή τη γλώσσα: { $language };
call-sent = Σας στείλαμε ένα έγγραφο με ηλεκτρονικό ταχυδρομείο. Παρακαλώ ανοίξτε το.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Ο αριθμός αναφοράς μας είναι { $reference }. Τον διαβάζω χαρακτήρα προς χαρακτήρα: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = Το αίτημα είναι επείγον. Οι λόγοι είναι: { $grounds }.
call-number = Παρακαλώ ελέγξτε ότι ο αριθμός από τον οποίο καλώ υπάρχει στον δικό σας κατάλογο. Αν έχετε αμφιβολία, καλέστε μας στον αριθμό του καταλόγου σας.
call-code = Ας συγκρίνουμε τώρα τον κωδικό ελέγχου. Βρίσκεται στην αρχή της πρώτης σελίδας: δώδεκα ψηφία σε τρεις ομάδες.
call-ask-first = Παρακαλώ διαβάστε μου την πρώτη ομάδα.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Πρέπει να ακούσετε: { $digits })
# $digits: four digits.
call-say-second = Η δεύτερη ομάδα είναι: { $digits }. Βλέπετε το ίδιο;
call-ask-third = Παρακαλώ διαβάστε μου την τρίτη ομάδα.
call-differs = Αν διαφέρει έστω και ένα ψηφίο, το έγγραφο έχει αλλοιωθεί ή φθαρεί. Τότε παρακαλώ μην το χρησιμοποιήσετε· θα σας το στείλουμε ξανά.
call-thanks = Ευχαριστώ. Γεια σας.
