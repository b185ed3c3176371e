## Annexes

field-annexes = 添付資料
# $number: position of the annex in the list, from 1.
row-annexes = 添付資料{ $number }

field-annex-name = ファイル

field-annex-description = 内容の説明

field-annex-size = サイズ

field-annex-hash = SHA-256ハッシュ値
