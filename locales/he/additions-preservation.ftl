preservation-section-annexes = נספחים

# In the e-mail to which the document is attached.
preservation-acknowledge = נא לאשר את קבלת הבקשה, למסור לנו את מספר הסימוכין שנתתם לה ולהודיע לנו באיזה מועד יפקע השימור.
# On the telephone, in short sentences.
preservation-call = זוהי בקשה לשימור מיידי של נתוני מחשב אגורים.
preservation-call-receipt = נא למסור לי את שמכם, את מספר הסימוכין שלכם ואת המועד שבו יפקע השימור.
