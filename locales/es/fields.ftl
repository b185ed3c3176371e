### The fields of all templates. The value of a field is its label, in the printed document and on
### the form. On the form stand beside it: .hint (what to write), .example (always fictional:
### telephone numbers start with +999, domains end in .example, IP addresses are reserved for
### documentation) and .mistake (what often goes wrong). Options are the choices of a field.

## The request as such

field-request-date = Fecha de la solicitud
    .hint = El día en que se firma la solicitud.
    .example = 3 de mayo de 2026
    .mistake = Se deja en la solicitud la fecha de un borrador anterior.

field-reference = Referencia
    .hint = Su propia referencia para esta solicitud, que se citará en todas las respuestas.
    .example = GE-EX-2026-0001
    .mistake = Una segunda solicitud del mismo caso lleva la misma referencia, de modo que no se pueden distinguir las respuestas.

field-status = Situación de la solicitud
    .hint = Indique si se trata de una solicitud nueva o si se pide la prórroga de una conservación ya obtenida.
    .example = Prórroga de una solicitud anterior
    .mistake = Se envía una prórroga como solicitud nueva, y la Parte requerida abre un segundo expediente.
option-status-new = Solicitud nueva
option-status-extension = Prórroga de una solicitud anterior

field-previous-reference = Referencia de la solicitud anterior
    .hint = Su propia referencia en la solicitud que se desea prorrogar.
    .example = PE-EX-0009
    .mistake = Se indica la referencia de la investigación en lugar de la referencia de la solicitud.

field-their-reference = Referencia de la Parte requerida
    .hint = La referencia que la Parte requerida dio a la solicitud anterior.
    .example = ES-EX-8801
    .mistake = Se omite, y la Parte requerida no encuentra los datos que conserva.

field-preserved-from = Datos conservados desde
    .hint = El día en que empezó la conservación, según lo comunicado por la Parte requerida.
    .example = 4 de mayo de 2026
    .mistake = Se indica el día de la solicitud en lugar del día en que se conservaron los datos.

field-preserved-until = Datos conservados hasta
    .hint = El último día de la conservación, según lo comunicado por la Parte requerida.
    .example = 3 de julio de 2026
    .mistake = Se cuentan 60 días desde la solicitud, aunque la Parte requerida ha comunicado otra fecha.

field-extension-days = Prórroga solicitada, en días
    .hint = El número de días adicionales durante los cuales deberían conservarse los datos.
    .example = 60
    .mistake = Se piden más días de los que permite el derecho de la Parte requerida.

field-extension-reasons = Motivos de la prórroga
    .hint = Por qué la solicitud de asistencia mutua no puede presentarse antes de que termine la conservación.
    .example = Se prevé que el tribunal resuelva sobre la solicitud de asistencia mutua el 10 de julio de 2026.
    .mistake = Solo se escribe «la investigación continúa», sin indicar el trámite que falta.

field-mla-status = Estado de la solicitud de asistencia mutua
    .hint = Indique en qué fase se encuentra la solicitud de asistencia mutua.
    .example = Enviada
    .mistake = Se elige «Recibida» aunque la autoridad central de la Parte requerida no ha confirmado la recepción.
option-mla-status-in-preparation = En preparación
option-mla-status-sent = Enviada
option-mla-status-received = Recibida por la Parte requerida

field-mla-sent = Solicitud de asistencia mutua enviada el
    .hint = El día en que se envió la solicitud de asistencia mutua.
    .example = 25 de junio de 2026
    .mistake = Se indica el día en que se entregó a la propia autoridad central, aunque salió del país más tarde.

field-mla-received = Solicitud de asistencia mutua recibida el
    .hint = El día en que la Parte requerida la recibió; desde entonces los datos siguen conservados hasta que se adopte una decisión.
    .example = 1 de julio de 2026
    .mistake = Se indica el día del envío, aunque no se ha confirmado la recepción.

field-urgency = Motivos de urgencia
    .hint = Elija todos los motivos que concurran, o ninguno si la solicitud no es urgente.
    .example = Delito en curso, en el caso de un ataque que aún afecta a un hospital
    .mistake = Se eligen todos los motivos, y deja de estar claro en qué consiste la urgencia.
option-urgency-crime-in-progress = Delito en curso
option-urgency-danger-to-life = Peligro para la vida o la seguridad de una persona
option-urgency-deletion-imminent = Eliminación inminente de los datos
option-urgency-money-moving = Transferencia de dinero en curso
option-urgency-suspect-in-custody = Persona sospechosa detenida
option-urgency-limitation-period = Plazo de prescripción a punto de vencer

field-urgency-reasons = Hechos que demuestran la urgencia
    .hint = Explique la urgencia con hechos y fechas.
    .example = Está afectado un hospital, y el servidor se eliminará el 10 de mayo de 2026.
    .mistake = Se repite la palabra «urgente» sin dar ningún hecho ni fecha.

field-confidentiality = Confidencialidad
    .hint = Elija lo que la Parte requerida debería observar para que no se revele la investigación.
    .example = Consultar a la autoridad requirente antes de toda medida que el titular de la cuenta pueda advertir
    .mistake = No se elige nada, aunque el custodio suele informar al titular de la cuenta.
option-confidentiality-keep-confidential = Mantener la confidencialidad de esta solicitud y de su contenido
option-confidentiality-no-notification = No informar al titular de la cuenta
option-confidentiality-contact-first = Consultar a la autoridad requirente antes de toda medida que el titular de la cuenta pueda advertir

field-confidentiality-note = Observaciones sobre la confidencialidad
    .hint = Qué no debe llegar a conocerse, por parte de quién y por qué.
    .example = No suspendan el servicio del cliente sin consultarnos antes.
    .mistake = Se bloquea el acceso a la cuenta y se alerta al sospechoso, porque esto no se mencionó.

## (a) The authority seeking the preservation

field-authority-name = Nombre de la autoridad
    .hint = El nombre oficial completo de la autoridad que formula la solicitud.
    .example = Departamento de Ciberdelincuencia de la Policía de Ejemplo
    .mistake = Solo se indica una sigla que nadie conoce en el extranjero.

field-authority-unit = Unidad
    .hint = La unidad o sección de la autoridad que tramita la solicitud.
    .example = Punto de contacto 24/7
    .mistake = Se omite la unidad, y las respuestas llegan a un buzón general.

field-authority-person = Persona responsable
    .hint = Nombre y apellidos del funcionario que puede responder a preguntas sobre la solicitud.
    .example = Alejandro Ejemplo
    .mistake = Se indica al jefe de la autoridad, que no conoce el caso.

field-authority-function = Función
    .hint = El rango o la función de la persona responsable.
    .example = Oficial de guardia
    .mistake = Se indica un rango nacional que no significa nada en el extranjero, sin la función.

field-authority-address = Dirección
    .hint = Calle, localidad, código postal y país.
    .example = Calle del Ejemplo, 1, 0100 Villaejemplo
    .mistake = Se omite el país.

field-authority-phone = Teléfono
    .hint = Un número con + y el prefijo del país que se atienda a cualquier hora.
    .example = +999 100 0001
    .mistake = No se puede llamar al número desde el extranjero, o solo se atiende en horario de oficina.

field-authority-mobile = Teléfono móvil
    .hint = El número de móvil de la persona responsable, con + y el prefijo del país.
    .example = +999 100 0002
    .mistake = Se mantiene el primer 0 del número nacional después del prefijo del país.

field-authority-email = Correo electrónico
    .hint = Una dirección oficial que se lea a cualquier hora.
    .example = punto-de-contacto@policia.example
    .mistake = Se indica una dirección privada o de un servicio gratuito, lo que hace que la solicitud parezca falsa.

field-authority-fax = Fax
    .hint = El número de fax, con + y el prefijo del país, si está en uso.
    .example = +999 100 0003
    .mistake = Se indica el número de un aparato que ya nadie consulta.

field-authority-hours = Horario de oficina
    .hint = Días y horas, en la hora local de la autoridad.
    .example = De lunes a viernes, de 09:00 a 17:00
    .mistake = Se indican las horas sin los días, aunque el fin de semana varía de un país a otro.

field-authority-zone = Zona horaria
    .hint = La zona horaria en la que trabaja la autoridad.
    .example = Asia/Tbilisi
    .mistake = Se indica una diferencia fija respecto de UTC, que deja de ser correcta con el cambio al horario de verano o de invierno.

field-response-channel = Vía de respuesta preferida
    .hint = La vía por la que usted puede recibir la respuesta con mayor rapidez y seguridad.
    .example = Correo electrónico
    .mistake = Se elige una vía de la que no dispone la Parte requerida.
option-response-channel-email = Correo electrónico
option-response-channel-phone = Teléfono
option-response-channel-fax = Fax
option-response-channel-i-24-7 = I-24/7 (Interpol)
option-response-channel-siena = SIENA (Europol)
option-response-channel-portal = Portal seguro

## Contact for additional confirmation

field-confirmation = Contacto para la confirmación
    .hint = Indique quién puede confirmar que la solicitud es auténtica.
    .example = Otra persona
    .mistake = La misma persona confirma la solicitud, de modo que un buzón intervenido se confirmaría a sí mismo.
option-confirmation-same = La persona responsable
option-confirmation-other = Otra persona

field-confirmation-person = Nombre
    .hint = Nombre y apellidos de la persona que puede confirmar la solicitud.
    .example = María Ejemplo
    .mistake = Se indica a una persona a la que no se ha informado de la solicitud.

field-confirmation-title = Cargo
    .hint = El rango o el cargo de esta persona.
    .example = Inspectora jefe
    .mistake = Solo se indica la abreviatura del rango.

field-confirmation-function = Función
    .hint = De qué se ocupa esta persona.
    .example = Jefa de la unidad de ciberdelincuencia
    .mistake = Se repite el cargo en lugar de indicar la función.

field-confirmation-phone = Teléfono
    .hint = Un número distinto del de la persona responsable, con + y el prefijo del país.
    .example = +999 100 0011
    .mistake = Se repite el número de la persona responsable, de modo que llamar a él no permite confirmar nada.

field-confirmation-mobile = Teléfono móvil
    .hint = El número de móvil de esta persona, con + y el prefijo del país.
    .example = +999 100 0012
    .mistake = Se mantiene el primer 0 del número nacional después del prefijo del país.

field-confirmation-email = Correo electrónico
    .hint = La dirección oficial de esta persona.
    .example = jefatura-de-unidad@policia.example
    .mistake = Se repite el buzón de la persona responsable.

## Investigating authority

field-investigating = Autoridad investigadora
    .hint = Indique si la propia autoridad requirente investiga el caso.
    .example = Otra autoridad
    .mistake = Se indica el punto de contacto como autoridad investigadora, aunque solo transmite la solicitud.
option-investigating-same = La autoridad requirente
option-investigating-other = Otra autoridad

field-investigating-name = Nombre de la autoridad
    .hint = El nombre oficial completo de la autoridad que investiga el caso.
    .example = Fiscalía de Villaejemplo
    .mistake = Solo se indica una sigla que nadie conoce en el extranjero.

field-investigating-person = Persona que investiga
    .hint = Nombre y apellidos del funcionario o fiscal que investiga.
    .example = Samuel Ejemplo
    .mistake = Se indica a una persona que ya no lleva el caso.

field-investigating-address = Dirección
    .hint = Calle, localidad, código postal y país de la autoridad investigadora.
    .example = Plaza del Ejemplo, 2, 0200 Villaejemplo
    .mistake = Se repite la dirección del punto de contacto.

field-investigating-phone = Teléfono
    .hint = El número de la persona que investiga, con + y el prefijo del país.
    .example = +999 100 0021
    .mistake = Se indica una extensión interna a la que no se puede llamar desde el extranjero.

field-investigating-email = Correo electrónico
    .hint = La dirección oficial de la persona que investiga.
    .example = investigacion@fiscalia.example
    .mistake = Se indica una dirección privada o de un servicio gratuito.

field-investigating-reference = Referencia de la investigación
    .hint = El número de la investigación o del expediente.
    .example = 2026/EX/4711
    .mistake = Se repite la referencia de esta solicitud en lugar del número de la investigación.

## (b) The offence and a brief summary of the facts

field-convention-articles = Delitos previstos en el Convenio
    .hint = Elija todos los artículos del Convenio aplicables a la conducta.
    .example = Acceso ilícito (artículo 2) e Interferencia en los datos (artículo 4), en el caso de un servidor en el que se ha entrado y que se ha cifrado
    .mistake = Se elige un artículo que el resumen de los hechos no respalda.
option-convention-articles-2 = Acceso ilícito (artículo 2)
option-convention-articles-3 = Interceptación ilícita (artículo 3)
option-convention-articles-4 = Interferencia en los datos (artículo 4)
option-convention-articles-5 = Interferencia en el sistema (artículo 5)
option-convention-articles-6 = Abuso de los dispositivos (artículo 6)
option-convention-articles-7 = Falsificación informática (artículo 7)
option-convention-articles-8 = Fraude informático (artículo 8)
option-convention-articles-9 = Delitos relacionados con la pornografía infantil (artículo 9)
option-convention-articles-10 = Delitos relacionados con infracciones de la propiedad intelectual y de los derechos afines (artículo 10)
option-convention-articles-11 = Tentativa y complicidad (artículo 11)

field-offences = Delitos previstos en el derecho interno
    .hint = Indique cada delito con la disposición aplicable y la pena máxima; algunas Partes pueden exigir la doble tipificación penal.
# $number: position of the offence in the list, from 1.
row-offences = Delito { $number }

field-offence-name = Delito
    .hint = El nombre del delito en su legislación.
    .example = Extorsión
    .mistake = Se indica un nombre coloquial que no figura en la ley.

field-offence-provision = Disposición
    .hint = La ley y el artículo que tipifican la conducta como delito.
    .example = Código Penal de Ejemplolandia, artículo 284
    .mistake = Se indica el artículo sin la ley a la que pertenece.

field-offence-penalty = Pena máxima
    .hint = La pena más alta que permite la disposición.
    .example = 7 años de prisión
    .mistake = Se omite, aunque algunas Partes solo actúan a partir de una pena determinada.

field-facts = Resumen de los hechos
    .hint = Quién hizo qué, cuándo, dónde y cómo, en unas pocas frases comprensibles para un lector extranjero.
    .example = El 2 de mayo de 2026 se cifró un servidor del Hospital de Ejemplo; 214 sistemas de pacientes no funcionan.
    .mistake = Solo se nombra el delito, y los hechos no muestran qué relación tienen los datos con él.

field-loss = Pérdidas o daños
    .hint = El importe con su moneda, o el alcance de los daños.
    .example = 148 300 EUR
    .mistake = Se indica el importe sin su moneda.

## (c) The data to be preserved and their relationship to the offence

field-items = Conjuntos de datos
    .hint = Describa una sola cuenta o una sola comunicación en cada conjunto de datos, con su período y su relación con el delito.
# $number: position of the data item in the list, from 1.
row-items = Conjunto de datos { $number }

field-item-categories = Categorías de datos
    .hint = Elija qué datos de esta cuenta o comunicación deberían conservarse.
    .example = Datos relativos al tráfico, para las conexiones de un servidor
    .mistake = Se eligen todas las categorías aunque basta una para el paso siguiente.
option-item-categories-subscriber = Datos relativos a los abonados
option-item-categories-traffic = Datos relativos al tráfico
option-item-categories-content = Datos relativos al contenido

field-item-identifier = Identificador
    .hint = Lo que identifica los datos sin lugar a dudas y no cambia: dirección con puerto, identificador numérico de usuario, URL completa, dirección de correo electrónico.
    .example = 192.0.2.45:443/tcp
    .mistake = Un nombre visible por sí solo, o una dirección IPv4 sin puerto ni hora, no identifica a nadie.

field-item-counterpart = Otro extremo de la comunicación
    .hint = En el caso de una conexión: la dirección y el puerto del otro extremo.
    .example = 198.51.100.20:51544
    .mistake = Se confunden el origen y el destino.

field-item-description = Descripción de los datos
    .hint = Qué debería conservarse exactamente, si el identificador y las categorías no lo indican.
    .example = Imagen de disco e instantáneas del servidor virtual vps-77120
    .mistake = Se escribe «todos los datos»; el custodio no puede conservarlos, y la solicitud se rechaza por demasiado amplia.

field-item-time = Tiempo al que se refieren los datos
    .hint = Elija un período para datos almacenados y registros, o un momento para una sola conexión.
    .example = Un momento
    .mistake = Se elige un período largo aunque solo interesa una conexión.
option-item-time-period = Un período
option-item-time-moment = Un momento

field-item-from = Desde
    .hint = El comienzo del período, hasta el segundo, con la zona horaria de la fuente.
    .example = 2 de mayo de 2026, 21:14:37 UTC
    .mistake = Se toma la hora local por hora UTC.

field-item-until = Hasta
    .hint = El final del período, hasta el segundo, con la zona horaria de la fuente; no puede estar en el futuro.
    .example = 2 de mayo de 2026, 23:59:59 UTC
    .mistake = El período termina en el futuro, aunque solo pueden conservarse datos ya almacenados.

field-item-at = Fecha y hora
    .hint = El momento de la comunicación, hasta el segundo, con la zona horaria de la fuente.
    .example = 27 de mayo de 2026, 06:48:12 UTC
    .mistake = Se omiten los segundos, aunque muchos clientes pueden compartir una dirección en un mismo minuto.

field-item-accuracy = Precisión del reloj
    .hint = Cuánto puede desviarse el reloj de la fuente.
    .example = 1 segundo
    .mistake = El reloj de la fuente nunca se comparó con un servidor de hora, y no se menciona.

field-item-relation = Relación con el delito
    .hint = Por qué estos datos son importantes para la investigación de este delito.
    .example = El programa malicioso recibía sus órdenes desde esta dirección.
    .mistake = Se da por supuesta la relación, porque es evidente para quien investiga.

field-item-communication = Comunicación específica (artículo 30)
    .hint = Indique si este conjunto de datos es una comunicación específica cuya vía de transmisión deba determinarse.
    .example = Sí, en el caso de una conexión a un servidor que la reenvió
    .mistake = Se elige «Sí» para una cuenta entera en lugar de una sola comunicación.
option-item-communication-no = No
option-item-communication-yes = Sí

field-item-custodian = Custodio de este conjunto de datos
    .hint = Solo si es distinto del custodio indicado para toda la solicitud.
    .example = Registrador Ejemplo, S. A.
    .mistake = Se indica el nombre del producto en lugar de la persona jurídica que tiene los datos.

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = Se solicita la revelación prevista en el artículo 30
    .hint = Elija «Sí» si un proveedor de otro Estado puede haber participado en la comunicación.
    .example = Sí, si es probable que la conexión pasara por varios Estados
    .mistake = Se esperan datos de contenido o de los abonados, aunque el artículo 30 solo abarca los datos relativos al tráfico que muestran la vía de transmisión.
option-disclosure-no = No
option-disclosure-yes = Sí

field-communication = Comunicación de que se trata
    .hint = Indique la comunicación específica: los dos extremos, la fecha, la hora y el protocolo.
    .example = Conexión TCP de 198.51.100.20:51544 a 192.0.2.45:443, el 2 de mayo de 2026 a las 21:14:37 UTC
    .mistake = No se indica ninguna comunicación específica, de modo que no se puede determinar la vía de transmisión.

## (d) The custodian or the location of the computer system

field-custodians = Custodios
    .hint = Indique a todos los que, según se sabe, tienen los datos: basta la información disponible.
# $number: position of the custodian in the list, from 1.
row-custodians = Custodio { $number }

field-custodian-name = Persona jurídica
    .hint = El nombre completo de la empresa o persona que tiene los datos.
    .example = Alojamiento Ejemplo, S. A.
    .mistake = Se indica la marca o la sociedad matriz, que no tiene los datos.

field-custodian-service = Servicio
    .hint = El servicio o producto en cuyo marco se tienen los datos.
    .example = Servidor en la Nube Ejemplo
    .mistake = Se omite, aunque la persona jurídica ofrece muchos servicios.

field-custodian-address = Dirección o ubicación
    .hint = La dirección de la persona jurídica o el lugar en que se encuentra el sistema informático.
    .example = Muelle del Ejemplo, 3, Puertoejemplo
    .mistake = Se indica la dirección del registrador del dominio en lugar de la del proveedor de alojamiento.

field-custodian-country = País
    .hint = El Estado en cuyo territorio se encuentran los datos.
    .example = Países Bajos
    .mistake = Se deduce el Estado del código de país en que termina el dominio.

field-custodian-contact = Contacto del custodio
    .hint = La dirección o el número para las solicitudes de las autoridades, si se conoce.
    .example = abusos@alojamiento.example
    .mistake = Se indica una dirección pública de reclamaciones, a través de la cual se informa al cliente.

field-custodian-source = Fuente de esta información
    .hint = Cómo se conoce al custodio o la ubicación.
    .example = Registro de direcciones IP (WHOIS), consultado el 3 de mayo de 2026
    .mistake = Se omite la fecha de la consulta, aunque la misma dirección puede pertenecer después a otro cliente.

## (e) The necessity of the preservation

field-necessity-grounds = Por qué pueden perderse los datos
    .hint = Elija todos los motivos que concurran.
    .example = Plazo breve de retención, en el caso de los registros de conexión de un proveedor
    .mistake = Se elige un motivo que el texto siguiente no explica.
option-necessity-grounds-short-retention = Plazo breve de retención
option-necessity-grounds-user-deletion = El usuario puede eliminar los datos
option-necessity-grounds-service-ending = El servicio está a punto de terminar
option-necessity-grounds-already-deleted = Eliminados por el usuario, pero quizá aún en poder del custodio

field-retention-ends = Fecha prevista de eliminación
    .hint = El día en que se prevé que el custodio elimine los datos, si se conoce.
    .example = 10 de mayo de 2026
    .mistake = Se cuenta desde hoy en lugar de contar desde el día en que se generaron los datos.

field-necessity = Necesidad de la conservación
    .hint = Por qué los datos deben conservarse ahora y no se puede esperar a una solicitud de asistencia mutua.
    .example = El servidor virtual es de prepago y expira el 10 de mayo de 2026; después se elimina su contenido.
    .mistake = Se indica que los datos son importantes, pero no que pueden perderse o alterarse.

## (f) The intention to submit a request for mutual assistance

field-intention = Intención
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = La Parte requirente tiene la intención de presentar una solicitud de asistencia mutua para el registro o el acceso de forma similar, la confiscación o la obtención de forma similar, o la revelación de los datos descritos en el presente documento (artículo 29.2 f) del Convenio).

field-mla-expected = Fecha prevista de la solicitud de asistencia mutua
    .hint = El día en que usted prevé presentar la solicitud de asistencia mutua.
    .example = 15 de junio de 2026
    .mistake = No se indica ningún día, y los datos dejan de conservarse porque no llega ninguna solicitud.

field-mla-channel = Tratado y vía de transmisión
    .hint = El tratado en que se basará la solicitud de asistencia mutua y las autoridades a través de las cuales se transmitirá.
    .example = Convenio sobre la Ciberdelincuencia, artículo 31, a través de los ministerios de justicia
    .mistake = Se indica el punto de contacto, aunque las solicitudes de asistencia mutua se transmiten a través de la autoridad central.

## Annexes

field-annexes = Anexos
    .hint = Elija los archivos que enviará con la solicitud. Se quedan donde están: en la solicitud solo figuran sus nombres, sus tamaños y sus valores hash SHA-256, calculados en este dispositivo.
# $number: position of the annex in the list, from 1.
row-annexes = Anexo { $number }

field-annex-name = Archivo

field-annex-description = Descripción
    .hint = Qué contiene el archivo y qué demuestra.
    .example = Registro del servidor del 1 al 2 de mayo de 2026
    .mistake = Se omite, y la otra parte no puede saber para qué sirve el archivo.

field-annex-size = Tamaño
field-annex-hash = Valor hash SHA-256

## Signature

field-signed-place = Lugar
    .hint = La localidad en que se firma la solicitud.
    .example = Villaejemplo
    .mistake = Se deja vacío, aunque la Parte requerida exige un documento firmado.

field-signed-date = Fecha de la firma
    .hint = El día en que se firma la solicitud.
    .example = 3 de mayo de 2026
    .mistake = Es anterior a la fecha de la solicitud.

field-signatory-name = Nombre del firmante
    .hint = Nombre y apellidos de la persona que firma.
    .example = Alejandro Ejemplo
    .mistake = Firma una persona que no está facultada para firmar en nombre de la autoridad.

field-signatory-function = Función del firmante
    .hint = El rango o la función de la persona que firma.
    .example = Jefe del punto de contacto
    .mistake = Se omite, y no se puede saber si la persona está facultada para firmar.
