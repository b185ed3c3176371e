### What stands on the screen around the requests: the frame of every page, the desk, the settings,
### the passphrase, and the page about this program. Sentences are short and plain. The same thing
### has the same word everywhere: draft, file, passphrase, directory, contact point, document.

## The frame of every page

app-name = Point35
# The name of the browser window. $page: title of the page.
window-title = { $page } – Point35
skip-to-content = Ir al contenido
interface-language = Idioma de la interfaz
nav-label = Páginas
nav-menu = Menú
nav-desk = Escritorio
nav-directory = Directorio
nav-new-request = Nueva solicitud
nav-settings = Ajustes
nav-about = Acerca de
# $version: number of the version of this program.
foot-line = Point35 { $version } funciona solo con este archivo y no envía nada por ninguna red.

## Where work is kept: one line at the head of every page

storage-label = Dónde se guarda su trabajo
storage-refused = Este navegador no guarda nada de este archivo. Su trabajo está solo en la memoria: guárdelo en un archivo antes de cerrar la página.
storage-memory-only = Su trabajo se guarda solo en la memoria hasta que establezca una frase de contraseña.
storage-locked = Lo que guardó en este navegador está bloqueado. El trabajo nuevo se mantiene en la memoria hasta que lo desbloquee.
storage-saving = Guardando en este navegador.
storage-open = Desbloqueado. Su trabajo se guarda automáticamente en este navegador, cifrado con su frase de contraseña.
# $time: time of day as 14:32.
storage-saved = Guardado en este navegador (hora: { $time }), cifrado con su frase de contraseña.
# $reason: one or more sentences that say what happened and what to do.
storage-failed = Sus últimos cambios no se han guardado. { $reason }
storage-set-passphrase = Establecer una frase de contraseña
storage-unlock = Desbloquear
storage-try-again = Intentar de nuevo
storage-lock = Bloquear ahora
storage-is-locked = Su trabajo está guardado y bloqueado.

## The exercise directory and its age

exercise-line = Ejercicio: todos los puntos de contacto que aparecen aquí son ficticios. No les envíe nada.
# $date: date with the month in words. $number: number of the snapshot.
directory-expired = Este directorio (número { $number }) era válido hasta el { $date }. Obtenga el actual antes de confiar en él.
# $date: date with the month in words. $number: number of the snapshot.
directory-expires-soon = Este directorio (número { $number }) es válido hasta el { $date }. Obtenga pronto el siguiente.
# $date: date with the month in words.
directory-not-yet = Este directorio se emitió el { $date }, fecha que aún no ha llegado. Compruebe la fecha de este dispositivo.

## Words that fields of every page have in common

field-may-be-empty = (opcional)
field-error-prefix = Error:
field-warning-prefix = Compruebe lo siguiente:
field-help = Ejemplo y fundamento jurídico
field-help-example = Ejemplo
field-help-basis = Fundamento jurídico
field-help-mistake = Error habitual
field-help-minimise = No hace falta
# The three parts of a date.
date-day = Día
date-month = Mes
date-year = Año
instant-time = Hora
instant-zone = Zona horaria
# $utc: date and time in UTC.
instant-utc = Corresponde a: { $utc }.
# $utc: date and time in UTC.
instant-utc-without-seconds = Corresponde a: { $utc }. Añada los segundos si los conoce: los proveedores suelen necesitarlos.
instant-which = Se atrasaron los relojes, por lo que esta hora local se dio dos veces. ¿A cuál se refiere?
# $utc: date and time in UTC.
instant-earlier = La primera, que corresponde a: { $utc }
# $utc: date and time in UTC.
instant-later = La segunda, que corresponde a: { $utc }
# $count: number of entries in the list of suggestions.
combobox-count =
    { $count ->
        [0] No hay ninguna coincidencia en la lista.
        [one] Hay una coincidencia.
       *[other] Hay { $count } coincidencias.
    }
# Buttons of a part of a form that can stand several times. $row: its heading, such as "Person 2".
repeated-up = Subir
repeated-up-label = Subir: { $row }
# $row: heading of the part, such as "Person 2".
repeated-down = Bajar
repeated-down-label = Bajar: { $row }
# $row: heading of the part, such as "Person 2".
repeated-copy = Copiar
repeated-copy-label = Copiar: { $row }
# $row: heading of the part, such as "Person 2".
repeated-remove = Quitar
repeated-remove-label = Quitar: { $row }
copy-done = Copiado.
dialog-cancel = Cancelar

## The passphrase

passphrase = Frase de contraseña
passphrase-new = Nueva frase de contraseña
# $minimum: least number of characters.
passphrase-hint = Al menos { $minimum } caracteres. Cuatro palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
passphrase-again = La misma frase de contraseña otra vez
passphrase-differs = Las dos frases de contraseña no coinciden. Escriba ambas de nuevo.
passphrase-no-recovery = Nadie puede recuperar una frase de contraseña olvidada. Anótela y guárdela en un lugar seguro.
passphrase-working = Procesando la frase de contraseña. Tardará un momento.
passphrase-set-title = Establecer una frase de contraseña
passphrase-set-text = A partir de entonces, sus borradores y su perfil se guardan automáticamente en este navegador. Están cifrados: sin la frase de contraseña nadie puede leerlos.
passphrase-set-confirm = Establecer la frase de contraseña
passphrase-is-set = La frase de contraseña está establecida. Su trabajo se guarda automáticamente en este navegador.
passphrase-change-title = Cambiar la frase de contraseña
passphrase-change-text = Todo lo que se guarda en este navegador se abrirá con la nueva frase de contraseña. Los archivos que guardó antes conservan la suya.
passphrase-change-confirm = Cambiar la frase de contraseña
passphrase-is-changed = Se ha cambiado la frase de contraseña.
unlock-title = Desbloquear su trabajo
unlock-text = Los borradores y el perfil se guardan cifrados en este navegador. Introduzca su frase de contraseña para abrirlos.
unlock-confirm = Desbloquear
unlock-later = Ahora no
unlock-done = Su trabajo está desbloqueado.
# $time: minutes and seconds as 1:05.
unlock-wait = El próximo intento será posible en { $time }.
unlock-forgotten = He olvidado la frase de contraseña
unlock-forgotten-text = Lo que está cifrado no puede abrirse sin ella. Puede apartarlo y empezar de nuevo: permanece en este navegador, ilegible, hasta que elimine todo.
unlock-begin-anew = Apartarlo y empezar de nuevo

## Saving a draft to a file and opening it again

draft-file-title = Guardar el borrador en un archivo
draft-file-text = El archivo se cifra con una frase de contraseña propia. No la comunique a nadie en el mismo mensaje que el archivo.
draft-file-confirm = Guardar el archivo cifrado
draft-file-clear = Guardar sin frase de contraseña
draft-file-clear-text = Quien tenga el archivo podrá leer todo su contenido. Elija esta opción solo para un lugar seguro.
draft-file-clear-confirm = Guardar el archivo legible
# $name: name of the file.
draft-file-saved = Se ha pedido a su navegador que guarde { $name }. Búsquelo entre sus descargas.
open-sealed-title = Abrir un borrador cifrado
open-sealed-text = Introduzca la frase de contraseña de este archivo.
open-sealed-confirm = Abrir

## The desk

desk-title = Escritorio
desk-new-request = Nueva solicitud
desk-open-file = Abrir un archivo
desk-drop-hint = Una solicitud recibida como PDF o como archivo también puede soltarse en cualquier lugar de esta página.
desk-paste-title = Solo se dispone del papel
desk-paste-label = Texto del código QR
desk-paste-hint = Lea el código QR de la primera página con un teléfono o un lector y pegue aquí su texto: empieza por P35. También sirve el texto del archivo de una solicitud.
desk-paste-open = Abrir el texto
desk-drafts = Borradores
desk-no-drafts = Aún no hay borradores
desk-no-drafts-text = Comience con «Nueva solicitud». Elija un punto de contacto, responda lo que sepa en cualquier orden y entregue un documento en el idioma del destinatario.
desk-locked = Sus borradores están bloqueados
desk-locked-text = Se guardan cifrados en este navegador. Introduzca su frase de contraseña para verlos.
# $count: number of drafts that cannot be read.
desk-unreadable =
    { $count ->
        [one] Un borrador guardado en este navegador no se puede leer. Se ha dejado como está.
       *[other] { $count } borradores guardados en este navegador no se pueden leer. Se han dejado como están.
    }
desk-draft-without-reference = Aún sin referencia
desk-draft-without-recipient = Aún sin destinatario
# $state: name of a State. It is not a Party to the Convention.
desk-draft-not-a-party = { $state }, que no es Parte en el Convenio
desk-draft-tag = Borrador
# $date: date with the month in words. $time: time of day as 14:32.
desk-draft-changed = Último cambio: { $date }, { $time }
# $time: time of day as 14:32.
desk-draft-changed-today = Último cambio: hoy, { $time }
desk-draft-save = Guardar en un archivo
desk-draft-copy = Copiar
desk-draft-delete = Eliminar
# The three buttons above for screen readers. $draft: reference of the draft, or what stands for it.
desk-draft-save-label = Guardar en un archivo: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-copy-label = Copiar: { $draft }
# $draft: reference of the draft, or what stands for it.
desk-draft-delete-label = Eliminar: { $draft }
desk-draft-copied = Se ha copiado el borrador. La copia aparece la primera en la lista.
# $draft: reference of the draft, or what stands for it.
desk-delete-title = ¿Eliminar el borrador «{ $draft }»?
desk-delete-text = Se elimina definitivamente de este navegador. Los archivos que haya guardado permanecen donde están.
desk-delete-confirm = Eliminar el borrador
desk-deleted = Se ha eliminado el borrador.
desk-where = Dónde está su trabajo
cases-title = Archivo de casos
retention-title = Tiempo de conservación de los casos
log-title = Registro
desk-where-memory = Solo en la memoria. Al cerrar esta página se pierde todo lo que no haya guardado en un archivo.
desk-where-locked = En este navegador, cifrado y bloqueado. Lo que escriba ahora está solo en la memoria.
desk-where-browser = En este navegador, cifrado con su frase de contraseña. Los navegadores pueden eliminar lo que guardan las páginas: guarde también en un archivo lo que deba perdurar.
desk-where-refused = Solo en la memoria: este navegador no guarda nada de este archivo. Guarde su trabajo en un archivo antes de cerrar la página.

## The settings

settings-title = Ajustes
settings-text = Lo que escriba aquí figurará en cada nueva solicitud. Las solicitudes ya iniciadas quedan como están.
settings-locked = Sus ajustes están bloqueados
settings-locked-text = Se guardan cifrados en este navegador. Introduzca su frase de contraseña para verlos y cambiarlos.
settings-interface = Pantalla
settings-theme = Colores
settings-theme-device = Como el dispositivo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-authority = Su autoridad
settings-authority-hint = Elemento a) de una solicitud: quién solicita la conservación.
settings-authority-name = Nombre de la autoridad
settings-authority-name-hint = Escríbalo en cada idioma en que elabore documentos, al menos en inglés.
settings-unit = Unidad
settings-other-languages = En otros idiomas
settings-address = Dirección
settings-place = Localidad
settings-place-hint = Figura junto a la fecha donde se firma un documento.
settings-phone = Teléfono
settings-phone-hint = Con + y el prefijo del país, por ejemplo +999 100 0001.
settings-mobile = Teléfono móvil
settings-fax = Fax
settings-email = Correo electrónico
settings-email-hint = Una dirección oficial: el correo de otras direcciones suscita dudas.
settings-office-hours = Horario de oficina
settings-office-hours-hint = Por ejemplo: de lunes a viernes, de 09:00 a 18:00; servicio de guardia a todas horas.
settings-zone = Zona horaria
# $zone: IANA name of the time zone of this device.
settings-zone-hint = Escriba el nombre de una ciudad. Si se deja vacío, se toma la zona de este dispositivo: { $zone }.
settings-persons = Personas que firman
settings-persons-hint = La primera figura en las nuevas solicitudes.
# $number: place in the list, from 1.
settings-person = Persona { $number }
settings-person-name = Nombre
settings-person-function = Función
settings-person-add = Añadir una persona
settings-confirmation = Contacto para la confirmación
settings-confirmation-hint = A quién llama la otra parte para asegurarse de que una solicitud es auténtica. Una persona y un número distintos de los anteriores.
settings-confirmation-person = Nombre
settings-confirmation-title = Cargo
settings-confirmation-function = Función
settings-documents = Sus documentos
settings-letterhead = Membrete
settings-letterhead-hint = Figura sobre el título de cada documento, línea por línea.
settings-letterhead-image = Imagen del membrete
# $limit: a number with its unit.
settings-letterhead-image-hint = Por ejemplo, un emblema: PNG o JPEG, como máximo { $limit }. Se reduce lo bastante para ir dentro de cada solicitud; lo transparente pasa a ser blanco.
settings-letterhead-image-choose = Elegir una imagen
settings-letterhead-image-remove = Quitar la imagen
picture-fault-not-a-picture = Este archivo no es una imagen PNG ni JPEG. Guarde la imagen en uno de estos formatos y elíjala de nuevo.
# $width, $height: in pixels. $limit: the most pixels there may be.
picture-fault-too-many-pixels = Esta imagen es demasiado grande: { $width } por { $height } píxeles, más de { $limit } en total. Redúzcala y elíjala de nuevo.
picture-fault-damaged = El navegador no ha podido leer esta imagen: está dañada o incompleta. Elija otra.
settings-marking-hint = Figura en todas las páginas de las nuevas solicitudes. Cada solicitud puede llevar otra.
settings-own-language = Idioma en que usted escribe
settings-own-language-hint = Los hechos y los motivos se escriben primero en este idioma.
# $language: name of the language of the interface.
settings-own-language-interface = Idioma de la interfaz ({ $language })
settings-first-language = Primer idioma de los documentos
settings-first-language-propose = El que acepte el destinatario
settings-second-language = Segundo idioma de los documentos
settings-second-language-none = Ninguno
settings-paper = Papel
settings-paper-a4 = A4 (210 por 297 mm)
settings-paper-letter = Carta de EE. UU. (8,5 por 11 pulgadas)
settings-passphrase = Frase de contraseña
settings-passphrase-none = No se ha establecido ninguna frase de contraseña. Su trabajo se guarda solo en la memoria.
settings-passphrase-set = Hay una frase de contraseña establecida. Su trabajo está cifrado en este navegador.
settings-passphrase-set-button = Establecer una frase de contraseña
settings-passphrase-change-button = Cambiar la frase de contraseña
settings-passphrase-unlock-button = Desbloquear
settings-lock = Bloqueo automático
# $keys: the keys, such as Alt+Shift+L.
settings-lock-hint = Tras este tiempo sin nadie al teclado ni al ratón, su trabajo se guarda y se bloquea. Las teclas { $keys } bloquean al instante; después continúa donde estaba.
# $minutes: number of minutes, at least 5.
settings-lock-minutes = Después de { $minutes } minutos
settings-lock-never = Nunca

## About this program

about-title = Acerca de Point35
about-text = Solicitudes entre los puntos de contacto de la Red 24/7 del Convenio sobre la Ciberdelincuencia (STE n.º 185), en un solo archivo. Funciona sin instalación, sin servidor y sin red.
about-not-official = Sus formularios se basan en los artículos 29 y 30 del Convenio. No son los formularios oficiales.
about-program = Este programa
about-version = Versión
about-hash = SHA-256 del programa
about-hash-hint = La suma de comprobación de todo el archivo se publica junto a él.
about-zones = Base de datos de zonas horarias
about-forms = Versión de los formularios
about-unknown = No se conoce en esta compilación
about-directory = Directorio
about-directory-number = Número
about-directory-issuer = Emisor
about-directory-issued = Fecha de emisión
about-directory-valid-until = Válido hasta
about-directory-size = Contenido
# $parties: number of Parties. $points: number of contact points.
about-directory-counts = Partes: { $parties }; puntos de contacto: { $points }
about-directory-kind = Tipo
about-directory-exercise = Ejercicio: todo su contenido es ficticio
about-directory-real = Directorio de la red
about-languages = Idiomas
about-languages-hint = Ningún jurista de una Parte ha aprobado los textos marcados como borrador.
about-language = Idioma
about-language-interface = Interfaz
about-language-documents = Documentos
about-language-review = Textos
about-yes = Sí
about-no = No
about-review-draft = Borrador, sin revisar
# $by: who reviewed the wording. $date: date with the month in words.
about-review-done = Revisión: { $by }, { $date }
about-kept = Qué se guarda en este dispositivo
about-kept-what = Qué
about-kept-how = Cómo
about-kept-packs = Paquetes de tipos de letra que haya abierto
about-kept-settings = Idioma de la interfaz y colores
about-kept-attempts = Cuántas frases de contraseña incorrectas se introdujeron, tiempo de conservación de los casos
about-kept-drafts = Borradores
about-kept-deletions = Qué casos se eliminaron y cuándo, por un número aleatorio
about-kept-profile = Su perfil
about-kept-log = El registro
about-kept-imported = Un directorio que haya abierto
about-kept-exercise = El directorio de ejercicio y los formularios
about-kept-keys = Claves de emisores reconocidas
about-kept-clear = Legible, en este navegador
about-kept-sealed = Cifrado con su frase de contraseña, en este navegador
about-kept-memory = Solo en la memoria; se pierde al cerrar la página
about-set-aside = Apartado porque no se pudo leer
# $count: number of records.
about-set-aside-count =
    { $count ->
        [one] Un registro
       *[other] { $count } registros
    }
about-delete = Eliminar todo
about-delete-text = Elimina de este navegador todos los borradores, el perfil, el directorio y los paquetes de tipos de letra que haya abierto, la frase de contraseña y los ajustes. Los archivos que haya guardado permanecen donde están.
about-delete-button = Eliminar todo de este navegador
about-delete-title = ¿Eliminar todo de este navegador?
about-delete-confirm = Eliminar todo
about-licences = Licencias
about-licences-text = Point35 es software libre, con la licencia MIT o la licencia Apache 2.0, a su elección. Las licencias de los programas y tipos de letra que contiene están en el archivo THIRD-PARTY.txt del paquete en que se distribuye.

## An address that leads nowhere

unknown-title = Esta página no existe
unknown-text = Puede que la dirección esté mal escrita, o que el borrador se haya eliminado o esté bloqueado.
unknown-to-desk = Ir al escritorio
