### Machine-drafted; not yet reviewed by a person who speaks the language.
### Ce que le bot dit aux membres, en français. Des mots simples, à lire dès 12 ans environ.
### Rien ici n'est une information de santé : celle-ci se trouve dans les packs, avec ses avertissements.

## Phrases dites en privé, quand aucune réponse ne peut être donnée

hint-old-button = Ce bouton vient d'une autre version de moi. Merci de reposer votre question avec /{ command-ask }.
hint-entry-gone = Ce sujet a été retiré entre-temps. Merci de reposer votre question avec /{ command-ask }.
hint-bot-may-not-post = Je ne peux pas partager ici : il faut les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ». La modération peut me les donner.
hint-member-may-not-post = Vous ne pouvez pas écrire dans ce salon, donc je ne peux rien y partager pour vous.
hint-busy = J'ai beaucoup de questions à la fois en ce moment. Merci de réessayer dans une minute. { emergency }
hint-fault = Il y a eu un problème de mon côté, donc je n'ai pas de réponse. Merci de réessayer. { emergency }
hint-channel-refused = Je n'ai pas le droit d'écrire dans le salon de votre question, alors voici ma réponse. La modération peut m'y donner les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ».
hint-unknown-command = Je ne connais pas cette commande. Elle est peut-être nouvelle : réessayez dans quelques minutes.
hint-unknown-country = Je n'ai pas de numéros d'urgence pour ce pays, donc je n'ai pas encore répondu. Choisissez un pays dans la liste, ou reposez votre question sans pays. { emergency }
hint-channel-off = La modération m'a désactivé dans ce salon. Merci de poser votre question dans un autre. { emergency }
hint-paused = La modération m'a mis en pause pour le moment. { emergency }
hint-haste = Je vous ai répondu ici il y a un instant, et la modération demande une pause entre deux réponses. Utilisez /{ command-ask } pour une réponse privée, ou réessayez dans un moment. { emergency }
hint-thanks = Merci. C'est compté pour ce sujet, sans votre nom, pour que les réponses s'améliorent.
hint-said-already = Merci. Ce que vous avez dit de cette réponse est déjà compté.
hint-not-counted = Merci. Je ne compte rien ici, donc cela n'aide que vous : reposez votre question avec d'autres mots s'il vous en faut plus.
hint-ask-differently = Désolé, ce n'était pas ça. Reposez votre question avec d'autres mots : ce qui se passe, où et depuis quand. Avec /{ command-ask }, je propose des sujets pendant que vous écrivez. { emergency }
hint-not-shared-here = Ce serveur ne m'a pas ajouté, donc ce que je dis ici n'est visible que pour vous. Vous pouvez le raconter aux autres avec vos propres mots.

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
card-more-sources = Autres sources
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
# $language est le code de la langue de la carte, par exemple "en".
card-other-language =
    Je n'ai cette réponse qu'en { $language ->
        [es] espagnol
        [de] allemand
        [fr] français
        [pt] portugais
       *[en] anglais
    } pour l'instant.

## /topics : des titres seulement, aucune information de santé

# $subject est ce dont parlent les textes, dans la langue du pack. $topics est topics-count.
topics-intro = Ce à quoi j'ai des réponses : { $subject }, { $topics }. Choisissez un sujet pour lire sa carte ; elle n'est visible que pour vous. Tout est de l'information générale, et chaque carte dit à qui en parler. { emergency }
topics-count =
    { $count ->
        [one] { $count } sujet
       *[other] { $count } sujets
    }
topics-none = Il n'y a pas de sujets ici en ce moment.
topics-moved = Cette page n'existe plus, voici donc la plus proche.
# $group est le nom d'un des groupes ci-dessous.
topics-page = { $group } (page { $page } sur { $pages })
topics-condition = Symptômes et problèmes de santé
topics-cause = Ce qui peut le provoquer
topics-treatment = Ce qu'on peut faire
topics-guidance = Trouver de l'aide et vivre avec
topics-about = À propos de ces textes
topics-choose-group = Choisissez un groupe
topics-choose-entry = Choisissez un sujet à lire
topics-previous = Page précédente
topics-next = Page suivante

## /help

help-title = Ce que je peux faire
# $subject est ce dont parlent les textes, dans la langue du pack.
help-what = Je réponds aux questions de santé avec de courts textes que des personnes ont écrits et vérifiés. Le domaine ici : { $subject }. Demandez avec vos propres mots ; les fautes ne gênent pas. Si je n'ai pas de réponse, je le dis.
help-how = Comment demander
help-how-server =
    - Utilisez /{ command-ask }. La réponse n'est que pour vous, sauf si vous la partagez ou si ce serveur en a décidé autrement.
    - Mentionnez-moi dans une phrase, ou répondez à une de mes cartes avec la mention activée.
    - Faites un clic droit sur un message (sur téléphone : restez appuyé), puis Applications, puis « { command-find-an-answer } ».
    - Écrivez-moi directement.
help-how-direct = Écrivez votre question ici, comme à des amis, ou utilisez /{ command-ask } : des sujets vous sont proposés pendant que vous écrivez.
help-how-group = Utilisez /{ command-ask } ici, ou faites un clic droit sur un message (sur téléphone : restez appuyé), puis Applications, puis « { command-find-an-answer } ». La réponse n'est visible que pour vous, sauf si vous mettez l'option { command-ask-private } de /{ command-ask } sur False ou partagez la carte.
help-how-visiting = Utilisez /{ command-ask } ici, ou faites un clic droit sur un message (sur téléphone : restez appuyé), puis Applications, puis « { command-find-an-answer } ». Ce serveur ne m'a pas ajouté, donc ce que je dis n'est visible que pour vous, et je ne lis ni ne compte rien ici.
help-how-off = La modération m'a désactivé dans ce salon. Merci de poser votre question dans un autre, ou de m'écrire directement.
help-how-paused = La modération m'a mis en pause sur ce serveur pour le moment. Vous pouvez m'écrire directement.
help-cannot = Ce que je ne peux pas faire
help-cannot-list =
    - Dire ce que vous avez, ou si c'est grave.
    - Donner une dose, ou dire s'il faut commencer ou arrêter un médicament.
    - Vous voir, ou remplacer un médecin, un infirmier ou un pharmacien.
    - Aider en cas d'urgence : je peux rater des signes de danger.
help-emergency = En cas d'urgence
# $number est un numéro avec son pays, ou des mots qui le désignent.
help-emergency-call = Appelez tout de suite : { $number }. N'attendez pas ma réponse.
help-team = Pour l'équipe de ce serveur
help-team-writes = /knowledge écrit, vérifie et publie des fiches, /inbox montre à quoi je n'ai pas su répondre, /try montre ce que je répondrais.
help-team-moderates = /settings décide comment j'agis, /knowledge ce que je dis, /inbox montre à quoi je n'ai pas su répondre, /insights où on en est en chiffres, /doctor pourquoi je ne dis rien.
help-topics = Parcourir les sujets
help-privacy = Confidentialité

## /privacy

privacy-policy = Politique de confidentialité
privacy-here-visiting = Ce serveur ne m'a pas ajouté : quelqu'un m'a amené ici. Je n'y garde rien, n'y compte rien et ne dis rien à personne. Ce que je dis, seule la personne qui a demandé le voit.
privacy-here-group = Dans cette conversation, je ne garde rien et ne compte rien. Je ne lis que ce qu'on me donne avec une commande.

## /knowledge pin, pour l'équipe d'un serveur

# $title est le titre d'une fiche, $list en contient plusieurs.
pin-pinned = **{ $title }** est maintenant proposé par /{ command-ask } avant toute saisie.
pin-unpinned = **{ $title }** n'est plus proposé en premier.
pin-order = Dans cet ordre : { $list }
pin-none = Plus rien n'est proposé en premier : tous les sujets viennent dans l'ordre du pack.
pin-again = La même commande annule ce choix.
pin-full = Rien n'a été changé : { $most } fiches viennent déjà en premier, et il n'y a plus de place. Utilisez /knowledge pin avec l'une d'elles pour la retirer : { $list }
pin-is-pinned = Vient en premier : { $title }

## Ce qui est dit à quelqu'un qui n'a rien demandé

# Tout le salon lit ceci : rien n'y dit de quoi il s'agit.
unprompted-offer = J'ai peut-être quelque chose là-dessus. Seule la personne qui appuie sur le bouton le voit.
unprompted-look = Me le montrer
unprompted-hush = Ne me répondez pas si je ne demande rien
unprompted-hushed = C'est fait : je ne vous répondrai plus si vous ne me demandez rien, sur aucun serveur. Je réponds toujours quand vous demandez, et je montre toujours une carte quand quelqu'un peut être en danger. Pour revenir en arrière, utilisez /{ command-privacy }.
unprompted-not-saved = Je n'ai pas pu l'enregistrer à l'instant, donc rien n'a changé. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.

## Ce que /privacy en dit

privacy-unprompted-title = Quand vous ne m'avez rien demandé
privacy-unprompted-reads = Dans les salons qu'un serveur a choisis pour cela, je lis aussi des messages qui ne me sont pas adressés, je regarde si je sais quelque chose à leur sujet et je les oublie aussitôt. « Shadow » veut dire que je compte seulement ; « suggest », que je propose de le montrer ; « answer », que je réponds.
privacy-unprompted-reads-nothing = Je ne lis que les messages qui me sont adressés.
privacy-unprompted-may = Si vous ne voulez pas de réponse sans avoir demandé, appuyez sur le bouton ci-dessous. Cela vaut sur tous les serveurs.
privacy-unprompted-hushed = Vous m'avez dit de ne vous répondre que si vous demandez. Cela vaut sur tous les serveurs. Pour cela, votre numéro sur Discord est enregistré, et rien d'autre ; il est supprimé quand vous revenez en arrière.
privacy-unprompted-unreadable = Je ne peux pas lire en ce moment si vous m'avez dit de ne pas le faire. D'ici là, je ne vous dis rien, sauf si vous demandez.
privacy-unprompted-still = Quand il y a un signe d'urgence ou de crise, je montre une carte malgré tout.
privacy-hush = Ne me répondez pas si je ne demande rien
privacy-unhush = Vous pouvez me répondre sans que je demande
privacy-about-hushed = Votre numéro sur Discord est enregistré parce que vous m'avez dit de ne vous répondre que si vous demandez. Rien d'autre n'est noté avec lui, et vous pouvez revenir en arrière avec /{ command-privacy }.
