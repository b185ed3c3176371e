# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = Formulaires de demande
templates-hint = Les formulaires déterminent ce que demande une demande, et dans quel ordre. Ceux de ce programme peuvent être remplacés par des formulaires plus récents d’un émetteur : un fichier (JSON) signé au format minisign. Les demandes que vous avez commencées gardent leurs réponses.
# $version: a number. $issuer: a name.
templates-in-use = Utilisés : version { $version }, émise par { $issuer }.
templates-open = Ouvrir des formulaires plus récents
templates-return = Utiliser les formulaires de ce programme
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = Ce fichier contient la version { $version } des formulaires, émise par { $issuer }, avec { $count ->
    [one] { $count } formulaire.
   *[other] { $count } formulaires.
}
templates-take = Utiliser ces formulaires
templates-leave = Garder les formulaires actuels
templates-taken = Les formulaires ont été remplacés.
templates-returned = Les formulaires de ce programme sont de nouveau utilisés.

## Why they are not taken

templates-not-newer = Ces formulaires ne sont pas plus récents que ceux utilisés. Rien n’a été modifié.
templates-without-words = Ces formulaires ont besoin de textes que cette version de Point35 n’a pas. Ouvrez-les avec une version plus récente. Rien n’a été modifié.
templates-fault-unreadable = Ce fichier ne contient pas de formulaires, ou il est endommagé. Redemandez-le à l’émetteur. Rien n’a été modifié.
templates-fault-newer = Ces formulaires ont été faits pour une version plus récente de Point35. Ouvrez-les avec cette version. Rien n’a été modifié.
templates-fault-contradictory = Ces formulaires se contredisent : ils demandent quelque chose qu’ils ne décrivent pas, ou le demandent deux fois. Informez l’émetteur. Rien n’a été modifié.
