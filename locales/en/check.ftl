### What the check of a request finds. Each message names the problem, says why it matters and what
### to do.

check-severity-stop = Must be mended before the document is final
check-severity-warning = Worth a look
check-severity-note = For your information

## The six elements of a request under Article 29(2)

check-element-a = (a) the authority seeking the preservation – Article 29(2)(a)
check-element-b = (b) the offence and a summary of the facts – Article 29(2)(b)
check-element-c = (c) the data and their relationship to the offence – Article 29(2)(c)
check-element-d = (d) the custodian or the location of the computer system – Article 29(2)(d)
check-element-e = (e) the necessity of the preservation – Article 29(2)(e)
check-element-f = (f) the intention to submit a request for mutual assistance – Article 29(2)(f)

## Answers that are missing or not in the expected form

# $label: label of the field.
check-missing-required = “{ $label }” is missing. The request is not complete without it; write it before the document is made final.
# $label: label of the field.
check-missing-expected = “{ $label }” is missing. The requested Party usually needs it; write it if it is known.
# $label: label of the field.
check-not-a-phone-number = “{ $label }” is not a telephone number that can be dialled from abroad, so nobody can call back. Write + and the country code, then only digits and spaces.
# $label: label of the field.
check-not-an-email-address = “{ $label }” is not a complete e-mail address, so a reply would not arrive. Write a name, the sign @ and a domain.
# $label: label of the field.
check-not-a-number-of-days = “{ $label }” is not a whole number of days, so no date can be counted from it. Write only digits, for example 60.
# $label: label of the field.
check-unknown-country = “{ $label }” is not the name of a known State, so it cannot be printed in the language of the document. Choose the State from the list.

## Time

check-period-reversed = The period ends before it begins, so no data can lie in it. Correct the beginning or the end.
check-period-in-future = The period ends in the future, but Articles 29 and 30 cover only data that are already stored. End the period no later than now; for future data use a request under Article 33 or 34.
check-period-after-request-date = The period ends after the date of the request, but Articles 29 and 30 cover only data that are already stored. Correct the end of the period or the date of the request. For data that come later use a request under Article 33 or 34.
# $date: last day of the preservation.
check-extension-after-expiry = The preservation ended on { $date }, so the data may already be deleted. Telephone the contact point of the requested Party first, then send the request.
# $date: a day that was to come.
check-day-passed = { $date } has passed, so the requested Party cannot plan by this answer. Correct the day.

## The data

check-no-item = No data item is described, so nothing can be preserved (Article 29(2)(c)). Add at least one data item.
check-disclosure-without-communication = Disclosure under Article 30 is requested, but no data item is marked as a specific communication, so no path can be traced. Mark the data item that is the communication.
check-communication-without-disclosure = A data item is marked as a specific communication, but disclosure under Article 30 is not requested, so the requested Party will not trace its path. Request the disclosure, or change the data item.

## The custodian

check-no-custodian-anywhere = No custodian is named, neither for the whole request nor for a data item, so the requested Party must search for the data itself (Article 29(2)(d)). Write who holds the data or where the computer system is, as far as it is known.
# $country: State of the custodian. $party: requested Party.
check-custodian-elsewhere = The State of the custodian ({ $country }) is not the requested Party ({ $party }), which can preserve only data in its own territory. Check where the data are held, or choose the Party in whose territory they are.

## The offence

check-convention-or-domestic-offence-missing = No offence is named, neither of the Convention nor of domestic law, although Article 29(2)(b) requires it. Choose an article of the Convention or add an offence under domestic law.
## Urgency and confirmation

check-no-urgency-reasons = A ground of urgency is chosen, but no facts explain it, so the request may be handled as routine. Write the facts and dates that show the urgency.
check-confirmation-same-contact = The contact for confirmation has the same telephone number as the person in charge, so a call to it cannot confirm anything. Write a different number, or name another person.

## The requested Party and its contact point

check-no-recipient = No requested contact point is chosen, so the request has no addressee. Choose a contact point from the directory.
# $state: the State that was chosen.
check-not-a-party = { $state } is not a Party to the Convention on Cybercrime, so it cannot be asked for preservation under Article 29. Use another channel: Interpol, a bilateral treaty on mutual assistance, or another treaty.
# $party: requested Party.
check-recipient-without-power = According to the directory, this contact point ({ $party }) has no power for requests under Article 29: it neither executes nor facilitates them. Ask it by telephone who orders the preservation, or choose another contact point of the same Party.
# $date: last day of the directory’s validity.
check-directory-expired = The validity of the directory ended on { $date }, so numbers and addresses may be wrong. Open a newer directory, or confirm the contact data before sending.
# $language: language of the document. $languages: list of the languages the recipient accepts.
check-language-not-accepted = The language of the document ({ $language }) is not one that the requested contact point accepts ({ $languages }), so the request may be returned. Choose an accepted language as the first or second language of the document.

## Text and letters

# $label: label of the field. $language: language of the document.
check-not-translated = “{ $label }” has no text in: { $language }. It will be printed as written and marked as not translated; add a translation if you can.
# $characters: the characters themselves. $scripts: names of their scripts.
check-missing-characters = The document contains characters that no font in this file can print: { $characters } ({ $scripts }). Write the text in other letters, or leave it out of the document.
# $characters: the characters themselves. $scripts: names of their scripts. $packs: names of font packs and their files.
check-missing-characters-pack = The document contains characters that need a font pack: { $characters } ({ $scripts }). Open the pack once, in the settings or on the page of the document: { $packs }.
