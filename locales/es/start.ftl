# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = Esta página necesita JavaScript, y está desactivado. Abajo: el directorio y formularios en blanco para imprimir.
start-no-wasm = Este navegador tiene WebAssembly desactivado. Permítalo para este archivo o utilice otro navegador. Abajo: el directorio y formularios en blanco para imprimir.
start-too-old = Este navegador es demasiado antiguo para este archivo. Actualícelo o utilice otro navegador. Abajo: el directorio y formularios en blanco para imprimir.
start-no-storage = Este navegador no guarda nada de este archivo. Todo funciona, pero guarde su trabajo en un archivo antes de cerrar.
start-failed = El programa no ha podido iniciarse. Vuelva a cargar la página. Si ocurre de nuevo, utilice otro navegador o una copia nueva del archivo.
start-stopped = El programa ha tenido que detenerse por un error. Lo que escribió sigue visible abajo: copie lo que necesite y vuelva a cargar la página. Los borradores que se guardaron están a salvo.

# Buttons and headings
start-reload = Volver a cargar
start-close = Cerrar
start-detail = Detalle técnico

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = Directorio
start-party = Parte
start-contact-point = Punto de contacto
start-channels = Vías de contacto
start-languages = Idiomas
start-forms = Formularios en blanco para imprimir
