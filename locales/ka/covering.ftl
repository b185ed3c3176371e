### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = მოთხოვნის მიმღები მხარის 24/7 საკონტაქტო პუნქტს („კიბერდანაშაულის შესახებ“ კონვენციის 35-ე მუხლი)
# The title of the document follows.
covering-sent = ამ წერილს თან ერთვის შემდეგი დოკუმენტი „კიბერდანაშაულის შესახებ“ კონვენციის (ETS №185) საფუძველზე:
covering-urgent = მოთხოვნა გადაუდებელია.
# $code: twelve digits such as 1234 5678 9012.
covering-code = დოკუმენტის საკონტროლო კოდი: { $code }
covering-verify = სანამ დოკუმენტის მიხედვით იმოქმედებთ, გთხოვთ, დაგვირეკოთ თქვენს საკუთარ ცნობარში მითითებულ ნომერზე და შეადაროთ საკონტროლო კოდი. არ დარეკოთ ამ წერილში მითითებულ ნომერზე.
# The person in charge and the authority follow.
covering-regards = პატივისცემით

## The telephone

call-opening = გამარჯობა. ვრეკავ 24/7 საკონტაქტო პუნქტში, რომელსაც კიბერდანაშაულის შესახებ ბუდაპეშტის კონვენცია ითვალისწინებს.
# $authority: name of the requesting authority.
call-authority = გირეკავთ შემდეგი ორგანოდან: { $authority }.
call-duty-officer = მსურს მორიგე თანამშრომელთან საუბარი.
# $language: name of the language that the caller would like to speak.
call-language = შეგვიძლია ამ ენაზე ვილაპარაკოთ: { $language }?
call-sent = ელფოსტით გამოგიგზავნეთ დოკუმენტი. გთხოვთ, გახსნათ ის.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = ჩვენი სარეგისტრაციო ნომერია { $reference }. ვკითხულობ თითო ნიშნით: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = მოთხოვნა გადაუდებელია. საფუძვლებია: { $grounds }.
call-number = გთხოვთ, შეამოწმოთ, არის თუ არა ნომერი, საიდანაც გირეკავთ, თქვენს საკუთარ ცნობარში. თუ ეჭვი გაქვთ, გადმოგვირეკეთ თქვენს ცნობარში მითითებულ ნომერზე.
call-code = ახლა შევადაროთ საკონტროლო კოდი. ის პირველი გვერდის დასაწყისშია: თორმეტი ციფრი სამ ჯგუფად.
call-ask-first = გთხოვთ, წამიკითხოთ პირველი ჯგუფი.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (უნდა გაიგონოთ: { $digits })
# $digits: four digits.
call-say-second = მეორე ჯგუფია: { $digits }. თქვენც იმავეს ხედავთ?
call-ask-third = გთხოვთ, წამიკითხოთ მესამე ჯგუფი.
call-differs = თუ თუნდაც ერთი ციფრი განსხვავდება, დოკუმენტი შეცვლილია ან დაზიანებულია. ასეთ შემთხვევაში ნუ გამოიყენებთ მას; ხელახლა გამოგიგზავნით.
call-thanks = გმადლობთ. ნახვამდის.
