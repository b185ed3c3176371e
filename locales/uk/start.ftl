# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = Ця сторінка потребує JavaScript, а його вимкнено. Нижче: довідник і незаповнені бланки для друку.
start-no-wasm = У цьому браузері вимкнено WebAssembly. Дозвольте його для цього файлу або скористайтеся іншим браузером. Нижче: довідник і незаповнені бланки для друку.
start-too-old = Цей браузер надто старий для цього файлу. Оновіть його або скористайтеся іншим браузером. Нижче: довідник і незаповнені бланки для друку.
start-no-storage = Цей браузер нічого не зберігає для цього файлу. Усе працює, але перед закриттям збережіть роботу у файл.
start-failed = Програма не змогла запуститися. Перезавантажте сторінку. Якщо це повториться, скористайтеся іншим браузером або новою копією файлу.
start-stopped = Програма мусила зупинитися через помилку. Те, що ви ввели, досі видно нижче: скопіюйте потрібне, а потім перезавантажте сторінку. Збережені чернетки не втрачено.

# Buttons and headings
start-reload = Перезавантажити
start-close = Закрити
start-detail = Технічні подробиці

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = Довідник
start-party = Сторона
start-contact-point = Контактний пункт
start-channels = Канали
start-languages = Мови
start-forms = Незаповнені бланки для друку
