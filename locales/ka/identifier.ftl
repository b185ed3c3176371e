# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = IP მისამართი
identifier-kind-url = ვებმისამართი (URL)
identifier-kind-domain = დომენური სახელი
identifier-kind-email = ელფოსტის მისამართი
identifier-kind-phone = ტელეფონის ნომერი
identifier-kind-user-id = მომხმარებლის ან ანგარიშის ID
identifier-kind-imei = მოწყობილობის IMEI
identifier-kind-hash = ფაილის ჰეშკოდი
identifier-kind-crypto-address = კრიპტოვალუტის მისამართი
identifier-kind-message-id = ელფოსტის წერილის Message-ID
identifier-kind-free = სხვა, სიტყვიერად

## Currencies, by the form of the address

identifier-coin-bitcoin = ბიტკოინი
identifier-coin-bitcoin-test = ბიტკოინის სატესტო ქსელი (არ არის ფული)
identifier-coin-litecoin = ლაითკოინი
identifier-coin-dogecoin = დოჯკოინი
identifier-coin-tron = ტრონი
identifier-coin-ethereum = ეთერიუმი ან მასთან თავსებადი ქსელი

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] ამოღებულია ერთი უხილავი სიმბოლო ({ $listed }).
       *[other] ამოღებულია { $count } უხილავი სიმბოლო ({ $listed }).
    } შედეგი შეადარეთ თქვენს წყაროს.
finding-refanged = მისამართი ისე იყო ჩაწერილი, რომ ბმულად არ ქცეულიყო, და წაკითხულია ნაგულისხმევი სახით. შეადარეთ ის თქვენს წყაროს.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = ეს იდენტიფიკატორისთვის ძალიან გრძელია (სიმბოლოების რაოდენობა: { $found }, დასაშვებია არაუმეტეს { $most }). აქ მიუთითეთ ერთი იდენტიფიკატორი, დანარჩენი კი ფაქტების აღწერაში ჩაწერეთ.

## Findings: IP addresses

finding-not-an-address = ეს არ არის IP მისამართი. შეადარეთ ის თქვენს წყაროს.
# $found (text): the number that is wrong
finding-wrong-octet = { $found } ვერ იქნება IPv4 მისამართის ნაწილი: ოთხი რიცხვიდან თითოეული არ უნდა აღემატებოდეს 255-ს. შეადარეთ ის თქვენს წყაროს.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] აქ ერთი რიცხვია; IPv4 მისამართში ოთხი რიცხვია.
       *[other] აქ { $found } რიცხვია; IPv4 მისამართში ოთხი რიცხვია.
    } შეადარეთ ის თქვენს წყაროს.
# $found (text): the number that begins with zero
finding-leading-zero = { $found } ნულით იწყება, რასაც პროგრამები სხვადასხვაგვარად კითხულობენ. ჩაწერეთ რიცხვი ნულის გარეშე.
# $found (text): what was given as the port
finding-wrong-port = „{ $found }“ არ არის პორტი. პორტი არის რიცხვი 1-დან 65535-მდე.
# $found (text): what was given as the protocol
finding-unknown-protocol = „{ $found }“ არ არის ცნობილი პროტოკოლი. გამოიყენეთ tcp, udp, sctp, icmp, gre ან esp.
# $prefix (text): the length of the network part, for example 24
finding-network = ეს არის ქსელი (/{ $prefix }) და არა ერთი მისამართი. მთელი ქსელის შესახებ მოთხოვნაზე, სავარაუდოდ, უარს იტყვიან ზედმეტად ფართო მოცულობის გამო; მიუთითეთ მისამართები.
finding-missing-source-port = წყაროს პორტი მითითებული არ არის. ერთ IPv4 მისამართს მრავალი მომხმარებელი იყენებს (NAT მომსახურების მომწოდებლის ქსელში), ამიტომ წყაროს პორტის გარეშე მომსახურების მომწოდებელი ვერ დაადგენს, ვინ იყო. დაამატეთ პორტი ჟურნალიდან.
finding-missing-time = დრო მითითებული არ არის. მისამართები ერთი მომხმარებლიდან მეორეზე გადადის, ამიტომ ზუსტი დროის გარეშე მომსახურების მომწოდებელი ვერ დაადგენს, ვინ იყო. დაამატეთ დრო წამის სიზუსტით.
# $port (text): the port
finding-service-port = პორტი { $port }, როგორც წესი, სერვერის პორტია. დარწმუნდით, რომ ეს არის მომხმარებლის წყაროს პორტი და არა მეორე მხარის პორტი.
finding-private-address = ეს არის კერძო მისამართი, რომელიც ერთდროულად მრავალ შიდა ქსელში გამოიყენება. გარედან ის ვერავის ამოიცნობს; მოძებნეთ საჯარო მისამართი.
finding-shared-address = ეს მისამართი (100.64.0.0/10) საერთოა მომსახურების მომწოდებლის ქსელის შიგნით. გარედან ის ვერავის ამოიცნობს; მოძებნეთ საჯარო მისამართი და მისი წყაროს პორტი.
finding-loopback-or-link-local = ეს მისამართი მხოლოდ „ამ მოწყობილობას“ ან „ამ კაბელს“ აღნიშნავს. ის ვერავის ამოიცნობს; მოძებნეთ საჯარო მისამართი.
finding-no-host = ეს მისამართი ვერც ერთ მოწყობილობას ვერ ექნება (მრავალმისამართიანი გადაცემის ან დარეზერვებული მისამართი). შეადარეთ ის თქვენს წყაროს.

## Findings: names in the network

finding-not-a-url = ეს არ არის ვებმისამართი. დააკოპირეთ ის სრულად ბრაუზერიდან ან ჟურნალიდან.
finding-missing-scheme = აკლია დასაწყისი, მაგალითად, https://. დაამატეთ, თუ ის თქვენს წყაროშია.
finding-credentials-in-url = ვებმისამართი მომხმარებლის სახელს ან პაროლს შეიცავს. ამოიღეთ: მოთხოვნაში პაროლები არ უნდა იყოს.
finding-not-a-domain = ეს არ არის დომენური სახელი. შეადარეთ ის თქვენს წყაროს.
# $label (text): the part of the name
finding-mixed-script = „{ $label }“ სხვადასხვა ანბანის ასოებს შეიცავს, როგორც ეს მოსატყუებლად შექმნილ სახელებს ახასიათებს. დააკოპირეთ ის თქვენი წყაროდან და მიუთითეთ აგრეთვე მისი ფორმა, რომლის დასაწყისია xn--.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = „{ $label }“ ჰგავს ამას: „{ $ascii }“, მაგრამ სხვა ანბანით არის დაწერილი. დააზუსტეთ, რომელი იგულისხმება, და მიუთითეთ აგრეთვე მისი ფორმა, რომლის დასაწყისია xn--.
finding-not-an-email = ეს არ არის ელფოსტის მისამართი. შეადარეთ ის თქვენს წყაროს.
finding-not-a-message-id = ეს არ არის Message-ID. ის წერილის სათაურშია, ამ სახით: <...@...>.

## Findings: numbers

finding-not-a-phone = ეს არ არის ტელეფონის ნომერი. გამოიყენეთ ციფრები, დასაწყისში + და ქვეყნის კოდი.
finding-missing-country-code = ქვეყნის კოდი აკლია. ჩაწერეთ ნომერი, დასაწყისში + და ქვეყნის კოდი, რათა ის უცხოეთშიც გასაგები იყოს.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] აქ ერთი ციფრია.
       *[other] აქ { $found } ციფრია.
    } საერთაშორისო ტელეფონის ნომერში, ქვეყნის კოდის ჩათვლით, 7-დან 15-მდე ციფრია. შეადარეთ ის თქვენს წყაროს.
finding-not-an-imei = ეს არ არის IMEI. IMEI 15 ციფრისგან შედგება.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] აქ ერთი ციფრია; IMEI-ში 15 ციფრია.
       *[other] აქ { $found } ციფრია; IMEI-ში 15 ციფრია.
    } შეადარეთ ის თქვენს წყაროს.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = ბოლო ციფრია { $found }, უნდა იყოს { $expected }: ერთი ციფრი მაინც არასწორია. შეადარეთ ნომერი თქვენს წყაროს.
finding-software-version = ეს არის IMEI პროგრამული უზრუნველყოფის ვერსიით (16 ციფრი), რომელსაც საკონტროლო ციფრი არ აქვს. შეადარეთ ის თქვენს წყაროს.

## Findings: accounts

finding-display-name-only = როგორც ჩანს, ეს მხოლოდ საჩვენებელი სახელია. მის მფლობელს მისი შეცვლა შეუძლია, ამიტომ მომსახურების მომწოდებელმა მოგვიანებით ანგარიში შესაძლოა ვეღარ იპოვოს. დაამატეთ მომხმარებლის ციფრული ID ან პროფილის სრული ვებმისამართი.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = სიმბოლო „{ $character }“ (რიგითი ნომერი: { $place }) ჰეშკოდში არ გვხვდება (მხოლოდ 0-დან 9-მდე და a-დან f-მდე). ხელახლა დააკოპირეთ ჰეშკოდი.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = { $algorithm } ჰეშკოდში { $expected } ციფრია, აქ კი { $found }. ციფრები აკლია ან ზედმეტია; ხელახლა დააკოპირეთ ჰეშკოდი.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = სიმბოლო „{ $character }“ (რიგითი ნომერი: { $place }) ასეთ მისამართში არ გვხვდება. ხელახლა დააკოპირეთ მისამართი.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = ასეთ მისამართში { $expected } სიმბოლოა, აქ კი { $found }. ხელახლა დააკოპირეთ მისამართი.
finding-mixed-case = დიდი და პატარა ასოები არეულია, რაც ასეთ მისამართში არასოდეს ხდება. ხელახლა დააკოპირეთ მისამართი.
finding-wrong-checksum = მისამართში ჩართული საკონტროლო ჯამი არ ემთხვევა: რაღაც არასწორად არის აკრეფილი ან აკლია. ხელახლა დააკოპირეთ მისამართი.
finding-no-checksum = ეს მისამართი საკონტროლო ჯამის გარეშეა ჩაწერილი, ამიტომ აკრეფის შეცდომის აღმოჩენა შეუძლებელია. შეადარეთ ის თქვენს წყაროს.
finding-unchecked = ამ სახის მისამართის შემოწმება აქ შეუძლებელია. შეადარეთ ის თქვენს წყაროს.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = „{ $words }“ – ეს მომავალი მონაცემების მოთხოვნას ჰგავს. შენარჩუნება მხოლოდ შენახულ მონაცემებს ეხება; მონიტორინგისა და გადაჭერისთვის საჭიროა 33-ე და 34-ე მუხლებით გათვალისწინებული მოთხოვნა.
# $words (text): the words in the text that were noticed
finding-over-broad = „{ $words }“ – ეს ყველაფრის მოთხოვნას ჰგავს. შეუზღუდავ მოთხოვნებზე უარს ამბობენ; მიუთითეთ ანგარიშები, მონაცემთა სახეები და პერიოდი.

## Dates and instants


moment-fault-missing-day = დღე მითითებული არ არის.
moment-fault-missing-month = თვე მითითებული არ არის.
moment-fault-missing-year = წელი მითითებული არ არის.
moment-fault-missing-time = დრო მითითებული არ არის. ჩაწერეთ საათები, წუთები და წამები, მაგალითად, 21:14:37.
moment-fault-missing-zone = სასაათო სარტყელი მითითებული არ არის. აირჩიეთ იმ საათის სარტყელი, რომლიდანაც დრო არის აღებული.
moment-fault-day-not-a-number = დღე ციფრებით უნდა იყოს მითითებული, მაგალითად, 2.
moment-fault-month-not-a-number = თვე ციფრებით უნდა იყოს მითითებული, მაგალითად, 5 მაისისთვის.
moment-fault-year-not-a-number = წელი ციფრებით უნდა იყოს მითითებული, მაგალითად, 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = ამ თვეში დღე უნდა იყოს 1-დან { $most }-მდე.
moment-fault-no-such-month = თვე უნდა იყოს 1-დან 12-მდე.
moment-fault-year-not-four-digits = ჩაწერეთ წელი ოთხი ციფრით, მაგალითად, 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = წელი უნდა იყოს { $least }-დან { $most }-მდე.
moment-fault-time-unreadable = დროის წაკითხვა შეუძლებელია. ჩაწერეთ საათები, წუთები და წამები, მაგალითად, 21:14:37.
moment-fault-no-such-hour = საათი უნდა იყოს 0-დან 23-მდე.
moment-fault-no-such-minute = წუთი უნდა იყოს 0-დან 59-მდე.
moment-fault-no-such-second = წამი უნდა იყოს 0-დან 59-მდე.
# $typed (text): what was typed
moment-fault-zone-unknown = „{ $typed }“ არ არის ცნობილი სასაათო სარტყელი. აირჩიეთ ჩამონათვალიდან ან ჩაწერეთ სხვაობა UTC-სთან, მაგალითად, +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = ეს დრო ამ სარტყელში არ არსებობს: საათი წინ გადაიწია (ბოლო წამი გადაწევამდე: { $before }, პირველი წამი გადაწევის შემდეგ: { $after }). შეამოწმეთ დრო და სარტყელი.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = ეს დრო ამ სარტყელში ორჯერ იყო, რადგან საათი უკან გადაიწია. აირჩიეთ, რომელი იგულისხმება: { $earlier } თუ { $later }.
