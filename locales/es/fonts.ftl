# Paquetes de tipos de letra: archivos con las letras de escrituras para las que este archivo no tiene tipos de letra.

## The packs, by the languages or scripts they are for

pack-japanese = japonés
pack-chinese-simplified = chino simplificado
pack-chinese-traditional = chino tradicional
pack-korean = coreano
pack-further-scripts = bengalí, devanagari, cingalés, tamil, tailandés, tifinag
# A pack within a sentence. $pack: its name. $file: the name of its file.
pack-and-file = { $pack } ({ $file })

## In the settings

fonts-title = Tipos de letra de otras escrituras
fonts-hint = Los documentos se imprimen en letras latinas, griegas, cirílicas, georgianas, armenias, hebreas y árabes. Para otras escrituras hay paquetes de tipos de letra: archivos que acompañan a Point35 y se abren una sola vez.
fonts-open = Abrir un paquete de tipos de letra
# $pack: its name.
fonts-opened = El paquete de tipos de letra está abierto: { $pack }.
fonts-removed = Se ha quitado el paquete de tipos de letra.
# $pack: its name.
fonts-remove = Quitar: { $pack }
# $file: the name of its file.
fonts-absent = No abierto. Archivo: { $file }
# $version: a number. $size: thousands of bytes.
fonts-kept = Versión { $version }, { $size } kB, guardado en este navegador
# $version: a number. $size: thousands of bytes.
fonts-in-memory = Versión { $version }, { $size } kB, en la memoria hasta que se cierre la página
fonts-in-this-file = En este archivo
fonts-in-file = Esta es la edición completa de Point35: todos los paquetes de tipos de letra están en este archivo y no hay que abrir ninguno.
fonts-kept-browser = Los paquetes abiertos se guardan en la base de datos de este navegador (IndexedDB), porque su almacenamiento local, donde está su trabajo, es demasiado pequeño para ellos. Los tipos de letra son públicos, por lo que no se cifran. Si el navegador borra sus datos, abra de nuevo el paquete.
fonts-kept-nowhere = Este navegador no guarda paquetes de tipos de letra para este archivo. Un paquete abierto permanece en la memoria hasta que se cierre la página. La edición completa de Point35 contiene todos los paquetes.

## Where a document needs one; the names of the packs follow

fonts-wanted = El documento tiene caracteres que necesitan un paquete de tipos de letra. Ábralo una vez y el documento podrá imprimirse:

## Why a file is not taken

pack-fault-not-a-pack = Este archivo no es un paquete de tipos de letra. Los paquetes acompañan a Point35 y sus nombres terminan en .p35fonts.
pack-fault-newer = Este paquete de tipos de letra se creó para una versión más reciente de Point35. Ábralo con esa versión.
# $limit: a number with its unit.
pack-fault-too-large = Este paquete de tipos de letra es demasiado grande: pueden abrirse como máximo { $limit }. Puede estar dañado o hecho para causar daño. Utilice otra copia.
pack-fault-damaged = Este paquete de tipos de letra está dañado, por lo que no se ha abierto. Utilice otra copia.
pack-fault-unknown-font = Este paquete contiene tipos de letra que no se crearon para esta versión de Point35 ni para una anterior. Otros tipos podrían imprimir letras distintas de las que usted escribe, por lo que no se ha abierto. Utilice el paquete que acompaña a esta versión.
