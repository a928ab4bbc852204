### Machine-drafted; not yet reviewed by a person who speaks the language.
### Como vai, em números: as palavras de /insights, do seu gráfico e da sua página, em português.
### A fonte do gráfico tem as letras da escrita latina, grega e cirílica, e não tem espaços estreitos: onde um espaço
### não pode quebrar, use U+00A0, não U+202F. Uma linha mais longa do que seu lugar no gráfico é cortada.

## No que deu uma pergunta

# Um título, e no gráfico ao lado de um número: “Respondidas 27 (68%)”. No máximo 12 caracteres.
insights-kind-answered = Respondidas
insights-kind-unsure = Incertas
insights-kind-unknown = Sem entrada
insights-kind-declined = Recusadas
insights-kind-urgent = Urgentes
insights-meaning-answered = uma entrada respondeu
insights-meaning-unsure = duas ou três entradas foram oferecidas para escolher
insights-meaning-unknown = nenhuma entrada combinou
insights-meaning-declined = foi pedida uma dose, um diagnóstico ou uma mudança de remédio
insights-meaning-urgent = havia um sinal de perigo, e foi mostrado um cartão de emergência

## Datas e números

# $month é um dos doze abaixo.
insights-date = { $day } de { $month } de { $year }
insights-month-1 = janeiro
insights-month-2 = fevereiro
insights-month-3 = março
insights-month-4 = abril
insights-month-5 = maio
insights-month-6 = junho
insights-month-7 = julho
insights-month-8 = agosto
insights-month-9 = setembro
insights-month-10 = outubro
insights-month-11 = novembro
insights-month-12 = dezembro
# Abaixo das colunas do gráfico; $month é um dos doze abaixo. No máximo 10 caracteres ao todo.
insights-date-short = { $day } { $month }
insights-month-short-1 = jan
insights-month-short-2 = fev
insights-month-short-3 = mar
insights-month-short-4 = abr
insights-month-short-5 = mai
insights-month-short-6 = jun
insights-month-short-7 = jul
insights-month-short-8 = ago
insights-month-short-9 = set
insights-month-short-10 = out
insights-month-short-11 = nov
insights-month-short-12 = dez
insights-percent = { $number }%
# Quantas de todas as perguntas, e a parte delas no todo: “27 (68%)”. $percent é insights-percent.
insights-share = { $count } ({ $percent })

## Em uma mensagem, linha por linha. As três primeiras também ficam no gráfico, com no máximo 95 caracteres cada uma.

# $from e $to são insights-date, o primeiro e o último dia. No máximo 50 caracteres.
insights-period = { $from } a { $to }
# Quantas perguntas houve, em comparação com o mesmo número de dias antes; uma mensagem para cada caso.
insights-total-same =
    { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }, o mesmo número que { $days ->
        [one] no dia anterior
       *[other] nos { $days } dias anteriores
    }.
insights-total-more =
    { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }, { $more } a mais que { $days ->
        [one] no dia anterior
       *[other] nos { $days } dias anteriores
    }.
insights-total-fewer =
    { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }, { $fewer } a menos que { $days ->
        [one] no dia anterior
       *[other] nos { $days } dias anteriores
    }.
# $helpful de $votes membros disseram que uma resposta ajudou; uma mensagem para cada coisa que se pode dizer disso.
# $rate, $high e $before são insights-percent; $low é um número sem o sinal: “provável: de 49 a 94%”.
insights-helped-nobody = Ninguém disse se uma resposta ajudou.
insights-helped-few = Ajudou: { $helpful } de { $votes } que votaram, poucos para dar uma taxa.
insights-helped-rate = Ajudou: { $helpful } de { $votes } que votaram, { $rate } (provável: de { $low } a { $high }).
insights-helped-compared = Ajudou: { $helpful } de { $votes } que votaram, { $rate } (provável: de { $low } a { $high }); antes: { $before }.
# $period é o dia ou os dias, $total uma das três frases sobre quantas perguntas houve.
insights-headline = { $period }: { $total }
# Cada valor é insights-share.
insights-outcomes = { insights-kind-answered } { $answered } · { insights-kind-unsure } { $unsure } · { insights-kind-unknown } { $unknown } · { insights-kind-declined } { $declined } · { insights-kind-urgent } { $urgent }.
# $entries são títulos com números: “Magnésio (9), Botox (5)”.
insights-most-asked = Mais perguntado: { $entries }.
# $groups são alguns insights-group, com vírgulas entre eles.
insights-not-answered = Perguntado muitas vezes e sem resposta: { $groups }.
# $words é o que esse número de pessoas escreveu, como escreveram.
insights-group = { $words } ({ $people } pessoas)

## O gráfico, e sua descrição para quem não pode vê-lo

insights-chart-none = Nenhuma pergunta neste período.
insights-chart-days = Perguntas por dia
insights-chart-weeks = Perguntas por semana
insights-chart-entries = Mais perguntado
# $outcome é insights-kind-answered ou um dos outros, $told é insights-share.
insights-chart-legend = { $outcome } { $told }
# $headline é insights-headline.
insights-alt-chart = Gráfico. { $headline }
# Cada valor é insights-share.
insights-alt-outcomes = Por resultado: respondidas { $answered }, incertas { $unsure }, sem resposta { $unknown }, recusadas { $declined }, urgentes { $urgent }.
# $day é insights-date.
insights-alt-busiest =
    Dia com mais perguntas: { $day }, com { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }.

## A página: títulos, e suas tabelas com os títulos das colunas

insights-page-chart = Gráfico
insights-page-numbers = Números

insights-page-outcomes = No que deram as perguntas
insights-page-outcome = Resultado
insights-page-questions = Perguntas
# O número no período anterior.
insights-page-before = Antes
insights-page-meaning = O que quer dizer
insights-page-all = Todas
insights-page-helped = { $helpful } de { $votes }, { $rate } (provável: de { $low } a { $high })
insights-page-helped-nobody = nenhum voto
insights-page-helped-meaning = de quem disse se uma resposta ajudou

insights-page-entries = Entradas
insights-page-entry = Entrada
insights-page-answered = Respondeu
insights-page-helpful = Ajudou
insights-page-not-helpful = Não ajudou
insights-page-not-meant = Não era isso
# Abaixo de uma entrada que foi escrita com outras palavras. $wording é um código como 00ff00ff, $date o primeiro dia em que membros avaliaram essa redação.
insights-page-wording = – redação { $wording }, avaliada a partir de { $date }
# O mesmo para o que foi dito antes de se distinguirem as redações.
insights-page-wording-earlier = – redação anterior, avaliada a partir de { $date }

insights-page-unasked = Sem ninguém me perguntar
insights-page-offered = Oferecido
insights-page-shadowed = Só contado (shadow)

insights-page-unknown-words = Palavras que muitas pessoas escreveram sem ter resposta
insights-page-words = Palavras
insights-page-people = Pessoas

insights-page-days = Por dia
insights-page-day = Dia
