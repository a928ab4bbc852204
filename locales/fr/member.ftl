### Machine-drafted; not yet reviewed by a person who speaks the language.
### Ce que le bot dit aux membres, en français. Des mots simples, à lire dès 12 ans environ.
### Rien ici n'est une information de santé : celle-ci se trouve dans les packs, avec ses avertissements.

## Phrases dites en privé, quand aucune réponse ne peut être donnée

hint-old-button = Ce bouton vient d'une autre version de moi. Merci de reposer votre question avec /ask.
hint-entry-gone = Ce sujet a été retiré entre-temps. Merci de reposer votre question avec /ask.
hint-bot-may-not-post = Je ne peux pas partager ici : il faut les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ». La modération peut me les donner.
hint-member-may-not-post = Vous ne pouvez pas écrire dans ce salon, donc je ne peux rien y partager pour vous.
hint-busy = J'ai beaucoup de questions à la fois en ce moment. Merci de réessayer dans une minute. { emergency }
hint-fault = Il y a eu un problème de mon côté, donc je n'ai pas de réponse. Merci de réessayer. { emergency }
hint-channel-refused = Je n'ai pas le droit d'écrire dans le salon de votre question, alors voici ma réponse. La modération peut m'y donner les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ».
hint-unknown-command = Je ne connais pas cette commande. Elle est peut-être nouvelle : réessayez dans quelques minutes.
hint-unknown-country = Je n'ai pas de numéros d'urgence pour ce pays, donc je n'ai pas encore répondu. Choisissez un pays dans la liste, ou reposez votre question sans pays. { emergency }
hint-channel-off = La modération m'a désactivé dans ce salon. Merci de poser votre question dans un autre. { emergency }
hint-paused = La modération m'a mis en pause pour le moment. { emergency }
hint-haste = Je vous ai répondu ici il y a un instant, et la modération demande une pause entre deux réponses. Utilisez /ask pour une réponse privée, ou réessayez dans un moment. { emergency }
hint-thanks = Merci. C'est compté pour ce sujet, sans votre nom, pour que les réponses s'améliorent.
hint-said-already = Merci. Ce que vous avez dit de cette réponse est déjà compté.
hint-not-counted = Merci. Dans les messages privés, je ne compte rien, donc cela n'aide que vous : reposez votre question avec d'autres mots s'il vous en faut plus.
hint-ask-differently = Désolé, ce n'était pas ça. Reposez votre question avec d'autres mots : ce qui se passe, où et depuis quand. Avec /ask, je propose des sujets pendant que vous écrivez. { emergency }

hint-not-yours = Seule la personne qui a demandé ou la modération peut supprimer la réponse.

# Dans chaque phrase placée là où une réponse était espérée.
emergency = Si cela peut être une urgence, appelez tout de suite votre numéro d'urgence local.

## Une réponse déjà donnée

# $link est un lien vers un message sur Discord.
earlier-answer = J'ai répondu à cela ici il y a un instant : { $link }
button-show-again = Me montrer la réponse

## Ce qui est dit à la modération dans un de ses salons

# $channel est la mention d'un salon.
team-cannot-post = On m'a posé une question dans { $channel }, et je n'ai pas le droit d'y répondre. Il faut les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ». Pour voir les autres problèmes, utilisez-y /doctor. Je ne le dis qu'une fois.

## La carte : titres et phrases fixes autour des textes d'une fiche. Ils sont dans la langue de la fiche.

card-cause = Ce qui peut en être la cause
card-helps = Ce qui peut aider
card-care = Quand consulter
card-balance = Bénéfices et risques
card-balance-both =
    Peut aider : { $good }
    Peut nuire : { $bad }
card-how-it-works = Comment ça marche
card-if-nothing = Si on ne fait rien
card-other-choices = Autres possibilités
card-daily-life = Vie quotidienne
card-questions = Questions pour votre médecin
card-disputes = Là où l'article et les preuves diffèrent
card-uncertain = Ce qui n'est pas certain
card-origin = Source et vérification
# $names sont des noms de sources, $more dit combien il y en a d'autres, $reviewed et $next sont des dates, $by dit qui a vérifié.
card-origin-line =
    { $names }{ $more ->
        [0] { "" }
        [one] { " " }et { $more } autre
       *[other] { " " }et { $more } autres
    }. Dernière vérification le { $reviewed }, prochaine le { $next } ; { $by }.
card-overdue = Vérification en retard.
card-sources = D'où viennent les informations
# $name, $url et $seen sont le nom d'une source, son adresse et le jour où elle a été lue.
card-source = • { $name }, lu le { $seen } : <{ $url }>
card-note = À noter
card-referral = À qui en parler
card-emergency = En cas d'urgence
# $number est le numéro d'urgence d'un pays, ou des mots qui le désignent.
card-urgent-line = Si cela peut être une urgence, appelez tout de suite : { $number }. Un bot ne peut pas voir votre état et peut rater des signes de danger.
care-routine = Un rendez-vous normal suffit pour la plupart des soucis, sauf si un signe ci-dessous demande de l'aide avant.
care-soon = Les signes ci-dessous demandent de consulter dans les jours à venir, ou avant si indiqué.
care-urgent = Les signes ci-dessous demandent de l'aide aujourd'hui, sauf autre délai indiqué.
also-asked = Vous avez aussi demandé
same-day = Demandez une aide médicale aujourd'hui
appointment = Mérite un rendez-vous

## Quand aucune fiche ne répond, ou quand plusieurs le pourraient

choices-title = Lequel s'en approche le plus ?
unknown-title-1 = Je n'ai pas de réponse à cela
unknown-text-1 = Mes réponses ont été écrites à l'avance par des personnes, et aucune ne correspond à votre question. Essayez d'autres mots : ce qui se passe, où et depuis quand.
unknown-title-2 = Je n'ai rien qui corresponde
unknown-text-2 = Je ne dis que ce que des personnes ont vérifié et écrit, et ceci n'en fait pas partie. Cela peut aider de dire où c'est, ce que ça fait et depuis quand.
unknown-title-3 = Aucun de mes textes n'y répond
unknown-text-3 = Je connais un seul domaine, et seulement ce qui en a été écrit pour moi. Dites-le autrement si vous voulez, ou parcourez les sujets.
unknown-nearest = Ce que j'ai de plus proche
how-to-ask-title = Demandez avec vos propres mots
# $subject est ce dont parle le pack, par exemple "tressautements du visage".
how-to-ask-text = Je réponds aux questions sur ce domaine : { $subject }. Par exemple : ce qui se passe, où et depuis quand. Je ne peux lire que des mots, pas d'images ni de fichiers.
boundary-title = C'est une question pour un professionnel
# $title est le titre d'une fiche.
boundary-offer = Informations générales que j'ai : { $title }.

## Ce qu'on peut faire avec une carte

button-treatment = En savoir plus sur le traitement
button-treatments = Traitements
button-tests = Examens
button-worry = Quand s'inquiéter
button-evidence = Est-ce bien établi ?
select-related = À lire aussi : sujets liés
button-none-fits = Rien de tout cela
button-helpful = Utile
button-not-helpful = Pas utile
button-not-meant = Ce n'est pas ce que je voulais dire
button-share = Partager dans le salon
button-remove = Supprimer
# $language est le nom de la langue de la carte, dans cette langue.
card-other-language =
    Je n'ai cette réponse qu'en { $language ->
        [es] espagnol
        [de] allemand
        [fr] français
        [pt] portugais
       *[en] anglais
    } pour l'instant.
