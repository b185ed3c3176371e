# Where data are kept, several windows, and what the browser does.

storage-reader = Otra ventana de Point35 guarda aquí y esta muestra lo que guarda. Lo que cambie en esta ventana se queda en la memoria hasta que guarde en ella.
storage-take-over = Guardar en esta ventana
storage-cleared = Lo que este navegador guardaba se eliminó mientras la página estaba abierta. Todo lo de esta ventana sigue aquí y se guarda de nuevo. Guárdelo también en un archivo.
storage-both-kept = Dos ventanas cambiaron lo mismo. Se conservan las dos versiones: un borrador aparece dos veces en el escritorio; lo demás queda apartado.
storage-private = Esta ventana parece privada: lo que se guarda aquí desaparece al cerrarla. Guarde su trabajo en un archivo de casos antes de cerrarla.
storage-notice-close = Cerrar el aviso
storage-fault-changed = Otra ventana cambió esto mientras tanto. Su versión se conserva. Inténtelo de nuevo.
storage-fault-other-window = Otra ventana de Point35 guarda aquí. Elija primero «Guardar en esta ventana».
where-title = Dónde están mis datos
where-link = ¿Dónde están mis datos?
where-last-written = Última escritura en este navegador
where-last-file = Última vez que se guardó en un archivo
where-not-yet = Todavía no
where-when-unlocked = Se muestra al desbloquear
# $date: the date; $time: the time of day, as 14:32.
where-at = { $date }, { $time }
where-file-missing = Su trabajo aún no está en ningún archivo. Los navegadores eliminan lo que guardan las páginas cuando falta espacio, cuando se borra el historial o cuando se reinstala un equipo.
where-file-old = Algo ha cambiado desde que su trabajo se guardó por última vez en un archivo.
where-browser = Qué hace este navegador
where-works = ¿Guarda algo?
where-works-yes = Sí, devuelve lo que se le confió.
where-works-no = No. Su trabajo está solo en la memoria.
where-room = Espacio que queda
# $size: the number of kilobytes.
where-room-some = Al menos { $size } KB
where-room-none = Casi ninguno
where-window = ¿Es una ventana privada?
where-window-private = Parece que sí. Lo que se guarda aquí desaparece al cerrarla: guarde su trabajo en un archivo de casos.
where-window-ordinary = Nada indica que lo sea.
where-window-unknown = Aquí no se puede saber.
where-survives = ¿Lo conserva al cerrarse?
# $date: the date of the first start; $time: its time of day, as 14:32.
where-survives-yes = Sí. Conserva datos desde el primer inicio aquí ({ $date }, { $time }).
where-survives-unknown = Aún no se sabe: no hay nada de un inicio anterior. O bien este es el primero aquí, o bien el navegador olvida al cerrarse, como hace una ventana privada.
where-survives-private = Probablemente no: parece una ventana privada, que lo olvida todo al cerrarse.
where-killed = Si el navegador o el equipo falla
where-killed-kept = Lo que se da por guardado está en el disco.
where-killed-seconds = Pueden faltar los últimos diez segundos: este navegador no tiene base de datos para esta página.
where-killed-private = En una ventana privada se pierde todo lo que no haya guardado en un archivo.
where-reach = ¿Qué páginas tienen acceso?
where-reach-all = Todas las páginas abiertas desde un disco de este equipo comparten el mismo almacenamiento. Pueden leer lo que no está cifrado y eliminarlo todo; lo cifrado no lo pueden leer.
where-reach-path = Solo este archivo en esta carpeta. Si se mueve o se le cambia el nombre, empieza vacío; de vuelta en su lugar, lo encuentra todo otra vez.
where-reach-site = Solo las páginas de este sitio.
where-reach-unknown = No se sabe en el caso de este navegador.
where-foreign = Qué guardan otros allí
where-foreign-none = No hay nada más que lo que guarda Point35.
# $count: number of entries. Their names follow.
where-foreign-some =
    { $count ->
        [one] Una entrada de otra página:
       *[other] { $count } entradas de otras páginas:
    }
where-aside = Apartado
where-aside-none = No hay nada apartado.
where-aside-text = Lo que no se pudo leer, o se cambió en dos ventanas, se conserva como estaba y nunca se elimina. El archivo lo contiene tal cual: lo cifrado sigue cifrado con la frase de contraseña de entonces.
where-aside-save = Guardar en un archivo lo apartado
# $name: the name of the file.
where-aside-saved = Lo apartado se ha guardado en un archivo: { $name }
where-limits = Qué puede perderse de todos modos
where-limits-text = Tras un corte de corriente pueden faltar los últimos segundos, si el disco solo había prometido escribirlos. Una ventana privada que se cierra, los datos del navegador borrados, una cuenta de usuario nueva o un disco averiado se llevan todo lo que no esté en un archivo en otro lugar.
desk-kept-before = ¿Ya trabajó aquí antes? En Firefox, un archivo movido o con otro nombre empieza vacío: devuélvalo a su lugar o abra un archivo que haya guardado.
