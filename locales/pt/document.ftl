### Words that every document prints around its own fields.

# $page: number of this page. $pages: number of all pages.
document-page = Página { $page } de { $pages }
# The fingerprint of the content, at the foot of every page. $hash: beginning of a SHA-256 value.
document-hash = Hash do conteúdo: { $hash }

## Large and pale across every page

document-watermark-exercise = EXERCÍCIO
document-watermark-draft = RASCUNHO

## The requested contact point, filled in from the directory

document-recipient-authority = Nome da autoridade
document-recipient-unit = Unidade
document-recipient-party = Parte requerida
document-recipient-address = Endereço
document-recipient-telephone = Telefone
document-recipient-email = Correio eletrónico

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = N.º
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } bytes
}

## Answers

# Stands behind a free text that has no version in this language.
# $language: the language of the text, one of the names in languages.ftl.
document-not-translated = não traduzido; redigido em { $language }

## Signature block

document-signature = Assinatura
document-stamp = Carimbo

## Notes of the document about itself

# $language: the language of this document, one of the names in languages.ftl.
document-draft-wording = A redação do presente documento em { $language } é um projeto que não foi revisto.
document-exercise-note = Trata-se de um exercício com dados fictícios. Não é um pedido real.
document-draft-note = Trata-se de um rascunho: faltam respostas ou há respostas a corrigir. Ainda não é um pedido.
document-blank-form = Formulário em branco, a preencher à mão.
# $number: version number of the directory. $date: the day on which it was issued.
document-directory-note = Os dados de contacto do ponto de contacto requerido foram retirados da edição n.º { $number } do diretório de contactos, de { $date }.
# Follows the note above. $date: the last day of validity.
document-directory-expired = A validade desta edição do diretório de contactos terminou em { $date }; os dados de contacto podem estar desatualizados.

# The marking of a document that only those concerned may see.
document-marking-restricted = RESERVADO
# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Timbre
# What a screen reader says for the box of a choice.
document-checked = assinalada
document-unchecked = não assinalada

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Código de verificação
document-check-code-how = Para se certificar de que nada foi alterado, queira telefonar para o ponto de contacto que enviou o presente documento e comparar com ele estes doze dígitos. Obtenha o número de telefone no seu próprio diretório de contactos, nunca no presente documento.
# For whoever cannot see the QR code beside it.
document-qr-code = Código QR com o código de verificação, a referência, as Partes, a data e tantas respostas quantas couberem
# Stands beside the QR code.
document-qr-code-caption = Este código QR contém o código de verificação e os principais dados do pedido, para quem disponha apenas do documento em papel.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Trata-se de um exemplar para leitura. Língua em que o pedido foi enviado: { $languages }.
