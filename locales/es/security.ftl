### For whoever answers for the security of a network: a page, and a file of the parcel.

security-title = Para la seguridad informática
security-to-about = Volver a Acerca de Point35
security-link = Lo que quiere saber la seguridad informática

security-what = Qué es
security-what-text = Un único archivo HTML que se abre desde el disco. Sin instalación, sin servidor y sin cuenta. El programa que contiene es WebAssembly compilado a partir de Rust; el script de la página solo lo descomprime y lo inicia.
security-hash = Comprobar el archivo
security-hash-text = Compare el SHA-256 del archivo con el publicado junto a él: sha256sum point35.html o, en Windows, certutil -hashfile point35.html SHA256. La compilación es reproducible: el mismo código fuente da los mismos bytes, por lo que el archivo también puede compararse con una compilación propia.
security-signature = Comprobar un directorio
security-signature-text = Los directorios se firman en el formato de minisign (Ed25519). La aplicación reconoce la clave de un emisor una vez comparada su huella y, desde entonces, ninguna otra. Un archivo firmado reúne las líneas de la clave pública, las de la firma y el directorio, una tras otra; separados, minisign -V los comprueba.
security-network = Red
security-network-text = La política de seguridad de contenido de la página es default-src 'none' con connect-src 'none'; los scripts y estilos se admiten por su hash. Así, el navegador rechaza toda petición. Lo que una política no puede prohibir no figura en el código, y una prueba lo busca: salir de la página mediante script, abrir ventanas, preconnect, WebRTC. Los enlaces a direcciones de correo y números de teléfono abren el programa que el sistema tenga para ello, y solo al pulsarlos.
security-kept = Qué se conserva
security-kept-text = Todo queda en el almacenamiento de este navegador, en este dispositivo:
security-sealing = Cifrado
security-sealing-text = Una frase de contraseña da una clave mediante Argon2id (RFC 9106); los registros se cifran con XChaCha20-Poly1305. La frase de contraseña no se conserva en ningún lugar y no puede recuperarse. Sin ella, los datos personales están solo en memoria.
security-components = Componentes
security-components-text = El paquete enumera cada componente con su versión y licencia: sbom.cdx.json (CycloneDX 1.5) y THIRD-PARTY.txt.
security-limits = Límites
security-limits-text = El archivo necesita WebAssembly; donde una política lo desactiva, solo pueden usarse la tabla del directorio de ejercicio y los formularios en blanco. Quien controle el dispositivo, el navegador o una de sus extensiones ve lo que hay en pantalla y lo que se escribe. Los PDF, textos y archivos guardados o impresos no están cifrados. Firefox vincula su almacenamiento a la ruta del archivo; Chromium y WebKit comparten uno solo entre todas las páginas locales.
security-mail = Pasarelas de correo
security-mail-text = Muchas pasarelas eliminan o reescriben los adjuntos HTML. Entregue la aplicación como zip, y su suma de comprobación por otra vía. Una pasarela que aplana o vuelve a imprimir un PDF le quita los datos de la solicitud; la aplicación indica entonces que no contiene ninguna solicitud.
