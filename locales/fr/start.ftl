# Start-up screen: shown when the program cannot start or had to stop, in all interface
# languages at once. Short sentences, plain words. Read by the build tool, not by the program.

# What happened
start-no-script = Cette page a besoin de JavaScript, qui est désactivé. Ci-dessous : le répertoire et des formulaires vierges à imprimer.
start-no-wasm = WebAssembly est désactivé dans ce navigateur. Autorisez-le pour ce fichier, ou utilisez un autre navigateur. Ci-dessous : le répertoire et des formulaires vierges à imprimer.
start-too-old = Ce navigateur est trop ancien pour ce fichier. Mettez-le à jour, ou utilisez un autre navigateur. Ci-dessous : le répertoire et des formulaires vierges à imprimer.
start-no-storage = Ce navigateur ne garde rien pour ce fichier. Tout fonctionne, mais enregistrez votre travail dans un fichier avant de fermer.
start-failed = Le programme n’a pas pu démarrer. Rechargez la page. Si cela se reproduit, utilisez un autre navigateur ou une nouvelle copie du fichier.
start-stopped = Le programme a dû s’arrêter à cause d’une erreur. Ce que vous avez saisi reste visible ci-dessous : copiez ce dont vous avez besoin, puis rechargez la page. Les brouillons enregistrés sont en sécurité.

# Buttons and headings
start-reload = Recharger
start-close = Fermer
start-detail = Détail technique

# The directory as a table and the blank forms, shown where the program cannot run
start-directory = Répertoire
start-party = Partie
start-contact-point = Point de contact
start-channels = Canaux
start-languages = Langues
start-forms = Formulaires vierges à imprimer
