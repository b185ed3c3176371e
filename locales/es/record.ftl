### Records of the directory as fields and tables.

## The values of a record

record-id = Identificador
record-party = Código de la Parte
record-code = Código
record-order = Orden entre los de la Parte
record-search-keys = Otras palabras de búsqueda
record-channel = Vía de contacto
record-channel-address = Número o dirección
record-channel-security = Seguridad de la vía
record-channel-availability = Se responde
record-key = Clave de la vía
record-fingerprint = Huella de la clave
record-last-verified = Última comprobación el
record-time-zone = Huso horario
record-office-days = Días de oficina
record-office-from = Abre a las
record-office-until = Cierra a las
record-weekend = Fin de semana
record-duty-desk = Servicio de guardia
record-urgent = Recibe directamente las solicitudes urgentes (artículo 27.9)
record-protocol-9 = Segundo Protocolo, artículo 9
record-protocol-10 = Segundo Protocolo, artículo 10
record-penalty = Pena máxima exigida, en meses
record-initial-days = Duración de la conservación, en días
record-renewal-days = Renovación, en días
record-renewal-times = Renovaciones como máximo
record-maximum-days = Conservación máxima, en días
record-extension-start = La renovación cuenta desde
record-secrecy = Puede ordenarse el secreto
record-source-date = Fecha de la fuente
record-valid-until = Válido hasta
record-official-languages = Lenguas oficiales
record-working-languages = Lenguas de trabajo
record-instruments = Tratado
record-yes = Sí
record-no = No
record-language = Nombres en otro idioma, por su código
record-more = Mostrar más campos
# $record: id of a record, may be empty. $place: name of a value in it. $problem: what is wrong, a sentence.
record-fault = { $record }, { $place }: { $problem }

## What is wrong with a value

cell-unknown-place = Ninguna ficha tiene un valor con este nombre.
# $most: the highest number.
cell-whole-number = Escriba un número entero, { $most } como máximo.
cell-truth = Escriba yes o no, en inglés.
# $ids: list of the words that may stand there.
cell-listed = Escriba una de estas palabras: { $ids }.
cell-party-code = Escriba dos letras mayúsculas.
cell-duplicate-party = Esta Parte aparece dos veces.
cell-contact-point-id = Use solo minúsculas, cifras y guiones.
cell-duplicate-contact-point = Este identificador aparece dos veces.
cell-unknown-party = Esta Parte no está en la edición.
cell-unknown-time-zone = Huso desconocido; por ejemplo: Europe/Paris.
cell-language = Código de idioma no válido; por ejemplo: fr.
cell-duplicate-language = Un idioma aparece dos veces.
cell-no-english = Falta el texto en inglés.
cell-empty = Debe rellenarse.
# $limit: number of characters.
cell-text-too-long = El texto supera los { $limit } caracteres.
# $limit: number of entries.
cell-list-too-long = Más de { $limit } entradas.
cell-unsafe-text = El texto contiene caracteres de control o que lo reordenan.
cell-date = Escriba la fecha así: AAAA-MM-DD.
cell-date-order = La fecha posterior va primero.
cell-time = Escriba la hora así: HH:MM.
cell-office-hours = Cierra antes de abrir, o abre dos veces a la vez.
cell-channel-address = No es un número, dirección o enlace de este tipo de vía. Los números empiezan por +.
cell-fingerprint = Escriba 40 o 64 cifras 0–9 y A–F sin espacios.
cell-number = El número está fuera de los límites.
cell-not-a-table = No es una tabla CSV en UTF-8.
cell-too-many-cells = La fila tiene más celdas que nombres la primera.
# $most: the highest number.
cell-too-many-rows = Más de { $most } filas.
cell-duplicate-column = Una columna con este nombre aparece dos veces.
