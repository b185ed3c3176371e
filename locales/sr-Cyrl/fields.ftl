### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field. A full stop after an ordinal number is left out before another mark
### and at the end of a label.

## The request as such

field-request-date = Датум захтева

field-reference = Број захтева

field-status = Врста захтева
option-status-new = Нови захтев
option-status-extension = Продужење по претходном захтеву

field-previous-reference = Број претходног захтева

field-their-reference = Број предмета замољене стране уговорнице

field-preserved-from = Подаци заштићени од

field-preserved-until = Подаци заштићени до (закључно)

field-extension-days = Тражено продужење, у данима

field-extension-reasons = Разлози за продужење

field-mla-status = Стање захтева за узајамну помоћ
option-mla-status-in-preparation = У припреми
option-mla-status-sent = Послат
option-mla-status-received = Примљен код замољене стране уговорнице

field-mla-sent = Датум слања захтева за узајамну помоћ

field-mla-received = Датум пријема захтева за узајамну помоћ

field-urgency = Разлози хитности
option-urgency-crime-in-progress = Кривично дело у току
option-urgency-danger-to-life = Опасност по живот или безбедност лица
option-urgency-deletion-imminent = Непосредно предстојеће брисање података
option-urgency-money-moving = Пренос новца у току
option-urgency-suspect-in-custody = Осумњичени лишен слободе
option-urgency-limitation-period = Предстојеће наступање застарелости

field-urgency-reasons = Чињенице које указују на хитност

field-confidentiality = Поверљивост
option-confidentiality-keep-confidential = Чувати поверљивост овог захтева и његове садржине
option-confidentiality-no-notification = Не обавештавати власника налога
option-confidentiality-contact-first = Обратити се органу молиоцу пре сваке мере коју би власник налога могао да примети

field-confidentiality-note = Напомене о поверљивости

## (a) The authority seeking the preservation

field-authority-name = Назив органа

field-authority-unit = Организациона јединица

field-authority-person = Лице задужено за предмет

field-authority-function = Функција

field-authority-address = Адреса

field-authority-phone = Телефон

field-authority-mobile = Мобилни телефон

field-authority-email = Електронска пошта

field-authority-fax = Факс

field-authority-hours = Радно време

field-authority-zone = Временска зона

field-response-channel = Жељени начин достављања одговора
option-response-channel-email = Електронска пошта
option-response-channel-phone = Телефон
option-response-channel-fax = Факс
option-response-channel-i-24-7 = I-24/7 (Интерпол)
option-response-channel-siena = SIENA (Европол)
option-response-channel-portal = Заштићени портал

## Contact for additional confirmation

field-confirmation = Контакт за потврду
option-confirmation-same = Лице задужено за предмет
option-confirmation-other = Друго лице

field-confirmation-person = Име и презиме

field-confirmation-title = Звање или радно место

field-confirmation-function = Функција

field-confirmation-phone = Телефон

field-confirmation-mobile = Мобилни телефон

field-confirmation-email = Електронска пошта

## Investigating authority

field-investigating = Орган који води истрагу
option-investigating-same = Орган молилац
option-investigating-other = Други орган

field-investigating-name = Назив органа

field-investigating-person = Лице које води истрагу

field-investigating-address = Адреса

field-investigating-phone = Телефон

field-investigating-email = Електронска пошта

field-investigating-reference = Број предмета у истрази

## (b) The offence and a brief summary of the facts

field-convention-articles = Кривична дела према Конвенцији
option-convention-articles-2 = Незаконит приступ (члан 2)
option-convention-articles-3 = Незаконито пресретање (члан 3)
option-convention-articles-4 = Ометање података (члан 4)
option-convention-articles-5 = Ометање система (члан 5)
option-convention-articles-6 = Злоупотреба уређаја (члан 6)
option-convention-articles-7 = Рачунарско фалсификовање (члан 7)
option-convention-articles-8 = Рачунарска превара (члан 8)
option-convention-articles-9 = Кривична дела у вези са дечјом порнографијом (члан 9)
option-convention-articles-10 = Кривична дела у вези са кршењем ауторских и сродних права (члан 10)
option-convention-articles-11 = Покушај и помагање или подстрекавање (члан 11)

field-offences = Кривична дела према домаћем праву
# $number: position of the offence in the list, from 1.
row-offences = Кривично дело { $number }

field-offence-name = Кривично дело

field-offence-provision = Законска одредба

field-offence-penalty = Највећа прописана казна

field-facts = Кратак приказ чињеница

field-loss = Губитак или штета

## (c) The data to be preserved and their relationship to the offence

field-items = Скупови података
# $number: position of the data item in the list, from 1.
row-items = Скуп података { $number }

field-item-categories = Врсте података
option-item-categories-subscriber = Подаци о претплатнику
option-item-categories-traffic = Подаци о саобраћају
option-item-categories-content = Подаци о садржају

field-item-identifier = Идентификатор

field-item-counterpart = Друга страна у комуникацији

field-item-description = Опис података

field-item-time = Време на које се подаци односе
option-item-time-period = Период
option-item-time-moment = Тренутак

field-item-from = Почетак периода

field-item-until = Крај периода

field-item-at = Датум и време

field-item-accuracy = Тачност часовника

field-item-relation = Веза са кривичним делом

field-item-communication = Одређена комуникација (члан 30)
option-item-communication-no = Не
option-item-communication-yes = Да

field-item-custodian = Држалац овог скупа података

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Тражи се откривање података (члан 30)
option-disclosure-no = Не
option-disclosure-yes = Да

field-communication = Комуникација на коју се захтев односи

## (d) The custodian or the location of the computer system

field-custodians = Држаоци података
# $number: position of the custodian in the list, from 1.
row-custodians = Држалац података { $number }

field-custodian-name = Правно лице

field-custodian-service = Услуга

field-custodian-address = Адреса или локација

field-custodian-country = Држава

field-custodian-contact = Контакт држаоца података

field-custodian-source = Извор ових информација

## (e) The necessity of the preservation

field-necessity-grounds = Разлози због којих подаци могу бити изгубљени
option-necessity-grounds-short-retention = Кратак рок чувања
option-necessity-grounds-user-deletion = Корисник може да избрише податке
option-necessity-grounds-service-ending = Услуга ускоро престаје
option-necessity-grounds-already-deleted = Корисник је избрисао податке, али их држалац података можда још има

field-retention-ends = Очекивани датум брисања

field-necessity = Неопходност заштите

## (f) The intention to submit a request for mutual assistance

field-intention = Намера
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = Страна уговорница молиља намерава да поднесе захтев за узајамну помоћ ради претраживања или сличног приступа, заплене или сличног обезбеђења, односно откривања података описаних у овом документу (члан 29. став 2. тачка (f) Конвенције).

field-mla-expected = Очекивани датум захтева за узајамну помоћ

field-mla-channel = Међународни уговор и пут достављања

## Annexes

field-annexes = Прилози
# $number: position of the annex in the list, from 1.
row-annexes = Прилог { $number }

field-annex-name = Датотека

field-annex-description = Опис

field-annex-size = Величина
field-annex-hash = Хеш вредност SHA-256

## Signature

field-signed-place = Место

field-signed-date = Датум потписивања

field-signatory-name = Име и презиме потписника

field-signatory-function = Функција потписника
