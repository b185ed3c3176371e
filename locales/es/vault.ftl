# Sealing with a passphrase, and what is kept in this browser.

## A passphrase or a sealed file could not be used

# $minimum: least number of characters
vault-fault-passphrase-too-short = La frase de contraseña es demasiado corta. Elija una de al menos { $minimum } caracteres, por ejemplo cuatro palabras sin relación entre sí.
vault-fault-passphrase-too-weak = Esta frase de contraseña es fácil de adivinar para quien copie sus datos. Añada palabras sin relación entre sí.
vault-fault-must-wait = Se han introducido demasiadas frases de contraseña incorrectas. Espere a que termine el tiempo e inténtelo de nuevo.
vault-fault-wrong-passphrase = Esta frase de contraseña no lo abre. Compruebe la distribución del teclado y las mayúsculas e inténtelo de nuevo. Nadie puede recuperar una frase de contraseña olvidada.
vault-fault-not-sealed = Este archivo no fue cifrado por Point35. Elija otro archivo.
vault-fault-newer = Se cifró con una versión más reciente de Point35. Ábralo con esa versión.
vault-fault-damaged = Los datos cifrados están dañados o han sido alterados, por lo que no se pueden leer. Utilice otra copia, si la hay.
vault-fault-cost-refused = Este archivo exige más memoria o tiempo que cualquier archivo de Point35, por lo que no se ha abierto. Puede estar dañado o haberse creado para causar daño. Pida otra copia al remitente.
vault-fault-out-of-memory = Este dispositivo tiene muy poca memoria libre para la frase de contraseña. Cierre otras ventanas y pestañas e inténtelo de nuevo.
vault-fault-no-randomness = Este navegador no proporciona números aleatorios, por lo que no se puede cifrar nada de forma segura. No se ha escrito nada. Utilice otro navegador.

## How strong a passphrase is

# $minimum: least number of characters
vault-strength-too-short = Demasiado corta: se necesitan al menos { $minimum } caracteres.
vault-strength-weak = Demasiado débil: fácil de adivinar para quien copie sus datos. Añada más palabras.
vault-strength-fair = Aceptable: con una palabra más será fuerte.
vault-strength-strong = Fuerte.

## What makes a passphrase weak

vault-weakness-common-word = Contiene una palabra que está entre las primeras que se prueban.
vault-weakness-row = Contiene teclas o letras en el orden en que se suceden.
vault-weakness-year = Contiene un año.
vault-weakness-repetition = Gran parte repite o continúa lo anterior.

## Something could not be kept or read back

storage-fault-full = No queda espacio en el almacenamiento de este navegador. Lo que se guardó antes no ha cambiado. Guarde ahora en un archivo y elimine después los borradores que ya no necesite.
storage-fault-refused = Este navegador no permite que la página guarde nada, por lo que su trabajo está solo en la memoria. Guárdelo en un archivo antes de cerrar la página.
storage-fault-damaged = Un registro guardado está dañado y no se puede leer. Se mantiene apartado, no se elimina. Abra un archivo que haya guardado antes, si lo tiene.
storage-fault-newer = Un registro guardado fue escrito por una versión más reciente de Point35 y se ha dejado como está. Ábralo con esa versión.
storage-fault-locked = Los registros cifrados están bloqueados. Introduzca la frase de contraseña para leerlos y guardarlos.
storage-fault-passphrase-set = Ya hay una frase de contraseña establecida en este navegador. Introdúzcala o cámbiela en los ajustes.

## The browser could not do what was asked

# $limit: greatest size, with its unit
file-fault-too-large = Este archivo es demasiado grande: pueden abrirse como máximo { $limit }. Compruebe que es el archivo correcto.
file-fault-unreadable = El navegador no ha podido leer este archivo. Puede que se haya movido o modificado entretanto. Elíjalo de nuevo.
file-fault-not-written = El navegador no pudo escribir el archivo. Lo que contenía antes no ha cambiado. Guárdelo con otro nombre o en otro lugar.
download-fault = El navegador no ha permitido guardar el archivo. Compruebe sus ajustes de descarga e inténtelo de nuevo.
copy-fault = El navegador no ha permitido copiar. Seleccione el texto y cópielo con el teclado.
fonts-fault = No se han podido descomprimir los tipos de letra de este archivo, por lo que no se puede crear ningún PDF. Vuelva a cargar la página; si ocurre de nuevo, utilice otra copia del archivo.
