### Machine-drafted; not yet reviewed by a person who speaks the language.
### Cómo va, en números: las palabras de /insights, de su gráfico y de su página, en español.
### La letra del gráfico tiene las letras de la escritura latina, griega y cirílica, y ningún espacio estrecho: donde un
### espacio no se debe partir, usa U+00A0, no U+202F. Una línea más larga que su sitio en el gráfico se corta.

## En qué acabó una pregunta

# Un título, y en el gráfico junto a un número: «Respondidas 27 (68 %)». Como máximo 12 caracteres.
insights-kind-answered = Respondidas
insights-kind-unsure = Dudosas
insights-kind-unknown = Sin entrada
insights-kind-declined = Rechazadas
insights-kind-urgent = Urgentes
insights-meaning-answered = una entrada respondió
insights-meaning-unsure = se dieron a elegir dos o tres entradas
insights-meaning-unknown = ninguna entrada encajaba
insights-meaning-declined = se pedía una dosis, un diagnóstico o un cambio de medicamento
insights-meaning-urgent = se nombró una señal de peligro, y se mostró una tarjeta de emergencia

## Fechas y números

# $month es uno de los doce de abajo.
insights-date = { $day } de { $month } de { $year }
insights-month-1 = enero
insights-month-2 = febrero
insights-month-3 = marzo
insights-month-4 = abril
insights-month-5 = mayo
insights-month-6 = junio
insights-month-7 = julio
insights-month-8 = agosto
insights-month-9 = septiembre
insights-month-10 = octubre
insights-month-11 = noviembre
insights-month-12 = diciembre
# Debajo de las columnas del gráfico; $month es uno de los doce de abajo. Como máximo 10 caracteres en total.
insights-date-short = { $day } { $month }
insights-month-short-1 = ene
insights-month-short-2 = feb
insights-month-short-3 = mar
insights-month-short-4 = abr
insights-month-short-5 = may
insights-month-short-6 = jun
insights-month-short-7 = jul
insights-month-short-8 = ago
insights-month-short-9 = sep
insights-month-short-10 = oct
insights-month-short-11 = nov
insights-month-short-12 = dic
insights-percent = { $number } %
# Cuántas de todas las preguntas, y qué parte son: «27 (68 %)». $percent es insights-percent.
insights-share = { $count } ({ $percent })

## En un mensaje, línea por línea. Las tres primeras están también en el gráfico, con 95 caracteres como máximo cada una.

# $from y $to son insights-date, el primer día y el último. Como máximo 50 caracteres.
insights-period = { $from } a { $to }
# Cuántas preguntas hubo, comparadas con los mismos días de antes; un mensaje para cada caso.
insights-total-same =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }, tantas como en { $days ->
        [one] el día anterior
       *[other] los { $days } días anteriores
    }.
insights-total-more =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }, { $more } más que en { $days ->
        [one] el día anterior
       *[other] los { $days } días anteriores
    }.
insights-total-fewer =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }, { $fewer } menos que en { $days ->
        [one] el día anterior
       *[other] los { $days } días anteriores
    }.
# $helpful de $votes miembros dijeron que una respuesta ayudó; un mensaje para cada cosa que se puede decir de ello.
# $rate, $high y $before son insights-percent; $low es un número sin su signo: «probable: de 49 a 94 %».
insights-helped-nobody = Nadie ha dicho si una respuesta ayudó.
insights-helped-few =
    Útil: { $helpful } de { $votes ->
        [one] 1 voto
       *[other] { $votes } votos
    }, muy pocos para dar un porcentaje.
insights-helped-rate = Útil: { $helpful } de { $votes } votos, { $rate } (probable: de { $low } a { $high }).
insights-helped-compared = Útil: { $helpful } de { $votes } votos, { $rate } (probable: de { $low } a { $high }); en el periodo anterior, { $before }.
# $period es el día o los días, $total una de las tres frases sobre cuántas preguntas hubo.
insights-headline = { $period }: { $total }
# Cada valor es insights-share.
insights-outcomes = { insights-kind-answered } { $answered } · { insights-kind-unsure } { $unsure } · { insights-kind-unknown } { $unknown } · { insights-kind-declined } { $declined } · { insights-kind-urgent } { $urgent }.
# $entries son títulos con números: «Magnesio (9), Bótox (5)».
insights-most-asked = Lo más preguntado: { $entries }.
# $groups son varios insights-group, con comas en medio.
insights-not-answered = Se preguntó muchas veces y quedó sin respuesta: { $groups }.
# $words es lo que escribieron ese número de personas, tal como lo escribieron.
insights-group = { $words } ({ $people } personas)

## El gráfico, y su descripción para quienes no pueden verlo

insights-chart-none = No hubo preguntas en este tiempo.
insights-chart-days = Preguntas por día
insights-chart-weeks = Preguntas por semana
insights-chart-entries = Lo más preguntado
# $outcome es insights-kind-answered o uno de los demás, $told es insights-share.
insights-chart-legend = { $outcome } { $told }
# $headline es insights-headline.
insights-alt-chart = Gráfico. { $headline }
# Cada valor es insights-share.
insights-alt-outcomes = Por resultado: respondidas { $answered }, dudosas { $unsure }, sin entrada { $unknown }, rechazadas { $declined }, urgentes { $urgent }.
# $day es insights-date.
insights-alt-busiest =
    Día con más preguntas: { $day }, con { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }.

## La página: títulos, y sus tablas con los títulos de sus columnas

insights-page-chart = Gráfico
insights-page-numbers = Números

insights-page-outcomes = En qué acabaron las preguntas
insights-page-outcome = Resultado
insights-page-questions = Preguntas
# El número del periodo anterior.
insights-page-before = Antes
insights-page-meaning = Qué significa
insights-page-all = Todas
insights-page-helped = { $helpful } de { $votes }, { $rate } (probable: de { $low } a { $high })
insights-page-helped-nobody = ningún voto
insights-page-helped-meaning = de quienes dijeron si una respuesta ayudó

insights-page-entries = Entradas
insights-page-entry = Entrada
insights-page-answered = Respondidas
insights-page-helpful = Útil
insights-page-not-helpful = No es útil
insights-page-not-meant = No era eso
# Debajo de una entrada que se escribió con otras palabras. $wording es un código como 00ff00ff, $date el primer día en que hubo miembros que valoraron ese texto.
insights-page-wording = – texto { $wording }, valorado desde { $date }
# Lo mismo para lo que se dijo antes de que se distinguieran los textos.
insights-page-wording-earlier = – texto anterior, valorado desde { $date }

insights-page-unasked = Sin que me preguntaran
insights-page-offered = Ofrecida
insights-page-shadowed = Solo contada (shadow)

insights-page-unknown-words = Palabras de muchas personas que quedaron sin respuesta
insights-page-words = Palabras
insights-page-people = Personas

insights-page-days = Por día
insights-page-day = Día
