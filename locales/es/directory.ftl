### The directory of contact points: search, cards, opening a snapshot.

directory-title = Directorio
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-snapshot = Edición número { $number } del { $issued }, emisor: { $issuer }, válida hasta el { $until }: { $count ->
    [one] { $count } punto de contacto
   *[other] { $count } puntos de contacto
}.
directory-browse = Todas las Partes
directory-back = Volver al directorio
directory-no-contact-point = Este punto de contacto no figura en el directorio en uso

## Search

search-label = Buscar en el directorio
search-hint = El nombre de una Parte en cualquier idioma, su código o el nombre de una autoridad.
search-not-a-party = No es Parte en el Convenio: la Red 24/7 no llega a este Estado

## Opening another snapshot

directory-open-title = Abrir un directorio más reciente
directory-open-hint = Un directorio real es de acceso restringido: se guarda cifrado con su frase de contraseña, y solo en la memoria mientras no tenga ninguna.
directory-open = Abrir un archivo de directorio
# $number: number of the snapshot. $issued, $until: dates. $issuer: who issued it. $count: number of contact points.
directory-found = Este archivo es la edición número { $number } del { $issued }, emisor: { $issuer }, válida hasta el { $until }, con { $count ->
    [one] { $count } punto de contacto
   *[other] { $count } puntos de contacto
}.
directory-other-series = Procede de un emisor distinto del emisor del directorio en uso, o uno de los dos es un ejercicio. Utilícelo solo si sabe de dónde procede.
directory-take = Utilizar este directorio
directory-leave = Mantener el actual
directory-taken = Se ha sustituido el directorio.
directory-return = Volver al directorio de ejercicio
directory-return-text = El directorio que abrió se elimina de la aplicación y vuelve a usarse el directorio de ejercicio.
directory-returned = Vuelve a usarse el directorio de ejercicio.

## Signatures: who issued a snapshot

# $issuer: who issued it. $since: a date.
directory-signature-believed = Está firmado por { $issuer } con una clave reconocida aquí desde el { $since }.
directory-signature-first-use = Está firmado con una clave nueva aquí. Cualquiera puede crear una clave: antes de usar el archivo, llame al emisor a un número que ya tenía y compare la huella.
directory-signature-other-key = Está firmado con una clave distinta de la reconocida para este emisor. Si el emisor no ha anunciado una clave nueva, este archivo lo hizo otra persona. Llame al emisor a un número que ya tenía y compare la huella.
# $issuer: whose key it is.
directory-signature-other-issuer = Este archivo dice ser de un emisor distinto del de su firma: la clave pertenece a { $issuer }. No se ha cambiado nada.
# $key: id of a key.
directory-signature-unknown-key = Este archivo está firmado con la clave { $key }, que no está aquí, y no puede comprobarse. Pida al emisor el archivo con su clave pública; no se ha cambiado nada.
directory-signature-altered = Este archivo se alteró o dañó después de firmarse. Pídalo de nuevo al emisor; no se ha cambiado nada.
directory-signature-signature-missing = Este archivo no está firmado y los archivos de este emisor sí lo están. Pida al emisor el archivo firmado; no se ha cambiado nada.
directory-signature-unsigned = No está firmado: nada muestra quién lo hizo ni si se ha alterado.
directory-signature-exercise = Es un directorio de ejercicio: todo en él es ficticio y no necesita firma.
# A colon stands before the digits.
directory-fingerprint = Huella de la clave:
directory-compared = He comparado la huella con el emisor por teléfono.
directory-unsigned-anyway = Sé quién me dio este archivo y lo uso sin firma.
directory-file-expired = Ha caducado: su emisor ya no responde de él. Pida uno más reciente.
# $issuer: who issued it.
directory-next-key = { $issuer } anuncia la clave siguiente, firmada con la que se reconoce aquí.
directory-key-take = Reconocer también esta clave
directory-key-taken = La clave siguiente queda reconocida.
directory-key-not-believed = Este archivo es una clave y ninguna clave reconocida aquí la ha firmado. No se ha cambiado nada.

## What a snapshot changes

changes-title = Qué cambia
changes-none = Ninguna Parte ni punto de contacto cambia.
# $count: number of records.
changes-confirmed = { $count ->
    [one] { $count } ficha sin cambios se ha confirmado de nuevo.
   *[other] { $count } fichas sin cambios se han confirmado de nuevo.
}
changes-concerned = Estas solicitudes se dirigen a un punto de contacto o a una Parte que cambia. Revise el destinatario:
# Before the name of a Party or of a contact point.
changes-added = Añadido
changes-removed = Eliminado
changes-changed = Modificado
changes-field = Dato
changes-before = Antes
changes-after = Después
changes-elsewhere = Solo cambian detalles que no están en la ficha, como palabras de búsqueda.
changes-name = Nombre
changes-territory = Territorio
changes-unit = Unidad
changes-notes = Observaciones
changes-languages = Lenguas de sus autoridades
changes-time-zones = Husos horarios
changes-reservation-29-4 = Reserva conforme al artículo 29, apartado 4
changes-declaration-27-9-e = Declaración conforme al artículo 27, apartado 9, letra e
changes-central-authorities = Autoridades centrales (artículo 27, apartado 2)

## Why a file is refused. Nothing is lost: the directory in use stays.

snapshot-fault-too-large = El archivo es demasiado grande para ser un directorio. El directorio en uso queda como está.
snapshot-fault-not-json = El archivo está dañado o no es un directorio. Pídalo de nuevo; el directorio en uso queda como está.
snapshot-fault-not-a-snapshot = El archivo no es una edición del directorio. El directorio en uso queda como está.
snapshot-fault-unsupported-version = El archivo se creó para otra versión de esta aplicación. Obtenga la versión más reciente de la aplicación; el directorio en uso queda como está.
snapshot-fault-wrong-shape = Algo en el archivo no es como debe ser en un directorio. Pida al emisor un archivo correcto; el directorio en uso queda como está.
snapshot-fault-record = Una ficha del archivo se contradice a sí misma o contradice a otra. Pida al emisor un archivo correcto; el directorio en uso queda como está.
snapshot-succession-same = Este archivo es el directorio que ya está en uso.
snapshot-succession-older = Este archivo es más antiguo que el directorio en uso, que queda como está.
snapshot-succession-conflicting = Este archivo tiene el mismo número que el directorio en uso, pero otro contenido. Pregunte al emisor cuál es el correcto; el directorio en uso queda como está.

## The card of a contact point

# $time: hours and minutes. $date: the date there. $zone: name of a time zone. $offset: difference from UTC.
card-local-time = Hora local allí: { $time }, { $date }, { $zone } ({ $offset })
presence-in-office-hours = En horario de oficina
presence-outside-office-hours = Fuera del horario de oficina
presence-weekend = Allí es fin de semana
duty-desk-around-the-clock = Servicio de guardia atendido día y noche
duty-desk-on-call = Un funcionario de guardia localizable responde fuera del horario de oficina
duty-desk-none = Sin servicio de guardia fuera del horario de oficina
card-channels = Vías de contacto, por orden de preferencia
card-channel-now = Utilizar ahora
channel-phone = Teléfono
channel-mobile = Teléfono móvil
channel-email = Correo electrónico
channel-fax = Fax
channel-portal = Portal
channel-i-24-7 = I-24/7
channel-siena = SIENA
channel-other = Otra vía
security-secured = con protección
security-unsecured = sin protección
availability-around-the-clock = día y noche
availability-office-hours = solo en horario de oficina
key-openpgp = Clave OpenPGP
key-s-mime = Certificado S/MIME
card-person = Persona responsable
card-address = Dirección
card-kind = Tipo de autoridad
authority-kind-police = Policía
authority-kind-prosecution = Fiscalía
authority-kind-ministry = Ministerio
authority-kind-court = Tribunal
authority-kind-interpol-bureau = Oficina Central Nacional de Interpol
authority-kind-cyber-agency = Agencia de ciberseguridad
authority-kind-other = Otra autoridad
card-purpose = Competente para
purpose-general = Todas las solicitudes en virtud del artículo 35
purpose-preservation = Conservación e información policial
purpose-mutual-assistance = Asistencia mutua
card-languages-accepted = Idiomas aceptados
card-languages-spoken = Idiomas que se hablan en el servicio de guardia
card-translation = Traducción
translation-not-needed = No es necesaria
translation-may-follow = Puede enviarse después
translation-required = Debe acompañar a la solicitud
card-power-29 = Conservación (artículo 29)
card-power-30 = Revelación de datos relativos al tráfico (artículo 30)
card-power-31 = Acceso a datos almacenados (artículo 31)
power-executes = Ejecuta por sí mismo
power-facilitates = Facilita
power-none = Sin competencia
card-ordered-by = La conservación la ordena
ordering-body-police = la policía
ordering-body-prosecutor = un fiscal
ordering-body-court = un tribunal
card-office-hours = Horario de oficina allí
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mié.
weekday-4 = jue.
weekday-5 = vie.
weekday-6 = sáb.
weekday-7 = dom.
card-dual-criminality = Doble incriminación (artículo 29.4)
card-dual-criminality-possible = Puede exigirse para los delitos distintos de los previstos en los artículos 2 a 11
card-dual-criminality-none = No se exige
card-confirmation = Confirmación oficial (artículo 25.3)
confirmation-always = Siempre
confirmation-on-demand = Si se pide
confirmation-never = No es necesaria
card-court-order = Resolución judicial
card-court-order-copy = Debe adjuntarse una copia
card-penalty = Pena máxima del delito no inferior a
# $months: a number of months.
card-months = { $months ->
    [one] { $months } mes de prisión
   *[other] { $months } meses de prisión
}
card-preservation = Los datos se conservan durante
# $days: a number of days.
card-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
card-renewal = Renovación
card-renewal-none = No es posible
# $times: how many times. $days: a number of days.
card-renewal-times = { $times ->
    [one] Una vez, por { $days } días
   *[other] { $times } veces, por { $days } días cada una
}
# $days: a number of days.
card-renewal-repeatedly = Tantas veces como esté justificado, por { $days } días cada una
card-maximum = Duración máxima total de la conservación
card-notification = Se informa al titular de la cuenta
user-notification-never = Nunca
user-notification-unless-secret = Salvo que se ordene el secreto
user-notification-always = Siempre
user-notification-unknown = No se sabe
card-source = Fuente de la ficha
# $source: who said so. $date: the day of the source.
card-source-dated = { $source }, { $date }
# $days: how many days ago. $date: the day.
card-age = { $days ->
    [one] Última comprobación hace { $days } día, el { $date }
   *[other] Última comprobación hace { $days } días, el { $date }
}
card-new-request = Nueva solicitud a este punto de contacto
