### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = Κλήση τώρα
# $time: hours and minutes there. $date: the day there.
reach-nobody = Αυτή την ώρα δεν απαντά κανείς. Η υπηρεσία ανοίγει: { $date }, { $time }, τοπική ώρα.
reach-never = Αυτή την ώρα δεν απαντά κανείς.
reach-next = Αν δεν υπάρξει απάντηση
reach-script = Τι λέτε πρώτα
reach-script-hint = Σε γλώσσα της υπηρεσίας επιφυλακής και στη δική σας. Η αρχή σας προέρχεται από τις ρυθμίσεις.

## The profile of a contact point, to print or to present

profile-title = Προφίλ
card-back = Πίσω στο σημείο επαφής
profile-print = Εκτύπωση αυτής της σελίδας
profile-facts = Οργάνωση, αρμοδιότητες και όροι
profile-do = Τι να κάνετε
profile-dont = Τι να μην κάνετε

## Two contact points side by side

compare-title = Δίπλα δίπλα
compare-choose = Επιλέξτε δύο σημεία επαφής.
compare-open = Σύγκριση με άλλο
compare-another = Επιλογή άλλων
compare-differs = διαφέρει

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = Το Μέρος αποδέκτης:
# $languages: list of names of languages.
expects-languages = Γράψτε σε μία από αυτές τις γλώσσες: { $languages }.
expects-translation-required = Συνοδεύστε με μετάφραση το αίτημα σε άλλη γλώσσα.
expects-translation-may-follow = Στείλτε τη μετάφραση αργότερα αν δεν υπάρχει χρόνος: μπορεί να ακολουθήσει.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = Αναφέρετε αδίκημα των άρθρων 2 έως 11 ή δείξτε ότι η πράξη είναι αδίκημα και στα δύο κράτη: για τα άλλα μπορεί να απαιτηθεί διπλό αξιόποινο (άρθρο 29 παρ. 4). Επιφύλαξη: { $reservation }.
# $months: a number of months.
expects-penalty = Αναφέρετε τη μέγιστη ποινή του αδικήματος: τουλάχιστον { $months } μήνες φυλάκισης.
expects-court-order = Επισυνάψτε αντίγραφο της δικαστικής διάταξης.
expects-confirmation-always = Επιβεβαιώστε επίσημα ό,τι στέλνετε με ηλεκτρονικό ταχυδρομείο ή φαξ (άρθρο 25 παρ. 3).
expects-confirmation-on-demand = Να είστε έτοιμοι να επιβεβαιώσετε επίσημα, αν σας ζητηθεί (άρθρο 25 παρ. 3).
# $authority: list of names of central authorities.
expects-urgent = Στείλτε τα επείγοντα αιτήματα αμοιβαίας συνδρομής στην κεντρική αρχή (δήλωση κατά το άρθρο 27 παρ. 9 στοιχείο ε): { $authority }.
# $days: a number of days.
expects-period = Υποβάλετε εγκαίρως το αίτημα αμοιβαίας συνδρομής: τα δεδομένα διατηρούνται { $days } ημέρες.
# $days: a number of days.
expects-renewal = Ζητήστε παράταση πριν από τη λήξη, όχι άνω των { $days } ημερών κάθε φορά.
expects-no-renewal = Μη βασίζεστε σε παράταση: εκεί η διατήρηση δεν ανανεώνεται.
expects-secrecy = Ζητήστε εμπιστευτικότητα: αλλιώς ενημερώνεται ο κάτοχος του λογαριασμού.
expects-no-secrecy = Μη βασίζεστε στη μυστικότητα: ο κάτοχος του λογαριασμού ενημερώνεται.
# $channels: list of addresses.
expects-unsecured = Μη στέλνετε προσωπικά δεδομένα χωρίς κρυπτογράφηση προς: { $channels }.
expects-no-mutual-assistance = Μη στέλνετε εκεί αιτήματα του άρθρου 31: δεν έχει αρμοδιότητα.
expects-nobody-outside-office-hours = Μην περιμένετε απάντηση εκτός ωρών λειτουργίας.
## What one keeps about contact points for oneself

own-favourite = Αγαπημένο
own-favourites = Αγαπημένα
own-recent = Τελευταία
own-note = Προσωπική σημείωση
own-note-hint = Μόνο για εσάς: κρυπτογραφείται με τη φράση πρόσβασής σας και μένει όταν ανοίγει νεότερος κατάλογος.
