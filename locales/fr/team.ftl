### Machine-drafted; not yet reviewed by a person who speaks the language.
### Ce que le bot dit à celles et ceux qui s'occupent d'un serveur avec lui, en français : modération, relecture et rédaction.
### Des mots simples ; personne n'a besoin de savoir à quoi ressemble un fichier. Les commandes comme /settings gardent leur nom anglais.

## Qui peut faire quoi

standing-server-only = Cela se rattache à un serveur : merci de l'utiliser sur l'un d'eux.
standing-unreadable = Je ne peux pas lire les réglages de ce serveur en ce moment, donc je ne sais pas ce que vous pouvez faire ici. Merci de réessayer dans une minute ; /doctor en dit plus aux personnes qui peuvent gérer le serveur.
standing-curator = C'est pour les personnes qui écrivent les fiches de ce serveur : celles qui ont un rôle de rédaction ou de relecture, et celles qui peuvent gérer le serveur. La modération choisit les rôles avec /settings.
standing-reviewer = C'est pour les personnes qui publient les fiches de ce serveur : celles qui ont un rôle de relecture, et celles qui peuvent gérer le serveur. La modération choisit les rôles avec /settings.
standing-moderator = Il faut la permission « Gérer le serveur ». Merci de demander à la modération.
standing-owner = Il faut la permission « Administrateur ». Merci de demander à la personne propriétaire du serveur.

## Des tests qui ne peuvent pas être faits maintenant

judge-in-line = Je teste déjà quelque chose de ce serveur. Merci de réessayer quand ce sera fini.
judge-fault = Je n'ai pas pu aller au bout de l'examen : c'est une erreur de ma part. Rien n'a été changé.

## Ce qui est dit dans le salon d'une équipe à propos d'une carte d'urgence ou de crise : une des trois premières phrases, puis une des autres

# $channel est la mention d'un salon.
alert-shown = J'ai montré une carte d'urgence ou de crise dans { $channel }.
alert-shown-privately = J'ai montré en privé une carte d'urgence ou de crise à un membre, pour { $channel }.
alert-not-shown = Quelqu'un dans { $channel } a peut-être besoin d'aide maintenant : il y avait un signe d'urgence ou de crise, et je n'ai pas pu montrer de carte.
# $link est un lien vers un message sur Discord.
alert-look-at = Merci d'aller voir : { $link }
alert-look = Merci d'aller voir.
alert-be-around = Ce qui a été demandé, et par qui, reste à la personne. Merci de rester dans les parages.

## L'historique, et le journal des changements d'un serveur

# $number et $undone sont des numéros de changements, $who est la personne qui a décidé, $at un moment, $why dit ce qu'ont fait plusieurs modifications.
change-heading = `{ $number }` <t:{ $at }:R> par <@{ $who }>
change-heading-undoes = `{ $number }` <t:{ $at }:R> par <@{ $who }> (annule { $undone })
change-heading-why = `{ $number }` <t:{ $at }:R> par <@{ $who }> ({ $why })
# Chacune est au-dessus de ce qui a été changé, un élément par ligne.
change-told = <@{ $who }> a changé (changement { $number }) :
change-told-undoes = <@{ $who }> annule le changement { $undone } (changement { $number }) :
# $count est le nombre d'éléments qui manquent à la liste au-dessus.
change-more = et { $count } de plus
# Des éléments de cette liste. $entry est l'identifiant d'une fiche, $subject ce qu'une version plus récente du bot a réglé.
change-entry-given-back = fiche `{ $entry }` rendue au pack
change-entry-taken-out = fiche `{ $entry }` retirée
change-entry-brought-back = fiche `{ $entry }` remise, avec un texte propre à ce serveur
change-entry-published = fiche `{ $entry }` publiée
change-entry-published-anew = fiche `{ $entry }` publiée à nouveau
change-other = `{ $subject }` changé

# Pourquoi rien n'a été changé, après "Rien n'a été changé :". $number est le numéro d'un changement.
change-refused-unchanged = c'est déjà ainsi
change-refused-overtaken = quelqu'un d'autre a changé quelque chose entre-temps, regardez à nouveau
change-refused-no-such = il n'y a pas de changement { $number } ici
change-refused-since = le changement { $number } est venu après et touche à la même chose, annulez d'abord celui-là
change-refused-unsaved = impossible de l'enregistrer à l'instant

## Les réglages par leur nom : aussi au-dessus de formulaires, donc 45 caractères au plus

settings-title-region = Pays des numéros d'urgence
settings-title-language = Langue
settings-title-sensitivity = Ma facilité à répondre
settings-title-visibility = Qui voit les réponses à /{ command-ask }
settings-title-cooldown = Pause entre réponses publiques
settings-title-disclaimer = Avertissement
settings-title-referral = Orientation
settings-title-alerts = Salon des alertes d'urgence
settings-title-log = Salon du journal des changements
settings-title-curators = Rôles qui écrivent des fiches
settings-title-reviewers = Rôles qui publient des fiches
settings-title-second-reviewer = Seconde personne pour publier
settings-title-inbox = Boîte à questions sans réponse
settings-title-paused = Pause
settings-title-pinned = Sujets que /{ command-ask } propose d'abord
settings-title-channel = Salon

## Ce que publier rendrait moins bon

# $failure est gate-test-reach ou gate-test-avoid.
gate-fails-still = { $failure } C'était déjà ainsi avant ce changement.
gate-test-taken-out = { $failure } Ce test a été retiré de la fiche.
# $phrasing et $closest sont des questions, $entry et $other sont des titres de fiches.
gate-same-phrasing-twice = « { $phrasing } » est deux fois dans « { $entry } ». Une fois suffit.
gate-same-phrasing = « { $phrasing } » est dans « { $entry } » et dans « { $other } ». Une seule des deux fiches peut y répondre : gardez la formulation là où est sa place.
gate-overlap = « { $phrasing } », de « { $entry } », est aussi proche de « { $other } », à cause de « { $closest } ». Qui demande presque la même chose peut recevoir l'autre réponse : dites l'une des deux autrement, ou laissez-la si l'une et l'autre réponse aident.
# $before et $now sont une des phrases ci-dessous.
gate-test-reach = Le test « { $question } » doit arriver à « { $entry } ». Avant : { $before }. Maintenant : { $now }.
gate-test-avoid = Le test « { $question } » ne doit pas recevoir la réponse de « { $entry } ». Avant : { $before }. Maintenant : { $now }.
# $title est le titre d'une fiche.
landing-answer = « { $title } » répond
landing-choices = un choix est proposé, « { $title } » en premier
landing-boundary-offer = la question est refusée, et « { $title } » est proposé
landing-boundary = la question est refusée
landing-urgent = la carte pour les signes urgents est montrée
landing-nothing = rien ne répond
landing-no-word = la question ne contient aucun mot

## Ma facilité à répondre, en chiffres

# $answer et $choice sont des nombres jusqu'à 100.
limits-answer = une réponse à partir de { $answer } sur 100
limits-answer-and-choice = une réponse à partir de { $answer } sur 100, un choix à partir de { $choice }

## Pourquoi un réglage n'accepte pas une valeur : ce qui vient après le nom du réglage

# $setting est le nom du réglage, $why est une des phrases ci-dessous.
refused-setting = le réglage « { $setting } » { $why }
# $given est ce qui a été donné, $names sont les noms que cela peut avoir.
refused-country = n'accepte pas `{ $given }`, qui n'est pas un pays dont j'ai les numéros : il faut deux lettres majuscules, comme `US` ou `GB`
# $meant est le code qui était sans doute voulu.
refused-country-meant = n'accepte pas `{ $given }`, qui n'est pas un pays dont j'ai les numéros : il faut deux lettres majuscules, comme `US` ou `GB` ; vous pensiez peut-être à { $meant }
refused-none-of = n'accepte pas `{ $given }` : il faut { $names }
# Entre deux des noms.
refused-or = { " ou " }
refused-seconds = demande un nombre entier de secondes, de 0 à { $most } ; 0 le désactive
refused-days = demande un nombre entier de jours, de 0 à { $most } ; 0 le désactive
# D'un avertissement ou d'une orientation.
refused-notice = doit contenir des mots, { $most } caractères au plus ; on ne peut pas le vider
# $wording est un passage qui a été trouvé, $because dit pourquoi il ne peut pas rester, comme dans "c'est une insulte".
refused-danger = dit `{ $wording }` : { $because }
# Entre deux des phrases ci-dessus.
refused-and = { " " }; il{ " " }
refused-channel = demande l'identifiant d'un salon
refused-roles = demande des identifiants de rôles, avec une virgule entre deux
refused-many-roles = accepte { $most } rôles au plus
refused-entries = demande des identifiants de fiches, avec une virgule entre deux
refused-many-entries = accepte { $most } fiches au plus

## Ce qui vaut pour un réglage, après son nom ou après "Maintenant :"

value-no-country = aucun pays : aucun chiffre n'est montré
value-pack-words = les mots du pack
value-none = aucun
value-no-role = aucun rôle
value-none-pinned = aucun : tous les sujets dans l'ordre du pack
value-host = le choix de la personne qui me gère
value-public = tout le salon
value-private = seulement le membre
value-paused = en pause : cartes d'urgence seules
value-answering = je réponds
value-off = désactivé
value-asked = sur demande
value-shadow = shadow
value-suggest = suggest
value-answer = answer
value-yes = oui
value-no = non
value-careful = prudent
value-balanced = équilibré
value-eager = zélé
value-seconds =
    { $count ->
        [0] désactivée
        [one] { $count } seconde
       *[other] { $count } secondes
    }
value-days =
    { $count ->
        [0] désactivée
        [one] { $count } jour
       *[other] { $count } jours
    }

## /try : ce qui serait répondu, et pourquoi

try-no-word = Il n'y a aucun mot dans cette question. Aux membres qui demandent ainsi, on dit comment demander.
# $channel est l'identifiant d'un salon, $does un des try-does ci-dessous, $because un des try-silent ci-dessous.
try-here = **Dans <#{ $channel }>, je { $does }.** La carte ci-dessous est ce que voient les membres.
try-here-although = **Dans <#{ $channel }>, je { $does }**, même si { $because } : les cartes d'urgence sont toujours montrées.
try-here-silent = **Dans <#{ $channel }>, je ne dis rien**, car { $because }. Ailleurs, je { $does } : la carte ci-dessous.
try-stands-in = Les choix et les fiches de ce serveur n'ont pas pu être tous lus à l'instant : ceci est sans eux.
try-silent-channel = ce salon est désactivé (/settings, Choisir ce que je fais dans un salon)
try-silent-paused = je suis en pause sur ce serveur (/settings, Pause)
# $entry est l'identifiant d'une fiche, $entries en contient plusieurs. Le verbe suit "je".
try-does-answer = répondrais avec `{ $entry }`
try-does-choices = proposerais un choix entre { $entries }
try-does-unknown = dirais que je n'ai pas de réponse
try-does-urgent = montrerais une carte urgente au lieu d'une réponse
try-does-boundary = refuserais, car aucun bot ne peut répondre à cela, et orienterais ailleurs
try-why = Pourquoi
# $read est la question telle qu'elle a été lue, $way la façon dont elle a été jugée, $concepts une liste ou try-no-concepts.
try-read = **Comment je la lis :** { $read }, façon de juger : { $way }. Notions : { $concepts }.
try-no-concepts = aucune de ce pack
try-nearest = **Fiches les plus proches**
try-nearest-none = Aucune n'en approche.
# $place compte à partir de 1, $sureness est une de celles ci-dessous, $percent va jusqu'à 100, $closest est une formulation, $shared une liste
# ou try-no-word-shared.
try-contender = { $place }. `{ $entry }` : { $sureness }, { $percent } sur 100. Au plus près : « { $closest } ». En commun : { $shared }.
try-sure = sûr (juste dans neuf cas sur dix)
try-likely = probable (plus souvent juste que faux)
try-unsure = pas sûr (une supposition)
try-concept = { $concept } (notion)
try-no-word-shared = aucun mot, seulement le sens
# $sensitivity est un choix dans /settings, $limits le dit en chiffres.
try-readily = **Ma facilité à répondre :** { $sensitivity } ici ({ $limits }).
try-other-same = Avec *{ $sensitivity }* : la même chose.
try-other-would = Avec *{ $sensitivity }* : je { $does }.
# $found est une des trois phrases qui suivent, $urgency un nombre, $bar une des trois d'après ; 0 est le seuil.
try-flags = **Signes de danger :** { $found }. { $urgency }, { $bar } (0).
try-flags-none = aucun trouvé
# $category dit ce que cela peut être, $level est un des try-level ci-dessous, $rules sont des noms de règles.
try-flags-rule = { $category } ({ $level }), par une règle : { $rules }
try-flags-learned = { $category } ({ $level }), par le seul contrôle appris
try-bar-over = au-dessus du seuil d'une carte d'urgence
try-bar-close = juste sous le seuil d'une carte d'urgence
try-bar-far = loin sous le seuil d'une carte d'urgence
try-level-crisis = une crise
try-level-emergency = une urgence
try-level-same-day = aide aujourd'hui
try-level-boundary = ce à quoi aucun bot ne peut répondre
try-level-routine = un rendez-vous
# $words sont des mots de la question, chacun avec un nombre.
try-flags-words = Mots qui pèsent le plus : { $words }.

## /insights

insights-unreadable = Je ne peux pas lire les comptages en ce moment. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.
insights-days = { $days } jours
insights-title = Les { $days } derniers jours
insights-page = Une page à garder
insights-page-title = Signpost : les { $days } derniers jours
insights-page-about = La même chose en une page. Elle n'a besoin de rien d'autre : ouvrez-la dans tout navigateur.

## /knowledge export et /knowledge import. Les descriptions d'options ont 100 caractères au plus.


export-own = Les fiches de ce serveur
export-members = Tout le pack comme le voient les membres
export-shipped = Le pack fourni
export-zip = Archive TOML (.zip)
export-json = JSON (.json)
export-csv = CSV, pour un tableur (.csv)
size-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
# $size est un nombre comme 2.5.
size-kilobytes = { $size } Ko
size-megabytes = { $size } Mo

export-nothing = Ce serveur ne dit rien d'autre que le pack fourni, donc il n'y a rien à exporter. Pour obtenir ce qui est répondu aux membres, exportez tout le pack.
# $size et $most sont des tailles.
export-too-large = Ce fichier fait { $size }, et on peut joindre ici { $most } au plus. Une autre forme est assez petite :
export-too-large-all = Ce fichier fait { $size }, et on peut joindre ici { $most } au plus. Toutes les autres formes sont trop grandes aussi : la personne qui me gère peut exporter le pack depuis le dossier où il se trouve.
# Sur un bouton : $form est export-zip, export-json ou export-csv.
export-other-form = { $form }, { $size }
# $error dit ce qui ne va pas.
export-failed = Impossible de l'exporter ainsi : { $error }.
# $what est export-own, export-members ou export-shipped. Les deux qui suivent peuvent venir dans la même phrase.
export-holds = **{ $what }** : { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
export-disabled =
    { $count ->
        [one] { $count } fiche dont ce serveur se passe, notée comme telle
       *[other] { $count } fiches dont ce serveur se passe, notées comme telles
    }
export-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    } du pack à côté
export-left-out = Un tableau n'a pas de place pour les fichiers du pack lui-même (son nom, ses énoncés, ses mots) : ils sont laissés de côté.
# $checksum est une longue suite de chiffres.
export-checksum = Somme de contrôle du contenu (SHA-256) : `{ $checksum }`
export-comes-back = On le fait revenir avec /knowledge import, ici ou sur un autre serveur.

import-unread = Je ne peux pas lire les fiches propres à ce serveur en ce moment, donc je n'y touche pas. Merci de réessayer dans une minute ; /doctor en dit plus aux personnes qui peuvent gérer le serveur.
import-second-reviewer = Ce serveur veut qu'une seconde personne regarde chaque fiche avant sa publication. Un import en publie beaucoup à la fois, sans second regard sur chacune. Tant que ce réglage est activé, un import demande donc la permission « Gérer le serveur ». Merci de demander à la modération.
import-no-file = Il n'y a pas de fichier avec. Merci d'utiliser à nouveau /knowledge import et d'en joindre un fait par /knowledge export.
import-wrong-kind = Rien n'a été importé : c'est une image, un film ou un son. J'accepte un fichier fait par /knowledge export, ou un fichier semblable : .zip, .json ou .csv.
# $most est une taille.
import-too-large = Rien n'a été importé : le fichier est trop grand. Au plus { $most } sont acceptés ; partagez-le en plusieurs fichiers.
# $error dit ce qui n'a pas marché.
import-not-fetched = Rien n'a été importé : { $error }. Merci d'utiliser à nouveau /knowledge import et de joindre encore le fichier.
import-not-fetched-yet = Rien n'a été importé : { $error }. Merci de réessayer dans une minute.
import-refused = Rien n'a été importé : { $error }.
import-not-saved = Je ne sais pas si cela a été enregistré : la base de données a eu un problème. Regardez dans /settings, Historique avant d'appuyer à nouveau.
import-overtaken = Rien n'a été importé : quelqu'un d'autre a changé quelque chose sur ce serveur pendant que je regardais. Appuyez à nouveau, et je regarderai encore le fichier.
# $words est une des phrases ci-dessus.
import-again = { $words } Utilisez à nouveau /knowledge import avec le fichier.

# Ce qui est au-dessus d'une liste de ce qui ne va pas, $count en tout.
import-faulty = **Rien n'a été importé.** { $count ->
        [one] { $count } chose l'empêche
       *[other] { $count } choses l'empêchent
    }. Corrigez le fichier et envoyez-le à nouveau.
import-blocked = **Rien n'a été importé.** { $count ->
        [one] { $count } question qui arrivait à la bonne réponse n'y arriverait
       *[other] { $count } questions qui arrivaient à la bonne réponse n'y arriveraient
    } plus. Changez les fiches du fichier pour que cela marche, et envoyez-le à nouveau.
import-nothing =
    Rien ne changerait : ce que le fichier dit de { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    } est déjà ainsi.
# $most est une taille.
import-too-much = Rien n'a été importé : ce qui changerait dépasse les { $most } qu'on peut joindre ici. Partagez le fichier en plusieurs.
# Des éléments de cette liste. $most est le plus qu'il peut y en avoir.
import-too-many-tests-in-all = la pièce jointe : les fiches propres à ce serveur auraient { $count } tests en tout, au plus { $most } sont acceptés ; enlevez-en
import-too-many-phrasings = la pièce jointe : les fiches qui changeraient ont { $count } formulations (`asks`) en tout, au plus { $most } sont acceptées à la fois ; partagez-la en plusieurs fichiers
import-too-many-tests = la pièce jointe : les fiches qui changeraient ont { $count } tests en tout, au plus { $most } sont acceptés à la fois ; partagez-la en plusieurs fichiers
import-too-many-entries = la pièce jointe : un serveur peut changer, ajouter ou retirer { $most } fiches en tout, et il y en aurait plus
import-none-left = la pièce jointe : elle retire toutes les fiches ; il doit en rester au moins une
# $count est le nombre d'éléments qui manquent à une liste.
import-more = et { $count } de plus

import-offer =
    Ce fichier changerait { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    } ici. **Rien n'a encore changé.**
import-offer-title = Ce qui changerait
# $ids sont les identifiants de $count fiches.
import-added = **Ajoutées : { $count }** ({ $ids })
import-changed = **Changées : { $count }** ({ $ids })
import-taken-out = **Retirées : { $count }** ({ $ids })
import-given-back = **Retour au texte fourni : { $count }** ({ $ids })
import-unchanged =
    Déjà ainsi : { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }.
import-unknown =
    À retirer, mais pas ici : { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }.
# $files sont des noms de fichiers.
import-files = { $files } : vérifié, mais pas importé. Cela appartient au pack, que choisit la personne qui me gère.
import-stay = Les fiches que ce serveur a et que le fichier n'a pas restent comme elles sont.
import-checksum = Somme de contrôle du contenu du fichier (SHA-256) : `{ $checksum }`
import-warnings = Merci de regarder ceci d'abord ; cela ne vous arrête pas
import-button =
    Importer { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
# $number est le numéro d'un changement. Une des deux phrases qui suivent vient après.
import-done = **Importé : { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }.** C'est le changement { $number }, et il vaut dès maintenant.
import-undo-moderator = La modération peut l'annuler en entier avec /settings, Historique.
import-undo-own = « Annuler » l'annule en entier, maintenant ou plus tard depuis /settings, Historique.
import-undo = Annuler
# Dans l'historique, entre parenthèses.
import-why =
    { $count ->
        [one] { $count } fiche importée
       *[other] { $count } fiches importées
    }

## /inbox : ce qui n'a pas trouvé de réponse. Les questions sont caviardées : minuscules, quelques signes, crochets.

inbox-unreadable = Je ne peux pas lire la boîte à questions et les choix de ce serveur en ce moment, donc rien n'a été changé. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.
inbox-gone = Ces questions ont disparu : elles ont été retirées, ou leurs jours sont passés. Voici la boîte à questions telle qu'elle est.
inbox-off-moderator = La boîte à questions est désactivée : je ne garde aucune question. Vous pouvez l'activer avec le bouton ci-dessous ou dans /settings : choisissez pour combien de jours. Je garde alors ce à quoi je n'avais pas de réponse, sans noms, nombres ni liens et sans qui a demandé, jusqu'à ce que ses jours soient passés.
inbox-off = La boîte à questions est désactivée : je ne garde aucune question. La modération peut l'activer dans /settings. Je garde alors ce à quoi je n'avais pas de réponse, sans noms, nombres ni liens et sans qui a demandé, jusqu'à ce que ses jours soient passés.
inbox-set = Régler : Boîte à questions sans réponse
inbox-words-title = Mots écrits par beaucoup, restés sans réponse
# $words sont des mots qui vont ensemble, $people dit combien de personnes les ont écrits.
inbox-words-line = { $words } : { $people } personnes
inbox-words-none = Aucun ces 30 derniers jours. Je ne dis que les mots qu'au moins cinq personnes ont écrits le même jour.
inbox-words-only = Seulement des mots qu'au moins cinq personnes ont écrits le même jour.
inbox-empty = La boîte à questions est vide : j'avais une réponse à tout, ou les jours de ce à quoi je n'en avais pas sont passés ({ $days } ici).
inbox-title = Ce qui est resté sans réponse
inbox-title-page = Ce qui est resté sans réponse, page { $page } sur { $pages }
inbox-intro =
    { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    } en { $groups ->
        [one] { $groups } groupe
       *[other] { $groups } groupes
    }, sans qui a demandé. Chacune est gardée { $days } jours.
# $text est une question, $number compte à partir de 1, $times est inbox-times.
inbox-quote = « { $text } »
inbox-line = { $number }. « { $text } » ({ $times })
inbox-choice = { $number }. { $text }
inbox-times =
    { $count ->
        [1] une fois
        [2] deux fois
       *[other] { $count } fois
    }
inbox-asked =
    Demandé { $count ->
        [1] une fois
        [2] deux fois
       *[other] { $count } fois
    }
inbox-more = et { $count } de plus
inbox-open = Ouvrir un groupe
# $phrasing est la question comme formulation d'une fiche.
inbox-phrasing = Comme formulation, ce serait « { $phrasing } » ; vous pouvez la changer dans le brouillon.
inbox-no-phrasing = Il en reste trop peu pour une formulation.
inbox-add = Comme formulation
inbox-new = Nouvelle fiche
inbox-remove = Retirer
inbox-back = Retour
inbox-previous = Page précédente
inbox-next = Page suivante
inbox-which = Quelle fiche répond à « { $phrasing } » ? Les plus proches viennent d'abord. Cela devient une formulation dans un brouillon ; les membres n'en voient rien avant que le brouillon soit publié.
inbox-choose = Choisissez la fiche
# $entry est l'identifiant d'une fiche.
inbox-added = Enregistré : « { $phrasing } » est une formulation dans le brouillon de `{ $entry }`. Les membres n'en voient encore rien : finissez et publiez le brouillon avec /knowledge. Les questions restent dans la boîte à questions jusqu'à ce que vous les retiriez ou que leurs jours soient passés.
inbox-remove-these = Retirer ces questions
inbox-to-draft = Au brouillon
inbox-there = `{ $entry }` ou son brouillon a déjà « { $phrasing } » comme formulation, donc rien n'a été changé.
inbox-draft-unreadable = Il y a un brouillon de `{ $entry }` qu'on ne peut pas lire comme une fiche, donc rien n'y a été ajouté. Corrigez-le avec /knowledge, ou jetez-le là-bas, et ajoutez à nouveau la formulation.
inbox-contended = D'autres personnes enregistrent sans cesse le brouillon de `{ $entry }`, donc rien n'y a été ajouté. Merci de réessayer.
inbox-no-entry = Il n'y a plus de fiche `{ $entry }` ici, donc rien n'a été changé.
inbox-taken = Il y a déjà une fiche ou un brouillon du nom de `{ $entry }`, donc rien n'a été changé. Choisissez un autre identifiant, ou revenez en arrière et ajoutez la question à cette fiche comme formulation.
inbox-other-id = Changer d'identifiant
inbox-removed =
    Retiré : { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }. On ne peut pas les faire revenir.
inbox-form = Nouvelle fiche tirée de cette question
inbox-form-id = Identifiant court de la fiche
inbox-form-example = comme temps-froid : a-z, 0-9 et -
# $typed est ce que quelqu'un a écrit.
inbox-no-id = `{ $typed }` ne peut pas être l'identifiant d'une fiche : il faut 1 à 64 caractères parmi a-z, 0-9 et -, sans espaces ni majuscules. Rien n'a été changé.

## /knowledge : ce qu'on peut faire. Les descriptions ont 100 caractères au plus.

# Proposé pendant qu'on écrit. $entry est l'identifiant d'une fiche, $title son titre ou knowledge-own-title.
knowledge-offer-draft = { $entry } (brouillon)
knowledge-offer = { $entry } : { $title }
knowledge-own-title = propre à ce serveur

## /knowledge : ce qui est sur beaucoup de pages. $entry est l'identifiant d'une fiche partout ci-dessous.

knowledge-no-entry = Il n'y a pas de fiche `{ $entry }`. Choisissez-en une dans la liste, ou commencez-la avec /knowledge add.
# $problem dit ce qui ne va pas dans ce qui a été écrit ; la phrase reçoit une majuscule.
knowledge-no-id = { $problem }, comme dans `eyelid-twitch`. Rien n'a été changé.
# $title est ce que quelqu'un a écrit.
knowledge-your-title = Votre titre : { $title }
knowledge-unsaved = Rien n'a été changé : je ne peux rien lire ni enregistrer en ce moment. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.
knowledge-contended = Rien n'a été changé : d'autres personnes enregistrent sans cesse le même brouillon. Merci de réessayer.
# $error dit ce qu'on ne peut pas lire.
knowledge-unreadable = Je ne peux pas lire ce brouillon ({ $error }). Une version plus récente de moi l'a peut-être écrit : la personne qui me gère peut remettre cette version. Il reste tel quel jusqu'à ce que quelqu'un le jette.
# $why est une des phrases ci-dessus.
knowledge-kept = { $why } Son texte est dans le fichier ci-dessous.
knowledge-more = et { $count } de plus
knowledge-why = Pourquoi
knowledge-worth-a-look = À regarder
knowledge-all-drafts = Brouillons
knowledge-history = Historique
knowledge-undo = Annuler cela
knowledge-throw-away = Jeter
knowledge-back = Retour au brouillon
knowledge-ask = Faire relire

## /knowledge : les brouillons

# $title est un titre dans les mots d'une fiche.
knowledge-named = **{ $title }** (`{ $entry }`)
knowledge-untitled = encore sans titre
# $name est knowledge-named, $who est la personne qui l'a enregistré, $at un moment. La suite dit ce que c'est, et ce qui est demandé.
knowledge-draft = Brouillon de { $name }, enregistré par <@{ $who }> <t:{ $at }:R>.
knowledge-draft-of-pack = Il remplace la fiche du pack une fois publié.
knowledge-draft-of-own = Il remplace la fiche propre à ce serveur une fois publié.
knowledge-draft-new = C'est une nouvelle fiche.
knowledge-draft-asked = Une relecture a été demandée.
knowledge-nothing-wrong = Rien à corriger
knowledge-nothing-wrong-about = Ci-dessous, la carte telle que les membres la verraient. Avant la publication, tous les tests sont faits.
knowledge-wrong = Ce qui manque ou ne va pas
knowledge-judge = Vérifier et publier
knowledge-drafts = Brouillons
knowledge-drafts-none = Il n'y a pas de brouillon. /knowledge add commence une nouvelle fiche, /knowledge edit en change une.
knowledge-drafts-line = `{ $entry }`, enregistré par <@{ $who }> <t:{ $at }:R>
knowledge-drafts-line-asked = `{ $entry }`, enregistré par <@{ $who }> <t:{ $at }:R>, attend une relecture
knowledge-drafts-more = et { $count } de plus : ouvrez-les avec /knowledge edit
knowledge-drafts-open = Ouvrir un brouillon
knowledge-saved = Enregistré.
knowledge-new = Une nouvelle fiche. Remplissez les formulaires ci-dessous.
knowledge-draft-there = Il en existe déjà un brouillon.
knowledge-entry-there = Il y a déjà une fiche `{ $entry }`. Changez-la avec /knowledge edit, ou choisissez un autre identifiant.
knowledge-no-draft = Il n'y a plus de brouillon de `{ $entry }` : il a été publié ou jeté.
knowledge-gone = Le brouillon a été publié ou jeté pendant que vous écriviez.
knowledge-same-part = Quelqu'un d'autre a changé la même partie de ce brouillon pendant que vous écriviez.
# $why est une des phrases ci-dessus.
knowledge-given-back = { $why } Vos mots sont dans le fichier ci-dessous ; rien n'est perdu.
knowledge-discard = Jeter le brouillon de `{ $entry }` ? Ce que les membres voient maintenant reste comme c'est.
knowledge-discard-yes = Oui, le jeter
knowledge-discard-no = Le garder
knowledge-discarded = Le brouillon de `{ $entry }` a disparu.
knowledge-not-discarded = Rien n'a été jeté : le brouillon de `{ $entry }` a été changé depuis que vous l'avez vu, ou il a disparu.
knowledge-preview-draft = Ceci est le brouillon, pas encore ce que voient les membres.
knowledge-asked = Demandé. Les personnes qui relisent le trouvent avec /knowledge drafts.
# Dans le journal des changements : $who demande.
knowledge-asks-review = <@{ $who }> demande une relecture du brouillon de `{ $entry }` : /knowledge publish

## /knowledge : publier, retirer, rendre

knowledge-may-not = Vous écrivez, et une personne qui a un rôle de relecture publie. Demandez une relecture avec le bouton ci-dessous.
knowledge-second-person = Ce serveur veut le regard d'une seconde personne : c'est quelqu'un d'autre qui publie, avec un rôle de relecture ou le droit de gérer le serveur, et sans avoir écrit dans ce brouillon.
knowledge-writers-unknown = Je ne peux pas lire en ce moment qui a écrit dans ce brouillon. Merci de réessayer dans une minute.
knowledge-who-may = Qui peut publier
# $name est knowledge-named.
knowledge-blocked = { $name } ne peut pas encore être publié.
knowledge-passes = { $name } réussit tous les contrôles et tous les tests. Voici ce qui changerait :
knowledge-changes-nothing = Rien : cela dit ce qui vaut déjà.
knowledge-publish-now = Publier
knowledge-changed-since = Le brouillon a été changé depuis que vous l'avez vu : merci de regarder à nouveau.
knowledge-published = Publié : les membres le voient dès maintenant.
# $count est combien il y en aurait, $most combien il peut y en avoir.
knowledge-too-many-entries = • Ce serveur change, ajoute ou retire { $count } fiches en tout, et peut en avoir { $most } : enlevez-en d'abord
knowledge-too-many-tests = • Ce serveur a { $count } tests en tout dans ses propres fiches, et peut en avoir { $most } : enlevez-en d'abord
# $words dit ce qui a été fait, $number est le numéro d'un changement.
knowledge-decided = { $words } C'est le changement { $number } de l'historique.
# $error dit pourquoi.
knowledge-refused = Rien n'a été changé : { $error }.
knowledge-undo-refused = Rien n'a été annulé : ce qui valait avant ne réussit plus les contrôles. Annulez d'abord ce qui est venu après, ou corrigez la fiche avec /knowledge edit.
knowledge-cannot = Impossible tel quel
knowledge-cannot-about = Un test d'une autre fiche, qui réussit maintenant, échouerait. Changez d'abord cette fiche ou son test.
knowledge-anyway = S'en passer quand même
knowledge-out-already = Ce serveur se passe déjà de `{ $entry }`. /knowledge restore la fait revenir.
knowledge-nothing-own = Ce serveur ne dit rien à lui sur `{ $entry }` : il n'y a rien à rendre.
knowledge-would-disable = Les membres ne verraient plus `{ $entry }`.
knowledge-would-restore = Le texte du pack pour `{ $entry }` vaudrait à nouveau.
knowledge-would-go = `{ $entry }` partirait : le pack n'a pas cette fiche. L'historique garde son texte.
knowledge-disable = S'en passer
knowledge-restore = Rendre au pack
knowledge-nothing-changed = Rien n'a été changé.
knowledge-try-again = Réessayer
knowledge-disabled = C'est fait : les membres ne la voient plus.
knowledge-restored = C'est fait : ce que dit le pack vaut à nouveau.
# Ce qui reste d'une décision, pour l'historique.
knowledge-why-published = a publié `{ $entry }`
knowledge-why-disabled = a retiré `{ $entry }`
knowledge-why-restored = a rendu `{ $entry }`
knowledge-why-kept = a gardé son propre texte de `{ $entry }`

## /knowledge : ce qui vaut

knowledge-is-own = `{ $entry }`. Le texte propre à ce serveur.
knowledge-is-out = `{ $entry }`. Ce serveur se passe de cette fiche : les membres ne la voient pas.
knowledge-is-pack = `{ $entry }`. Le texte du pack.
# $count fiches en tout, dont $own que le serveur change.
knowledge-check = { $count } fiches en tout ; ce serveur en change, ajoute ou retire { $own }.
knowledge-check-good = Rien à corriger
knowledge-check-good-about = Toutes les fiches sont utilisables et tous les tests réussissent.
knowledge-check-wrong = Ce qui ne va pas
# $question est celle d'un test, $landing dit ce qu'elle donne maintenant.
knowledge-test-reach = • `{ $entry }` : le test « { $question } » doit y arriver ; maintenant : { $landing }
knowledge-test-avoid = • `{ $entry }` : le test « { $question } » ne doit pas recevoir cette réponse ; maintenant : { $landing }
knowledge-conflicts = Le pack a avancé
# Une liste de fiches suit.
knowledge-conflicts-about = Le texte du pack a changé depuis que celles-ci ont été écrites ; les vôtres restent en vigueur. Regardez si ce qu'il y a de nouveau a sa place dans les vôtres.
knowledge-conflict = `{ $entry }` : du texte actuel du pack (-) au vôtre (+).
knowledge-conflict-gone = Le pack n'a plus `{ $entry }`. Votre texte reste en vigueur, comme fiche à vous.
knowledge-no-conflict = `{ $entry }` n'est plus en conflit avec le pack.
knowledge-keep-mine = Garder le mien
knowledge-use-packs = Prendre le pack
knowledge-edit-mine = Changer le mien
knowledge-own-kept = Gardé : votre texte reste, et je ne pose plus la question.

## Les parties d'une fiche : au-dessus des champs de formulaires, dans les constats et les différences. 45 caractères au plus.

knowledge-part-title = Titre
knowledge-part-kind = Type
knowledge-part-aim = Ce qu'elle dit, et pour qui
knowledge-part-summary = Résumé
knowledge-part-cause = Causes possibles
knowledge-part-helps = Ce qui peut aider
knowledge-part-uncertainty = Ce qu'on ne sait pas
knowledge-part-care = Quand consulter
knowledge-part-disputes = Énoncés contestés
knowledge-part-how-it-works = Comment ça agit
knowledge-part-benefits = Bénéfices possibles
knowledge-part-risks = Risques possibles
knowledge-part-if-nothing = Ce qui se passe sans cela
knowledge-part-choices = Autres possibilités
knowledge-part-daily-life = Effet sur la vie quotidienne
knowledge-part-questions = Questions pour un médecin
knowledge-part-asks = Formulations
knowledge-part-related = Fiches liées
knowledge-part-claims = Énoncés
knowledge-part-sources = Sources
knowledge-part-reviewed = Vérifiée le
knowledge-part-next = À revérifier le
knowledge-part-by = Vérifiée par
knowledge-part-reach = Questions auxquelles répondre
knowledge-part-avoid = Questions auxquelles ne pas répondre
# Ce qui est au-dessus d'un champ de formulaire, là où c'est plus, ou autre chose, que ci-dessus.
knowledge-field-summary = Résumé : ce que les membres lisent d'abord
knowledge-field-care = Quand consulter : les signes
knowledge-field-asks = Comment on demande
knowledge-field-asks-label = Comment on demande, 8 ou plus, un par ligne
knowledge-field-sources = Sources : nom | https://... | 2026-11-23
knowledge-field-reach = Test : questions auxquelles répondre
knowledge-field-avoid = Test : questions auxquelles ne pas répondre
knowledge-field-related = Fiches liées par identifiant, une par ligne
knowledge-field-claims = Énoncés (id), un par ligne ; vide : 2 sources
knowledge-field-by = Vérifiée par, ou : par aucun soignant
knowledge-field-next = À revérifier le, comme 2027-05-23
knowledge-field-benefits = Bénéfices possibles, à quelle fréquence
knowledge-field-risks = Risques possibles, à quelle fréquence
knowledge-field-questions = Questions à poser à un médecin
knowledge-field-questions-label = Questions à poser à un médecin, une par ligne

# Les formulaires : sur leurs boutons et au-dessus d'eux.
knowledge-form-text = Texte
knowledge-form-words = Formulations et sources
knowledge-form-more = Plus
knowledge-form-treatment = Traitement
knowledge-form-choosing = Choisir

# Les listes sous les formulaires, avec ce qu'on peut choisir.
knowledge-kind = Quel type de fiche c'est
knowledge-kind-condition = Problème de santé ou symptôme
knowledge-kind-cause = Quelque chose qui peut le provoquer
knowledge-kind-treatment = Quelque chose que l'on fait pour cela
knowledge-kind-guidance = Quand et à qui demander
knowledge-kind-about = À propos de ces informations
knowledge-level = Dans quel délai consulter
knowledge-level-routine = Un rendez-vous normal suffit
knowledge-level-soon = Visite sous quelques jours
knowledge-level-urgent = De l'aide le jour même

## Différences entre deux textes. Le nom de chaque partie est au-dessus de ses lignes, - devant ce qui part, + devant ce qui vient.

knowledge-difference-moved = dans un autre ordre
knowledge-difference-more = et { $count } fiches de plus

## Ce qui ne va pas dans un brouillon. $place est un des trois premiers, ou "une ligne" ou "un nom" dans l'un d'eux ; ce qu'il faut
## faire suit chaque constat.

# $field est le nom d'un champ, $form celui d'un formulaire, $list celui d'une liste.
finding-place-field = **{ $field }** dans le formulaire **{ $form }**
finding-place-list = La liste **{ $list }**
finding-place-checked-on = Le jour de la dernière vérification
finding-place-correction = La correction d'un énoncé contesté
finding-place-unknown = Une partie qu'aucun formulaire n'a
finding-place-line = Une ligne de { $place }
finding-place-name = Un nom dans { $place }

finding-blank = { $place } : rien n'y est écrit.
finding-too-long = { $place } : { $length } caractères, il y a place pour { $max } au plus.
finding-too-few = { $place } : il y en a { $count }, il en faut au moins { $min }.
finding-too-many = { $place } : il y en a { $count }, { $max } au plus sont gardés.
finding-no-id = { $place } : « { $id } » n'est pas un identifiant ; il faut 1 à 64 caractères parmi a-z, 0-9 et -.
finding-no-claim-id = { $place } : « { $id } » n'est pas un énoncé ; il faut un C et deux ou trois chiffres, comme dans C07.
finding-no-choice = { $place } : « { $value } » n'est pas un des choix.
finding-no-day = { $place } : ce n'est pas un jour que je peux lire.
finding-no-day-read = { $place } : une ligne n'a pas de jour que je peux lire.
finding-future = { $place } : { $date } n'est pas encore arrivé ; je compte les jours en UTC.
finding-review-far = { $place } : c'est { $days } jours après la dernière vérification ; un an, c'est 366 jours au plus.
finding-review-order = { $place } : cela doit venir après le jour de la dernière vérification.
finding-review-overdue = { $place } : { $date } est déjà passé.
finding-no-address = { $place } : une ligne n'a pas d'adresse ; il faut une adresse qui commence par `https://` ou `http://`.
finding-wrong-address = { $place } : `{ $url }` ne va pas ; il faut une adresse qui commence par `https://` ou `http://`.
# $first et $second sont des formulaires, $kind est knowledge-kind-treatment, $list est la liste des types.
finding-treatment = Les formulaires **{ $first }** et **{ $second }** vont avec le type « { $kind } », et avec aucun autre. Remplissez les deux, ou choisissez un autre type dans la liste **{ $list }**.
# $phrase est une formulation, $other l'identifiant d'une autre fiche.
finding-phrase-twice = { $place } : « { $phrase } » y est deux fois. Gardez-en une.
finding-phrase-elsewhere = { $place } : « { $phrase } » est aussi dans la fiche `{ $other }`. Gardez-la là où est sa place et dites l'autre autrement.
finding-phrase-unanswered = { $place } : « { $phrase } » est une des questions sur autre chose auxquelles aucune fiche ne répond. Dites-le autrement, ou enlevez-le.
finding-unknown-entry = { $place } : `{ $id }` n'est pas une fiche d'ici.
finding-related-twice = { $place } : `{ $id }` y est deux fois.
finding-related-self = { $place } : `{ $id }` est cette fiche elle-même.
finding-unknown-claim = { $place } : { $id } n'est pas parmi les énoncés que je connais.
finding-undisputed = { $place } : { $id } est un énoncé contesté ; à côté doit se trouver ce qu'on sait, et aucun formulaire n'a de place pour cela.
finding-unclaimed = { $place } : rien n'y est écrit, et le nombre de sources est { $count } ; il faut un énoncé ou { $min } sources.
finding-long-entry = Tout ce que les membres peuvent en lire fait { $length } caractères, { $max } au plus sont lus. Coupez ce qui est dit deux fois, ou faites-en deux fiches. Le plus long : { $place }.
finding-long-sentence = { $place } : une phrase a { $words } mots, { $max } au plus se lisent facilement.
# $grade est un nombre comme 9.4.
finding-hard-to-read = L'ensemble a le niveau de lecture { $grade }, { $max } au plus est assez simple. { finding-step-easier } Le plus difficile : { $place }.
finding-hard-text = { $place } : le niveau de lecture est { $grade }, { $max } au plus est assez simple pour un seul texte.
# $about est ce dont il est question, $warning ce dont il faut avertir.
finding-no-warning = Il est question de { $about }, et cet avertissement manque : { $warning }. Ajoutez-le ; un bon endroit : { $place }.
# $because dit pourquoi ces mots ne peuvent pas rester.
finding-forbidden = { $place } : « { $wording } » y est écrit : { $because }.
finding-unread = On ne peut pas le lire : une version plus récente de moi l'a peut-être écrit. La personne qui me gère peut remettre cette version ; /knowledge export donne le texte en fichier.

finding-step-write = Écrivez-le.
finding-step-shorten = Raccourcissez, ou dites-en une partie ailleurs.
finding-step-add = Ajoutez ce qui manque, un par ligne.
finding-step-keep-different = Gardez ceux qui diffèrent le plus les uns des autres.
finding-step-source = Écrivez chaque source sur sa propre ligne : un nom, une adresse et le jour où vous l'avez lue, avec des barres entre eux, comme dans `A clinic | https://example.org/page | 2026-11-23`.
finding-step-find-ids = /knowledge edit donne la liste des identifiants pendant que vous écrivez.
finding-step-correct-id = Corrigez-le, ou enlevez-le. /knowledge edit donne la liste des identifiants pendant que vous écrivez.
# $sources est l'endroit des sources.
finding-step-correct-claim = Corrigez-le, ou enlevez-le. Une fiche sans énoncés demande deux sources : { $sources }.
finding-step-undisputed = Enlevez { $id }. Une fiche sans énoncés demande deux sources : { $sources }. Ou apportez la fiche dans un fichier qui l'a, avec /knowledge import.
finding-step-claim = Nommez les énoncés sur lesquels elle repose, ou ajoutez une source : { $sources }.
finding-step-day-read = Écrivez le jour où vous l'avez lue.
finding-step-within-a-year = Écrivez un jour dans les douze mois qui suivent.
finding-step-later-day = Écrivez un jour plus tardif.
finding-step-check-again = Vérifiez la fiche avec ses sources, puis écrivez-y le prochain jour.
finding-step-day = Écrivez l'année, le mois et le jour, comme dans `2026-11-23`.
finding-step-then-the-rest = Ensuite, je pourrai regarder le reste.
finding-step-copy-address = Copiez toute l'adresse depuis le navigateur.
finding-step-once = Nommez chaque fiche une seule fois.
finding-step-others = Nommez seulement d'autres fiches.
finding-step-two-sentences = Faites-en deux.
finding-step-easier = Utilisez des mots plus courts et des phrases plus courtes.
finding-step-other-words = Dites-le sans ces mots.
# $choices est ce que propose une liste, chacun dans finding-step-choice.
finding-step-choose = Choisissez : { $choices }.
finding-step-choice = « { $label } »
# $place est l'endroit qui dit qui a vérifié la fiche.
finding-step-checked-on = Il passe à aujourd'hui quand vous changez ceci : { $place }.
finding-step-by-file = Aucun formulaire ne l'a : obtenez la fiche en fichier avec /knowledge export, corrigez-la là, et faites-la revenir avec /knowledge import.


## /settings : la liste de tous les réglages

settings-intro = Ce que je fais sur ce serveur. Choisissez un réglage pour le voir et le changer ; chaque changement peut être annulé.
settings-list = Réglages
settings-channels = Salons
# $count est le nombre de salons qui manquent à la liste.
settings-channels-more = et { $count } de plus
settings-pick = Changer un réglage
settings-pick-channel = Choisir ce que je fais dans un salon

# Sur des boutons de plusieurs pages.
settings-history-undo = Historique, annuler
settings-all = Réglages
settings-undo-this = Annuler cela

## /settings : un réglage

settings-channel = Ce que je fais dans un salon
# $value est ce qui vaut pour le réglage.
settings-now = Maintenant : **{ $value }**
settings-write = Écrire
settings-default = Choix par défaut
# Au-dessus du champ d'un formulaire ; 45 caractères au plus. $most est le nombre de caractères qui tiennent.
settings-field-country = Pays, par son nom ou deux lettres
settings-field-words = Texte, { $most } caractères au plus

settings-about-region = Chaque carte nomme les numéros d'urgence et de crise de ce pays. Sans pays, je dis « votre numéro d'urgence local » et je ne montre aucun chiffre. Ci-dessous, une carte telle que les membres la voient maintenant.
settings-about-language = Ce que je parle dans ce serveur, là où tout le monde lit. À une seule personne, je parle la langue de son Discord, si je la connais. Une carte reste entièrement dans la langue de ses textes : pour l'instant l'anglais, et une ligne au-dessus le dit.
settings-about-sensitivity = « Prudent » répond seulement à ce qui est clairement demandé. « Zélé » répond plus et se trompe plus souvent. Les signes d'urgence sont toujours cherchés de la même façon.
settings-about-visibility = Les membres peuvent choisir autrement chaque fois qu'ils demandent.
settings-about-cooldown = Après avoir répondu à un membre dans un salon, j'attends ce temps avant de lui répondre à nouveau au même endroit. Les réponses privées et les cartes d'urgence n'attendent jamais.
settings-about-disclaimer = Ces mots sont sur chaque carte. Vous pouvez les dire autrement ; on ne peut ni les vider ni les désactiver. Ci-dessous, une carte telle que les membres la voient maintenant.
settings-about-referral = Ces mots disent aux membres à qui parler. Vous pouvez les dire autrement ; on ne peut ni les vider ni les désactiver, et les cartes d'urgence ont les leurs. Ci-dessous, une carte telle que les membres la voient maintenant.
settings-about-alerts = Ici, je dis à votre équipe quand une carte d'urgence ou de crise a été montrée, et où. Jamais ce qui a été écrit, ni par qui.
settings-about-log = Ici, je publie chaque changement que quelqu'un fait : qui, quoi, d'une valeur à l'autre.
settings-about-curators = Ces rôles peuvent écrire des fiches avec /knowledge. Ils ne peuvent pas les publier.
settings-about-reviewers = Ces rôles peuvent publier des fiches avec /knowledge, et en écrire.
settings-about-second-reviewer = Avec « oui », personne ne publie ses propres textes.
settings-about-inbox = Désactivée, sauf si vous l'activez. Les questions qui n'ont pas abouti (pas de réponse, aucun des sujets proposés, « { button-not-meant } ») sont alors gardées tant de jours, sans noms, nombres ni liens et sans qui a demandé, pour que vous puissiez écrire des réponses. Dites-le à vos membres.
settings-about-paused = Pendant la pause, je ne réponds à rien. Les cartes d'urgence sont toujours montrées.
settings-about-pinned = Ceux-ci viennent d'abord quand quelqu'un ouvre la liste de /{ command-ask } et n'a encore rien écrit. /knowledge pin y met une fiche, ou la retire ; { $most } au plus. Une fiche qui n'existe plus est laissée de côté.

## /settings : ce qu'on peut choisir. Chaque nom, et la ligne dessous, a 100 caractères au plus.

settings-language-unread = Écrite par une machine ; personne qui la parle ne l'a encore vérifiée
settings-careful = Prudent
settings-careful-about = Que ce qui est clairement demandé
settings-balanced = Équilibré
settings-balanced-about = Le choix habituel
settings-eager = Zélé
settings-eager-about = Plus de réponses, dont plus de fausses
settings-private = Seulement le membre
settings-private-about = Il peut partager la carte
settings-public = Tout le salon
settings-off = Désactivée
settings-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
settings-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
settings-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
settings-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
settings-one-person = Non
settings-one-person-about = Qui relit peut publier ce qu'il a écrit
settings-two-people = Oui
settings-two-people-about = Quelqu'un d'autre doit publier
settings-inbox-off-about = Rien n'est gardé
settings-answering = Je réponds
settings-paused = En pause
settings-paused-about = Cartes d'urgence seules
settings-choose-channel = Choisir un salon
settings-choose-roles = Choisir des rôles, ou aucun

## /settings : ce qu'a donné un changement

settings-saved = Enregistré.
settings-not-saved = Rien n'a été changé : impossible de l'enregistrer à l'instant. Merci de réessayer dans une minute ; si cela continue, dites à la personne qui me gère de regarder mon journal.
# $why est un des change-refused ci-dessus, ou ce que le réglage attend.
settings-refused = Rien n'a été changé : { $why }.
settings-mend = Corriger
# Au-dessus d'un texte qui a été refusé.
settings-your-text = Votre texte, tel que vous l'avez écrit :
# Dans un salon choisi pour les alertes, pour qu'on sache qu'il fonctionne.
settings-alerts-come = À partir de maintenant, je vous dis ici quand je montre une carte d'urgence ou de crise : que je l'ai fait, et où. Jamais ce qui a été écrit, ni par qui.
settings-untried = Je n'ai pas pu essayer ce salon à l'instant. /doctor dira plus tard si je peux y écrire.
settings-unwritable = **Je ne peux pas écrire dans ce salon.** Il m'y faut les permissions « Voir le salon » et « Envoyer des messages » ; /doctor en dit plus.

## /settings : l'historique

settings-history = Historique
settings-history-none = Rien n'a encore été changé ici.
# Dans une liste qui ne peut pas montrer le nom d'un salon.
settings-history-channel = un salon
settings-history-look = Voir un changement
settings-history-undo-one = Annuler un changement
settings-history-older = Plus anciens
settings-back = Revenir à avant cela
settings-back-ask = Annuler le changement { $number } et tous ceux qui l'ont suivi, d'un seul coup ? Les réglages et les fiches redeviennent comme avant. C'est un changement à part entière, qu'on peut annuler comme les autres.
settings-back-go = Revenir
settings-back-stay = Laisser comme c'est

## Ce qu'il fait dans un salon

mode-off = Désactivé
mode-off-about = Ne dit rien ici ; les cartes d'urgence sont toujours montrées
mode-asked = Sur demande
mode-asked-about = Répond à qui lui demande
mode-shadow = Shadow : compter en silence
mode-shadow-about = Lit aussi les messages et compte ce qu'il dirait de lui-même ; voir /insights
mode-suggest = Suggest : proposer une réponse
mode-suggest-about = Propose aussi de lui-même de montrer ce qu'il a, à qui appuie sur un bouton
mode-answer = Answer : de lui-même
mode-answer-about = Répond aussi de lui-même, là où c'est presque certain
mode-about = Les fils suivent le salon où ils se trouvent ; dans un forum, seul le premier message d'un post reçoit une réponse non demandée. Les cartes d'urgence sont montrées partout. Avec shadow, suggest et answer, je lis chaque message ici et je montre une carte d'urgence sans qu'on me demande. Commencez par shadow, regardez /insights après quelques jours, puis choisissez. Je reste en dehors des conversations entre personnes, et les membres peuvent me dire de les laisser tranquilles.
mode-needs-host = **Shadow, suggest et answer ont besoin de la personne qui me gère.** Je ne reçois pas encore le texte des messages, donc avec eux je ne réponds que sur demande. La personne qui me gère l'active : « Message Content Intent » dans le Developer Portal, page Bot, puis message_content = true sous [discord].

## Ce que trouve /doctor. Le nom de ce qui a été regardé a 48 caractères au plus.

# $channel est la mention d'un salon partout ci-dessous, $count le nombre de problèmes.
doctor-found =
    { $count ->
        [0] Je devrais répondre dans { $channel } : je n'ai trouvé aucun problème.
        [one] J'ai trouvé { $count } problème pour { $channel }.
       *[other] J'ai trouvé { $count } problèmes pour { $channel }.
    }
doctor-list = Ce que j'ai regardé
doctor-problem = Problème
doctor-note = Note
doctor-fine = OK
# $weight est un des trois ci-dessus, $what le nom de ce qui a été regardé.
doctor-name = { $weight } : { $what }
# Sur des boutons. $setting est le nom d'un réglage.
doctor-set = Régler : { $setting }
doctor-set-channel = Régler le salon
doctor-again = Revérifier
# $count est le nombre d'éléments qui manquent à une liste.
doctor-more = et { $count } de plus

doctor-permissions = Mes permissions ici
doctor-permissions-elsewhere = Je peux voir { $channel }. Si j'ai le droit d'y écrire, Discord ne me le dit que dans le salon même : utilisez-y /doctor.
# $speak est doctor-may-send ou doctor-may-send-in-threads.
doctor-permissions-blind = Je ne peux pas voir { $channel }. Pour y remédier : « Modifier le salon », « Permissions », ajoutez-moi, et autorisez « Voir le salon », « { $speak } », « Intégrer des liens » et « Voir les anciens messages ».
doctor-permissions-untold = Discord ne me l'a pas dit à l'instant. Merci de regarder à nouveau dans une minute.
# $missing contient des permissions de Discord, nommées ci-dessous.
doctor-permissions-missing = Il me manque : { $missing }. Les commandes marchent quand même, car la réponse passe par un autre chemin ; les mentions, non. Pour y remédier : « Modifier le salon », « Permissions », ajoutez-moi, et autorisez-le.
doctor-permissions-history = J'ai le droit d'écrire ici, mais il me manque « Voir les anciens messages », donc mes réponses ne peuvent pas renvoyer à la question. Pour y remédier : « Modifier le salon », « Permissions », ajoutez-moi, et autorisez-le.
doctor-permissions-good = J'ai le droit de voir, d'écrire et de montrer des cartes.
doctor-may-view = Voir le salon
doctor-may-send = Envoyer des messages
doctor-may-send-in-threads = Envoyer des messages dans les fils
doctor-may-embed = Intégrer des liens

# $database est le nom d'une base de données, $size sa taille.
doctor-database = Base de données
doctor-database-good = { $database } répond ; { $size } pour tous les serveurs.
doctor-database-unread = Je ne peux pas lire { $database }, donc rien ne peut être changé, et ce qu'a choisi ce serveur n'est peut-être pas connu. La personne qui me gère trouvera la cause dans mon journal.
# $size est un nombre comme 2.5.
doctor-size-kilobytes = { $size } ko
doctor-size-megabytes = { $size } Mo

doctor-haste = Pause entre les réponses
doctor-haste-now =
    Je vous y ai répondu il y a un instant. Après une réponse, j'attends { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant de répondre à nouveau au même membre dans le même salon ; /{ command-ask } avec une réponse privée n'attend jamais.
doctor-haste-on =
    Après une réponse, j'attends { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    } avant de répondre à nouveau au même membre dans le même salon. Qui demande en privé avec /{ command-ask } n'attend pas.
doctor-haste-off = Désactivée : personne n'attend.

doctor-room = Suis-je bloqué ?
doctor-room-refused = Discord a refusé ma dernière réponse dans ce salon, donc je le laisse tranquille pendant dix minutes et je réponds par message privé. Corrigez mes permissions ; au bout de dix minutes, ou avec la prochaine carte d'urgence, je réessaie.
doctor-room-full = J'ai autant de questions à la fois que je peux en prendre ; pour les autres, je demande de réessayer dans une minute. La personne qui me gère peut augmenter `questions_at_once`.
doctor-room-good = Non : il y a de la place pour des questions, et ce salon accepte mes réponses.

# $sensitivity est un choix dans /settings, $limits le dit en chiffres.
doctor-readiness = { $sensitivity } ({ $limits }). En dessous, je dis que je n'ai pas de réponse. Voyez des questions une à une avec /try.

doctor-commands = Commandes
doctor-commands-good = Discord les affiche telles qu'elles sont.
doctor-commands-other = Discord affiche d'autres commandes que les miennes. La personne qui me gère y remédie avec `signpost commands sync`.
doctor-commands-untold = Discord ne m'a pas dit sa liste à l'instant. Merci de regarder à nouveau dans une minute.

# $country est le nom d'un pays.
doctor-country = { $country }.
doctor-country-none = Aucun n'est choisi : les cartes disent « votre numéro d'urgence local » et ne montrent aucun chiffre.

doctor-alerts-none = Aucun n'est choisi : personne n'est prévenu quand une carte d'urgence ou de crise est montrée.
doctor-log-none = Aucun n'est choisi : les changements sont seulement dans l'historique de /settings.
doctor-told-good = { $channel }. Depuis mon démarrage, aucun essai d'y écrire n'a échoué.
doctor-told-forbidden = { $channel }. Mon dernier essai d'y écrire a échoué : je n'ai pas le droit d'y écrire. Pour y remédier : « Modifier le salon », « Permissions », ajoutez-moi, et autorisez « Voir le salon » et « Envoyer des messages » ; ou choisissez un autre salon.
doctor-told-gone = { $channel }. Mon dernier essai d'y écrire a échoué : le salon n'existe plus. Choisissez-en un autre.
doctor-told-unreached = { $channel }. Mon dernier essai d'y écrire a échoué : Discord n'était pas joignable ou a refusé. Je réessaie avec le prochain message.

doctor-version = Version
doctor-version-is = Signpost { $version }.

# $title est le nom du pack, $version sa version, $count le nombre de ses fiches.
doctor-knowledge = Savoir
doctor-knowledge-has =
    { $title }, version { $version }, { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }.
# Vient après.
doctor-knowledge-overdue =
    { $count ->
        [one] { $count } fiche a
       *[other] { $count } fiches ont
    } passé le jour de la prochaine vérification : quelqu'un devrait relire.

doctor-own-settings = Les réglages propres à ce serveur
doctor-own-settings-good = Tous sont utilisés.
# $count réglages ont un problème, $named en nomme quelques-uns.
doctor-own-settings-left-out =
    { $count ->
        [one] { $count } contient
       *[other] { $count } contiennent
    } ce que cette version n'accepte pas, donc c'est le choix de la personne qui me gère ou du pack qui vaut : { $named }. Refaites le réglage avec /settings ou /knowledge.

doctor-own-entries = Les fiches propres à ce serveur
# $own sont celles du serveur, $off celles qui sont désactivées.
doctor-own-entries-has =
    Propres à ce serveur : { $own } ; { $off ->
        [one] { $off } fiche fournie désactivée
       *[other] { $off } fiches fournies désactivées
    }.
# Une des deux phrases qui suivent peut venir. $faults dit ce qui ne va pas dans $count fiches, $named sont des fiches.
doctor-own-entries-faulty =
    { $count ->
        [one] { $count } erreur empêche
       *[other] { $count } erreurs empêchent
    } d'utiliser une fiche, donc c'est la fiche fournie qui vaut, s'il y en a une : { $faults }. Corrigez avec /knowledge.
doctor-own-entries-moved = Le texte du pack a changé depuis qu'elles ont été écrites ; le vôtre reste en vigueur. Regardez les deux avec /knowledge : { $named }.

doctor-mode = Puis-je répondre ici ?
doctor-mode-paused = Je suis en pause sur tout ce serveur ; seules les cartes d'urgence sont montrées. Pour y remédier, mettez « { settings-title-paused } » sur « Je réponds ».
doctor-mode-off = { $channel } est désactivé, donc seules les cartes d'urgence sont montrées. Pour y remédier, mettez ce salon sur « { mode-asked } ».
doctor-mode-asked = Oui. Je réponds à qui me demande : avec /{ command-ask }, avec une mention, en me répondant avec la mention activée, ou par un clic droit sur un message, Applications, { command-find-an-answer }.
doctor-mode-unread = Les choix et les fiches de ce serveur n'ont pas encore pu être tous lus, donc je réponds peut-être sans eux. Regardez à nouveau dans une minute ; si cela continue, voyez la base de données ci-dessous.
doctor-mode-shadow = Quand on me demande, je réponds. Je lis aussi les messages et je compte seulement ce que je dirais de moi-même : voir /insights. Les cartes d'urgence sont montrées.
doctor-mode-suggest = Quand on me demande, je réponds. De moi-même, je propose de montrer ce que j'ai, là où c'est presque certain ({ $limits }).
doctor-mode-answer = Quand on me demande, je réponds. De moi-même, je réponds aussi, là où c'est presque certain ({ $limits }).
# Vient après une des trois ci-dessus.
doctor-mode-quiet = Je reste en dehors des réponses, des messages qui mentionnent quelqu'un, du code, des liens, des commandes d'autres bots et des remarques courtes ; sans qu'on me demande, je parle au plus toutes les 30 secondes dans un salon, une fois dans un post de forum, et jamais à qui m'a dit de ne pas le faire.
doctor-mode-no-content = { $channel } est réglé sur { $mode }, mais je ne reçois pas le texte des messages, donc je ne réponds que sur demande et je ne vois aucune urgence qu'on ne me dit pas. Pour y remédier, la personne qui me gère active « Message Content Intent » dans le Developer Portal, page Bot, et met message_content = true sous [discord] ; ou mettez le salon sur « { mode-asked } ».
doctor-gateway = Connexion et intents
doctor-gateway-addressed = Je suis connecté ; sessions commencées ces dernières 24 heures : { $sessions }. Je ne demande pas Message Content à Discord, donc je ne vois que les messages qui me mentionnent, me répondent ou me sont envoyés directement. Pour que je puisse parler sans qu'on me demande, la personne qui me gère met message_content = true.
doctor-gateway-content = Je suis connecté ; sessions commencées ces dernières 24 heures : { $sessions }. Discord me donne le texte de tous les messages que je peux voir. Je ne regarde ceux qui ne me sont pas adressés que dans les salons réglés sur shadow, suggest ou answer.

## Ce que /try ajoute

try-unasked-alone = Sans qu'on me demande, je n'y toucherais pas : c'est court, une commande, du code, une citation, un lien, ou destiné à quelqu'un.
try-unasked-nothing = Sans qu'on me demande, je ne dirais rien : rien ne correspond assez bien ({ $limits }).
try-unasked-urgent = Sans qu'on me demande, je montrerais aussi la carte d'urgence.
try-unasked-shadow = Sans qu'on me demande, je compterais seulement `{ $entry }`.
try-unasked-suggest = Sans qu'on me demande, je proposerais de montrer `{ $entry }`.
try-unasked-answer = Sans qu'on me demande, je répondrais avec `{ $entry }`.
try-unasked-today = Sans qu'on me demande, je montrerais une carte sur l'aide à trouver aujourd'hui.

## Ce que /insights ajoute

insights-suggested = Proposé à des personnes qui n'avaient rien demandé : { $count }. Le plus : { $most }.
insights-shadowed = En shadow, j'aurais parlé { $count ->
    [one] { $count } fois
   *[other] { $count } fois
}. Le plus : { $most }.
