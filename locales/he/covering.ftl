### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = אל נקודת הקשר של הצד המתבקש ברשת 24/7 (סעיף 35 לאמנה בדבר פשעי מחשב)
# The title of the document follows.
covering-sent = להודעה זו מצורף המסמך שלהלן, הערוך לפי האמנה בדבר פשעי מחשב (סדרת האמנות האירופיות מס׳ 185):
covering-urgent = הבקשה דחופה.
# $code: twelve digits such as 1234 5678 9012.
covering-code = קוד הביקורת של המסמך: { $code }
covering-verify = לפני כל פעולה על פי המסמך, נא להתקשר אלינו למספר הרשום במדריך שברשותכם ולהשוות את קוד הביקורת. אין להתקשר למספר המופיע בהודעה זו.
# The person in charge and the authority follow.
covering-regards = בכבוד רב

## The telephone

call-opening = שלום. אני פונה אל נקודת הקשר ברשת 24/7 לפי אמנת בודפשט בדבר פשעי מחשב.
# $authority: name of the requesting authority.
call-authority = אני פונה מטעם הרשות הזאת: { $authority }.
call-duty-officer = אבקש לדבר עם התורן או התורנית.
# $language: name of the language that the caller would like to speak.
call-language = האם נוכל לדבר בשפה הזאת: { $language }?
call-sent = שלחנו אליכם מסמך בדואר אלקטרוני. נא לפתוח אותו.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = מספר הסימוכין שלנו הוא { $reference }. באיות: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = הבקשה דחופה. עילות הדחיפות הן: { $grounds }.
call-number = נא לוודא שמספר הטלפון של שיחה זו רשום במדריך שברשותכם. אם יש ספק, נא להתקשר אלינו חזרה למספר הרשום במדריך שברשותכם.
call-code = נשווה עכשיו את קוד הביקורת. הוא מופיע בראש העמוד הראשון: שתים־עשרה ספרות בשלוש קבוצות.
call-ask-first = נא להקריא לי את הקבוצה הראשונה.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (התשובה צריכה להיות: { $digits })
# $digits: four digits.
call-say-second = הקבוצה השנייה היא: { $digits }. האם אותן הספרות מופיעות אצלכם?
call-ask-third = נא להקריא לי את הקבוצה השלישית.
call-differs = אם יש הבדל ולו בספרה אחת, המסמך עבר שינוי או נפגם. במקרה כזה נא לא להשתמש בו; נשלח אותו שוב.
call-thanks = תודה. להתראות.
