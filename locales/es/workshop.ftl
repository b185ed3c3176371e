### The workshop of whoever issues the directory.

workshop-title = Taller del emisor
workshop-hint = Para quien emite el directorio. Lo que construye está solo en la memoria hasta que lo guarde en un archivo.
workshop-begin = Empezar con el directorio en uso
workshop-open = Empezar con un archivo
workshop-snapshot = La edición
workshop-number = Número
workshop-issued = Emitida el
workshop-issuer = Emisor
workshop-exercise = Todo en ella es ficticio
workshop-contact-points = Puntos de contacto
workshop-parties = Partes
workshop-filter = Buscar por nombre, identificador o código
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } de { $all }
workshop-add = Añadir uno
workshop-edit = Editar
# $key: id or code of the record.
workshop-edit-label = Editar { $key }
# $key: id or code of the record.
workshop-remove-label = Quitar { $key }
# $key: id or code of the record.
workshop-removed = Ficha quitada: { $key }.
# $key: id or code of the record.
workshop-put-back = Volver a poner { $key }
workshop-key-taken = Entretanto hay otra ficha con este identificador o código.
workshop-keep = Aceptar los cambios
workshop-cancel = Dejar como estaba
workshop-csv-save = Guardar como CSV
workshop-csv-template = Guardar una tabla vacía
workshop-csv-open = Tomar de un CSV
# $count: how many records.
workshop-taken = Fichas tomadas de la tabla: { $count }.
# $count: how many faults.
workshop-faults = No se ha tomado nada. Errores en la tabla: { $count }.
workshop-row = Fila
workshop-column = Columna
workshop-problem = Qué está mal
workshop-signing = Comprobar, firmar, distribuir
workshop-export = Comprobar y guardar para firmar
workshop-sign-hint = Firme el archivo en su ordenador con minisign. Elíjalo luego aquí junto con su .minisig y, la primera vez, la clave pública.
workshop-join = Unir el archivo y su firma
workshop-joined-save = Guardar el directorio firmado
workshop-good = Un destinatario puede utilizar este directorio.
directory-files-mixed = Elija un archivo, con una firma y una clave como máximo.
