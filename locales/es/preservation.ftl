### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form.

# The name of the document in lists.
preservation-name = Solicitud de conservación (artículos 29 y 30)

preservation-title = Solicitud de conservación rápida de datos informáticos almacenados
# Stands under the title.
preservation-basis = Basada en los artículos 29 y 30 del Convenio sobre la Ciberdelincuencia (Budapest, 2001, STE n.º 185)

preservation-opening = Al punto de contacto de la Parte requerida (artículo 35): en virtud del artículo 29 del Convenio sobre la Ciberdelincuencia, la autoridad requirente solicita la conservación rápida de los datos informáticos almacenados que se describen en el presente documento o, si se trata de una solicitud de prórroga, que se mantenga su conservación. Cuando así se indique en el presente documento, la autoridad requirente solicita asimismo la revelación rápida de los datos relativos al tráfico conservados, en virtud del artículo 30.

preservation-section-request = Solicitud
    .hint = En esta sección se identifica la solicitud, se indica su grado de urgencia y de confidencialidad y, en caso de prórroga, se describe la conservación anterior (artículos 25.3, 27.8 y 29.7).

preservation-section-recipient = Punto de contacto requerido
    .hint = En esta sección se indica a quién se dirige la solicitud: el punto de contacto designado por la Parte requerida en virtud del artículo 35.

preservation-section-authority = Autoridad requirente
    .hint = En esta sección se indica la autoridad que solicita la conservación, como exige el artículo 29.2 a).

preservation-section-confirmation = Contacto para confirmación adicional
    .hint = En esta sección se indica una persona que puede confirmar que la solicitud es auténtica; el artículo 25.3 exige una autenticación adecuada de las solicitudes urgentes.

preservation-section-investigating = Autoridad investigadora
    .hint = En esta sección se indica la autoridad que investiga el caso, si no lo hace la propia autoridad requirente (artículo 29.2 a)).

preservation-section-offence = Delito y resumen de los hechos
    .hint = En esta sección se indica el delito y se resumen los hechos, como exige el artículo 29.2 b).

preservation-section-data = Datos que deben conservarse y su relación con el delito
    .hint = En esta sección se describen los datos almacenados y se explica su importancia en relación con el delito, como exige el artículo 29.2 c).

preservation-section-disclosure = Revelación rápida de los datos relativos al tráfico conservados
    .hint = En esta sección se solicita un volumen de datos relativos al tráfico suficiente para identificar a un proveedor de otro Estado y la vía por la que se transmitió una comunicación específica, como prevé el artículo 30.1.

preservation-section-custodian = Persona encargada de la custodia de los datos (custodio) o ubicación del sistema informático
    .hint = En esta sección se da cualquier información disponible que permita identificar quién tiene los datos o dónde se encuentra el sistema informático, como exige el artículo 29.2 d).

preservation-section-necessity = Necesidad de la conservación
    .hint = En esta sección se explica por qué los datos deben conservarse ahora, como exige el artículo 29.2 e).

preservation-section-intention = Intención de presentar una solicitud de asistencia mutua
    .hint = En esta sección se declara que se presentará una solicitud de asistencia mutua, como exige el artículo 29.2 f).

preservation-section-annexes = Anexos
    .hint = En esta sección se enumeran los archivos que acompañan a la solicitud; su contenido no forma parte de ella.

preservation-section-signature = Firma
    .hint = En esta sección se indica quién firma en nombre de la autoridad requirente; la Parte requerida puede pedir una confirmación firmada de una solicitud urgente (artículo 25.3).

preservation-closing = La autoridad requirente ruega al punto de contacto requerido que acuse recibo de la presente solicitud y comunique su referencia. Los datos deberían conservarse durante un mínimo de 60 días y, una vez recibida la solicitud de asistencia mutua, hasta que se adopte una decisión sobre ella (artículo 29.7); se ruega indicar la fecha en que expirará la conservación. Si la conservación no va a garantizar la disponibilidad de los datos, o si pone en peligro la confidencialidad de la investigación o la perjudica de otro modo, se ruega comunicarlo sin demora (artículo 29.6), a fin de que la autoridad requirente pueda decidir si, no obstante, debe ejecutarse la solicitud.

# In the e-mail to which the document is attached.
preservation-acknowledge = Le rogamos que acuse recibo, nos comunique su referencia y nos indique la fecha en que expirará la conservación.
# On the telephone, in short sentences.
preservation-call = Es una solicitud para que se conserven de inmediato datos informáticos almacenados.
preservation-call-receipt = Dígame, por favor, su nombre, su referencia y la fecha en que expirará la conservación.
