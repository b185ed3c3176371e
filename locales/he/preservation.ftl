### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form.

# The name of the document in lists.
preservation-name = בקשת שימור (סעיפים 29 ו־30)

preservation-title = בקשה לשימור מזורז של נתוני מחשב אגורים
# Stands under the title.
preservation-basis = על יסוד סעיפים 29 ו־30 לאמנה בדבר פשעי מחשב (בודפשט, 2001, סדרת האמנות האירופיות מס׳ 185)

preservation-opening = אל נקודת הקשר של הצד המתבקש (סעיף 35): לפי סעיף 29 לאמנה בדבר פשעי מחשב, הרשות המבקשת מבקשת את שימורם המזורז של נתוני המחשב האגורים המתוארים במסמך זה או, אם זוהי בקשת הארכה, את המשך שימורם. ככל שצוין הדבר במסמך זה, הרשות המבקשת מבקשת גם גילוי מזורז של נתוני תעבורה ששומרו, לפי סעיף 30.

preservation-section-request = הבקשה

preservation-section-recipient = נקודת הקשר המתבקשת

preservation-section-authority = הרשות המבקשת

preservation-section-confirmation = איש קשר לאימות נוסף

preservation-section-investigating = הרשות החוקרת

preservation-section-offence = העבירה ותמצית העובדות

preservation-section-data = הנתונים לשימור וזיקתם לעבירה

preservation-section-disclosure = גילוי מזורז של נתוני תעבורה ששומרו

preservation-section-custodian = המחזיק בנתונים או מיקום מערכת המחשב

preservation-section-necessity = נחיצות השימור

preservation-section-intention = הכוונה להגיש בקשה לסיוע משפטי הדדי

preservation-section-annexes = נספחים

preservation-section-signature = חתימה

preservation-closing = הרשות המבקשת מבקשת מנקודת הקשר המתבקשת לאשר את קבלת הבקשה ולמסור את מספר הסימוכין שנתנה לה. מתבקש כי הנתונים ישומרו למשך 60 ימים לפחות, ולאחר קבלת הבקשה לסיוע משפטי הדדי – עד להחלטה בה (סעיף 29(7)); נא לציין את המועד שבו יפקע השימור. אם השימור לא יבטיח את זמינות הנתונים בעתיד, או יסכן את סודיות החקירה או יפגע בה בדרך אחרת, נא להודיע על כך מיד (סעיף 29(6)), כדי שהרשות המבקשת תוכל להחליט אם יש לבצע את הבקשה בכל זאת.

# In the e-mail to which the document is attached.
preservation-acknowledge = נא לאשר את קבלת הבקשה, למסור לנו את מספר הסימוכין שנתתם לה ולהודיע לנו באיזה מועד יפקע השימור.
# On the telephone, in short sentences.
preservation-call = זוהי בקשה לשימור מיידי של נתוני מחשב אגורים.
preservation-call-receipt = נא למסור לי את שמכם, את מספר הסימוכין שלכם ואת המועד שבו יפקע השימור.
