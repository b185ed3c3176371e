# Identifiers and what is noticed about them; dates and instants as typed.

## Kinds of identifier

identifier-kind-ip = Dirección IP
identifier-kind-url = Dirección web (URL)
identifier-kind-domain = Nombre de dominio
identifier-kind-email = Dirección de correo electrónico
identifier-kind-phone = Número de teléfono
identifier-kind-user-id = Identificador de usuario o de cuenta
identifier-kind-imei = IMEI de un dispositivo
identifier-kind-hash = Huella (hash) de un archivo
identifier-kind-crypto-address = Dirección de criptomoneda
identifier-kind-message-id = Message-ID de un correo electrónico
identifier-kind-free = Otro, en palabras

## Currencies, by the form of the address

identifier-coin-bitcoin = Bitcoin
identifier-coin-bitcoin-test = Red de pruebas de Bitcoin (sin dinero)
identifier-coin-litecoin = Litecoin
identifier-coin-dogecoin = Dogecoin
identifier-coin-tron = Tron
identifier-coin-ethereum = Ethereum o una cadena compatible

## Findings: how the text was typed

# $count (number): how many characters were left out
# $listed (text): which ones, for example U+0000, U+202E
finding-removed-characters = { $count ->
        [one] Se ha omitido un carácter que no se ve ({ $listed }).
       *[other] Se han omitido { $count } caracteres que no se ven ({ $listed }).
    } Compare el resultado con su fuente.
finding-refanged = La dirección se había escrito de forma que no se pudiera pulsar y se ha leído en su forma original. Compárela con su fuente.
# $most (number): the greatest length; $found (number): the length found
finding-too-long = Es demasiado largo para un identificador (caracteres: { $found }; máximo: { $most }). Indique aquí un solo identificador y escriba el resto en los hechos.

## Findings: IP addresses

finding-not-an-address = No es una dirección IP. Compruébelo con su fuente.
# $found (text): the number that is wrong
finding-wrong-octet = { $found } no puede formar parte de una dirección IPv4: cada uno de los cuatro números es como máximo 255. Compruébelo con su fuente.
# $found (number): how many numbers there are
finding-wrong-octet-count = { $found ->
        [one] Hay un solo número; una dirección IPv4 tiene cuatro.
       *[other] Hay { $found } números; una dirección IPv4 tiene cuatro.
    } Compruébelo con su fuente.
# $found (text): the number that begins with zero
finding-leading-zero = { $found } empieza por cero, y los programas lo leen de distintas maneras. Escriba el número sin el cero.
# $found (text): what was given as the port
finding-wrong-port = «{ $found }» no es un puerto. Un puerto es un número del 1 al 65535.
# $found (text): what was given as the protocol
finding-unknown-protocol = «{ $found }» no es un protocolo conocido. Utilice tcp, udp, sctp, icmp, gre o esp.
# $prefix (text): the length of the network part, for example 24
finding-network = Es una red (/{ $prefix }), no una sola dirección. Es probable que una solicitud sobre una red entera se rechace por demasiado amplia; indique las direcciones.
finding-missing-source-port = Falta el puerto de origen. Muchos clientes comparten una misma dirección IPv4 (traducción de direcciones a gran escala, CGNAT), por lo que sin el puerto de origen el proveedor no puede saber de quién se trataba. Añada el puerto que figura en el registro.
finding-missing-time = Falta la hora. Las direcciones pasan de un cliente a otro, por lo que sin la hora exacta el proveedor no puede saber de quién se trataba. Añada la hora hasta el segundo.
# $port (text): the port
finding-service-port = El puerto { $port } suele ser el de un servidor. Compruebe que se trata del puerto de origen del cliente y no del puerto del otro extremo.
finding-private-address = Es una dirección privada, que se utiliza dentro de muchas redes a la vez. Desde fuera no identifica a nadie; busque la dirección pública.
finding-shared-address = Esta dirección (100.64.0.0/10) se comparte dentro de la red de un proveedor. Desde fuera no identifica a nadie; busque la dirección pública y su puerto de origen.
finding-loopback-or-link-local = Esta dirección solo significa «este dispositivo» o «este cable». No identifica a nadie; busque la dirección pública.
finding-no-host = Ningún dispositivo puede tener esta dirección (multidifusión o reservada). Compruébela con su fuente.

## Findings: names in the network

finding-not-a-url = No es una dirección web. Cópiela completa del navegador o del registro.
finding-missing-scheme = Falta el comienzo, por ejemplo https://. Añádalo si figura en su fuente.
finding-credentials-in-url = La dirección web contiene un nombre de usuario o una contraseña. Quítelos: las contraseñas no deben figurar en una solicitud.
finding-not-a-domain = No es un nombre de dominio. Compruébelo con su fuente.
# $label (text): the part of the name
finding-mixed-script = «{ $label }» mezcla letras de distintos alfabetos, como hacen los nombres creados para engañar. Cópielo de su fuente e indique también la forma que empieza por xn--.
# $label (text): the part of the name; $ascii (text): what it looks like
finding-look-alike = «{ $label }» se parece a «{ $ascii }», pero está escrito en otro alfabeto. Asegúrese de a cuál de los dos se refiere e indique también la forma que empieza por xn--.
finding-not-an-email = No es una dirección de correo electrónico. Compruébela con su fuente.
finding-not-a-message-id = No es un Message-ID. Figura en la cabecera del correo electrónico, con la forma <...@...>.

## Findings: numbers

finding-not-a-phone = No es un número de teléfono. Utilice cifras, con + y el prefijo del país delante.
finding-missing-country-code = Falta el prefijo del país. Escriba el número con + y el prefijo del país delante, para que sea claro en el extranjero.
# $found (number): how many digits there are
finding-phone-length = { $found ->
        [one] Hay una sola cifra.
       *[other] Hay { $found } cifras.
    } Un número de teléfono internacional tiene de 7 a 15 con el prefijo del país. Compruébelo con su fuente.
finding-not-an-imei = No es un IMEI. Un IMEI consta de 15 cifras.
# $found (number): how many digits there are
finding-imei-length = { $found ->
        [one] Hay una sola cifra; un IMEI tiene 15.
       *[other] Hay { $found } cifras; un IMEI tiene 15.
    } Compruébelo con su fuente.
# $expected, $found (text): the digit that would be right, and the one typed
finding-wrong-check-digit = La última cifra es { $found } y tendría que ser { $expected }: al menos una cifra es errónea. Compruebe el número con su fuente.
finding-software-version = Es un IMEI con su versión de software (16 cifras), que no tiene cifra de control. Compárelo con su fuente.

## Findings: accounts

finding-display-name-only = Parece que es solo un nombre. Su titular puede cambiarlo, por lo que es posible que el proveedor no encuentre la cuenta más adelante. Añada el identificador numérico de usuario o la dirección web completa del perfil.

## Findings: hashes and wallets

# $character (text): the character; $place (number): its place, counted from 1
finding-not-hexadecimal = El carácter número { $place }, «{ $character }», no puede figurar en una huella (solo cifras del 0 al 9 y letras de la a a la f). Copie la huella de nuevo.
# $algorithm (text): for example SHA-256; $expected, $found (number): how many digits it has and how many there are
finding-hash-length = Una huella { $algorithm } tiene { $expected } cifras y esta tiene { $found }. Faltan o sobran cifras; copie la huella de nuevo.
# $character (text): the character; $place (number): its place, counted from 1
finding-wrong-character = El carácter número { $place }, «{ $character }», no puede figurar en una dirección de este tipo. Copie la dirección de nuevo.
# $expected, $found (number): how many characters there must be and how many there are
finding-coin-length = Una dirección de este tipo tiene { $expected } caracteres y esta tiene { $found }. Copie la dirección de nuevo.
finding-mixed-case = Se mezclan mayúsculas y minúsculas, lo que nunca ocurre en una dirección de este tipo. Copie la dirección de nuevo.
finding-wrong-checksum = La suma de comprobación incluida en la dirección no concuerda: algo está mal escrito o falta. Copie la dirección de nuevo.
finding-no-checksum = Esta dirección está escrita sin su suma de comprobación, por lo que no se podría detectar un error de escritura. Compárela con su fuente.
finding-unchecked = Este tipo de dirección no se puede comprobar aquí. Compárela con su fuente.

## Findings: what is asked for

# $words (text): the words in the text that were noticed
finding-future-data = «{ $words }» parece una solicitud de datos futuros. La conservación solo abarca datos almacenados; la vigilancia y la interceptación requieren una solicitud en virtud de los artículos 33 y 34.
# $words (text): the words in the text that were noticed
finding-over-broad = «{ $words }» parece una solicitud de todos los datos. Las solicitudes sin límites se rechazan; indique las cuentas, los tipos de datos y el período.

## Dates and instants


moment-fault-missing-day = Falta el día.
moment-fault-missing-month = Falta el mes.
moment-fault-missing-year = Falta el año.
moment-fault-missing-time = Falta la hora. Escriba horas, minutos y segundos, por ejemplo 21:14:37.
moment-fault-missing-zone = Falta la zona horaria. Elija la zona del reloj del que se tomó la hora.
moment-fault-day-not-a-number = El día debe ser un número, por ejemplo 2.
moment-fault-month-not-a-number = El mes debe ser un número, por ejemplo 5 para mayo.
moment-fault-year-not-a-number = El año debe ser un número, por ejemplo 2026.
# $most (number): the last day of the month
moment-fault-no-such-day = En este mes, el día debe estar entre 1 y { $most }.
moment-fault-no-such-month = El mes debe estar entre 1 y 12.
moment-fault-year-not-four-digits = Escriba el año con cuatro cifras, por ejemplo 2026.
# $least, $most (text): the first and the last year accepted
moment-fault-year-out-of-range = El año debe estar entre { $least } y { $most }.
moment-fault-time-unreadable = No se puede leer la hora. Escriba horas, minutos y segundos, por ejemplo 21:14:37.
moment-fault-no-such-hour = La hora debe estar entre 0 y 23.
moment-fault-no-such-minute = Los minutos deben estar entre 0 y 59.
moment-fault-no-such-second = Los segundos deben estar entre 0 y 59.
# $typed (text): what was typed
moment-fault-zone-unknown = «{ $typed }» no es una zona horaria conocida. Elija una de la lista o escriba la diferencia respecto de UTC, por ejemplo +04:00.
# $before, $after (text): the last second before the change and the first after it, local time
moment-fault-does-not-exist = Esta hora no existe en esta zona: los relojes se adelantaron de { $before } a { $after }. Compruebe la hora y la zona.
# $earlier, $later (text): both instants in UTC
moment-fault-exists-twice = Esta hora se dio dos veces en esta zona, porque se atrasaron los relojes. Elija a cuál se refiere: { $earlier } o { $later }.
