### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form. Terms are those of the German translation of the Convention agreed between
### Germany, Austria and Switzerland.

# The name of the document in lists.
preservation-name = Ersuchen um Sicherung (Artikel 29 und 30)

preservation-title = Ersuchen um umgehende Sicherung gespeicherter Computerdaten
# Stands under the title.
preservation-basis = Nach den Artikeln 29 und 30 des Übereinkommens über Computerkriminalität (Budapest, 2001, SEV Nr. 185)

preservation-opening = An die Kontaktstelle der ersuchten Vertragspartei (Artikel 35): Nach Artikel 29 des Übereinkommens über Computerkriminalität ersucht die ersuchende Behörde um die umgehende Sicherung der in diesem Dokument beschriebenen gespeicherten Computerdaten oder, wenn es sich um ein Ersuchen um Verlängerung handelt, um die Fortsetzung ihrer Sicherung. Soweit dies in diesem Dokument angegeben ist, ersucht die ersuchende Behörde ferner nach Artikel 30 um die umgehende Weitergabe gesicherter Verkehrsdaten.

preservation-section-request = Ersuchen

preservation-section-recipient = Ersuchte Kontaktstelle

preservation-section-authority = Ersuchende Behörde

preservation-section-confirmation = Ansprechperson für eine zusätzliche Bestätigung

preservation-section-investigating = Ermittelnde Behörde

preservation-section-offence = Straftat und kurze Sachverhaltsdarstellung

preservation-section-data = Zu sichernde Daten und ihr Zusammenhang mit der Straftat

preservation-section-disclosure = Umgehende Weitergabe gesicherter Verkehrsdaten

preservation-section-custodian = Verwahrer der Daten oder Standort des Computersystems

preservation-section-necessity = Notwendigkeit der Sicherung

preservation-section-intention = Absicht, ein Rechtshilfeersuchen zu stellen

preservation-section-annexes = Anlagen

preservation-section-signature = Unterschrift

preservation-closing = Die ersuchende Behörde bittet die ersuchte Kontaktstelle, den Eingang dieses Ersuchens zu bestätigen und ihr eigenes Aktenzeichen mitzuteilen. Die Daten sollten für mindestens 60 Tage und nach Eingang des Rechtshilfeersuchens so lange gesichert werden, bis über dieses entschieden worden ist (Artikel 29 Absatz 7); bitte geben Sie den Tag an, an dem die Sicherung endet. Gewährleistet die Sicherung die künftige Verfügbarkeit der Daten nicht, gefährdet sie die Vertraulichkeit der Ermittlungen oder beeinträchtigt sie diese in anderer Weise, so teilen Sie dies bitte umgehend mit (Artikel 29 Absatz 6), damit die ersuchende Behörde entscheiden kann, ob das Ersuchen dennoch erledigt werden soll.

# In the e-mail to which the document is attached.
preservation-acknowledge = Bitte bestätigen Sie den Eingang, teilen Sie uns Ihr Aktenzeichen mit und geben Sie den Tag an, an dem die Sicherung endet.
# On the telephone, in short sentences.
preservation-call = Es ist ein Ersuchen um umgehende Sicherung gespeicherter Computerdaten.
preservation-call-receipt = Bitte nennen Sie mir Ihren Namen, Ihr Aktenzeichen und den Tag, an dem die Sicherung endet.
