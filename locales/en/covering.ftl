### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = To the 24/7 contact point of the requested Party (Article 35 of the Convention on Cybercrime)
# The title of the document follows.
covering-sent = Attached to this message is the following document under the Convention on Cybercrime (ETS No. 185):
covering-urgent = The request is urgent.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Check code of the document: { $code }
covering-verify = Before you act on the document, please telephone us at the number in your own directory and compare the check code. Do not call a number that stands in this message.
# The person in charge and the authority follow.
covering-regards = Kind regards

## The telephone

call-opening = Good day. I am calling the 24/7 contact point under the Budapest Convention on Cybercrime.
# $authority: name of the requesting authority.
call-authority = I am calling from this authority: { $authority }.
call-duty-officer = I would like to speak with the officer on duty.
# $language: name of the language that the caller would like to speak.
call-language = Can we speak in this language: { $language }?
call-sent = We have sent you a document by e-mail. Please open it.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Our reference is { $reference }. I spell it: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = The request is urgent. The grounds are: { $grounds }.
call-number = Please make sure that you find the number of this call in your own directory. If you are not sure, please call us back at the number in your directory.
call-code = Now let us compare the check code. It stands at the head of the first page: twelve digits in three groups.
call-ask-first = Please read me the first group.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (You must hear: { $digits })
# $digits: four digits.
call-say-second = The second group is: { $digits }. Do you see the same?
call-ask-third = Please read me the third group.
call-differs = If one digit differs, the document was altered or damaged. In that case please do not use it; we will send it again.
call-thanks = Thank you. Goodbye.
