## Annexes

field-annexes = Прилози
# $number: position of the annex in the list, from 1.
row-annexes = Прилог { $number }

field-annex-name = Датотека

field-annex-description = Опис

field-annex-size = Величина
field-annex-hash = Хеш вредност SHA-256
