### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form.

# The name of the document in lists.
preservation-name = Preservation request (Articles 29 and 30)

preservation-title = Request for expedited preservation of stored computer data
# Stands under the title.
preservation-basis = Based on Articles 29 and 30 of the Convention on Cybercrime (Budapest, 2001, ETS No. 185)

preservation-opening = To the contact point of the requested Party (Article 35): under Article 29 of the Convention on Cybercrime, the requesting authority asks for the expeditious preservation of the stored computer data described in this document or, if this is a request for an extension, for their continued preservation. Where this document says so, the requesting authority also asks for the expeditious disclosure of preserved traffic data under Article 30.

preservation-section-request = Request
    .hint = This section identifies the request, says how urgent and how confidential it is, and for an extension gives the previous preservation (Articles 25(3), 27(8) and 29(7)).

preservation-section-recipient = Requested contact point
    .hint = This section says to whom the request goes: the contact point which the requested Party has designated under Article 35.

preservation-section-authority = Requesting authority
    .hint = This section names the authority that seeks the preservation, as Article 29(2)(a) requires.

preservation-section-confirmation = Contact for additional confirmation
    .hint = This section names a person who can confirm that the request is genuine; Article 25(3) asks for appropriate authentication of urgent requests.

preservation-section-investigating = Investigating authority
    .hint = This section names the authority that investigates the case, if the requesting authority does not do so itself (Article 29(2)(a)).

preservation-section-offence = Offence and summary of the facts
    .hint = This section names the offence and summarises the facts, as Article 29(2)(b) requires.

preservation-section-data = Data to be preserved and their relationship to the offence
    .hint = This section describes the stored data and why they matter for the offence, as Article 29(2)(c) requires.

preservation-section-disclosure = Expedited disclosure of preserved traffic data
    .hint = This section asks for enough traffic data to identify a provider in another State and the path of a specific communication, as Article 30(1) provides.

preservation-section-custodian = Custodian of the data or location of the computer system
    .hint = This section gives any available information that identifies who holds the data or where the computer system is, as Article 29(2)(d) requires.

preservation-section-necessity = Necessity of the preservation
    .hint = This section explains why the data must be preserved now, as Article 29(2)(e) requires.

preservation-section-intention = Intention to submit a request for mutual assistance
    .hint = This section states that a request for mutual assistance will follow, as Article 29(2)(f) requires.

preservation-section-annexes = Annexes
    .hint = This section names the files that go with the request; their content is not part of it.

preservation-section-signature = Signature
    .hint = This section says who signs for the requesting authority; the requested Party may ask for a signed confirmation of an urgent request (Article 25(3)).

preservation-closing = The requesting authority asks the requested contact point to acknowledge receipt of this request and to give its reference. The data should be preserved for at least 60 days and, once the request for mutual assistance has been received, until it has been decided (Article 29(7)); please state the date on which the preservation will expire. If preservation will not secure the data, or would threaten the confidentiality of the investigation or prejudice it in another way, please say so at once (Article 29(6)), so that the requesting authority can decide whether the request should still be executed.

# In the e-mail to which the document is attached.
preservation-acknowledge = Please acknowledge receipt, give us your reference, and tell us the date on which the preservation will expire.
# On the telephone, in short sentences.
preservation-call = It is a request to preserve stored computer data at once.
preservation-call-receipt = Please tell me your name, your reference, and the date on which the preservation will expire.
