### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = Datum des Ersuchens

field-reference = Aktenzeichen

field-status = Art des Ersuchens
option-status-new = Neues Ersuchen
option-status-extension = Verlängerung der Sicherung aufgrund eines früheren Ersuchens

field-previous-reference = Aktenzeichen des früheren Ersuchens

field-their-reference = Aktenzeichen der ersuchten Vertragspartei

field-preserved-from = Gesichert seit

field-preserved-until = Gesichert bis einschließlich

field-extension-days = Erbetene Verlängerung in Tagen

field-extension-reasons = Gründe für die Verlängerung

field-mla-status = Stand des Rechtshilfeersuchens
option-mla-status-in-preparation = In Vorbereitung
option-mla-status-sent = Übermittelt
option-mla-status-received = Bei der ersuchten Vertragspartei eingegangen

field-mla-sent = Rechtshilfeersuchen übermittelt am

field-mla-received = Rechtshilfeersuchen eingegangen am

field-urgency = Gründe der Dringlichkeit
option-urgency-crime-in-progress = Andauernde Straftat
option-urgency-danger-to-life = Gefahr für das Leben oder die Sicherheit einer Person
option-urgency-deletion-imminent = Unmittelbar bevorstehende Löschung der Daten
option-urgency-money-moving = Laufender Geldtransfer
option-urgency-suspect-in-custody = Tatverdächtige Person in Haft oder Gewahrsam
option-urgency-limitation-period = Bevorstehender Eintritt der Verjährung

field-urgency-reasons = Tatsachen, aus denen sich die Dringlichkeit ergibt

field-confidentiality = Vertraulichkeit
option-confidentiality-keep-confidential = Dieses Ersuchen und seinen Inhalt vertraulich behandeln
option-confidentiality-no-notification = Den Inhaber des Benutzerkontos nicht benachrichtigen
option-confidentiality-contact-first = Vor jeder Maßnahme, die der Inhaber des Benutzerkontos bemerken könnte, mit der ersuchenden Behörde Kontakt aufnehmen

field-confidentiality-note = Bemerkungen zur Vertraulichkeit

## (a) The authority seeking the preservation

field-authority-name = Name der Behörde

field-authority-unit = Organisationseinheit

field-authority-person = Zuständige Person

field-authority-function = Funktion

field-authority-address = Anschrift

field-authority-phone = Telefon

field-authority-mobile = Mobiltelefon

field-authority-email = E-Mail

field-authority-fax = Telefax

field-authority-hours = Dienstzeiten

field-authority-zone = Zeitzone

field-response-channel = Bevorzugter Antwortweg
option-response-channel-email = E-Mail
option-response-channel-phone = Telefon
option-response-channel-fax = Telefax
option-response-channel-i-24-7 = I-24/7 (Interpol)
option-response-channel-siena = SIENA (Europol)
option-response-channel-portal = Gesichertes Portal

## Contact for additional confirmation

field-confirmation = Ansprechperson für die Bestätigung
option-confirmation-same = Die zuständige Person
option-confirmation-other = Eine andere Person

field-confirmation-person = Vor- und Familienname

field-confirmation-title = Amts- oder Dienstbezeichnung

field-confirmation-function = Funktion

field-confirmation-phone = Telefon

field-confirmation-mobile = Mobiltelefon

field-confirmation-email = E-Mail

## Investigating authority

field-investigating = Ermittelnde Behörde
option-investigating-same = Die ersuchende Behörde
option-investigating-other = Eine andere Behörde

field-investigating-name = Name der Behörde

field-investigating-person = Mit den Ermittlungen betraute Person

field-investigating-address = Anschrift

field-investigating-phone = Telefon

field-investigating-email = E-Mail

field-investigating-reference = Aktenzeichen der Ermittlungen

## (b) The offence and a brief summary of the facts

field-convention-articles = Straftaten nach dem Übereinkommen
option-convention-articles-2 = Rechtswidriger Zugang (Artikel 2)
option-convention-articles-3 = Rechtswidriges Abfangen (Artikel 3)
option-convention-articles-4 = Eingriff in Daten (Artikel 4)
option-convention-articles-5 = Eingriff in ein System (Artikel 5)
option-convention-articles-6 = Missbrauch von Vorrichtungen (Artikel 6)
option-convention-articles-7 = Computerbezogene Fälschung (Artikel 7)
option-convention-articles-8 = Computerbezogener Betrug (Artikel 8)
option-convention-articles-9 = Straftaten mit Bezug zu Kinderpornographie (Artikel 9)
option-convention-articles-10 = Straftaten in Zusammenhang mit Verletzungen des Urheberrechts und verwandter Schutzrechte (Artikel 10)
option-convention-articles-11 = Versuch und Beihilfe oder Anstiftung (Artikel 11)

field-offences = Straftaten nach innerstaatlichem Recht
# $number: position of the offence in the list, from 1.
row-offences = Straftat { $number }

field-offence-name = Straftat

field-offence-provision = Strafvorschrift

field-offence-penalty = Höchststrafe

field-facts = Kurze Sachverhaltsdarstellung

field-loss = Verlust oder Schaden

## (c) The data to be preserved and their relationship to the offence

field-items = Zu sichernde Daten
# $number: position of the data item in the list, from 1.
row-items = Zu sichernde Daten Nr. { $number }

field-item-categories = Datenkategorien
option-item-categories-subscriber = Bestandsdaten
option-item-categories-traffic = Verkehrsdaten
option-item-categories-content = Inhaltsdaten

field-item-identifier = Kennung

field-item-counterpart = Gegenseite der Kommunikation

field-item-description = Beschreibung der Daten

field-item-time = Zeit, auf die sich die Daten beziehen
option-item-time-period = Ein Zeitraum
option-item-time-moment = Ein Zeitpunkt

field-item-from = Beginn des Zeitraums

field-item-until = Ende des Zeitraums

field-item-at = Datum und Uhrzeit

field-item-accuracy = Genauigkeit der Uhr

field-item-relation = Zusammenhang mit der Straftat

field-item-communication = Bestimmte Kommunikation (Artikel 30)
option-item-communication-no = Nein
option-item-communication-yes = Ja

field-item-custodian = Verwahrer dieser Daten

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Weitergabe nach Artikel 30 erbeten
option-disclosure-no = Nein
option-disclosure-yes = Ja

field-communication = Betroffene Kommunikation

## (d) The custodian or the location of the computer system

field-custodians = Verwahrer der Daten
# $number: position of the custodian in the list, from 1.
row-custodians = Verwahrer { $number }

field-custodian-name = Rechtsträger

field-custodian-service = Dienst

field-custodian-address = Anschrift oder Standort

field-custodian-country = Staat

field-custodian-contact = Kontaktdaten des Verwahrers

field-custodian-source = Quelle dieser Angaben

## (e) The necessity of the preservation

field-necessity-grounds = Gründe, aus denen die Daten verloren gehen könnten
option-necessity-grounds-short-retention = Kurze Speicherdauer
option-necessity-grounds-user-deletion = Der Nutzer kann die Daten löschen
option-necessity-grounds-service-ending = Der Dienst endet in Kürze
option-necessity-grounds-already-deleted = Vom Nutzer gelöscht, aber möglicherweise noch beim Verwahrer vorhanden

field-retention-ends = Voraussichtlicher Tag der Löschung

field-necessity = Notwendigkeit der Sicherung

## (f) The intention to submit a request for mutual assistance

field-intention = Absicht
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = Die ersuchende Vertragspartei beabsichtigt, ein Rechtshilfeersuchen um Durchsuchung oder ähnlichen Zugriff, Beschlagnahme oder ähnliche Sicherstellung oder Weitergabe der in diesem Dokument beschriebenen Daten zu stellen (Artikel 29 Absatz 2 Buchstabe f des Übereinkommens).

field-mla-expected = Voraussichtlicher Tag des Rechtshilfeersuchens

field-mla-channel = Vertragsgrundlage und Geschäftsweg

## Annexes

field-annexes = Anlagen
# $number: position of the annex in the list, from 1.
row-annexes = Anlage { $number }

field-annex-name = Datei

field-annex-description = Beschreibung

field-annex-size = Größe
field-annex-hash = SHA-256-Hashwert

## Signature

field-signed-place = Ort

field-signed-date = Datum der Unterschrift

field-signatory-name = Name der unterzeichnenden Person

field-signatory-function = Funktion der unterzeichnenden Person
