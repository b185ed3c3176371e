## Annexes

field-annexes = Anexos
# $number: position of the annex in the list, from 1.
row-annexes = Anexo { $number }

field-annex-name = Ficheiro

field-annex-description = Descrição

field-annex-size = Tamanho
field-annex-hash = Hash SHA-256
