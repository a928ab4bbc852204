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
team-cannot-post = J'avais quelque chose à dire dans { $channel }, et je n'ai pas le droit d'y écrire. Il faut les permissions « Voir le salon », « Envoyer des messages » (dans un fil : « Envoyer des messages dans les fils ») et « Intégrer des liens ». Pour voir les autres problèmes, utilisez-y /doctor. Je ne le dis qu'une fois.

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

## Signes d'une urgence ou d'une crise : ce qui entoure une carte déjà écrite, dans la langue de la carte

# $sign est le titre propre à la carte, comme dans "possible AVC".
urgent-title-crisis = Quelqu'un est là pour vous
urgent-title-emergency = Cela peut être une urgence : { $sign }
urgent-title-today = Demandez une aide médicale aujourd'hui : { $sign }
urgent-helper-emergency = Les secours et un médecin peuvent aider. Dites-leur ce que vous voyez.
urgent-helper-poison = Les secours et un médecin peuvent aider. Dites-leur ce que c'était, en quelle quantité et quand.
urgent-helper-crisis = Une ligne d'écoute, un médecin ou une personne de confiance peut aider tout de suite.

## Qui appeler : parties d'une phrase qui commence par « appelez ». Un test compare les trois premières et contacts.toml.

call-any-emergency = votre numéro d'urgence local
call-any-crisis = Trouvez une ligne d'écoute gratuite pour votre pays sur findahelpline.com.
call-any-poison = votre centre antipoison local
# Entre deux numéros.
call-or = { " ou " }
# $number est un numéro ou plusieurs, $country est le nom d'un pays.
call-number = { $number } ({ $country })
call-number-unsure = { $number } ({ $country } ; merci de vérifier ce numéro sur place)
# $lines sont des noms de lignes d'écoute, chacune avec son numéro.
call-helplines = Lignes d'écoute ({ $country }) : { $lines }. Pour en trouver d'autres : findahelpline.com.
call-line = { $name } au { $phone }
# $line est le nom d'une ligne d'écoute avec son numéro.
call-line-unsure = { $line }, merci de vérifier ce numéro

## Ce qu'on peut faire avec une carte

button-treatment = En savoir plus sur le traitement
button-treatments = Traitements
button-tests = Examens
button-worry = Quand s'inquiéter
button-evidence = Est-ce bien établi ?
select-related = À lire aussi : sujets liés
button-none-fits = Sous la même forme, je me souviens combien de fois j'ai dit à quelqu'un en privé que je n'ai pas de réponse, pour ne pas le dire deux fois pareil. Rien de tout cela
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

## Pendant que quelqu'un écrit une question

# À la place des sujets, quand cela peut être urgent. Au plus 100 caractères.
suggest-urgent = Cela peut être urgent : envoyez-le tel quel pour voir qui peut aider maintenant

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
help-emergency-any = votre numéro d'urgence local
help-team = Pour l'équipe de ce serveur
help-team-writes = /knowledge écrit, vérifie et publie des fiches, /inbox montre à quoi je n'ai pas su répondre, /try montre ce que je répondrais.
help-team-moderates = /settings décide comment j'agis, /knowledge ce que je dis, /inbox montre à quoi je n'ai pas su répondre, /insights où on en est en chiffres, /doctor pourquoi je ne dis rien.
help-topics = Parcourir les sujets
help-privacy = Confidentialité

## /privacy

privacy-policy = Politique de confidentialité
privacy-here-visiting = Ce serveur ne m'a pas ajouté : quelqu'un m'a amené ici. Je n'y garde rien, n'y compte rien et ne dis rien à personne. Ce que je dis, seule la personne qui a demandé le voit.
privacy-here-group = Dans cette conversation, je ne garde rien et ne compte rien. Je ne lis que ce qu'on me donne avec une commande.
privacy-title = Ce que je garde, et ce que je ne garde pas
privacy-asked = Ce que vous demandez
privacy-asked-about = Je lis votre question, je cherche une réponse et je l'oublie. Je ne note ni ce que vous avez demandé, ni qui a demandé. Discord garde les messages selon ses propres règles ; vous pouvez y supprimer les vôtres.
privacy-here = Ici
privacy-here-direct = Dans les messages privés, je ne garde rien. Chaque serveur fait ses propres choix : utilisez /{ command-privacy } là-bas pour les voir.
privacy-server = Ce serveur
privacy-server-unread = Je ne peux pas lire les choix de ce serveur en ce moment. Merci de regarder à nouveau dans une minute.
privacy-inbox = Les questions auxquelles je n'ai pas de réponse
privacy-inbox-off = Je ne les garde pas : ce serveur a laissé la boîte à questions désactivée. Je compte seulement les mots qu'au moins cinq personnes ont écrits le même jour ; d'ici là, ils ne sont que dans ma mémoire.
privacy-inbox-on =
    Ce serveur a activé la boîte à questions. J'enlève d'une telle question les noms, les nombres et les liens, je la garde { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    } sans noter qui a demandé, puis je l'efface ; de même quand vous appuyez sur « { button-not-meant } » sous une réponse pour vous, ou que vous n'ouvrez aucun des sujets que j'ai proposés. Pendant dix minutes, je la garde dans ma mémoire, sans noms ni nombres, pour voir si vous le faites. Les personnes qui écrivent les fiches de ce serveur la lisent pour écrire de meilleures réponses.
privacy-emergencies = Urgences
privacy-emergencies-told = Quand je montre une carte d'urgence ou de crise, je dis à l'équipe de ce serveur que je l'ai fait, et dans quel salon. Si vous avez demandé en public, elle reçoit un lien vers votre message. Je ne lui dis jamais vos mots ni votre nom.
privacy-emergencies-untold = Quand je montre une carte d'urgence ou de crise, je ne le dis à personne.
privacy-moderators = Modération
privacy-moderators-about = Qui change un réglage ou une fiche est nommé à côté de ce changement, et qui commence ou écrit un brouillon, à côté du brouillon, pour que l'équipe sache qui a fait quoi. Personne d'autre n'est nommé nulle part.
# La même chose, avec la mention d'un salon.
privacy-moderators-posted = Qui change un réglage ou une fiche est nommé à côté de ce changement, et qui commence ou écrit un brouillon, à côté du brouillon, pour que l'équipe sache qui a fait quoi. Chaque changement est aussi publié dans { $channel }. Personne d'autre n'est nommé nulle part.
privacy-counts = Comptages
privacy-counts-about = Je compte combien de fois un sujet a reçu une réponse dans une journée, et combien de personnes ont dit que cela avait aidé. Un comptage ne contient ni nom ni question, et disparaît au bout de deux ans.
privacy-memory = Dans ma mémoire, pour peu de temps
privacy-memory-about = Jusqu'à mon redémarrage, je me souviens des numéros des messages auxquels j'ai répondu, pour ne répondre à chacun qu'une fois ; pendant un moment, à qui j'ai répondu et où, si le serveur veut une pause entre les réponses ; pendant une minute, à qui je peux répondre sans qu'on me demande ; et ce qu'ont donné les questions récentes, sans leurs mots. Pour que chaque personne compte une fois, je me souviens que quelqu'un a jugé une réponse, sous une forme dont on ne peut pas retrouver un nom. Rien de tout cela n'est écrit sur un disque.
privacy-deleting = Comment le faire supprimer
privacy-deleting-about =
    Si vous posez seulement des questions, rien n'est enregistré sur vous, donc il n'y a rien à supprimer ; si vous ne voulez pas de réponse sans avoir demandé, cela est supprimé quand vous revenez en arrière. Les personnes qui administrent un serveur peuvent effacer ici tout ce qui le concerne avec /{ command-privacy }, tout de suite. Si un serveur me retire, tout ce qui le concerne est effacé { $days ->
        [0] tout de suite
        [one] après { $days } jour ; s'il me reprend avant, rien n'est perdu
       *[other] après { $days } jours ; s'il me reprend avant, rien n'est perdu
    }.

# Ce qui est enregistré sur la personne qui demande. $kept est l'un des deux qui suivent, ou les deux avec privacy-kept-both.
privacy-nothing-here = Rien n'est enregistré sur vous sur ce serveur. Ce que vous avez demandé n'a pas été gardé avec votre nom, donc je ne peux même pas le chercher.
privacy-nothing-anywhere = Rien n'est enregistré sur vous sur aucun serveur. Ce que vous avez demandé n'a pas été gardé avec votre nom, donc je ne peux même pas le chercher.
privacy-decided-here = Vous avez aidé à décider de certaines choses sur ce serveur : votre numéro sur Discord est noté à côté de { $kept }. Rien d'autre n'y est enregistré sur vous ; rien de ce que vous avez demandé n'est gardé avec votre nom. Il disparaît quand une personne qui administre le serveur efface tout ce qui le concerne, ou quand le serveur me retire et que son délai est passé.
privacy-decided-anywhere = Vous avez aidé à décider de certaines choses sur un serveur : votre numéro sur Discord est noté à côté de { $kept }. Rien d'autre n'y est enregistré sur vous ; rien de ce que vous avez demandé n'est gardé avec votre nom. Il disparaît quand une personne qui administre le serveur efface tout ce qui le concerne, ou quand le serveur me retire et que son délai est passé.
privacy-kept-changes =
    { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }
privacy-kept-drafts =
    { $count ->
        [one] { $count } brouillon de fiche
       *[other] { $count } brouillons de fiches
    }
privacy-kept-both = { $changes } et { $drafts }
privacy-unreadable = Je ne peux pas lire ce qui est enregistré en ce moment. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.

# Sur des boutons.
privacy-me = Ce qui est enregistré sur moi
privacy-export = Tout exporter
privacy-erase = Tout effacer

# À côté des fichiers d'un export : combien il contient de chaque sorte.
privacy-exported =
    Tout ce qui est enregistré sur ce serveur : { $choices ->
        [one] { $choices } choix en vigueur
       *[other] { $choices } choix en vigueur
    }, { $changes ->
        [one] { $changes } changement
       *[other] { $changes } changements
    }, { $drafts ->
        [one] { $drafts } brouillon
       *[other] { $drafts } brouillons
    }, { $counts ->
        [one] { $counts } comptage
       *[other] { $counts } comptages
    }, { $questions ->
        [one] { $questions } question dans la boîte à questions
       *[other] { $questions } questions dans la boîte à questions
    }. Ceci n'est visible que pour vous ; gardez bien le fichier, car il dit qui a décidé quoi.
privacy-exported-parts = C'est trop grand pour un seul fichier, donc cela arrive en { $count } parties ; aucun enregistrement n'est coupé en deux.
privacy-exported-first = Seules les { $count } premières sont envoyées ici. La personne qui me gère peut vous donner le reste depuis la base de données.
privacy-exported-part = Partie { $number } sur { $count }.

# Le formulaire qui efface : son titre et son champ ont au plus 45 caractères. $server est l'identifiant du serveur.
privacy-erase-title = Effacer tout ce qui concerne ce serveur
privacy-erase-field = L'identifiant de ce serveur
privacy-erase-type = Écrivez { $server } pour tout effacer définitivement
privacy-not-typed = Rien n'a été effacé : ce que vous avez écrit n'est pas l'identifiant de ce serveur. Pour tout effacer, écrivez `{ $server }`.
# $count est le nombre d'enregistrements.
privacy-erased =
    { $count ->
        [0] Il n'y avait rien à effacer.
        [one] Effacé : { $count } enregistrement. Ce sont tous les réglages et fiches propres à ce serveur, l'historique des changements, les brouillons, les comptages et la boîte à questions.
       *[other] Effacé : { $count } enregistrements. Ce sont tous les réglages et fiches propres à ce serveur, l'historique des changements, les brouillons, les comptages et la boîte à questions.
    } On ne peut pas revenir en arrière. À partir de maintenant, je réponds ici comme l'a choisi la personne qui me gère ; retirez-moi du serveur si vous ne voulez pas de réponses.
privacy-not-erased = Je n'ai pas pu tout effacer à l'instant ; une partie a peut-être déjà disparu. Merci de recommencer dans une minute, avec `{ $server }`. Si cela continue, dites à la personne qui me gère de regarder mon journal.
# Dans le salon où les changements sont annoncés. $who est un numéro que Discord montre comme un nom.
privacy-erased-told = <@{ $who }> a effacé tout ce qui était enregistré sur ce serveur : réglages, fiches, historique et comptages. Je réponds comme l'a choisi la personne qui me gère, et je n'écris plus ici.

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
