### Machine-drafted; not yet reviewed by a person who speaks the language.
### Wie es läuft, in Zahlen: die Worte von /insights, von seinem Diagramm und seiner Seite, auf Deutsch.
### Die Schrift des Diagramms hat die Buchstaben lateinischer, griechischer und kyrillischer Schrift und keine schmalen
### Leerzeichen: Wo ein Leerzeichen nicht umbrechen darf, nimm U+00A0, nicht U+202F. Eine Zeile, die länger ist als ihr
### Platz im Diagramm, wird abgeschnitten.

## Wie eine Frage ausging

# Eine Überschrift, und im Diagramm neben einer Zahl: "Beantwortet 27 (68 %)". Höchstens 12 Zeichen.
insights-kind-answered = Beantwortet
insights-kind-unsure = Unsicher
insights-kind-unknown = Unbekannt
insights-kind-declined = Abgelehnt
insights-kind-urgent = Dringend
insights-meaning-answered = ein Eintrag hat geantwortet
insights-meaning-unsure = zwei oder drei Einträge standen zur Wahl
insights-meaning-unknown = kein Eintrag passte
insights-meaning-declined = gefragt war nach einer Dosis, einer Diagnose oder einer Änderung bei Medikamenten
insights-meaning-urgent = ein Warnzeichen wurde genannt und eine Notfallkarte gezeigt

## Tage und Zahlen

# $month ist einer der zwölf unten.
insights-date = { $day }. { $month } { $year }
insights-month-1 = Januar
insights-month-2 = Februar
insights-month-3 = März
insights-month-4 = April
insights-month-5 = Mai
insights-month-6 = Juni
insights-month-7 = Juli
insights-month-8 = August
insights-month-9 = September
insights-month-10 = Oktober
insights-month-11 = November
insights-month-12 = Dezember
# Unter den Säulen des Diagramms; $month ist einer der zwölf unten. Zusammen höchstens 10 Zeichen.
insights-date-short = { $day }. { $month }
insights-month-short-1 = Jan.
insights-month-short-2 = Feb.
insights-month-short-3 = März
insights-month-short-4 = Apr.
insights-month-short-5 = Mai
insights-month-short-6 = Juni
insights-month-short-7 = Juli
insights-month-short-8 = Aug.
insights-month-short-9 = Sept.
insights-month-short-10 = Okt.
insights-month-short-11 = Nov.
insights-month-short-12 = Dez.
insights-percent = { $number } %
# Wie viele aller Fragen, und ihr Anteil: "27 (68 %)". $percent ist insights-percent.
insights-share = { $count } ({ $percent })

## In einer Nachricht, Zeile für Zeile. Die ersten drei stehen auch im Diagramm, mit je höchstens 95 Zeichen.

# $from und $to sind insights-date, der erste und der letzte Tag. Höchstens 50 Zeichen.
insights-period = { $from } bis { $to }
# Wie viele Fragen es gab, verglichen mit ebenso vielen Tagen davor; eine Nachricht für jede Richtung.
insights-total-same =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }, so viele wie { $days ->
        [one] am Tag
       *[other] in den { $days } Tagen
    } davor.
insights-total-more =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }, { $more } mehr als { $days ->
        [one] am Tag
       *[other] in den { $days } Tagen
    } davor.
insights-total-fewer =
    { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }, { $fewer } weniger als { $days ->
        [one] am Tag
       *[other] in den { $days } Tagen
    } davor.
# $helpful von $votes Mitgliedern sagten, dass eine Antwort half; eine Nachricht für alles, was dazu zu sagen ist.
# $rate, $high und $before sind insights-percent; $low ist eine Zahl ohne ihr Zeichen: "wahrscheinlich 49 bis 94 %".
insights-helped-nobody = Niemand hat gesagt, ob eine Antwort geholfen hat.
insights-helped-few =
    Hilfreich: { $helpful } von { $votes ->
        [one] { $votes } Stimme
       *[other] { $votes } Stimmen
    }, zu wenig für einen Anteil.
insights-helped-rate = Hilfreich: { $helpful } von { $votes } Stimmen, { $rate } (wahrscheinlich { $low } bis { $high }).
insights-helped-compared = Hilfreich: { $helpful } von { $votes } Stimmen, { $rate } (wahrscheinlich { $low } bis { $high }); davor { $before }.
# $period ist der Tag oder die Tage, $total einer der drei Sätze dazu, wie viele Fragen es gab.
insights-headline = { $period }: { $total }
# Jeder Wert ist insights-share.
insights-outcomes = { insights-kind-answered } { $answered } · { insights-kind-unsure } { $unsure } · { insights-kind-unknown } { $unknown } · { insights-kind-declined } { $declined } · { insights-kind-urgent } { $urgent }.
# $entries sind Titel mit Zahlen: "Magnesium (9), Botox (5)".
insights-most-asked = Am häufigsten gefragt: { $entries }.
# $groups sind einige insights-group, mit Kommas dazwischen.
insights-not-answered = Oft gefragt und nicht beantwortet: { $groups }.
# $words ist, was so viele Menschen schrieben, so wie sie es schrieben.
insights-group = { $words } ({ $people } Menschen)

## Das Diagramm, und seine Beschreibung für alle, die es nicht sehen können

insights-chart-none = Keine Fragen in dieser Zeit.
insights-chart-days = Fragen am Tag
insights-chart-weeks = Fragen in der Woche
insights-chart-entries = Am häufigsten gefragt
# $outcome ist insights-kind-answered oder eins der anderen, $told ist insights-share.
insights-chart-legend = { $outcome } { $told }
# $headline ist insights-headline.
insights-alt-chart = Diagramm. { $headline }
# Jeder Wert ist insights-share.
insights-alt-outcomes = Nach Ausgang: beantwortet { $answered }, unsicher { $unsure }, unbekannt { $unknown }, abgelehnt { $declined }, dringend { $urgent }.
# $day ist insights-date.
insights-alt-busiest =
    Tag mit den meisten Fragen: { $day } mit { $count ->
        [one] { $count } Frage
       *[other] { $count } Fragen
    }.

## Die Seite: Überschriften, und ihre Tabellen mit den Köpfen ihrer Spalten

insights-page-chart = Diagramm
insights-page-numbers = Zahlen

insights-page-outcomes = Wie Fragen ausgingen
insights-page-outcome = Ausgang
insights-page-questions = Fragen
# Die Zahl im Zeitraum davor.
insights-page-before = Davor
insights-page-meaning = Was es bedeutet
insights-page-all = Alle
insights-page-helped = { $helpful } von { $votes }, { $rate } (wahrscheinlich { $low } bis { $high })
insights-page-helped-nobody = keine Stimmen
insights-page-helped-meaning = von denen, die sagten, ob eine Antwort geholfen hat

insights-page-entries = Einträge
insights-page-entry = Eintrag
insights-page-answered = Beantwortet
insights-page-helpful = Hilfreich
insights-page-not-helpful = Nicht hilfreich
insights-page-not-meant = Nicht gemeint
# Unter einem Eintrag, der neu formuliert wurde. $wording ist ein Code wie 00ff00ff, $date der erste Tag, an dem Mitglieder diesen Wortlaut beurteilten.
insights-page-wording = – Wortlaut { $wording }, beurteilt ab { $date }
# Dasselbe für das, was gesagt wurde, bevor Wortlaute unterschieden wurden.
insights-page-wording-earlier = – früherer Wortlaut, beurteilt ab { $date }

insights-page-unasked = Ungefragt
insights-page-offered = Angeboten
insights-page-shadowed = Nur gezählt (shadow)

insights-page-unknown-words = Häufige Wörter ohne Antwort
insights-page-words = Wörter
insights-page-people = Menschen

insights-page-days = Nach Tagen
insights-page-day = Tag
