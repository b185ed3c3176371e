# Cases: in a file, how long they are kept, and the log of what was done.

## The case file: saving and opening cases

cases-text = Un archivo de casos contiene casos, cifrados con una frase de contraseña. Sirve para el relevo del turno y para conservar lo que un navegador puede eliminar. Los casos que ya están aquí se reúnen campo por campo.
# The kind of file in the dialog of the browser.
cases-file = Archivo de casos de Point35
cases-save-title = Guardar
cases-chosen = Casos
cases-save-hint = La frase de contraseña de este navegador abre el archivo en cualquier copia de Point35. Use otra para los colegas que no la conozcan.
# $count: number of cases.
cases-save-deleted = El archivo indica también qué casos se eliminaron, por su número aleatorio y la fecha: { $count }.
cases-save = Guardar en un archivo
cases-save-own = Guardar con otra frase de contraseña
# $name: name of the file.
cases-save-again = Guardar de nuevo en { $name }
# $name: name of the file.
cases-saved = Los casos se han guardado en { $name }.
# $time: time of day as 14:32. $name: name of the file.
cases-saved-at = Último guardado en un archivo a las { $time }: { $name }. Está donde usted eligió o, si no, entre sus descargas.
cases-seal-title = Guardar casos con otra frase de contraseña
cases-seal-text = El archivo se abre solo con esta frase de contraseña. No la comunique a nadie en el mismo mensaje que el archivo.
cases-open-title = Abrir
cases-open-hint = El archivo queda como está y no se pierde nada de lo que hay aquí.
cases-open = Abrir un archivo de casos
cases-unlock-title = Abrir un archivo de casos
cases-unlock-text = Introduzca la frase de contraseña con la que se guardó el archivo.
# $new, $changed, $same: numbers of cases.
cases-arrived = Casos del archivo: nuevos { $new }, modificados { $changed }, sin cambios { $same }.
# $count: number of fields.
cases-arrived-conflicts =
    { $count ->
        [one] Un campo se modificó en ambos lados. Los dos valores figuran abajo.
       *[other] { $count } campos se modificaron en ambos lados. Los dos valores de cada uno figuran abajo.
    }
# $count: number of cases.
cases-arrived-left =
    { $count ->
        [one] Un caso del archivo sigue eliminado.
       *[other] { $count } casos del archivo siguen eliminados.
    }
# $count: number of cases.
cases-arrived-gone =
    { $count ->
        [one] Un caso se ha eliminado también aquí.
       *[other] { $count } casos se han eliminado también aquí.
    }

## What was deleted on one side, before the cases of a file are taken in

cases-decide-title = Eliminado en un solo lado
cases-decide-hint = Todavía no se ha incorporado nada del archivo. Mientras no elija nada, lo eliminado sigue eliminado y lo que está aquí permanece aquí.
cases-return = Recuperar lo eliminado
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-case = { $draft }, eliminado el { $date }
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-return-changed = { $draft }, eliminado el { $date }, modificado después en el archivo
cases-follow = Eliminar también aquí
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
cases-follow-case = { $draft }, eliminado en otro lugar el { $date }
cases-decide-confirm = Incorporar los casos
cases-decide-close = Cerrar el archivo
cases-decide-closed = El archivo está cerrado. No se ha incorporado nada de él.

## What two copies of a case disagree in

cases-conflicts-title = Modificado en ambos lados
cases-conflicts-hint = Se usa el valor más reciente. El otro permanece aquí hasta que usted lo use o lo descarte.
cases-conflict-ours = En uso
# $date: date with the month in words. $time: time of day as 14:32.
cases-conflict-other = Otro valor, del { $date }, { $time }
# Stands in the place of a value.
cases-conflict-empty = vacío
cases-conflict-use = Usar el otro valor
cases-conflict-drop = Descartar el otro valor
# The buttons above for screen readers. $field: name of the field.
cases-conflict-use-label = Usar el otro valor: { $field }
# $field: name of the field.
cases-conflict-drop-label = Descartar el otro valor: { $field }
cases-conflict-used = Ahora se usa el otro valor.
cases-conflict-dropped = El otro valor se ha descartado.
cases-part-recipient = Punto de contacto requerido
cases-part-languages = Idiomas del documento
cases-part-own-language = Idioma en el que escribe
cases-part-appearance = Aspecto del documento
cases-part-template = Formulario

## Closing a case on the desk

desk-draft-close = Cerrar el caso
# $draft: reference of the case, or what stands for it.
desk-draft-close-label = Cerrar el caso: { $draft }
desk-draft-reopen = Reabrir
# $draft: reference of the case, or what stands for it.
desk-draft-reopen-label = Reabrir: { $draft }
desk-draft-closed = El caso está cerrado. Puede reabrirse.
desk-draft-reopened = El caso está abierto de nuevo.
desk-draft-closed-tag = Cerrado
# $date: date with the month in words.
desk-draft-closed-on = Cerrado el { $date }

## How long cases are kept

retention-text = Los datos personales no se conservan más tiempo del necesario. Point35 propone qué puede eliminarse; nada se elimina sin usted. El registro permanece: no contiene nada de lo que hay en un caso. También permanece qué caso se eliminó y cuándo, por un número aleatorio, para que un archivo anterior no lo recupere sin usted.
retention-proposals = Qué puede eliminarse
retention-none = Ningún caso cerrado lleva aquí más tiempo del que indica su regla.
retention-proposed = Casos cerrados cuyo plazo ha pasado
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-proposal = { $draft }, cerrado el { $date }
retention-delete = Eliminar los casos elegidos
# $count: number of cases.
retention-delete-title =
    { $count ->
        [one] ¿Eliminar un caso?
       *[other] ¿Eliminar { $count } casos?
    }
retention-delete-text = Se eliminan definitivamente de este navegador. Los archivos que haya guardado permanecen donde están.
retention-deleted = Los casos elegidos se han eliminado.
retention-forgotten = Abiertos y sin cambios durante el mismo tiempo
retention-forgotten-hint = Cierre lo que haya terminado: solo entonces empieza su plazo.
# $draft: reference of the case, or what stands for it. $date: date with the month in words.
retention-unchanged = { $draft }, último cambio el { $date }
retention-rules = Regla para cada tipo de caso
# $months: number of months, at least 3.
retention-months = Proponer { $months } meses después del cierre
retention-for-ever = No proponer nunca
# The attributes stand at the fields of which they have the name.
minimise = Lo que no hace falta escribir
    .facts = Indique el delito y cómo se relacionan los datos con él. Omita nombres de víctimas y testigos, salud y familia.
    .item-description = Describa los datos por cuenta, dirección y hora, no por la persona que los usa.
    .necessity = Diga por qué los datos pueden perderse. No hace falta decir cómo es la persona.
    .annexes = No adjunte documentos de identidad ni declaraciones: la conservación no los necesita.
    .urgency-reasons = Nombre el peligro, no a la persona en peligro, salvo que haya que encontrarla.
minimise-hint = La otra parte necesita lo suficiente para encontrar y conservar los datos, y nada más. Los nombres de víctimas y testigos pueden ir en la solicitud posterior de revelación.

## The log

log-text = Quién hizo qué y cuándo en esta copia. El registro se cifra con su frase de contraseña y no contiene nada de lo que hay en un caso. Conserva las últimas 2000 entradas.
log-locked = El registro está bloqueado
log-locked-text = Se conserva en este navegador, cifrado. Introduzca su frase de contraseña para verlo.
log-when = Cuándo
log-who = Quién
log-what = Qué
log-case = Caso
log-save = Guardar como tabla (CSV)
# $name: name of the file.
log-saved = Se ha pedido a su navegador que guarde { $name }.
log-empty = Todavía no se ha hecho nada.
log-deed-case-begun = Comenzado
log-deed-case-copied = Comenzado como copia
log-deed-case-deleted = Eliminado
log-deed-case-closed = Cerrado
log-deed-case-reopened = Reabierto
log-deed-case-expired = Eliminado, plazo pasado
log-deed-case-brought-back = Recuperado de un archivo de casos
log-deed-case-saved = Guardado en un archivo
log-deed-document-made = Documento elaborado
# $count: number of cases.
log-deed-cases-saved = Casos guardados en un archivo de casos: { $count }
# $count: number of cases.
log-deed-cases-opened = Casos abiertos de un archivo de casos: { $count }
log-deed-unlocked = Desbloqueado
# $count: how many.
log-deed-wrong-passphrases = Frases de contraseña incorrectas antes de desbloquear: { $count }
log-deed-locked = Bloqueado
log-deed-passphrase-set = Frase de contraseña establecida
log-deed-passphrase-changed = Frase de contraseña cambiada

## After everything was deleted

wiped-title = Todo se ha eliminado
wiped-text = Este navegador ya no conserva nada de Point35. Los archivos que haya guardado permanecen donde están; el historial del navegador nombra páginas de este archivo, no su contenido.
