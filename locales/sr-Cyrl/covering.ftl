### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }: { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Контакт тачки 24/7 замољене стране уговорнице (члан 35. Конвенције о високотехнолошком криминалу)
# The title of the document follows.
covering-sent = У прилогу ове поруке достављамо следећи документ, сачињен на основу Конвенције о високотехнолошком криминалу (ETS бр. 185):
covering-urgent = Захтев је хитан.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Контролни код документа: { $code }
covering-verify = Молимо да нас, пре него што поступите по документу, позовете на број телефона који се налази у вашем именику и да са нама упоредите контролни код. Не позивајте ниједан број наведен у овој поруци.
# The person in charge and the authority follow.
covering-regards = С поштовањем

## The telephone

call-opening = Добар дан. Зовем контакт тачку 24/7 предвиђену Будимпештанском конвенцијом о високотехнолошком криминалу.
# $authority: name of the requesting authority.
call-authority = Зовем у име следећег органа: { $authority }.
call-duty-officer = Желим да разговарам са дежурним службеником.
# $language: name of the language that the caller would like to speak.
call-language = Можемо ли да разговарамо на овом језику: { $language }?
call-sent = Послали смо вам документ електронском поштом. Молим вас да га отворите.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Наш број захтева је { $reference }. Читам знак по знак: { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = Захтев је хитан. Разлози хитности су: { $grounds }.
call-number = Молим вас да проверите да ли се број са којег зовем налази у вашем именику. Ако нисте сигурни, позовите нас на број из вашег именика.
call-code = Сада ћемо упоредити контролни код. Налази се на врху прве странице: дванаест цифара у три групе.
call-ask-first = Молим вас да ми прочитате прву групу.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Треба да чујете: { $digits })
# $digits: four digits.
call-say-second = Друга група је: { $digits }. Да ли видите исте цифре?
call-ask-third = Молим вас да ми прочитате трећу групу.
call-differs = Ако се макар једна цифра разликује, документ је измењен или оштећен. У том случају, молим вас, немојте га користити; послаћемо га поново.
call-thanks = Хвала. Довиђења.
