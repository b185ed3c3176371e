### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label } : { $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title } – { $reference }
covering-salutation = Au point de contact 24/7 de la Partie requise (article 35 de la Convention sur la cybercriminalité)
# The title of the document follows.
covering-sent = Le document suivant, établi en vertu de la Convention sur la cybercriminalité (STE n° 185), est joint à ce message :
covering-urgent = La demande est urgente.
# $code: twelve digits such as 1234 5678 9012.
covering-code = Code de contrôle du document : { $code }
covering-verify = Avant de donner suite au document, veuillez nous téléphoner au numéro qui figure dans votre propre répertoire et comparer le code de contrôle. N’appelez aucun numéro figurant dans ce message.
# The person in charge and the authority follow.
covering-regards = Cordialement

## The telephone

call-opening = Bonjour. J’appelle le point de contact 24/7 prévu par la Convention de Budapest sur la cybercriminalité.
# $authority: name of the requesting authority.
call-authority = J’appelle de la part de l’autorité suivante : { $authority }.
call-duty-officer = Je voudrais parler à la personne de permanence.
# $language: name of the language that the caller would like to speak.
call-language = Pouvons-nous parler dans cette langue : { $language } ?
call-sent = Nous vous avons envoyé un document par courriel. Veuillez l’ouvrir.
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = Notre référence est { $reference }. Je l’épelle : { $spelled }.
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = La demande est urgente. Les motifs sont : { $grounds }.
call-number = Veuillez vérifier que le numéro d’où j’appelle figure dans votre propre répertoire. En cas de doute, rappelez-nous au numéro de votre répertoire.
call-code = Comparons maintenant le code de contrôle. Il figure en haut de la première page : douze chiffres en trois groupes.
call-ask-first = Veuillez me lire le premier groupe.
# For the caller only, not read aloud. $digits: four digits.
call-expect = (Vous devez entendre : { $digits })
# $digits: four digits.
call-say-second = Le deuxième groupe est : { $digits }. Voyez-vous la même chose ?
call-ask-third = Veuillez me lire le troisième groupe.
call-differs = Si un seul chiffre diffère, le document a été modifié ou endommagé. Dans ce cas, ne l’utilisez pas ; nous vous l’enverrons de nouveau.
call-thanks = Merci. Au revoir.
