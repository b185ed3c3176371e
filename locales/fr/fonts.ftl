# Paquets de polices : des fichiers avec les lettres des écritures pour lesquelles ce fichier n’a pas de police.

## The packs, by the languages or scripts they are for

pack-japanese = japonais
pack-chinese-simplified = chinois simplifié
pack-chinese-traditional = chinois traditionnel
pack-korean = coréen
pack-further-scripts = bengali, dévanagari, singhalais, tamoul, thaï, tifinagh
# A pack within a sentence. $pack: its name. $file: the name of its file.
pack-and-file = { $pack } ({ $file })

## In the settings

fonts-title = Polices d’autres écritures
fonts-hint = Les documents s’impriment en lettres latines, grecques, cyrilliques, géorgiennes, arméniennes, hébraïques et arabes. Pour d’autres écritures, il existe des paquets de polices : des fichiers fournis avec Point35, à ouvrir une seule fois.
fonts-open = Ouvrir un paquet de polices
# $pack: its name.
fonts-opened = Le paquet de polices est ouvert : { $pack }.
fonts-removed = Le paquet de polices a été retiré.
# $pack: its name.
fonts-remove = Retirer : { $pack }
# $file: the name of its file.
fonts-absent = Non ouvert. Fichier : { $file }
# $version: a number. $size: thousands of bytes.
fonts-kept = Version { $version }, { $size } ko, gardé dans ce navigateur
# $version: a number. $size: thousands of bytes.
fonts-in-memory = Version { $version }, { $size } ko, en mémoire jusqu’à la fermeture de la page
fonts-in-this-file = Dans ce fichier
fonts-in-file = Ceci est l’édition complète de Point35 : tous les paquets de polices sont dans ce fichier, il n’y en a aucun à ouvrir.
fonts-kept-browser = Les paquets ouverts sont gardés dans la base de données de ce navigateur (IndexedDB), car son stockage local, où se trouve votre travail, est trop petit pour eux. Les polices sont publiques ; elles ne sont donc pas chiffrées. Si le navigateur efface ses données, ouvrez de nouveau le paquet.
fonts-kept-nowhere = Ce navigateur ne garde aucun paquet de polices pour ce fichier. Un paquet ouvert reste en mémoire jusqu’à la fermeture de la page. L’édition complète de Point35 contient tous les paquets.

## Where a document needs one; the names of the packs follow

fonts-wanted = Le document contient des caractères qui demandent un paquet de polices. Ouvrez-le une fois, et le document pourra être imprimé :

## Why a file is not taken

pack-fault-not-a-pack = Ce fichier n’est pas un paquet de polices. Les paquets de polices sont fournis avec Point35 et leurs noms se terminent par .p35fonts.
pack-fault-newer = Ce paquet de polices a été établi pour une version plus récente de Point35. Ouvrez-le avec cette version.
# $limit: a number with its unit.
pack-fault-too-large = Ce paquet de polices est trop volumineux : la taille maximale est de { $limit }. Il est peut-être endommagé ou fait pour nuire. Utilisez une autre copie.
pack-fault-damaged = Ce paquet de polices est endommagé ; il n’a donc pas été ouvert. Utilisez une autre copie.
pack-fault-unknown-font = Ce paquet contient des polices qui n’ont pas été établies pour cette version de Point35 ni pour une version antérieure. D’autres polices pourraient imprimer d’autres lettres que celles que vous écrivez ; il n’a donc pas été ouvert. Utilisez le paquet fourni avec cette version.
