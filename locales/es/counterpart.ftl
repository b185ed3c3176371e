### What is known of a counterpart: calling it, its profile, what it expects.

## Calling a contact point

reach-title = Llamar ahora
# $time: hours and minutes there. $date: the day there.
reach-nobody = Nadie responde a esta hora. La oficina abre el { $date } a las { $time }, hora local.
reach-never = Nadie responde a esta hora.
reach-next = Si no funciona
reach-script = Qué decir primero
reach-script-hint = En un idioma del servicio de guardia y en el suyo. El nombre de su autoridad procede de los ajustes.

## The profile of a contact point, to print or to present

profile-title = Perfil
card-back = Volver al punto de contacto
profile-print = Imprimir esta página
profile-facts = Organización, competencias y condiciones
profile-do = Qué hacer
profile-dont = Qué no hacer

## Two contact points side by side

compare-title = Lado a lado
compare-choose = Elija dos puntos de contacto.
compare-open = Comparar con otro
compare-another = Elegir otros
compare-differs = distinto

## What a contact point expects of a request: each sentence stands alone, on the profile, at the field that it concerns and in the check

# The name of the requested Party is not known here; the sentence of what it expects follows.
field-asked-prefix = La Parte requerida:
# $languages: list of names of languages.
expects-languages = Escriba en uno de estos idiomas: { $languages }.
expects-translation-required = Adjunte una traducción a la solicitud en otro idioma.
expects-translation-may-follow = Envíe la traducción después si falta tiempo: puede seguir.
# $reservation: since when it holds and where it is published.
expects-dual-criminality = Indique un delito de los artículos 2 a 11, o muestre que los hechos son delito en ambos Estados: para los demás puede exigirse la doble incriminación (artículo 29.4). Reserva: { $reservation }.
# $months: a number of months.
expects-penalty = Indique la pena máxima del delito: al menos { $months } meses de prisión.
expects-court-order = Adjunte una copia de la resolución judicial.
expects-confirmation-always = Confirme oficialmente lo que envíe por correo electrónico o fax (artículo 25.3).
expects-confirmation-on-demand = Esté preparado para confirmar oficialmente si se le pide (artículo 25.3).
# $authority: list of names of central authorities.
expects-urgent = Envíe las solicitudes urgentes de asistencia mutua a la autoridad central (declaración conforme al artículo 27.9.e): { $authority }.
# $days: a number of days.
expects-period = Presente a tiempo la solicitud de asistencia mutua: los datos se conservan { $days } días.
# $days: a number of days.
expects-renewal = Pida la prórroga antes del final, por no más de { $days } días cada vez.
expects-no-renewal = No cuente con una prórroga: allí la conservación no puede renovarse.
expects-secrecy = Pida confidencialidad: de lo contrario se informa al titular de la cuenta.
expects-no-secrecy = No cuente con el secreto: se informa al titular de la cuenta.
# $channels: list of addresses.
expects-unsecured = No envíe datos personales sin cifrar a: { $channels }.
expects-no-mutual-assistance = No le envíe solicitudes conforme al artículo 31: carece de competencia.
expects-nobody-outside-office-hours = No espere respuesta fuera del horario de oficina.
## What one keeps about contact points for oneself

own-favourite = Favorito
own-favourites = Favoritos
own-recent = Últimos utilizados
own-note = Nota propia
own-note-hint = Solo para usted: se cifra con su frase de contraseña y permanece al abrir un directorio más reciente.
