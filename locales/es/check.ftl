### What the check of a request finds. Each message names the problem, says why it matters and what
### to do.

check-severity-stop = Debe corregirse antes de que el documento sea definitivo
check-severity-warning = Conviene revisarlo
check-severity-note = Para su información

## The six elements of a request under Article 29(2)

check-element-a = a) la autoridad que solicita la conservación – artículo 29.2 a)
check-element-b = b) el delito y un resumen de los hechos – artículo 29.2 b)
check-element-c = c) los datos y su relación con el delito – artículo 29.2 c)
check-element-d = d) el custodio o la ubicación del sistema informático – artículo 29.2 d)
check-element-e = e) la necesidad de la conservación – artículo 29.2 e)
check-element-f = f) la intención de presentar una solicitud de asistencia mutua – artículo 29.2 f)

## Answers that are missing or not in the expected form

# $label: label of the field.
check-missing-required = Falta «{ $label }». Sin este dato la solicitud no está completa; escríbalo antes de que el documento sea definitivo.
# $label: label of the field.
check-missing-expected = Falta «{ $label }». La Parte requerida suele necesitar este dato; escríbalo si se conoce.
# $label: label of the field.
check-not-a-phone-number = «{ $label }» no contiene un número de teléfono al que se pueda llamar desde el extranjero, de modo que nadie puede devolver la llamada. Escriba + y el prefijo del país, y después solo cifras y espacios.
# $label: label of the field.
check-not-an-email-address = «{ $label }» no contiene una dirección de correo electrónico completa, de modo que una respuesta no llegaría. Escriba un nombre, el signo @ y un dominio.
# $label: label of the field.
check-not-a-number-of-days = «{ $label }» no contiene un número entero de días, de modo que no se puede calcular ninguna fecha. Escriba solo cifras, por ejemplo 60.
# $label: label of the field.
check-unknown-country = «{ $label }» no contiene el nombre de un Estado conocido, de modo que no se puede imprimir en el idioma del documento. Elija el Estado de la lista.

## Time

check-period-reversed = El período termina antes de empezar, de modo que no puede contener datos. Corrija el comienzo o el final.
check-period-in-future = El período termina en el futuro, pero los artículos 29 y 30 solo abarcan datos ya almacenados. Haga que el período termine, a más tardar, ahora; para datos futuros, utilice una solicitud en virtud de los artículos 33 o 34.
check-period-after-request-date = El período termina después de la fecha de la solicitud, pero los artículos 29 y 30 solo abarcan datos ya almacenados. Corrija el final del período o la fecha de la solicitud. Para datos posteriores, utilice una solicitud en virtud de los artículos 33 o 34.
# $date: last day of the preservation.
check-extension-after-expiry = La conservación terminó el { $date }, por lo que es posible que los datos ya se hayan eliminado. Llame primero por teléfono al punto de contacto de la Parte requerida y después envíe la solicitud.
# $date: a day that was to come.
check-day-passed = La fecha { $date } ya ha pasado, de modo que la Parte requerida no puede guiarse por esta respuesta. Corrija la fecha.

## The data

check-no-item = No se describe ningún conjunto de datos, de modo que no se puede conservar nada (artículo 29.2 c)). Añada al menos un conjunto de datos.
check-disclosure-without-communication = Se solicita la revelación prevista en el artículo 30, pero ningún conjunto de datos está marcado como comunicación específica, de modo que no se puede determinar la vía de transmisión. Marque el conjunto de datos que constituye la comunicación.
check-communication-without-disclosure = Un conjunto de datos está marcado como comunicación específica, pero no se solicita la revelación prevista en el artículo 30, de modo que la Parte requerida no determinará su vía de transmisión. Solicite la revelación o modifique el conjunto de datos.

## The custodian

check-no-custodian-anywhere = No se indica ningún custodio, ni para toda la solicitud ni para un conjunto de datos, de modo que la propia Parte requerida debe buscar los datos (artículo 29.2 d)). Escriba quién tiene los datos o dónde está el sistema informático, en la medida en que se sepa.
# $country: State of the custodian. $party: requested Party.
check-custodian-elsewhere = El Estado del custodio ({ $country }) no es la Parte requerida ({ $party }), que solo puede conservar datos en su propio territorio. Compruebe dónde se encuentran los datos o elija la Parte en cuyo territorio están.

## The offence

check-convention-or-domestic-offence-missing = No se indica ningún delito, ni del Convenio ni del derecho interno, aunque lo exige el artículo 29.2 b). Elija un artículo del Convenio o añada un delito previsto en el derecho interno.
## Urgency and confirmation

check-no-urgency-reasons = Se ha elegido un motivo de urgencia, pero ningún hecho lo explica, de modo que la solicitud puede tramitarse como ordinaria. Escriba los hechos y las fechas que demuestran la urgencia.
check-confirmation-same-contact = El contacto para la confirmación tiene el mismo número de teléfono que la persona responsable, de modo que llamar a él no permite confirmar nada. Escriba otro número o indique a otra persona.

## The requested Party and its contact point

check-no-recipient = No se ha elegido ningún punto de contacto requerido, de modo que la solicitud no tiene destinatario. Elija un punto de contacto del directorio.
# $state: the State that was chosen.
check-not-a-party = El siguiente Estado no es Parte en el Convenio sobre la Ciberdelincuencia: { $state }. Por ello no se le puede pedir la conservación en virtud del artículo 29. Utilice otra vía: Interpol, un tratado bilateral de asistencia mutua u otro tratado.
# $party: requested Party.
check-recipient-without-power = Según el directorio, este punto de contacto ({ $party }) no tiene competencia para las solicitudes en virtud del artículo 29: ni las ejecuta ni las facilita. Pregúntele por teléfono quién ordena la conservación o elija otro punto de contacto de la misma Parte.
# $date: last day of the directory’s validity.
check-directory-expired = La validez del directorio terminó el { $date }, por lo que los números y las direcciones pueden ser erróneos. Abra un directorio más reciente o confirme los datos de contacto antes del envío.
# $language: language of the document. $languages: list of the languages the recipient accepts.
check-language-not-accepted = El idioma del documento ({ $language }) no está entre los que acepta el punto de contacto requerido ({ $languages }), por lo que la solicitud puede ser devuelta. Elija un idioma aceptado como primer o segundo idioma del documento.

## Text and letters

# $label: label of the field. $language: language of the document.
check-not-translated = «{ $label }» no tiene texto en el siguiente idioma: { $language }. Se imprimirá tal como está escrito y marcado como no traducido; añada una traducción si puede.
# $characters: the characters themselves. $scripts: names of their scripts.
check-missing-characters = El documento contiene caracteres que ningún tipo de letra de este archivo puede imprimir: { $characters } ({ $scripts }). Escriba el texto con otras letras o suprímalo del documento.
# $characters: the characters themselves. $scripts: names of their scripts. $packs: names of font packs and their files.
check-missing-characters-pack = El documento contiene caracteres que necesitan un paquete de tipos de letra: { $characters } ({ $scripts }). Abra el paquete una vez, en los ajustes o en la página del documento: { $packs }.
