### Corrections of records of the directory.

## A correction of a record, written by an officer

correction-title = Comunicar un error
correction-hint = Cambie lo que esté mal. Solo sus cambios van al emisor; su directorio no cambia.
correction-author = Su nombre y cómo contactarle
correction-remark = ¿Cómo lo sabe?
correction-save = Guardar la corrección
correction-copy = Copiar como texto
correction-nothing = Todavía no se ha cambiado nada.
# $contact: id of a contact point. $number: number of the snapshot. $issuer: who issued it. $date: the day of the correction.
correction-text = Corrección de la ficha { $contact }, { $date } (edición número { $number }, { $issuer })
# $place: name of a value in the record. $was: what stands there. $proposed: what should.
correction-text-line = { $place }: «{ $was }» debería ser «{ $proposed }»

## Corrections that reach the issuer

corrections-title = Correcciones
corrections-open = Abrir correcciones
corrections-apply = Aplicar
# $count: how many values.
corrections-applied = Valores cambiados: { $count }.
corrections-leave = Dejar
corrections-now = Ficha actual
corrections-proposed = Propuesta
corrections-unknown = Este punto de contacto no está en esta edición.
# How a proposed value stands to the record.
comparison-applicable = Como lo vio el funcionario
comparison-done = Ya está así
comparison-stale = Cambiado desde entonces
# Why a file is not read as a correction.
correction-fault-too-large = El archivo es demasiado grande para ser una corrección.
correction-fault-not-a-correction = El archivo no es una corrección.
correction-fault-unsupported-version = La corrección procede de una aplicación más reciente.
correction-fault-damaged = La corrección está dañada.
