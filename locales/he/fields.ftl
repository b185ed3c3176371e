### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = תאריך הבקשה

field-reference = מספר סימוכין

field-status = סוג הבקשה
option-status-new = בקשה חדשה
option-status-extension = הארכה של בקשה קודמת

field-previous-reference = מספר הסימוכין של הבקשה הקודמת

field-their-reference = מספר הסימוכין אצל הצד המתבקש

field-preserved-from = מועד תחילת השימור

field-preserved-until = מועד פקיעת השימור

field-extension-days = משך ההארכה המבוקש, בימים

field-extension-reasons = נימוקי ההארכה

field-mla-status = מצב הבקשה לסיוע משפטי הדדי
option-mla-status-in-preparation = בהכנה
option-mla-status-sent = נשלחה
option-mla-status-received = התקבלה אצל הצד המתבקש

field-mla-sent = מועד שליחת הבקשה לסיוע משפטי הדדי

field-mla-received = מועד קבלת הבקשה לסיוע משפטי הדדי

field-urgency = עילות הדחיפות
option-urgency-crime-in-progress = עבירה שביצועה נמשך
option-urgency-danger-to-life = סכנה לחייו או לשלומו של אדם
option-urgency-deletion-imminent = מחיקה מיידית צפויה של הנתונים
option-urgency-money-moving = העברת כספים המתבצעת כעת
option-urgency-suspect-in-custody = חשוד במעצר
option-urgency-limitation-period = תקופת ההתיישנות עומדת להסתיים

field-urgency-reasons = העובדות המעידות על הדחיפות

field-confidentiality = סודיות
option-confidentiality-keep-confidential = לשמור על סודיות הבקשה ותוכנה
option-confidentiality-no-notification = לא ליידע את בעל החשבון
option-confidentiality-contact-first = לפנות אל הרשות המבקשת לפני כל פעולה שבעל החשבון עלול להבחין בה

field-confidentiality-note = הערות בעניין הסודיות

## (a) The authority seeking the preservation

field-authority-name = שם הרשות

field-authority-unit = יחידה

field-authority-person = הגורם האחראי

field-authority-function = תפקיד

field-authority-address = כתובת

field-authority-phone = טלפון

field-authority-mobile = טלפון נייד

field-authority-email = דואר אלקטרוני

field-authority-fax = פקס

field-authority-hours = שעות העבודה

field-authority-zone = אזור זמן

field-response-channel = ערוץ התשובה המועדף
option-response-channel-email = דואר אלקטרוני
option-response-channel-phone = טלפון
option-response-channel-fax = פקס
option-response-channel-i-24-7 = I-24/7 (אינטרפול)
option-response-channel-siena = SIENA (יורופול)
option-response-channel-portal = פורטל מאובטח

## Contact for additional confirmation

field-confirmation = איש קשר לאימות
option-confirmation-same = הגורם האחראי
option-confirmation-other = גורם אחר

field-confirmation-person = שם

field-confirmation-title = תואר התפקיד

field-confirmation-function = תחום האחריות

field-confirmation-phone = טלפון

field-confirmation-mobile = טלפון נייד

field-confirmation-email = דואר אלקטרוני

## Investigating authority

field-investigating = הרשות החוקרת
option-investigating-same = הרשות המבקשת
option-investigating-other = רשות אחרת

field-investigating-name = שם הרשות

field-investigating-person = החוקר

field-investigating-address = כתובת

field-investigating-phone = טלפון

field-investigating-email = דואר אלקטרוני

field-investigating-reference = מספר תיק החקירה

## (b) The offence and a brief summary of the facts

field-convention-articles = עבירות לפי האמנה
option-convention-articles-2 = גישה שלא כדין (סעיף 2)
option-convention-articles-3 = יירוט שלא כדין (סעיף 3)
option-convention-articles-4 = פגיעה בנתונים (סעיף 4)
option-convention-articles-5 = פגיעה במערכת (סעיף 5)
option-convention-articles-6 = שימוש לרעה בהתקנים (סעיף 6)
option-convention-articles-7 = זיוף הקשור למחשב (סעיף 7)
option-convention-articles-8 = הונאה הקשורה למחשב (סעיף 8)
option-convention-articles-9 = עבירות הקשורות לפורנוגרפיית ילדים (סעיף 9)
option-convention-articles-10 = עבירות הקשורות להפרת זכויות יוצרים וזכויות שכנות (סעיף 10)
option-convention-articles-11 = ניסיון, וכן סיוע או שידול (סעיף 11)

field-offences = עבירות לפי הדין הפנימי
# $number: position of the offence in the list, from 1.
row-offences = עבירה { $number }

field-offence-name = העבירה

field-offence-provision = הוראת החוק

field-offence-penalty = העונש המרבי

field-facts = תמצית העובדות

field-loss = הפסד או נזק

## (c) The data to be preserved and their relationship to the offence

field-items = פריטי נתונים
# $number: position of the data item in the list, from 1.
row-items = פריט נתונים { $number }

field-item-categories = סוגי הנתונים
option-item-categories-subscriber = נתוני מנוי
option-item-categories-traffic = נתוני תעבורה
option-item-categories-content = נתוני תוכן

field-item-identifier = מזהה

field-item-counterpart = הקצה האחר של התקשורת

field-item-description = תיאור הנתונים

field-item-time = התקופה או המועד שהנתונים מתייחסים אליהם
option-item-time-period = תקופה
option-item-time-moment = מועד מסוים

field-item-from = תחילת התקופה

field-item-until = סוף התקופה

field-item-at = תאריך ושעה

field-item-accuracy = דיוק השעון

field-item-relation = הזיקה לעבירה

field-item-communication = תקשורת מסוימת (סעיף 30)
option-item-communication-no = לא
option-item-communication-yes = כן

field-item-custodian = המחזיק בפריט נתונים זה

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = בקשה לגילוי לפי סעיף 30
option-disclosure-no = לא
option-disclosure-yes = כן

field-communication = התקשורת הנדונה

## (d) The custodian or the location of the computer system

field-custodians = המחזיקים בנתונים
# $number: position of the custodian in the list, from 1.
row-custodians = מחזיק { $number }

field-custodian-name = ישות משפטית

field-custodian-service = שירות

field-custodian-address = כתובת או מיקום

field-custodian-country = מדינה

field-custodian-contact = פרטי הקשר של המחזיק

field-custodian-source = מקור המידע

## (e) The necessity of the preservation

field-necessity-grounds = הסיבות לחשש מפני אובדן הנתונים
option-necessity-grounds-short-retention = תקופת שמירה קצרה
option-necessity-grounds-user-deletion = המשתמש יכול למחוק את הנתונים
option-necessity-grounds-service-ending = השירות עומד להסתיים
option-necessity-grounds-already-deleted = המשתמש מחק אותם, אך ייתכן שהם עדיין בידי המחזיק

field-retention-ends = מועד המחיקה הצפוי

field-necessity = נחיצות השימור

## (f) The intention to submit a request for mutual assistance

field-intention = הכוונה
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it. The
# letter is that of the English text, as printed beside the headings.
statement-intention = בכוונת הצד המבקש להגיש בקשה לסיוע משפטי הדדי לשם חיפוש בנתונים המתוארים במסמך זה או גישה אליהם בדרך דומה, תפיסתם או אבטחתם בדרך דומה, או גילוים (סעיף 29(2)(f) לאמנה).

field-mla-expected = מועד ההגשה הצפוי של הבקשה לסיוע משפטי הדדי

field-mla-channel = אמנה וערוץ העברה

## Annexes

field-annexes = נספחים
# $number: position of the annex in the list, from 1.
row-annexes = נספח { $number }

field-annex-name = קובץ

field-annex-description = תיאור

field-annex-size = גודל
field-annex-hash = ערך גיבוב SHA-256

## Signature

field-signed-place = מקום

field-signed-date = תאריך החתימה

field-signatory-name = שם החותם

field-signatory-function = תפקיד החותם
