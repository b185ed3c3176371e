## Annexes

field-annexes = Anlagen
# $number: position of the annex in the list, from 1.
row-annexes = Anlage { $number }

field-annex-name = Datei

field-annex-description = Beschreibung

field-annex-size = Größe
field-annex-hash = SHA-256-Hashwert
