## Annexes

field-annexes = Հավելվածներ
# $number: position of the annex in the list, from 1.
row-annexes = Հավելված { $number }

field-annex-name = Ֆայլ

field-annex-description = Նկարագրություն

field-annex-size = Ֆայլի չափը

field-annex-hash = SHA-256 հեշ-արժեքը
