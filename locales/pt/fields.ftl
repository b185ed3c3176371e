### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = Data do pedido

field-reference = Referência

field-status = Natureza do pedido
option-status-new = Pedido novo
option-status-extension = Prorrogação de um pedido anterior

field-previous-reference = Referência do pedido anterior

field-their-reference = Referência da Parte requerida

field-preserved-from = Dados conservados desde

field-preserved-until = Dados conservados até (inclusive)

field-extension-days = Prorrogação solicitada, em dias

field-extension-reasons = Fundamentos da prorrogação

field-mla-status = Situação do pedido de auxílio mútuo
option-mla-status-in-preparation = Em preparação
option-mla-status-sent = Enviado
option-mla-status-received = Recebido pela Parte requerida

field-mla-sent = Pedido de auxílio mútuo enviado em

field-mla-received = Pedido de auxílio mútuo recebido em

field-urgency = Fundamentos da urgência
option-urgency-crime-in-progress = Infração em curso
option-urgency-danger-to-life = Perigo para a vida ou a segurança de uma pessoa
option-urgency-deletion-imminent = Apagamento iminente dos dados
option-urgency-money-moving = Transferência de fundos em curso
option-urgency-suspect-in-custody = Suspeito privado de liberdade
option-urgency-limitation-period = Prescrição iminente

field-urgency-reasons = Factos que demonstram a urgência

field-confidentiality = Confidencialidade
option-confidentiality-keep-confidential = Manter confidenciais o presente pedido e o seu conteúdo
option-confidentiality-no-notification = Não informar o titular da conta
option-confidentiality-contact-first = Contactar a autoridade requerente antes de qualquer medida de que o titular da conta se possa aperceber

field-confidentiality-note = Observações sobre a confidencialidade

## (a) The authority seeking the preservation

field-authority-name = Nome da autoridade

field-authority-unit = Unidade

field-authority-person = Pessoa responsável

field-authority-function = Função

field-authority-address = Endereço

field-authority-phone = Telefone

field-authority-mobile = Telemóvel

field-authority-email = Correio eletrónico

field-authority-fax = Fax

field-authority-hours = Horário de expediente

field-authority-zone = Fuso horário

field-response-channel = Meio de resposta preferido
option-response-channel-email = Correio eletrónico
option-response-channel-phone = Telefone
option-response-channel-fax = Fax
option-response-channel-i-24-7 = I-24/7 (Interpol)
option-response-channel-siena = SIENA (Europol)
option-response-channel-portal = Portal seguro

## Contact for additional confirmation

field-confirmation = Contacto para confirmação
option-confirmation-same = A pessoa responsável
option-confirmation-other = Outra pessoa

field-confirmation-person = Nome

field-confirmation-title = Categoria ou cargo

field-confirmation-function = Função

field-confirmation-phone = Telefone

field-confirmation-mobile = Telemóvel

field-confirmation-email = Correio eletrónico

## Investigating authority

field-investigating = Autoridade responsável pela investigação
option-investigating-same = A autoridade requerente
option-investigating-other = Outra autoridade

field-investigating-name = Nome da autoridade

field-investigating-person = Pessoa encarregada da investigação

field-investigating-address = Endereço

field-investigating-phone = Telefone

field-investigating-email = Correio eletrónico

field-investigating-reference = Referência da investigação

## (b) The offence and a brief summary of the facts

field-convention-articles = Infrações previstas na Convenção
option-convention-articles-2 = Acesso ilícito (artigo 2.º)
option-convention-articles-3 = Interceção ilícita (artigo 3.º)
option-convention-articles-4 = Dano provocado nos dados (artigo 4.º)
option-convention-articles-5 = Sabotagem informática (artigo 5.º)
option-convention-articles-6 = Utilização indevida de dispositivos (artigo 6.º)
option-convention-articles-7 = Falsificação informática (artigo 7.º)
option-convention-articles-8 = Burla informática (artigo 8.º)
option-convention-articles-9 = Infrações relacionadas com pornografia infantil (artigo 9.º)
option-convention-articles-10 = Infrações respeitantes a violações do direito de autor e dos direitos conexos (artigo 10.º)
option-convention-articles-11 = Tentativa e cumplicidade (artigo 11.º)

field-offences = Infrações previstas no direito interno
# $number: position of the offence in the list, from 1.
row-offences = Infração { $number }

field-offence-name = Infração

field-offence-provision = Disposição legal

field-offence-penalty = Pena máxima

field-facts = Breve resumo dos factos

field-loss = Prejuízo ou dano

## (c) The data to be preserved and their relationship to the offence

field-items = Conjuntos de dados
# $number: position of the data item in the list, from 1.
row-items = Conjunto de dados { $number }

field-item-categories = Categorias de dados
option-item-categories-subscriber = Dados relativos aos assinantes
option-item-categories-traffic = Dados de tráfego
option-item-categories-content = Dados de conteúdo

field-item-identifier = Identificador

field-item-counterpart = Outro extremo da comunicação

field-item-description = Descrição dos dados

field-item-time = Período ou momento a que os dados se referem
option-item-time-period = Um período
option-item-time-moment = Um momento

field-item-from = Início do período

field-item-until = Fim do período

field-item-at = Data e hora

field-item-accuracy = Exatidão do relógio

field-item-relation = Relação com a infração

field-item-communication = Comunicação específica (artigo 30.º)
option-item-communication-no = Não
option-item-communication-yes = Sim

field-item-custodian = Detentor deste conjunto de dados

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Divulgação solicitada nos termos do artigo 30.º
option-disclosure-no = Não
option-disclosure-yes = Sim

field-communication = Comunicação em causa

## (d) The custodian or the location of the computer system

field-custodians = Detentores dos dados
# $number: position of the custodian in the list, from 1.
row-custodians = Detentor { $number }

field-custodian-name = Entidade jurídica

field-custodian-service = Serviço

field-custodian-address = Endereço ou localização

field-custodian-country = País

field-custodian-contact = Contacto do detentor

field-custodian-source = Fonte destas informações

## (e) The necessity of the preservation

field-necessity-grounds = Razões pelas quais os dados se podem perder
option-necessity-grounds-short-retention = Prazo de retenção curto
option-necessity-grounds-user-deletion = O utilizador pode apagar os dados
option-necessity-grounds-service-ending = O serviço está prestes a terminar
option-necessity-grounds-already-deleted = Apagados pelo utilizador, mas possivelmente ainda na posse do detentor

field-retention-ends = Data prevista do apagamento

field-necessity = Necessidade da conservação

## (f) The intention to submit a request for mutual assistance

field-intention = Intenção
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = A Parte requerente declara, nos termos do artigo 29.º, n.º 2, alínea f), da Convenção, que pretende efetuar um pedido de auxílio mútuo tendo em vista a busca ou outro acesso semelhante, a apreensão ou outro tipo de retenção semelhante, ou a divulgação dos dados descritos no presente documento.

field-mla-expected = Data prevista do pedido de auxílio mútuo

field-mla-channel = Tratado e via de transmissão

## Annexes

field-annexes = Anexos
# $number: position of the annex in the list, from 1.
row-annexes = Anexo { $number }

field-annex-name = Ficheiro

field-annex-description = Descrição

field-annex-size = Tamanho
field-annex-hash = Hash SHA-256

## Signature

field-signed-place = Local

field-signed-date = Data da assinatura

field-signatory-name = Nome do signatário

field-signatory-function = Função do signatário
