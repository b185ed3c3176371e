### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = Зателефонувати зараз
# $time: hours and minutes there. $date: the day there.
reach-nobody = О цій годині ніхто не відповідає. Установа відчиняється { $date } о { $time } за місцевим часом.
reach-never = О цій годині ніхто не відповідає.
reach-next = Якщо не вдалося
reach-script = Що сказати спочатку
reach-script-hint = Однією з мов чергової служби та вашою. Назва вашого органу – з налаштувань.

## The profile of a contact point, to print or to present

profile-title = Профіль
card-back = Назад до контактного пункту
profile-print = Надрукувати цю сторінку
profile-facts = Устрій, повноваження й умови
profile-do = Що робити
profile-dont = Чого не робити

## Two contact points side by side

compare-title = Порівняння
compare-choose = Виберіть два контактні пункти.
compare-open = Порівняти з іншим
compare-another = Вибрати інші
compare-differs = відрізняється

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = Запитувана Сторона:
# $languages: list of names of languages.
expects-languages = Пишіть однією з цих мов: { $languages }.
expects-translation-required = До запиту іншою мовою одразу додайте переклад.
expects-translation-may-follow = Якщо бракує часу, надішліть переклад пізніше: це дозволено.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = Зазначте правопорушення за статтями 2–11 або покажіть, що діяння є злочином в обох державах: для інших може вимагатися подвійна криміналізація (пункт 4 статті 29). Застереження: { $reservation }.
# $months: a number of months.
expects-penalty = Зазначте найсуворіше покарання за правопорушення: щонайменше { $months } міс. позбавлення волі.
expects-court-order = Додайте копію судового рішення.
expects-confirmation-always = Офіційно підтвердьте те, що надсилаєте електронною поштою чи факсом (пункт 3 статті 25).
expects-confirmation-on-demand = Будьте готові підтвердити офіційно, якщо попросять (пункт 3 статті 25).
# $authority: list of names of central authorities.
expects-urgent = Термінові запити про взаємну допомогу надсилайте центральному органу (заява за підпунктом «e» пункту 9 статті 27): { $authority }.
# $days: a number of days.
expects-period = Вчасно подайте запит про взаємну допомогу: дані зберігають { $days } дн.
# $days: a number of days.
expects-renewal = Просіть продовжити до закінчення строку, щоразу не більш як на { $days } дн.
expects-no-renewal = Не розраховуйте на продовження: збереження там не продовжують.
expects-secrecy = Просіть конфіденційності: інакше власника облікового запису повідомлять.
expects-no-secrecy = Не розраховуйте на таємницю: власника облікового запису повідомляють.
# $channels: list of addresses.
expects-unsecured = Не надсилайте персональних даних без шифрування на: { $channels }.
expects-no-mutual-assistance = Не надсилайте туди запитів за статтею 31: повноважень на них немає.
expects-nobody-outside-office-hours = Не чекайте відповіді в неробочий час.
## What one keeps about contact points for oneself

own-favourite = Вибране
own-favourites = Вибрані пункти
own-recent = Останні
own-note = Власна нотатка
own-note-hint = Лише для вас: зашифрована вашою парольною фразою і залишається, коли відкрито новіший довідник.
