### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = Հարցման ամսաթիվը

field-reference = Հարցման համարը

field-status = Հարցման տեսակը
option-status-new = Նոր հարցում
option-status-extension = Նախորդ հարցման երկարաձգում

field-previous-reference = Նախորդ հարցման համարը

field-their-reference = Հայցվող Կողմի տված համարը

field-preserved-from = Պահպանման առաջին օրը

field-preserved-until = Պահպանման վերջին օրը

field-extension-days = Խնդրվող երկարաձգումը՝ օրերով

field-extension-reasons = Երկարաձգման պատճառները

field-mla-status = Փոխադարձ իրավական օգնության հարցման վիճակը
option-mla-status-in-preparation = Նախապատրաստվում է
option-mla-status-sent = Ուղարկվել է
option-mla-status-received = Հայցվող Կողմն ստացել է

field-mla-sent = Փոխադարձ իրավական օգնության հարցումն ուղարկելու օրը

field-mla-received = Փոխադարձ իրավական օգնության հարցումն ստանալու օրը

field-urgency = Հրատապության հիմքերը
option-urgency-crime-in-progress = Շարունակվող հանցագործություն
option-urgency-danger-to-life = Անձի կյանքին կամ անվտանգությանն սպառնացող վտանգ
option-urgency-deletion-imminent = Տվյալների մոտալուտ ջնջում
option-urgency-money-moving = Դրամական միջոցների ընթացող փոխանցում
option-urgency-suspect-in-custody = Արգելանքի տակ գտնվող կասկածյալ
option-urgency-limitation-period = Վաղեմության ժամկետի մոտալուտ ավարտ

field-urgency-reasons = Հրատապությունը հիմնավորող փաստերը

field-confidentiality = Գաղտնիություն
option-confidentiality-keep-confidential = Գաղտնի պահել սույն հարցումը և դրա բովանդակությունը
option-confidentiality-no-notification = Չտեղեկացնել օգտահաշվի տիրոջը
option-confidentiality-contact-first = Մինչև օգտահաշվի տիրոջ համար նկատելի որևէ միջոց ձեռնարկելը կապվել հայցող մարմնի հետ

field-confidentiality-note = Գաղտնիության վերաբերյալ նշումներ

## (a) The authority seeking the preservation

field-authority-name = Մարմնի անվանումը

field-authority-unit = Ստորաբաժանում

field-authority-person = Պատասխանատու անձ

field-authority-function = Պաշտոն

field-authority-address = Հասցե

field-authority-phone = Հեռախոս

field-authority-mobile = Բջջային հեռախոս

field-authority-email = Էլեկտրոնային փոստ

field-authority-fax = Ֆաքս

field-authority-hours = Աշխատանքային ժամեր

field-authority-zone = Ժամային գոտի

field-response-channel = Պատասխանելու նախընտրելի եղանակը
option-response-channel-email = Էլեկտրոնային փոստ
option-response-channel-phone = Հեռախոս
option-response-channel-fax = Ֆաքս
option-response-channel-i-24-7 = I-24/7 (Ինտերպոլ)
option-response-channel-siena = SIENA (Եվրոպոլ)
option-response-channel-portal = Պաշտպանված պորտալ

## Contact for additional confirmation

field-confirmation = Հաստատման համար կոնտակտային անձ
option-confirmation-same = Պատասխանատու անձը
option-confirmation-other = Այլ անձ

field-confirmation-person = Անուն, ազգանուն

field-confirmation-title = Կոչում կամ դասային աստիճան

field-confirmation-function = Պաշտոն

field-confirmation-phone = Հեռախոս

field-confirmation-mobile = Բջջային հեռախոս

field-confirmation-email = Էլեկտրոնային փոստ

## Investigating authority

field-investigating = Քննություն իրականացնող մարմին
option-investigating-same = Հայցող մարմինը
option-investigating-other = Այլ մարմին

field-investigating-name = Մարմնի անվանումը

field-investigating-person = Քննիչ

field-investigating-address = Հասցե

field-investigating-phone = Հեռախոս

field-investigating-email = Էլեկտրոնային փոստ

field-investigating-reference = Քրեական վարույթի համարը

## (b) The offence and a brief summary of the facts

field-convention-articles = Կոնվենցիայով նախատեսված հանցագործությունները
option-convention-articles-2 = Ապօրինի մուտք (2-րդ հոդված)
option-convention-articles-3 = Ապօրինի որսում (3-րդ հոդված)
option-convention-articles-4 = Միջամտություն տվյալներին (4-րդ հոդված)
option-convention-articles-5 = Միջամտություն համակարգին (5-րդ հոդված)
option-convention-articles-6 = Սարքերի չարաշահում (6-րդ հոդված)
option-convention-articles-7 = Համակարգչային կեղծիք (7-րդ հոդված)
option-convention-articles-8 = Համակարգչային խարդախություն (8-րդ հոդված)
option-convention-articles-9 = Մանկական պոռնոգրաֆիային առնչվող հանցագործություններ (9-րդ հոդված)
option-convention-articles-10 = Հեղինակային և հարակից իրավունքների խախտումներին առնչվող հանցագործություններ (10-րդ հոդված)
option-convention-articles-11 = Հանցափորձ և օժանդակություն կամ դրդչություն (11-րդ հոդված)

field-offences = Ներպետական իրավունքով նախատեսված հանցագործությունները
# $number: position of the offence in the list, from 1.
row-offences = Հանցագործություն { $number }

field-offence-name = Հանցագործության անվանումը

field-offence-provision = Օրենքի դրույթը

field-offence-penalty = Առավելագույն պատիժը

field-facts = Փաստերի համառոտ շարադրանքը

field-loss = Կորուստ կամ վնաս

## (c) The data to be preserved and their relationship to the offence

field-items = Տվյալների միավորները
# $number: position of the data item in the list, from 1.
row-items = Տվյալների միավոր { $number }

field-item-categories = Տվյալների տեսակները
option-item-categories-subscriber = Բաժանորդի մասին տեղեկություններ
option-item-categories-traffic = Երթևեկության (տրաֆիկի) տվյալներ
option-item-categories-content = Բովանդակության տվյալներ

field-item-identifier = Նույնականացուցիչ

field-item-counterpart = Հաղորդակցության մյուս ծայրը

field-item-description = Տվյալների նկարագրությունը

field-item-time = Ժամանակը, որին վերաբերում են տվյալները
option-item-time-period = Ժամանակահատված
option-item-time-moment = Որոշակի պահ

field-item-from = Ժամանակահատվածի սկիզբը

field-item-until = Ժամանակահատվածի ավարտը

field-item-at = Ամսաթիվը և ժամը

field-item-accuracy = Ժամացույցի ճշգրտությունը

field-item-relation = Կապը հանցագործության հետ

field-item-communication = Որոշակի հաղորդակցություն (Կոնվենցիայի 30-րդ հոդված)
option-item-communication-no = Ոչ
option-item-communication-yes = Այո

field-item-custodian = Տվյալների այս միավորի պահառուն

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Խնդրվում է բացահայտում Կոնվենցիայի 30-րդ հոդվածի հիման վրա
option-disclosure-no = Ոչ
option-disclosure-yes = Այո

field-communication = Հաղորդակցությունը, որին վերաբերում է բացահայտումը

## (d) The custodian or the location of the computer system

field-custodians = Տվյալների պահառուները
# $number: position of the custodian in the list, from 1.
row-custodians = Պահառու { $number }

field-custodian-name = Իրավաբանական անձ

field-custodian-service = Ծառայություն

field-custodian-address = Հասցե կամ գտնվելու վայր

field-custodian-country = Երկիր

field-custodian-contact = Պահառուի կոնտակտային տվյալները

field-custodian-source = Այս տեղեկությունների աղբյուրը

## (e) The necessity of the preservation

field-necessity-grounds = Տվյալների հնարավոր կորստի պատճառները
option-necessity-grounds-short-retention = Պահման կարճ ժամկետ
option-necessity-grounds-user-deletion = Օգտատերը կարող է ջնջել տվյալները
option-necessity-grounds-service-ending = Ծառայությունը շուտով կդադարի
option-necessity-grounds-already-deleted = Օգտատերը տվյալները ջնջել է, սակայն դրանք, հնարավոր է, դեռևս գտնվում են պահառուի մոտ

field-retention-ends = Տվյալների ջնջման ակնկալվող օրը

field-necessity = Պահպանման անհրաժեշտությունը

## (f) The intention to submit a request for mutual assistance

field-intention = Մտադրություն
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = Հայցող Կողմը մտադիր է ներկայացնել փոխադարձ իրավական օգնության հարցում՝ սույն փաստաթղթում նկարագրված տվյալները խուզարկելու կամ դրանց համանման եղանակով հասանելիություն ստանալու, դրանք առգրավելու կամ համանման եղանակով ապահովելու կամ բացահայտելու նպատակով (Կոնվենցիայի 29-րդ հոդվածի 2-րդ կետի «f» ենթակետ)։

field-mla-expected = Փոխադարձ իրավական օգնության հարցումը ներկայացնելու ակնկալվող օրը

field-mla-channel = Միջազգային պայմանագիրը և փոխանցման ուղին

## Annexes

field-annexes = Հավելվածներ
# $number: position of the annex in the list, from 1.
row-annexes = Հավելված { $number }

field-annex-name = Ֆայլ

field-annex-description = Նկարագրություն

field-annex-size = Ֆայլի չափը
field-annex-hash = SHA-256 հեշ-արժեքը

## Signature

field-signed-place = Ստորագրման վայրը

field-signed-date = Ստորագրման ամսաթիվը

field-signatory-name = Ստորագրողի անունը, ազգանունը

field-signatory-function = Ստորագրողի պաշտոնը
