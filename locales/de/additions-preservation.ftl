preservation-section-annexes = Anlagen

# In the e-mail to which the document is attached.
preservation-acknowledge = Bitte bestätigen Sie den Eingang, teilen Sie uns Ihr Aktenzeichen mit und geben Sie den Tag an, an dem die Sicherung endet.
# On the telephone, in short sentences.
preservation-call = Es ist ein Ersuchen um umgehende Sicherung gespeicherter Computerdaten.
preservation-call-receipt = Bitte nennen Sie mir Ihren Namen, Ihr Aktenzeichen und den Tag, an dem die Sicherung endet.
