# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = Formularios de solicitud
templates-hint = Los formularios deciden qué pide una solicitud y en qué orden. Los de este programa pueden sustituirse por otros más recientes de un emisor: un archivo (JSON) firmado en el formato minisign. Las solicitudes que ha empezado conservan sus respuestas.
# $version: a number. $issuer: a name.
templates-in-use = En uso: versión { $version }, emitida por { $issuer }.
templates-open = Abrir formularios más recientes
templates-return = Usar los formularios de este programa
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = Este archivo contiene la versión { $version } de los formularios, emitida por { $issuer }, con { $count ->
    [one] un formulario.
   *[other] { $count } formularios.
}
templates-take = Usar estos formularios
templates-leave = Conservar los actuales
templates-taken = Los formularios se han sustituido.
templates-returned = Se usan de nuevo los formularios de este programa.

## Why they are not taken

templates-not-newer = Estos formularios no son más recientes que los que están en uso. No se ha cambiado nada.
templates-without-words = Estos formularios necesitan textos que esta versión de Point35 no tiene. Ábralos con una versión más reciente. No se ha cambiado nada.
templates-fault-unreadable = Este archivo no contiene formularios o está dañado. Pídalo de nuevo al emisor. No se ha cambiado nada.
templates-fault-newer = Estos formularios se hicieron para una versión más reciente de Point35. Ábralos con esa versión. No se ha cambiado nada.
templates-fault-contradictory = Estos formularios se contradicen: piden algo que no describen o lo piden dos veces. Avise al emisor. No se ha cambiado nada.
