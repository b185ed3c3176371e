### For whoever answers for the security of a network: a page, and a file of the parcel.

security-title = Pour la sécurité informatique
security-to-about = Retour à la page À propos
security-link = Ce que veut savoir la sécurité informatique

security-what = Ce que c’est
security-what-text = Un seul fichier HTML, ouvert depuis le disque. Ni installation, ni serveur, ni compte. Le programme qu’il contient est du WebAssembly compilé à partir de Rust ; le script de la page ne fait que le décompresser et le démarrer.
security-hash = Vérifier le fichier
security-hash-text = Comparez l’empreinte SHA-256 du fichier avec celle publiée à côté : sha256sum point35.html, ou sous Windows certutil -hashfile point35.html SHA256. La compilation est reproductible : la même source donne les mêmes octets, le fichier peut donc aussi être comparé avec sa propre compilation.
security-signature = Vérifier un répertoire
security-signature-text = Les répertoires sont signés au format de minisign (Ed25519). L’application reconnaît la clé d’un émetteur une fois son empreinte comparée, et dès lors aucune autre. Un fichier signé réunit les lignes de la clé publique, celles de la signature et le répertoire, à la suite ; une fois séparés, minisign -V les vérifie.
security-network = Réseau
security-network-text = La politique de sécurité du contenu de la page est default-src 'none' avec connect-src 'none' ; scripts et styles sont admis par leur empreinte. Le navigateur refuse donc toute requête. Ce qu’une politique ne peut interdire ne figure pas dans le code, et un test le recherche : quitter la page par un script, ouvrir des fenêtres, preconnect, WebRTC. Les liens vers des adresses électroniques et des numéros de téléphone ouvrent le programme prévu par le système, et seulement quand on les active.
security-kept = Ce qui est conservé
security-kept-text = Tout reste dans le stockage de ce navigateur, sur cet appareil :
security-sealing = Chiffrement
security-sealing-text = Une phrase de passe donne une clé au moyen d’Argon2id (RFC 9106) ; les enregistrements sont chiffrés avec XChaCha20-Poly1305. La phrase de passe n’est conservée nulle part et ne peut être retrouvée. Sans elle, les données personnelles ne sont qu’en mémoire.
security-components = Composants
security-components-text = Le paquet énumère chaque composant avec sa version et sa licence : sbom.cdx.json (CycloneDX 1.5) et THIRD-PARTY.txt.
security-limits = Limites
security-limits-text = Le fichier a besoin de WebAssembly ; là où une politique le désactive, seuls le tableau du répertoire d’exercice et les formulaires vierges sont utilisables. Quiconque contrôle l’appareil, le navigateur ou l’une de ses extensions voit ce qui est à l’écran et ce qui est saisi. Les PDF, textes et fichiers enregistrés ou imprimés ne sont pas chiffrés. Firefox lie son stockage au chemin du fichier ; Chromium et WebKit partagent un seul stockage entre toutes les pages locales.
security-mail = Passerelles de messagerie
security-mail-text = Beaucoup de passerelles suppriment ou réécrivent les pièces jointes HTML. Transmettez l’application sous forme de zip, et sa somme de contrôle par une autre voie. Une passerelle qui aplatit ou réimprime un PDF en retire les données de la demande ; l’application indique alors qu’il ne contient pas de demande.
