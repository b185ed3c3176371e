### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = დარეკეთ ახლა
# $time: hours and minutes there. $date: the day there.
reach-nobody = ამ საათზე არავინ პასუხობს. სამსახური იხსნება: { $date }, { $time }, ადგილობრივი დროით.
reach-never = ამ საათზე არავინ პასუხობს.
reach-next = თუ ეს არ გამოვიდა
reach-script = რა უნდა თქვათ თავიდან
reach-script-hint = მორიგე სამსახურის ენასა და თქვენს ენაზე. თქვენი ორგანოს სახელი პარამეტრებიდანაა.

## The profile of a contact point, to print or to present

profile-title = პროფილი
card-back = საკონტაქტო პუნქტზე დაბრუნება
profile-print = ამ გვერდის დაბეჭდვა
profile-facts = მოწყობა, უფლებამოსილებები და პირობები
profile-do = რა უნდა გააკეთოთ
profile-dont = რა არ უნდა გააკეთოთ

## Two contact points side by side

compare-title = გვერდიგვერდ
compare-choose = აირჩიეთ ორი საკონტაქტო პუნქტი.
compare-open = სხვასთან შედარება
compare-another = სხვების არჩევა
compare-differs = განსხვავდება

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = მოთხოვნის მიმღები მხარე:
# $languages: list of names of languages.
expects-languages = დაწერეთ ერთ-ერთ ამ ენაზე: { $languages }.
expects-translation-required = სხვა ენაზე შედგენილ მოთხოვნას თარგმანი დაურთეთ.
expects-translation-may-follow = თუ დრო არ არის, თარგმანი მოგვიანებით გაგზავნეთ: ეს დასაშვებია.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = მიუთითეთ მე-2–მე-11 მუხლების დანაშაული ან აჩვენეთ, რომ ქმედება ორივე სახელმწიფოში დანაშაულია: სხვა დანაშაულებზე შეიძლება ორმაგი დანაშაულებრიობა მოითხოვონ (29-ე მუხლის მე-4 პუნქტი). დათქმა: { $reservation }.
# $months: a number of months.
expects-penalty = მიუთითეთ დანაშაულის მაქსიმალური სასჯელი: თავისუფლების აღკვეთა არანაკლებ { $months } თვით.
expects-court-order = დაურთეთ სასამართლოს განჩინების ასლი.
expects-confirmation-always = ოფიციალურად დაადასტურეთ, რასაც ელფოსტით ან ფაქსით გზავნით (25-ე მუხლის მე-3 პუნქტი).
expects-confirmation-on-demand = მზად იყავით ოფიციალური დადასტურებისთვის, თუ მოგთხოვენ (25-ე მუხლის მე-3 პუნქტი).
# $authority: list of names of central authorities.
expects-urgent = ურთიერთდახმარების სასწრაფო მოთხოვნები ცენტრალურ ორგანოს გაუგზავნეთ (განცხადება 27-ე მუხლის მე-9 პუნქტის „e“ ქვეპუნქტით): { $authority }.
# $days: a number of days.
expects-period = ურთიერთდახმარების მოთხოვნა დროულად წარადგინეთ: მონაცემები { $days } დღეს შენარჩუნდება.
# $days: a number of days.
expects-renewal = ვადის გაგრძელება დასრულებამდე მოითხოვეთ, ყოველ ჯერზე არაუმეტეს { $days } დღით.
expects-no-renewal = ვადის გაგრძელების იმედი ნუ გექნებათ: იქ შენარჩუნება არ გრძელდება.
expects-secrecy = მოითხოვეთ კონფიდენციალურობა: სხვა შემთხვევაში ანგარიშის მფლობელს აცნობებენ.
expects-no-secrecy = საიდუმლოების იმედი ნუ გექნებათ: ანგარიშის მფლობელს აცნობებენ.
# $channels: list of addresses.
expects-unsecured = პერსონალური მონაცემები დაუშიფრავად ნუ გაგზავნით აქ: { $channels }.
expects-no-mutual-assistance = 31-ე მუხლით გათვალისწინებულ მოთხოვნებს იქ ნუ გაგზავნით: უფლებამოსილება არ აქვს.
expects-nobody-outside-office-hours = არასამუშაო საათებში პასუხს ნუ ელით.
## What one keeps about contact points for oneself

own-favourite = რჩეული
own-favourites = რჩეულები
own-recent = ბოლოს გამოყენებული
own-note = პირადი შენიშვნა
own-note-hint = მხოლოდ თქვენთვის: დაშიფრულია თქვენი საპაროლო ფრაზით და უფრო ახალი ცნობარის გახსნისას რჩება.
