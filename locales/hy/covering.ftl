### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }՝ { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Հայցվող Կողմի 24/7 կոնտակտային կետին («Կիբեռհանցագործությունների մասին» կոնվենցիայի 35-րդ հոդված)
# The title of the document follows.
covering-sent = Սույն հաղորդագրությանը կցված է «Կիբեռհանցագործությունների մասին» կոնվենցիայի (ETS թիվ 185) հիման վրա կազմված հետևյալ փաստաթուղթը՝
covering-urgent = Հարցումը հրատապ է։
# $code: twelve digits such as 1234 5678 9012.
covering-code = Փաստաթղթի ստուգիչ կոդը՝ { $code }
covering-verify = Մինչև փաստաթղթի հիման վրա որևէ միջոց ձեռնարկելը խնդրում ենք զանգահարել մեզ Ձեր տեղեկագրքում նշված հեռախոսահամարով և համեմատել ստուգիչ կոդը։ Խնդրում ենք չզանգահարել սույն հաղորդագրության մեջ նշված որևէ հեռախոսահամարով։
# The person in charge and the authority follow.
covering-regards = Հարգանքով՝

## The telephone

call-opening = Բարև Ձեզ։ Զանգահարում եմ Կիբեռհանցագործությունների մասին Բուդապեշտի կոնվենցիայով նախատեսված շուրջօրյա կոնտակտային կետ։
# $authority: name of the requesting authority.
call-authority = Զանգահարում եմ հետևյալ մարմնից՝ { $authority }։
call-duty-officer = Կցանկանայի խոսել հերթապահի հետ։
# $language: name of the language that the caller would like to speak.
call-language = Կարո՞ղ ենք խոսել այս լեզվով՝ { $language }։
call-sent = Մենք Ձեզ փաստաթուղթ ենք ուղարկել էլեկտրոնային փոստով։ Խնդրում եմ բացել այն։
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Մեր հարցման համարը հետևյալն է՝ { $reference }։ Թելադրում եմ նիշ առ նիշ՝ { $spelled }։
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = Հարցումը հրատապ է։ Հրատապության հիմքերը հետևյալն են՝ { $grounds }։
call-number = Խնդրում եմ համոզվել, որ հեռախոսահամարը, որից զանգահարում եմ, կա Ձեր տեղեկագրքում։ Եթե համոզված չեք, խնդրում եմ ինքներդ զանգահարել մեզ Ձեր տեղեկագրքում նշված հեռախոսահամարով։
call-code = Այժմ համեմատենք ստուգիչ կոդը։ Այն գրված է առաջին էջի վերևում։ Դա տասներկու թվանշան է՝ երեք խմբով։
call-ask-first = Խնդրում եմ կարդալ առաջին խումբը։
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Դուք պետք է լսեք՝ { $digits })
# $digits: four digits.
call-say-second = Երկրորդ խումբը հետևյալն է՝ { $digits }։ Դուք նո՞ւյնն եք տեսնում։
call-ask-third = Խնդրում եմ կարդալ երրորդ խումբը։
call-differs = Եթե թեկուզ մեկ թվանշան տարբերվում է, ապա փաստաթուղթը փոփոխվել կամ վնասվել է։ Այդ դեպքում խնդրում եմ չօգտագործել այն։ Մենք այն նորից կուղարկենք։
call-thanks = Շնորհակալություն։ Ցտեսություն։
