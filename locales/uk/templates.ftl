# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = Форми запитів
templates-hint = Форми визначають, про що і в якому порядку питає запит. Форми цієї програми можна замінити новішими від видавця: це файл (JSON), підписаний у форматі minisign. Розпочаті запити зберігають свої відповіді.
# $version: a number. $issuer: a name.
templates-in-use = Використовуються: версія { $version }, видавець: { $issuer }.
templates-open = Відкрити новіші форми
templates-return = Використовувати форми цієї програми
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = Файл містить версію { $version } форм, видавець: { $issuer }, { $count ->
    [one] { $count } форма.
    [few] { $count } форми.
    [many] { $count } форм.
   *[other] { $count } форми.
}
templates-take = Використовувати ці форми
templates-leave = Залишити теперішні
templates-taken = Форми замінено.
templates-returned = Знову використовуються форми цієї програми.

## Why they are not taken

templates-not-newer = Ці форми не новіші за ті, що використовуються. Нічого не змінено.
templates-without-words = Цим формам потрібні тексти, яких немає в цій версії Point35. Відкрийте їх у новішій версії. Нічого не змінено.
templates-fault-unreadable = Файл не містить форм або його пошкоджено. Попросіть його у видавця ще раз. Нічого не змінено.
templates-fault-newer = Ці форми створено для новішої версії Point35. Відкрийте їх у тій версії. Нічого не змінено.
templates-fault-contradictory = Ці форми суперечать самі собі: питають про те, чого не описують, або двічі про одне й те саме. Повідомте видавця. Нічого не змінено.
