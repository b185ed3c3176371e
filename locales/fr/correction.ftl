### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = Signaler une erreur
correction-hint = Modifiez ce qui est faux. Seules vos modifications vont à l’émetteur ; votre répertoire reste tel quel.
correction-author = Votre nom et vos coordonnées
correction-remark = Comment le savez-vous ?
correction-save = Enregistrer la correction
correction-copy = Copier comme texte
correction-nothing = Rien n’a encore été modifié.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = Correction de la fiche { $contact }, { $date } (édition n° { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place } : « { $was } » devrait être « { $proposed } »

## Corrections that reach the issuer

corrections-title = Corrections reçues
corrections-open = Ouvrir des corrections
corrections-apply = Appliquer
# $count: how many values.
corrections-applied = Valeurs modifiées : { $count }.
corrections-leave = Laisser
corrections-now = Fiche actuelle
corrections-proposed = Proposition
corrections-unknown = Ce point de contact ne figure pas dans cette édition.
# How a proposed value stands to the record.
comparison-applicable = Tel que l’officier l’a vu
comparison-done = Déjà ainsi
comparison-stale = Modifié depuis
# Why a file is not read as a correction.
correction-fault-too-large = Le fichier est trop volumineux pour être une correction.
correction-fault-not-a-correction = Le fichier n’est pas une correction.
correction-fault-unsupported-version = La correction vient d’une application plus récente.
correction-fault-damaged = La correction est endommagée.
