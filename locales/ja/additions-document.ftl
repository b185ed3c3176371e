## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = 取扱注意

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = レターヘッド

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = 番号
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
   *[other] { $digits }バイト
}

## Answers

# What a screen reader says for the box of a choice.
document-checked = チェックあり
document-unchecked = チェックなし

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = 照合コード
document-check-code-how = 内容が改変されていないことを確認するため、本文書を送付した連絡部局に電話をかけ、この12桁の数字を照合されたい。電話番号は、自らの名簿に記載されているものを用い、本文書に記載されているものは決して用いてはならない。
# For whoever cannot see the QR code beside it.
document-qr-code = 照合コード、整理番号、関係する締約国、日付及び収録可能な範囲の記載事項を収録したQRコード
# Stands beside the QR code.
document-qr-code-caption = このQRコードには、紙の文書のみを所持する者のために、照合コード及び要請の主要な事項を収録している。
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = 本文書は、閲読用の写しである。要請が送付された際の言語は、{ $languages }である。
