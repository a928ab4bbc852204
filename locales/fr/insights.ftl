### Machine-drafted; not yet reviewed by a person who speaks the language.
### Où on en est, en chiffres : les mots de /insights, de son graphique et de sa page, en français.
### La police du graphique a les lettres des écritures latine, grecque et cyrillique, et pas d'espaces fines : là où une
### espace ne doit pas être coupée, utilisez U+00A0, pas U+202F. Une ligne plus longue que sa place sur le graphique est
### coupée.

## Ce qu'a donné une question

# Un titre, et à côté d'un nombre sur le graphique : "Répondu 27 (68 %)". 12 caractères au plus.
insights-kind-answered = Répondu
insights-kind-unsure = Incertain
insights-kind-unknown = Inconnu
insights-kind-declined = Refusé
insights-kind-urgent = Urgent
insights-meaning-answered = une fiche a répondu
insights-meaning-unsure = un choix entre deux ou trois fiches a été proposé
insights-meaning-unknown = aucune fiche ne correspondait
insights-meaning-declined = on demandait une dose, un diagnostic ou un changement de médicament
insights-meaning-urgent = un signe de danger était nommé, et une carte d'urgence a été montrée

## Dates et nombres

# $month est un des douze ci-dessous.
insights-date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
insights-month-1 = janvier
insights-month-2 = février
insights-month-3 = mars
insights-month-4 = avril
insights-month-5 = mai
insights-month-6 = juin
insights-month-7 = juillet
insights-month-8 = août
insights-month-9 = septembre
insights-month-10 = octobre
insights-month-11 = novembre
insights-month-12 = décembre
# Sous les colonnes du graphique ; $month est un des douze ci-dessous. 10 caractères au plus en tout.
insights-date-short =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
insights-month-short-1 = janv.
insights-month-short-2 = févr.
insights-month-short-3 = mars
insights-month-short-4 = avr.
insights-month-short-5 = mai
insights-month-short-6 = juin
insights-month-short-7 = juil.
insights-month-short-8 = août
insights-month-short-9 = sept.
insights-month-short-10 = oct.
insights-month-short-11 = nov.
insights-month-short-12 = déc.
insights-percent = { $number } %
# Combien de toutes les questions, et leur part : "27 (68 %)". $percent est insights-percent.
insights-share = { $count } ({ $percent })

## Dans un message, ligne par ligne. Les trois premières sont aussi sur le graphique, en 95 caractères au plus chacune.

# $from et $to sont insights-date, le premier et le dernier jour. 50 caractères au plus.
insights-period = Du { $from } au { $to }
# Combien de questions il y a eu, comparé à autant de jours avant ; un message pour chaque cas possible.
insights-total-same =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, autant que { $days ->
        [one] la veille
       *[other] les { $days } jours d'avant
    }.
insights-total-more =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $more } de plus que { $days ->
        [one] la veille
       *[other] les { $days } jours d'avant
    }.
insights-total-fewer =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, { $fewer } de moins que { $days ->
        [one] la veille
       *[other] les { $days } jours d'avant
    }.
# $helpful membres sur $votes ont dit qu'une réponse avait aidé ; un message pour chaque chose qu'on peut en dire.
# $rate, $high et $before sont insights-percent ; $low est un nombre sans son signe : "probable : de 49 à 94 %".
insights-helped-nobody = Personne n'a dit si une réponse avait aidé.
insights-helped-few = Votes « utile » : { $helpful } sur { $votes }, trop peu pour donner un taux.
insights-helped-rate = Votes « utile » : { $helpful } sur { $votes }, { $rate } (probable : de { $low } à { $high }).
insights-helped-compared = Votes « utile » : { $helpful } sur { $votes }, { $rate } (probable : de { $low } à { $high }) ; avant : { $before }.
# $period est le jour ou les jours, $total une des trois phrases sur le nombre de questions.
insights-headline = { $period } : { $total }
# Chaque valeur est insights-share.
insights-outcomes = { insights-kind-answered } { $answered } · { insights-kind-unsure } { $unsure } · { insights-kind-unknown } { $unknown } · { insights-kind-declined } { $declined } · { insights-kind-urgent } { $urgent }.
# $entries sont des titres avec des nombres : "Magnésium (9), Botox (5)".
insights-most-asked = Le plus demandé : { $entries }.
# $groups sont quelques insights-group, avec des virgules entre eux.
insights-not-answered = Souvent demandé et resté sans réponse : { $groups }.
# $words est ce que tant de personnes ont écrit, comme elles l'ont écrit.
insights-group = { $words } ({ $people } personnes)

## Le graphique, et sa description pour les personnes qui ne peuvent pas le voir

insights-chart-none = Aucune question pendant ce temps.
insights-chart-days = Questions par jour
insights-chart-weeks = Questions par semaine
insights-chart-entries = Le plus demandé
# $outcome est insights-kind-answered ou un des autres, $told est insights-share.
insights-chart-legend = { $outcome } { $told }
# $headline est insights-headline.
insights-alt-chart = Graphique. { $headline }
# Chaque valeur est insights-share.
insights-alt-outcomes = Par résultat : répondu { $answered }, incertain { $unsure }, inconnu { $unknown }, refusé { $declined }, urgent { $urgent }.
# $day est insights-date.
insights-alt-busiest =
    Jour le plus chargé : { $day }, avec { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.

## La page : les titres, et ses tableaux avec les titres de leurs colonnes

insights-page-chart = Graphique
insights-page-numbers = Chiffres

insights-page-outcomes = Ce qu'ont donné les questions
insights-page-outcome = Résultat
insights-page-questions = Questions
# Le nombre dans la période d'avant.
insights-page-before = Avant
insights-page-meaning = Ce que cela veut dire
insights-page-all = Toutes
insights-page-helped = { $helpful } sur { $votes }, { $rate } (probable : de { $low } à { $high })
insights-page-helped-nobody = aucun vote
insights-page-helped-meaning = parmi les personnes qui ont dit si une réponse avait aidé

insights-page-entries = Fiches
insights-page-entry = Fiche
insights-page-answered = Réponses
insights-page-helpful = Utile
insights-page-not-helpful = Pas utile
insights-page-not-meant = Ce n'était pas ça
# Sous une fiche qui a été dite avec d'autres mots. $wording est un code comme 00ff00ff, $date le premier jour où des membres ont jugé ce texte.
insights-page-wording = – texte { $wording }, jugé à partir du { $date }
# La même chose pour ce qui a été dit avant que l'on distingue les textes.
insights-page-wording-earlier = – texte d'avant, jugé à partir du { $date }

insights-page-unasked = Sans qu'on me demande
insights-page-offered = Proposé
insights-page-shadowed = Seulement compté (shadow)

insights-page-unknown-words = Mots écrits par beaucoup, restés sans réponse
insights-page-words = Mots
insights-page-people = Personnes

insights-page-days = Par jour
insights-page-day = Jour
