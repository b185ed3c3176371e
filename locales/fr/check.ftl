### What the check of a request finds. Each message names the problem, says why it matters and what
### to do.

check-severity-stop = À corriger avant que le document ne soit définitif
check-severity-warning = À examiner
check-severity-note = Pour information

## The six elements of a request under Article 29(2)

check-element-a = (a) l’autorité qui demande la conservation – article 29, paragraphe 2.a
check-element-b = (b) l’infraction et un bref exposé des faits – article 29, paragraphe 2.b
check-element-c = (c) les données et la nature de leur lien avec l’infraction – article 29, paragraphe 2.c
check-element-d = (d) le gardien des données ou l’emplacement du système informatique – article 29, paragraphe 2.d
check-element-e = (e) la nécessité de la mesure de conservation – article 29, paragraphe 2.e
check-element-f = (f) l’intention de soumettre une demande d’entraide – article 29, paragraphe 2.f

## Answers that are missing or not in the expected form

# $label: label of the field.
check-missing-required = Il manque une réponse à « { $label } ». La demande n’est pas complète sans elle ; donnez-la avant que le document ne devienne définitif.
# $label: label of the field.
check-missing-expected = Il manque une réponse à « { $label } ». La Partie requise en a habituellement besoin ; donnez-la si vous la connaissez.
# $label: label of the field.
check-not-a-phone-number = « { $label } » ne contient pas un numéro de téléphone qui puisse être composé de l’étranger ; personne ne pourra donc rappeler. Écrivez + et l’indicatif du pays, puis seulement des chiffres et des espaces.
# $label: label of the field.
check-not-an-email-address = « { $label } » ne contient pas une adresse électronique complète ; une réponse n’arriverait donc pas. Écrivez un nom, le signe @ et un domaine.
# $label: label of the field.
check-not-a-number-of-days = « { $label } » ne contient pas un nombre entier de jours ; aucune date ne peut donc être calculée. Écrivez seulement des chiffres, par exemple 60.
# $label: label of the field.
check-unknown-country = « { $label } » ne contient pas le nom d’un État connu ; ce nom ne peut donc pas être imprimé dans la langue du document. Choisissez l’État dans la liste.

## Time

check-period-reversed = La période se termine avant de commencer ; aucune donnée ne peut donc s’y trouver. Corrigez le début ou la fin.
check-period-in-future = La période se termine dans l’avenir, alors que les articles 29 et 30 ne visent que des données déjà stockées. Faites-la se terminer au plus tard maintenant ; pour des données futures, utilisez une demande au titre de l’article 33 ou 34.
check-period-after-request-date = La période se termine après la date de la demande, alors que les articles 29 et 30 ne visent que des données déjà stockées. Corrigez la fin de la période ou la date de la demande. Pour des données ultérieures, utilisez une demande au titre de l’article 33 ou 34.
# $date: last day of the preservation.
check-extension-after-expiry = La conservation a pris fin le { $date } ; les données sont donc peut-être déjà effacées. Téléphonez d’abord au point de contact de la Partie requise, puis envoyez la demande.
# $date: a day that was to come.
check-day-passed = La date du { $date } est passée ; la Partie requise ne peut donc pas se régler sur cette réponse. Corrigez la date.

## The data

check-no-item = Aucun élément de données n’est décrit ; rien ne peut donc être conservé (article 29, paragraphe 2.c). Ajoutez au moins un élément de données.
check-disclosure-without-communication = Une divulgation au titre de l’article 30 est demandée, mais aucun élément de données n’est signalé comme communication spécifique ; aucune voie ne peut donc être retracée. Signalez l’élément de données qui constitue la communication.
check-communication-without-disclosure = Un élément de données est signalé comme communication spécifique, mais aucune divulgation au titre de l’article 30 n’est demandée ; la Partie requise n’en retracera donc pas la voie. Demandez la divulgation, ou modifiez l’élément de données.

## The custodian

check-no-custodian-anywhere = Aucun gardien n’est désigné, ni pour l’ensemble de la demande ni pour un élément de données ; la Partie requise devrait donc chercher elle-même les données (article 29, paragraphe 2.d). Indiquez qui détient les données ou où se trouve le système informatique, pour autant que vous le sachiez.
# $country: State of the custodian. $party: requested Party.
check-custodian-elsewhere = L’État du gardien ({ $country }) n’est pas la Partie requise ({ $party }), qui ne peut conserver que des données se trouvant sur son propre territoire. Vérifiez où les données sont détenues, ou choisissez la Partie sur le territoire de laquelle elles se trouvent.

## The offence

check-convention-or-domestic-offence-missing = Aucune infraction n’est indiquée, ni au sens de la Convention ni en droit interne, alors que l’article 29, paragraphe 2.b, l’exige. Choisissez un article de la Convention ou ajoutez une infraction de droit interne.
## Urgency and confirmation

check-no-urgency-reasons = Un motif d’urgence est choisi, mais aucun fait ne l’explique ; la demande risque donc d’être traitée comme une demande ordinaire. Indiquez les faits et les dates qui établissent l’urgence.
check-confirmation-same-contact = Le contact pour confirmation a le même numéro de téléphone que la personne responsable ; un appel à ce numéro ne peut donc rien confirmer. Indiquez un autre numéro ou désignez une autre personne.

## The requested Party and its contact point

check-no-recipient = Aucun point de contact requis n’est choisi ; la demande n’a donc pas de destinataire. Choisissez un point de contact dans le répertoire.
# $state: the State that was chosen.
check-not-a-party = L’État choisi ({ $state }) n’est pas Partie à la Convention sur la cybercriminalité ; une conservation au titre de l’article 29 ne peut donc pas lui être demandée. Utilisez une autre voie : Interpol, un traité bilatéral d’entraide ou un autre traité.
# $party: requested Party.
check-recipient-without-power = D’après le répertoire, ce point de contact ({ $party }) n’est pas compétent pour les demandes au titre de l’article 29 : il ne les exécute pas et n’en facilite pas l’exécution. Demandez-lui par téléphone qui ordonne la conservation, ou choisissez un autre point de contact de la même Partie.
# $date: last day of the directory’s validity.
check-directory-expired = La validité du répertoire a pris fin le { $date } ; des numéros et des adresses peuvent donc être erronés. Ouvrez un répertoire plus récent, ou confirmez les coordonnées avant l’envoi.
# $language: language of the document. $languages: list of the languages the recipient accepts.
check-language-not-accepted = La langue du document ({ $language }) ne figure pas parmi celles que le point de contact requis accepte ({ $languages }) ; la demande risque donc d’être renvoyée. Choisissez une langue acceptée comme première ou seconde langue du document.

## Text and letters

# $label: label of the field. $language: language of the document.
check-not-translated = Il manque à « { $label } » un texte dans la langue suivante : { $language }. La réponse sera imprimée telle qu’elle est écrite et signalée comme non traduite ; ajoutez une traduction si vous le pouvez.
# $characters: the characters themselves. $scripts: names of their scripts.
check-missing-characters = Le document contient des caractères qu’aucune police de ce fichier ne peut imprimer : { $characters } ({ $scripts }). Écrivez le texte avec d’autres lettres, ou retirez-le du document.
# $characters: the characters themselves. $scripts: names of their scripts. $packs: names of font packs and their files.
check-missing-characters-pack = Le document contient des caractères qui demandent un paquet de polices : { $characters } ({ $scripts }). Ouvrez le paquet une fois, dans les réglages ou sur la page du document : { $packs }.
