### The workshop of whoever issues the directory.

workshop-title = Atelier de l’émetteur
workshop-hint = Pour qui émet le répertoire. Ce que vous construisez n’est qu’en mémoire tant que vous ne l’enregistrez pas dans un fichier.
workshop-begin = Partir du répertoire utilisé
workshop-open = Partir d’un fichier
workshop-snapshot = L’édition
workshop-number = Numéro
workshop-issued = Émise le
workshop-issuer = Émetteur
workshop-exercise = Tout y est fictif
workshop-contact-points = Points de contact
workshop-parties = Les Parties
workshop-filter = Chercher par nom, identifiant ou code
# $shown: how many fit what was typed. $all: how many there are.
workshop-count = { $shown } sur { $all }
workshop-add = En ajouter un
workshop-edit = Modifier
# $key: id or code of the record.
workshop-edit-label = Modifier { $key }
# $key: id or code of the record.
workshop-remove-label = Retirer { $key }
# $key: id or code of the record.
workshop-removed = Fiche retirée : { $key }.
# $key: id or code of the record.
workshop-put-back = Remettre { $key }
workshop-key-taken = Une autre fiche porte entre-temps cet identifiant ou ce code.
workshop-keep = Reprendre
workshop-cancel = Laisser tel quel
workshop-csv-save = Enregistrer en CSV
workshop-csv-template = Enregistrer un tableau vide
workshop-csv-open = Reprendre d’un CSV
# $count: how many records.
workshop-taken = Fiches reprises du tableau : { $count }.
# $count: how many faults.
workshop-faults = Rien n’a été repris. Erreurs dans le tableau : { $count }.
workshop-row = Ligne
workshop-column = Colonne
workshop-problem = Ce qui ne va pas
workshop-signing = Vérifier, signer, diffuser
workshop-export = Vérifier et enregistrer pour signature
workshop-sign-hint = Signez le fichier sur votre ordinateur avec minisign. Choisissez-le ensuite ici avec son .minisig et, la première fois, la clé publique.
workshop-join = Réunir le fichier et sa signature
workshop-joined-save = Enregistrer le répertoire signé
workshop-good = Un destinataire peut utiliser ce répertoire.
directory-files-mixed = Choisissez un fichier, avec au plus une signature et une clé.
