## Annexes

field-annexes = נספחים
# $number: position of the annex in the list, from 1.
row-annexes = נספח { $number }

field-annex-name = קובץ

field-annex-description = תיאור

field-annex-size = גודל
field-annex-hash = ערך גיבוב SHA-256
