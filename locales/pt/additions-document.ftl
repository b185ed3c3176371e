## At the head and foot of every page

# The marking of a document that only those concerned may see.
document-marking-restricted = RESERVADO

# For whoever cannot see the image in the letterhead, where the authority has no name yet.
document-letterhead-image = Timbre

## A list of files

# Above the numbers 1, 2, 3 of the files.
document-number = N.º
# $count: the number. $digits: the same number as it is written.
document-bytes = { $count ->
    [one] { $digits } byte
   *[other] { $digits } bytes
}

## Answers

# What a screen reader says for the box of a choice.
document-checked = assinalada
document-unchecked = não assinalada

## By what the document is known as genuine and complete

# At the head of the first page, followed by twelve digits such as 1234 5678 9012.
document-check-code = Código de verificação
document-check-code-how = Para se certificar de que nada foi alterado, queira telefonar para o ponto de contacto que enviou o presente documento e comparar com ele estes doze dígitos. Obtenha o número de telefone no seu próprio diretório de contactos, nunca no presente documento.
# For whoever cannot see the QR code beside it.
document-qr-code = Código QR com o código de verificação, a referência, as Partes, a data e tantas respostas quantas couberem
# Stands beside the QR code.
document-qr-code-caption = Este código QR contém o código de verificação e os principais dados do pedido, para quem disponha apenas do documento em papel.
# $languages: the languages of the document that was sent, names in languages.ftl.
document-reading-copy = Trata-se de um exemplar para leitura. Língua em que o pedido foi enviado: { $languages }.
