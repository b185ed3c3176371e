### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = 全{ $pages }ページ中{ $page }ページ目
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = 内容のハッシュ値：{ $hash }

## Large and pale across every page

document-watermark-exercise = 訓練
document-watermark-draft = 草案

## The requested contact point, filled in from the directory

document-recipient-authority = 当局の名称
document-recipient-unit = 部署
document-recipient-party = 要請を受ける締約国
document-recipient-address = 所在地
document-recipient-telephone = 電話番号
document-recipient-email = 電子メールアドレス

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = 番号
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
   *[other] { $digits }バイト
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = 翻訳なし（原文の言語：{ $language }）

## Signature block

document-signature = 署名
document-stamp = 公印

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = 本文書の{ $language }の文言は、校閲を受けていない草案である。
document-exercise-note = 本文書は、架空の情報を用いた訓練のためのものであり、実際の要請ではない。
document-draft-note = 本文書は、回答に不足又は訂正を要する点がある草案であり、要請として完成したものではない。
document-blank-form = 本文書は、手書きで記入するための未記入の様式である。
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = 要請を受ける連絡部局の連絡先は、{ $date }付け名簿第{ $number }版による。
# Follows the note above. $date: the last day of validity.
document-directory-expired = 当該版の名簿の有効期間は{ $date }に満了しており、連絡先は最新のものでない可能性がある。

# The marking of a document that only those concerned may see.
document-marking-restricted = 取扱注意
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = レターヘッド
# What a screen reader says for the box of a choice.
document-checked = チェックあり
document-unchecked = チェックなし

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = 照合コード
document-check-code-how = 内容が改変されていないことを確認するため、本文書を送付した連絡部局に電話をかけ、この12桁の数字を照合されたい。電話番号は、自らの名簿に記載されているものを用い、本文書に記載されているものは決して用いてはならない。
# For whoever cannot see the QR code beside it.
document-qr-code = 照合コード、整理番号、関係する締約国、日付及び収録可能な範囲の記載事項を収録したQRコード
# Stands beside the QR code.
document-qr-code-caption = このQRコードには、紙の文書のみを所持する者のために、照合コード及び要請の主要な事項を収録している。
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = 本文書は、閲読用の写しである。要請が送付された際の言語は、{ $languages }である。
