### The fields of all templates. The value of a field is its label, in the printed document and on
### the form. On the form stand beside it: .hint (what to write), .example (always fictional:
### telephone numbers start with +999, domains end in .example, IP addresses are reserved for
### documentation) and .mistake (what often goes wrong). Options are the choices of a field.

## The request as such

field-request-date = Date of the request
    .hint = The day on which the request is signed.
    .example = 3 May 2026
    .mistake = The date of an earlier draft is left in the request.

field-reference = Reference
    .hint = Your own reference for this request, quoted in every reply.
    .example = GE-EX-2026-0001
    .mistake = A second request in the same case has the same reference, so that replies cannot be told apart.

field-status = Status of the request
    .hint = State whether this is a new request or asks to extend a preservation already obtained.
    .example = Extension of a previous request
    .mistake = An extension is sent as a new request, and the requested Party opens a second case.
option-status-new = New request
option-status-extension = Extension of a previous request

field-previous-reference = Reference of the previous request
    .hint = Your own reference on the request that is to be extended.
    .example = PE-EX-0009
    .mistake = The reference of the investigation is given instead of the reference of the request.

field-their-reference = Reference of the requested Party
    .hint = The reference that the requested Party gave to the previous request.
    .example = ES-EX-8801
    .mistake = It is left out, and the requested Party cannot find the data it preserves.

field-preserved-from = Preserved from
    .hint = The day on which preservation began, as the requested Party reported it.
    .example = 4 May 2026
    .mistake = The day of the request is given instead of the day on which the data were preserved.

field-preserved-until = Preserved until
    .hint = The last day of preservation, as the requested Party reported it.
    .example = 3 July 2026
    .mistake = The day is counted as 60 days from the request, although the requested Party has reported another day.

field-extension-days = Extension requested, in days
    .hint = The number of further days for which the data should be preserved.
    .example = 60
    .mistake = More days are requested than the law of the requested Party allows.

field-extension-reasons = Reasons for the extension
    .hint = Why the request for mutual assistance cannot be submitted before preservation ends.
    .example = The court is expected to decide on the request for mutual assistance on 10 July 2026.
    .mistake = Only “the investigation continues” is written, without the step that is missing.

field-mla-status = Status of the request for mutual assistance
    .hint = State how far the request for mutual assistance has come.
    .example = Sent
    .mistake = “Received” is chosen although the central authority of the requested Party has not confirmed receipt.
option-mla-status-in-preparation = In preparation
option-mla-status-sent = Sent
option-mla-status-received = Received by the requested Party

field-mla-sent = Request for mutual assistance sent on
    .hint = The day on which the request for mutual assistance was sent.
    .example = 25 June 2026
    .mistake = The day on which it was handed to the own central authority is given, although it left the country later.

field-mla-received = Request for mutual assistance received on
    .hint = The day on which the requested Party received it; from then on the data stay preserved until the decision.
    .example = 1 July 2026
    .mistake = The day of sending is given, although receipt has not been confirmed.

field-urgency = Grounds of urgency
    .hint = Choose every ground that applies, or none for a request that is not urgent.
    .example = Crime in progress, for an attack that still affects a hospital
    .mistake = Every ground is chosen, so that it is no longer clear what the urgency consists in.
option-urgency-crime-in-progress = Crime in progress
option-urgency-danger-to-life = Danger to the life or safety of a person
option-urgency-deletion-imminent = Imminent deletion of the data
option-urgency-money-moving = Money being transferred
option-urgency-suspect-in-custody = Suspect in custody
option-urgency-limitation-period = Limitation period about to end

field-urgency-reasons = Facts that show the urgency
    .hint = Explain the urgency by facts and dates.
    .example = A hospital is affected, and the server is deleted on 10 May 2026.
    .mistake = The word “urgent” is repeated, and no fact or date is given.

field-confidentiality = Confidentiality
    .hint = Choose what the requested Party should observe so that the investigation is not disclosed.
    .example = Contact the requesting authority before any measure that the account holder may notice
    .mistake = Nothing is chosen although the custodian normally informs the account holder.
option-confidentiality-keep-confidential = Keep this request and its content confidential
option-confidentiality-no-notification = Do not inform the account holder
option-confidentiality-contact-first = Contact the requesting authority before any measure that the account holder may notice

field-confidentiality-note = Remarks on confidentiality
    .hint = What must not become known, to whom, and why.
    .example = Do not suspend the customer’s service without contacting us first.
    .mistake = Access to the account is blocked, and the suspect is alerted, because this was not mentioned.

## (a) The authority seeking the preservation

field-authority-name = Name of the authority
    .hint = The full official name of the authority that makes the request.
    .example = Cybercrime Department of the Example Police
    .mistake = Only an abbreviation is given, which nobody knows abroad.

field-authority-unit = Unit
    .hint = The unit or section of the authority that handles the request.
    .example = 24/7 contact point
    .mistake = The unit is left out, and replies arrive in a general mailbox.

field-authority-person = Person in charge
    .hint = First name and family name of the officer who can answer questions about the request.
    .example = Alex Example
    .mistake = The head of the authority is named, who does not know the case.

field-authority-function = Function
    .hint = The rank or function of the person in charge.
    .example = Duty officer
    .mistake = A national rank is given that has no meaning abroad, without the function.

field-authority-address = Address
    .hint = Street, town, postal code and country.
    .example = 1 Example Street, 0100 Exampleville
    .mistake = The country is left out.

field-authority-phone = Telephone
    .hint = A number with + and the country code that is answered at any hour.
    .example = +999 100 0001
    .mistake = The number cannot be dialled from abroad, or is answered only during office hours.

field-authority-mobile = Mobile telephone
    .hint = The mobile number of the person in charge, with + and the country code.
    .example = +999 100 0002
    .mistake = The first 0 of the national number is kept after the country code.

field-authority-email = E-mail
    .hint = An official address that is read at any hour.
    .example = contact-point@police.example
    .mistake = A private or free mail address is given, which makes the request look forged.

field-authority-fax = Fax
    .hint = The fax number, with + and the country code, if it is in use.
    .example = +999 100 0003
    .mistake = The number of a device that nobody reads any more is given.

field-authority-hours = Office hours
    .hint = Days and hours in the local time of the authority.
    .example = Monday to Friday, 09:00 to 17:00
    .mistake = The hours are given without the days, although weekends differ between countries.

field-authority-zone = Time zone
    .hint = The time zone in which the authority works.
    .example = Asia/Tbilisi
    .mistake = A fixed difference to UTC is given, which is wrong after the change to or from summer time.

field-response-channel = Preferred way of response
    .hint = The channel by which you can receive the reply most quickly and safely.
    .example = E-mail
    .mistake = A channel is chosen that the requested Party does not have.
option-response-channel-email = E-mail
option-response-channel-phone = Telephone
option-response-channel-fax = Fax
option-response-channel-i-24-7 = I-24/7 (Interpol)
option-response-channel-siena = SIENA (Europol)
option-response-channel-portal = Secure portal

## Contact for additional confirmation

field-confirmation = Contact for confirmation
    .hint = State who can confirm that the request is genuine.
    .example = Another person
    .mistake = The same person confirms the request, so that a hijacked mailbox would confirm itself.
option-confirmation-same = The person in charge
option-confirmation-other = Another person

field-confirmation-person = Name
    .hint = First name and family name of the person who can confirm the request.
    .example = Maria Example
    .mistake = A person is named who has not been told about the request.

field-confirmation-title = Job title
    .hint = The rank or job title of this person.
    .example = Chief inspector
    .mistake = Only an abbreviation of the rank is given.

field-confirmation-function = Function
    .hint = What this person is responsible for.
    .example = Head of the cybercrime unit
    .mistake = The job title is repeated instead of the function.

field-confirmation-phone = Telephone
    .hint = A number other than that of the person in charge, with + and the country code.
    .example = +999 100 0011
    .mistake = The number of the person in charge is repeated, so that nothing can be confirmed by calling it.

field-confirmation-mobile = Mobile telephone
    .hint = The mobile number of this person, with + and the country code.
    .example = +999 100 0012
    .mistake = The first 0 of the national number is kept after the country code.

field-confirmation-email = E-mail
    .hint = The official address of this person.
    .example = head-of-unit@police.example
    .mistake = The mailbox of the person in charge is repeated.

## Investigating authority

field-investigating = Investigating authority
    .hint = State whether the requesting authority investigates the case itself.
    .example = Another authority
    .mistake = The contact point is given as investigating authority although it only forwards the request.
option-investigating-same = The requesting authority
option-investigating-other = Another authority

field-investigating-name = Name of the authority
    .hint = The full official name of the authority that investigates the case.
    .example = Public Prosecutor’s Office of Exampleville
    .mistake = Only an abbreviation is given, which nobody knows abroad.

field-investigating-person = Investigator
    .hint = First name and family name of the officer or prosecutor who investigates.
    .example = Sam Example
    .mistake = A person is named who has left the case.

field-investigating-address = Address
    .hint = Street, town, postal code and country of the investigating authority.
    .example = 2 Example Square, 0200 Exampleville
    .mistake = The address of the contact point is repeated.

field-investigating-phone = Telephone
    .hint = The number of the investigator, with + and the country code.
    .example = +999 100 0021
    .mistake = An internal extension is given, which cannot be dialled from abroad.

field-investigating-email = E-mail
    .hint = The official address of the investigator.
    .example = investigator@prosecution.example
    .mistake = A private or free mail address is given.

field-investigating-reference = Reference of the investigation
    .hint = The number of the investigation or case file.
    .example = 2026/EX/4711
    .mistake = The reference of this request is repeated instead of the number of the investigation.

## (b) The offence and a brief summary of the facts

field-convention-articles = Offences under the Convention
    .hint = Choose every article of the Convention under which the conduct falls.
    .example = Illegal access (Article 2) and Data interference (Article 4), for a server entered and encrypted
    .mistake = An article is chosen that the summary of the facts does not support.
option-convention-articles-2 = Illegal access (Article 2)
option-convention-articles-3 = Illegal interception (Article 3)
option-convention-articles-4 = Data interference (Article 4)
option-convention-articles-5 = System interference (Article 5)
option-convention-articles-6 = Misuse of devices (Article 6)
option-convention-articles-7 = Computer-related forgery (Article 7)
option-convention-articles-8 = Computer-related fraud (Article 8)
option-convention-articles-9 = Offences related to child pornography (Article 9)
option-convention-articles-10 = Offences related to infringements of copyright and related rights (Article 10)
option-convention-articles-11 = Attempt and aiding or abetting (Article 11)

field-offences = Offences under domestic law
    .hint = Name each offence with its provision and maximum penalty; some Parties may require dual criminality.
# $number: position of the offence in the list, from 1.
row-offences = Offence { $number }

field-offence-name = Offence
    .hint = The name of the offence in your law.
    .example = Extortion
    .mistake = A colloquial name is given that does not stand in the law.

field-offence-provision = Provision
    .hint = The law and the article or section that make the conduct an offence.
    .example = Criminal Code of Exampleland, Article 284
    .mistake = The article is given without the law in which it stands.

field-offence-penalty = Maximum penalty
    .hint = The highest penalty that the provision allows.
    .example = 7 years’ imprisonment
    .mistake = It is left out, although some Parties act only above a certain penalty.

field-facts = Summary of the facts
    .hint = Who did what, when, where and how, in a few sentences that a reader abroad understands.
    .example = On 2 May 2026 a server of the Example Hospital was encrypted; 214 patient systems do not work.
    .mistake = Only the offence is named, and the facts do not show how the data are connected with it.

field-loss = Loss or damage
    .hint = The amount with its currency, or the extent of the damage.
    .example = EUR 148 300
    .mistake = The amount is given without its currency.

## (c) The data to be preserved and their relationship to the offence

field-items = Data items
    .hint = Describe one account or one communication per data item, with its period and its relationship to the offence.
# $number: position of the data item in the list, from 1.
row-items = Data item { $number }

field-item-categories = Categories of data
    .hint = Choose which data about this account or communication should be preserved.
    .example = Traffic data, for the connections of a server
    .mistake = All categories are chosen although one is enough for the next step.
option-item-categories-subscriber = Subscriber information
option-item-categories-traffic = Traffic data
option-item-categories-content = Content data

field-item-identifier = Identifier
    .hint = What identifies the data without doubt and does not change: address with port, numeric user id, full URL, e-mail address.
    .example = 192.0.2.45:443/tcp
    .mistake = A display name alone, or an IPv4 address without port and time, identifies nobody.

field-item-counterpart = Other side of the communication
    .hint = For a connection: the address and port at the other end.
    .example = 198.51.100.20:51544
    .mistake = Source and destination are exchanged.

field-item-description = Description of the data
    .hint = What exactly should be preserved, if the identifier and the categories do not say it.
    .example = Disk image and snapshots of the virtual server vps-77120
    .mistake = “All data” is written; the custodian cannot preserve it, and the request is refused as too broad.

field-item-time = Time to which the data relate
    .hint = Choose a period for stored data and logs, or a moment for a single connection.
    .example = A moment
    .mistake = A long period is chosen although only one connection is of interest.
option-item-time-period = A period
option-item-time-moment = A moment

field-item-from = From
    .hint = The beginning of the period, to the second, with the time zone of the source.
    .example = 2 May 2026, 21:14:37 UTC
    .mistake = Local time is taken for UTC.

field-item-until = Until
    .hint = The end of the period, to the second, with the time zone of the source; it cannot lie in the future.
    .example = 2 May 2026, 23:59:59 UTC
    .mistake = The period ends in the future, although only data already stored can be preserved.

field-item-at = Date and time
    .hint = The moment of the communication, to the second, with the time zone of the source.
    .example = 27 May 2026, 06:48:12 UTC
    .mistake = The seconds are left out, although many customers can share an address within a minute.

field-item-accuracy = Accuracy of the clock
    .hint = By how much the clock of the source may be wrong.
    .example = 1 second
    .mistake = The clock of the source was never compared with a time server, and this is not mentioned.

field-item-relation = Relationship to the offence
    .hint = Why these data matter for the investigation of this offence.
    .example = The malware received its commands from this address.
    .mistake = The relationship is taken for granted, because it is evident to the investigator.

field-item-communication = Specific communication (Article 30)
    .hint = State whether this data item is a specific communication whose path should be traced.
    .example = Yes, for one connection to a server that forwarded it
    .mistake = “Yes” is chosen for a whole account instead of one communication.
option-item-communication-no = No
option-item-communication-yes = Yes

field-item-custodian = Custodian of this data item
    .hint = Only if it differs from the custodian named for the whole request.
    .example = Example Registrar Ltd
    .mistake = The name of the product is given instead of the legal entity that holds the data.

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Disclosure under Article 30 requested
    .hint = Choose yes if a provider in another State may have taken part in the communication.
    .example = Yes, if the connection probably passed through several States
    .mistake = Content or subscriber information is expected, although Article 30 covers only the traffic data that show the path.
option-disclosure-no = No
option-disclosure-yes = Yes

field-communication = Communication concerned
    .hint = Name the specific communication: both ends, date, time and protocol.
    .example = TCP connection from 198.51.100.20:51544 to 192.0.2.45:443 on 2 May 2026 at 21:14:37 UTC
    .mistake = No specific communication is named, so that the path cannot be traced.

## (d) The custodian or the location of the computer system

field-custodians = Custodians
    .hint = Name everyone known to hold the data: available information is enough.
# $number: position of the custodian in the list, from 1.
row-custodians = Custodian { $number }

field-custodian-name = Legal entity
    .hint = The full name of the company or person that holds the data.
    .example = Example Hosting Ltd
    .mistake = The brand or the parent company is named, which does not hold the data itself.

field-custodian-service = Service
    .hint = The service or product under which the data are held.
    .example = Example Cloud Server
    .mistake = It is left out, although the legal entity offers many services.

field-custodian-address = Address or location
    .hint = The address of the legal entity, or the place of the computer system.
    .example = 3 Example Quay, Exampleport
    .mistake = The address of the registrar of the domain is given instead of that of the hosting provider.

field-custodian-country = Country
    .hint = The State in whose territory the data are held.
    .example = Netherlands
    .mistake = The State is taken from the country code at the end of the domain.

field-custodian-contact = Contact of the custodian
    .hint = The address or number for requests from authorities, if it is known.
    .example = abuse@hosting.example
    .mistake = A public complaints address is given, and the customer is informed through it.

field-custodian-source = Source of this information
    .hint = How the custodian or the location is known.
    .example = Register of IP addresses (WHOIS), consulted on 3 May 2026
    .mistake = The date of the look-up is left out, although the same address may later belong to another customer.

## (e) The necessity of the preservation

field-necessity-grounds = Why the data may be lost
    .hint = Choose every reason that applies.
    .example = Short retention period, for connection logs of a provider
    .mistake = A reason is chosen that the text below does not explain.
option-necessity-grounds-short-retention = Short retention period
option-necessity-grounds-user-deletion = The user can delete the data
option-necessity-grounds-service-ending = The service is about to end
option-necessity-grounds-already-deleted = Deleted by the user, but possibly still held by the custodian

field-retention-ends = Expected date of deletion
    .hint = The day on which the custodian is expected to delete the data, if it is known.
    .example = 10 May 2026
    .mistake = The day is counted from today instead of from the day on which the data were created.

field-necessity = Necessity of the preservation
    .hint = Why the data must be preserved now and cannot wait for a request for mutual assistance.
    .example = The virtual server is prepaid and ends on 10 May 2026; its content is then deleted.
    .mistake = It is stated that the data are important, but not that they may be lost or changed.

## (f) The intention to submit a request for mutual assistance

field-intention = Intention
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = The requesting Party intends to submit a request for mutual assistance in order to have the data described in this document searched or accessed, seized or secured, or disclosed (Article 29(2)(f) of the Convention).

field-mla-expected = Request for mutual assistance expected on
    .hint = The day on which you expect to submit the request for mutual assistance.
    .example = 15 June 2026
    .mistake = No day is given, and the data are released because no request follows.

field-mla-channel = Treaty and channel
    .hint = The treaty on which the request for mutual assistance will be based, and the authorities through which it will pass.
    .example = Convention on Cybercrime, Article 31, through the ministries of justice
    .mistake = The contact point is named, although requests for mutual assistance pass through the central authority.

## Annexes

field-annexes = Annexes
    .hint = Choose the files that you will send with the request. They stay where they are: only their names, their sizes and their SHA-256 hash values, computed on this device, stand in the request.
# $number: position of the annex in the list, from 1.
row-annexes = Annex { $number }

field-annex-name = File

field-annex-description = Description
    .hint = What the file contains and what it shows.
    .example = Log of the server from 1 to 2 May 2026
    .mistake = It is left out, and the other side cannot tell what the file is for.

field-annex-size = Size
field-annex-hash = SHA-256 hash value

## Signature

field-signed-place = Place
    .hint = The town in which the request is signed.
    .example = Exampleville
    .mistake = It is left empty although the requested Party wants a signed document.

field-signed-date = Date of signature
    .hint = The day on which the request is signed.
    .example = 3 May 2026
    .mistake = It lies before the date of the request.

field-signatory-name = Name of the signatory
    .hint = First name and family name of the person who signs.
    .example = Alex Example
    .mistake = A person signs who is not entitled to sign for the authority.

field-signatory-function = Function of the signatory
    .hint = The rank or function of the person who signs.
    .example = Head of the contact point
    .mistake = It is left out, and the authority to sign cannot be recognised.
