# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = IP address
identifier-kind-url = Web address (URL)
identifier-kind-domain = Domain name
identifier-kind-email = E-mail address
identifier-kind-phone = Telephone number
identifier-kind-user-id = User or account ID
identifier-kind-imei = IMEI of a device
identifier-kind-hash = Hash of a file
identifier-kind-crypto-address = Crypto-currency address
identifier-kind-message-id = Message-ID of an e-mail
identifier-kind-free = Other, in words

## Currencies, by the form of the address

identifier-coin-bitcoin = Bitcoin
identifier-coin-bitcoin-test = Bitcoin test network (no money)
identifier-coin-litecoin = Litecoin
identifier-coin-dogecoin = Dogecoin
identifier-coin-tron = Tron
identifier-coin-ethereum = Ethereum or a compatible chain

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] One character that cannot be seen was left out ({ $listed }).
       *[other] { $count } characters that cannot be seen were left out ({ $listed }).
    } Compare the result with your source.
finding-refanged = The address had been made unclickable and is read as meant. Compare it with your source.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = This is too long for an identifier ({ $found } characters, at most { $most }). Give one identifier here and put the rest into the facts.

## Findings: IP addresses

finding-not-an-address = This is not an IP address. Check it against your source.
# $found (text): the number that is wrong
finding-wrong-octet = { $found } cannot be part of an IPv4 address: each of the four numbers is at most 255. Check it against your source.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] This has one number; an IPv4 address has four.
       *[other] This has { $found } numbers; an IPv4 address has four.
    } Check it against your source.
# $found (text): the number that begins with zero
finding-leading-zero = { $found } begins with a zero, which programs read differently. Write the number without it.
# $found (text): what was given as the port
finding-wrong-port = “{ $found }” is not a port. A port is a number from 1 to 65535.
# $found (text): what was given as the protocol
finding-unknown-protocol = “{ $found }” is not a known protocol. Use tcp, udp, sctp, icmp, gre or esp.
# $prefix (text): the length of the network part, for example 24
finding-network = This is a network (/{ $prefix }), not one address. A request for a whole network is likely to be refused as too broad; name the addresses.
finding-missing-source-port = The source port is missing. Many customers share one IPv4 address (carrier-grade NAT), so without the source port the provider cannot tell who it was. Add the port from the log.
finding-missing-time = The time is missing. Addresses pass from customer to customer, so without the exact time the provider cannot tell who it was. Add the time to the second.
# $port (text): the port
finding-service-port = Port { $port } is normally the port of a server. Check that this is the customer’s source port and not the other end’s.
finding-private-address = This is a private address, used inside many networks at once. It identifies nobody from outside; look for the public address.
finding-shared-address = This address (100.64.0.0/10) is shared inside a provider’s network. It identifies nobody from outside; look for the public address and its source port.
finding-loopback-or-link-local = This address means “this device” or “this cable” only. It identifies nobody; look for the public address.
finding-no-host = No device can have this address (multicast or reserved). Check it against your source.

## Findings: names in the network

finding-not-a-url = This is not a web address. Copy it in full from the browser or the log.
finding-missing-scheme = The beginning, such as https://, is missing. Add it if your source shows it.
finding-credentials-in-url = The web address contains a user name or password. Remove it: passwords do not belong in a request.
finding-not-a-domain = This is not a domain name. Check it against your source.
# $label (text): the part of the name
finding-mixed-script = “{ $label }” mixes letters of different alphabets, as names made to deceive do. Copy it from your source, and give the form beginning with xn-- too.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = “{ $label }” looks like “{ $ascii }” but is written in another alphabet. Make sure which of the two is meant, and give the form beginning with xn-- too.
finding-not-an-email = This is not an e-mail address. Check it against your source.
finding-not-a-message-id = This is not a Message-ID. It stands in the header of the e-mail, as <...@...>.

## Findings: numbers

finding-not-a-phone = This is not a telephone number. Use digits, with + and the country code in front.
finding-missing-country-code = The country code is missing. Write the number with + and the country code in front, so that it is clear abroad.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] This has one digit.
       *[other] This has { $found } digits.
    } An international telephone number has 7 to 15 with the country code. Check it against your source.
finding-not-an-imei = This is not an IMEI. An IMEI consists of 15 digits.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] This has one digit; an IMEI has 15.
       *[other] This has { $found } digits; an IMEI has 15.
    } Check it against your source.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = The last digit is { $found } and would have to be { $expected }: at least one digit is wrong. Check the number against your source.
finding-software-version = This is an IMEI with its software version (16 digits), which has no check digit. Compare it with your source.

## Findings: accounts

finding-display-name-only = This looks like a name only. Its owner can change it, so the provider may not find the account later. Add the numeric user ID or the full web address of the profile.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = Character { $place }, “{ $character }”, does not occur in a hash (0 to 9 and a to f only). Copy the hash again.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = A { $algorithm } hash has { $expected } digits, this has { $found }. Digits are missing or too many; copy the hash again.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = Character { $place }, “{ $character }”, does not occur in such an address. Copy the address again.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = Such an address has { $expected } characters, this has { $found }. Copy the address again.
finding-mixed-case = Capital and small letters are mixed, which such an address never does. Copy the address again.
finding-wrong-checksum = The checksum inside the address does not fit: something is mistyped or missing. Copy the address again.
finding-no-checksum = This address is written without its checksum, so a typing error could not be noticed. Compare it with your source.
finding-unchecked = This kind of address cannot be checked here. Compare it with your source.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = “{ $words }” reads like a request for future data. Preservation covers stored data only; monitoring and interception need a request under Articles 33 and 34.
# $words (text): the words in the text that were noticed
finding-over-broad = “{ $words }” reads like a request for everything. Requests without limits are refused; name the accounts, the kinds of data and the period.

## Dates and instants


moment-fault-missing-day = The day is missing.
moment-fault-missing-month = The month is missing.
moment-fault-missing-year = The year is missing.
moment-fault-missing-time = The time is missing. Write hours, minutes and seconds, for example 21:14:37.
moment-fault-missing-zone = The time zone is missing. Choose the zone of the clock that the time was taken from.
moment-fault-day-not-a-number = The day must be a number, for example 2.
moment-fault-month-not-a-number = The month must be a number, for example 5 for May.
moment-fault-year-not-a-number = The year must be a number, for example 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = The day must be from 1 to { $most } in this month.
moment-fault-no-such-month = The month must be from 1 to 12.
moment-fault-year-not-four-digits = Write the year with four digits, for example 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = The year must be from { $least } to { $most }.
moment-fault-time-unreadable = The time cannot be read. Write hours, minutes and seconds, for example 21:14:37.
moment-fault-no-such-hour = The hour must be from 0 to 23.
moment-fault-no-such-minute = The minute must be from 0 to 59.
moment-fault-no-such-second = The second must be from 0 to 59.
# $typed (text): what was typed
moment-fault-zone-unknown = “{ $typed }” is not a known time zone. Choose one from the list, or write the offset from UTC, for example +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = This time does not exist in this zone: the clocks were put forward from { $before } to { $after }. Check the time and the zone.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = This time was twice in this zone, because the clocks were put back. Choose which is meant: { $earlier } or { $later }.
