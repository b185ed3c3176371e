# Where data are kept, several windows, and what the browser does.

storage-reader = Une autre fenêtre de Point35 enregistre ici ; celle-ci montre ce qu’elle enregistre. Ce que vous modifiez dans cette fenêtre reste en mémoire tant que vous n’y enregistrez pas.
storage-take-over = Enregistrer dans cette fenêtre
storage-cleared = Ce que ce navigateur gardait a été supprimé alors que la page était ouverte. Tout ce qui est dans cette fenêtre est encore là et s’enregistre de nouveau. Enregistrez-le aussi dans un fichier.
storage-both-kept = Deux fenêtres ont modifié la même chose. Les deux versions sont gardées : un brouillon figure deux fois sur le tableau de bord, le reste est mis de côté.
storage-private = Cette fenêtre semble privée : ce qui s’enregistre ici disparaît quand on la ferme. Enregistrez votre travail dans un fichier de dossiers avant de la fermer.
storage-notice-close = Fermer l’avis
storage-fault-changed = Une autre fenêtre a modifié ceci entre-temps. Sa version est gardée. Réessayez.
storage-fault-other-window = Une autre fenêtre de Point35 enregistre ici. Choisissez d’abord « Enregistrer dans cette fenêtre ».
where-title = Où sont mes données
where-link = Où sont mes données ?
where-last-written = Dernière écriture dans ce navigateur
where-last-file = Dernier enregistrement dans un fichier
where-not-yet = Pas encore
where-when-unlocked = Affiché après le déverrouillage
# $date: the date; $time: the time of day, as 14:32.
where-at = { $date }, { $time }
where-file-missing = Votre travail n’est pas encore dans un fichier. Les navigateurs effacent ce que gardent les pages quand la place manque, quand l’historique est effacé ou quand un ordinateur est réinstallé.
where-file-old = Des modifications ont été faites depuis le dernier enregistrement de votre travail dans un fichier.
where-browser = Ce que fait ce navigateur
where-works = Garde-t-il quelque chose ?
where-works-yes = Oui, il rend ce qui lui a été confié.
where-works-no = Non. Votre travail est seulement en mémoire.
where-room = Place restante
# $size: the number of kilobytes.
where-room-some = Au moins { $size } Ko
where-room-none = Presque aucune
where-window = Est-ce une fenêtre privée ?
where-window-private = Il semble que oui. Ce qui s’enregistre ici disparaît quand on la ferme : enregistrez votre travail dans un fichier de dossiers.
where-window-ordinary = Rien ne l’indique.
where-window-unknown = Cela ne peut pas être établi ici.
where-survives = Le garde-t-il une fois fermé ?
# $date: the date of the first start; $time: its time of day, as 14:32.
where-survives-yes = Oui. Il garde des données depuis le premier démarrage ici ({ $date }, { $time }).
where-survives-unknown = Pas encore connu : il n’y a rien d’un démarrage antérieur. Ou bien c’est le premier ici, ou bien le navigateur oublie à la fermeture, comme le fait une fenêtre privée.
where-survives-private = Sans doute pas : cette fenêtre semble privée, et une fenêtre privée oublie tout à la fermeture.
where-killed = Si le navigateur ou l’ordinateur s’arrête brutalement
where-killed-kept = Ce qui est dit enregistré est sur le disque.
where-killed-seconds = Les dix dernières secondes peuvent manquer : ce navigateur n’a pas de base de données pour cette page.
where-killed-private = Dans une fenêtre privée, tout ce que vous n’avez pas enregistré dans un fichier est perdu.
where-reach = Quelles pages y ont accès ?
where-reach-all = Toutes les pages ouvertes depuis un disque de cet ordinateur partagent le même stockage. Elles peuvent lire ce qui n’est pas chiffré et tout supprimer ; elles ne peuvent pas lire ce qui est chiffré.
where-reach-path = Seulement ce fichier dans ce dossier. Déplacé ou renommé, il démarre vide ; remis à sa place, il retrouve tout.
where-reach-site = Seulement les pages de ce site.
where-reach-unknown = Ce point n’est pas connu pour ce navigateur.
where-foreign = Ce que d’autres y gardent
where-foreign-none = Il n’y a que ce que garde Point35.
# $count: number of entries. Their names follow.
where-foreign-some =
    { $count ->
        [one] { $count } entrée d’une autre page :
       *[other] { $count } entrées d’autres pages :
    }
where-aside = Mis de côté
where-aside-none = Rien n’est mis de côté.
where-aside-text = Ce qui n’a pas pu être lu, ou a été modifié dans deux fenêtres, est gardé tel quel et n’est jamais supprimé. Le fichier le contient tel quel : ce qui était chiffré le reste, avec la phrase de passe d’alors.
where-aside-save = Enregistrer dans un fichier ce qui est mis de côté
# $name: the name of the file.
where-aside-saved = Ce qui est mis de côté est enregistré dans un fichier : { $name }
where-limits = Ce qui peut malgré tout se perdre
where-limits-text = Après une coupure de courant, les dernières secondes peuvent manquer si le disque avait seulement promis de les écrire. Une fenêtre privée que l’on ferme, des données de navigation effacées, un nouveau compte d’utilisateur ou un disque défectueux emportent tout ce qui n’est pas dans un fichier ailleurs.
desk-kept-before = Vous avez déjà travaillé ici ? Dans Firefox, un fichier déplacé ou renommé démarre vide : remettez-le à sa place, ou ouvrez un fichier que vous avez enregistré.
