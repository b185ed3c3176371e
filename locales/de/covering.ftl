### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = An die 24/7-Kontaktstelle der ersuchten Vertragspartei (Artikel 35 des Übereinkommens über Computerkriminalität)
# The title of the document follows.
covering-sent = Dieser Nachricht ist das folgende Dokument nach dem Übereinkommen über Computerkriminalität (SEV Nr. 185) beigefügt:
covering-urgent = Das Ersuchen ist dringend.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Prüfcode des Dokuments: { $code }
covering-verify = Bevor Sie aufgrund des Dokuments tätig werden, rufen Sie uns bitte unter der Nummer an, die in Ihrem eigenen Verzeichnis steht, und vergleichen Sie mit uns den Prüfcode. Rufen Sie keine Nummer an, die in dieser Nachricht steht.
# The person in charge and the authority follow.
covering-regards = Mit freundlichen Grüßen

## The telephone

call-opening = Guten Tag. Ich rufe die 24/7-Kontaktstelle nach dem Budapester Übereinkommen über Computerkriminalität an.
# $authority: name of the requesting authority.
call-authority = Ich rufe im Namen der folgenden Behörde an: { $authority }.
call-duty-officer = Ich möchte bitte mit der diensthabenden Person sprechen.
# $language: name of the language that the caller would like to speak.
call-language = Können wir in dieser Sprache sprechen: { $language }?
call-sent = Wir haben Ihnen per E-Mail ein Dokument gesandt. Bitte öffnen Sie es.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Unser Aktenzeichen ist { $reference }. Ich buchstabiere: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = Das Ersuchen ist dringend. Die Gründe sind: { $grounds }.
call-number = Bitte prüfen Sie, ob die Nummer dieses Anrufs in Ihrem eigenen Verzeichnis steht. Wenn Sie nicht sicher sind, rufen Sie uns bitte unter der Nummer in Ihrem Verzeichnis zurück.
call-code = Wir vergleichen nun den Prüfcode. Er steht oben auf der ersten Seite: zwölf Ziffern in drei Gruppen.
call-ask-first = Bitte lesen Sie mir die erste Gruppe vor.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Sie müssen hören: { $digits })
# $digits: four digits.
call-say-second = Die zweite Gruppe ist: { $digits }. Sehen Sie dieselben Ziffern?
call-ask-third = Bitte lesen Sie mir die dritte Gruppe vor.
call-differs = Wenn auch nur eine Ziffer abweicht, wurde das Dokument verändert oder beschädigt. Verwenden Sie es dann bitte nicht; wir senden es Ihnen noch einmal.
call-thanks = Vielen Dank. Auf Wiederhören.
