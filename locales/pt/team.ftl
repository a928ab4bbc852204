### Machine-drafted; not yet reviewed by a person who speaks the language.
### O que o bot diz a quem cuida de um servidor com ele, em português: moderação, revisão e redação.
### Palavras simples; ninguém precisa saber como é um arquivo. Comandos como /settings ficam com o nome em inglês.

## Quem pode fazer o quê

standing-server-only = Isto é coisa de um servidor: use em um, por favor.
standing-unreadable = Agora não consigo ler os ajustes deste servidor, então não sei o que você pode fazer aqui. Tente de novo em um minuto, por favor; /doctor diz mais a quem pode gerenciar o servidor.
standing-curator = Isto é para quem escreve as entradas deste servidor: as pessoas com um cargo de redação ou de revisão e as que podem gerenciar o servidor. A moderação define os cargos com /settings.
standing-reviewer = Isto é para quem publica as entradas deste servidor: as pessoas com um cargo de revisão e as que podem gerenciar o servidor. A moderação define os cargos com /settings.
standing-moderator = Para isto é preciso a permissão “Gerenciar servidor”. Peça a alguém da moderação, por favor.
standing-owner = Para isto é preciso a permissão “Administrador”. Peça a quem é dono do servidor, por favor.

## Testes que não podem ser feitos agora

judge-in-line = Já estou testando algo deste servidor. Tente de novo quando isso terminar, por favor.
judge-fault = Não consegui analisar isso até o fim: uma falha minha. Nada foi mudado.

## O que se diz no canal de uma equipe sobre um cartão de emergência ou de crise: uma das três primeiras, depois uma das outras

# $channel é a menção de um canal.
alert-shown = Mostrei um cartão de emergência ou de crise em { $channel }.
alert-shown-privately = Mostrei um cartão de emergência ou de crise a um membro em particular, em relação a { $channel }.
alert-not-shown = Alguém em { $channel } pode precisar de ajuda agora: havia um sinal de emergência ou de crise, e não consegui enviar um cartão.
# $link é um link para uma mensagem no Discord.
alert-look-at = Dê uma olhada, por favor: { $link }
alert-look = Dê uma olhada, por favor.
alert-be-around = O que foi perguntado, e por quem, fica com quem perguntou. Por favor, fique por perto.

## O histórico e o registro de mudanças de um servidor

# $number e $undone são números de mudanças, $who é quem decidiu, $at um momento, $why diz o que várias edições fizeram.
change-heading = `{ $number }` <t:{ $at }:R> por <@{ $who }>
change-heading-undoes = `{ $number }` <t:{ $at }:R> por <@{ $who }> (desfaz { $undone })
change-heading-why = `{ $number }` <t:{ $at }:R> por <@{ $who }> ({ $why })
# Cada uma fica acima do que foi mudado, um item por linha.
change-told = <@{ $who }> mudou (mudança { $number }):
change-told-undoes = <@{ $who }> desfaz a mudança { $undone } (mudança { $number }):
# $count é quantos itens faltam na lista acima.
change-more = e mais { $count }
# Itens dessa lista. $entry é o id de uma entrada, $subject o que uma versão mais nova do bot definiu.
change-entry-given-back = entrada `{ $entry }` devolvida ao pacote
change-entry-taken-out = entrada `{ $entry }` tirada
change-entry-brought-back = entrada `{ $entry }` trazida de volta com um texto próprio deste servidor
change-entry-published = entrada `{ $entry }` publicada
change-entry-published-anew = entrada `{ $entry }` publicada de novo
change-other = `{ $subject }` mudado

# Por que nada foi mudado, depois de “Nada foi mudado:”. $number é o número de uma mudança.
change-refused-unchanged = já está assim
change-refused-overtaken = alguém mudou algo nesse meio-tempo: olhe de novo
change-refused-no-such = não há nenhuma mudança { $number } aqui
change-refused-since = a mudança { $number } veio depois e mexe no mesmo: desfaça essa primeiro
change-refused-unsaved = não foi possível salvar agora

## Os ajustes pelo nome: também acima de formulários, então no máximo 45 caracteres

settings-title-region = País dos números de emergência
settings-title-language = Idioma
settings-title-sensitivity = Prontidão para responder
settings-title-visibility = Quem vê respostas de /{ command-ask }
settings-title-cooldown = Pausa entre respostas públicas
settings-title-disclaimer = Aviso
settings-title-referral = A quem ir
settings-title-alerts = Canal de alertas de emergência
settings-title-log = Canal do registro de mudanças
settings-title-curators = Cargos que escrevem entradas
settings-title-reviewers = Cargos que publicam entradas
settings-title-second-reviewer = Segunda pessoa para publicar
settings-title-inbox = Caixa de perguntas sem resposta
settings-title-paused = Pausa
settings-title-pinned = Temas que /{ command-ask } oferece primeiro
settings-title-channel = Canal

## O que publicar mudaria para pior

# $failure é gate-test-reach ou gate-test-avoid.
gate-fails-still = { $failure } Já era assim antes desta mudança.
gate-test-taken-out = { $failure } Este teste foi tirado da entrada.
# $phrasing e $closest são perguntas, $entry e $other são títulos de entradas.
gate-same-phrasing-twice = “{ $phrasing }” está duas vezes em “{ $entry }”. Uma vez basta.
gate-same-phrasing = “{ $phrasing }” está em “{ $entry }” e em “{ $other }”. Só uma das duas pode responder a isso: deixe a formulação onde ela deve ficar.
gate-overlap = “{ $phrasing }”, de “{ $entry }”, chega igualmente perto de “{ $other }”, por causa de “{ $closest }”. Quem pergunta quase o mesmo pode receber a outra resposta: escreva uma das duas com outras palavras, ou deixe assim se qualquer uma das respostas ajuda.
# $before e $now são uma das frases abaixo.
gate-test-reach = O teste “{ $question }” tem de chegar a “{ $entry }”. Antes: { $before }. Agora: { $now }.
gate-test-avoid = O teste “{ $question }” não pode ser respondido por “{ $entry }”. Antes: { $before }. Agora: { $now }.
# $title é o título de uma entrada.
landing-answer = “{ $title }” responde
landing-choices = oferece-se uma escolha, com “{ $title }” em primeiro lugar
landing-boundary-offer = a pergunta é recusada, e oferece-se “{ $title }”
landing-boundary = a pergunta é recusada
landing-urgent = aparece o cartão para sinais urgentes
landing-nothing = nada responde
landing-no-word = não há nenhuma palavra na pergunta

## A prontidão para responder, em números

# $answer e $choice são números até 100.
limits-answer = uma resposta a partir de { $answer } de 100
limits-answer-and-choice = uma resposta a partir de { $answer } de 100, uma escolha a partir de { $choice }

## Por que um ajuste não aceita um valor: o que fica depois do nome do ajuste

# $setting é o título da configuração, $why é uma das frases abaixo.
refused-setting = { $setting } { $why }
# $given é o que foi dado, $names são os nomes que pode ter.
refused-country = `{ $given }` não é um país do qual temos números: esperam-se duas letras maiúsculas, como `US` ou `GB`
# $meant é o código que mais provavelmente se quis dizer.
refused-country-meant = `{ $given }` não é um país do qual temos números: esperam-se duas letras maiúsculas, como `US` ou `GB`; você quis dizer { $meant }?
refused-none-of = é `{ $given }`, e espera-se { $names }
# Entre dois dos nomes.
refused-or = { " ou " }
refused-seconds = precisa de um número inteiro de segundos, de 0 a { $most }; 0 desliga
refused-days = precisa de um número inteiro de dias, de 0 a { $most }; 0 desliga
# De um aviso ou das palavras sobre a quem ir.
refused-notice = tem de conter palavras, no máximo { $most } caracteres; não dá para esvaziar
# $wording é uma expressão que foi encontrada, $because diz por que ela não pode ficar, como em “é um termo ofensivo”.
refused-danger = diz `{ $wording }`, e isso não pode ficar: { $because }
# Entre dois dos de cima.
refused-and = ; também{ " " }
refused-channel = precisa do id de um canal
refused-roles = precisa de ids de cargos, com uma vírgula entre um e outro
refused-many-roles = aceita no máximo { $most } cargos
refused-entries = precisa de ids de entradas, com uma vírgula entre um e outro
refused-many-entries = aceita no máximo { $most } entradas

## O que vale para um ajuste, depois do nome dele ou de “Agora:”

value-no-country = nenhum país: nenhum número é mostrado
value-pack-words = as palavras do pacote
value-none = nenhum
value-no-role = nenhum
value-none-pinned = nenhum: todos os temas na ordem do pacote
value-host = a escolha de quem cuida de mim
value-public = o canal inteiro
value-private = só o membro
value-paused = em pausa: só cartões de emergência
value-answering = respondendo
value-off = desligado
value-asked = se perguntam
value-shadow = shadow
value-suggest = suggest
value-answer = answer
value-yes = sim
value-no = não
value-careful = cauteloso
value-balanced = moderado
value-eager = ousado
value-seconds =
    { $count ->
        [0] desligado
        [one] { $count } segundo
       *[other] { $count } segundos
    }
value-days =
    { $count ->
        [0] desligado
        [one] { $count } dia
       *[other] { $count } dias
    }

## /try: o que seria respondido, e por quê

try-no-word = Não há nenhuma palavra nessa pergunta. Aos membros que perguntam assim se diz como perguntar.
# $channel é o id de um canal, $does um dos try-does abaixo, $because um dos try-silent abaixo.
try-here = **Em <#{ $channel }> eu { $does }.** O cartão abaixo é o que os membros veem.
try-here-although = **Em <#{ $channel }> eu { $does }**, embora isto valha: { $because }. Cartões de emergência são sempre mostrados.
try-here-silent = **Em <#{ $channel }> eu fico em silêncio**, porque { $because }. Em outros canais eu { $does }: o cartão abaixo.
try-stands-in = Agora não foi possível ler todas as escolhas e entradas próprias deste servidor: isto é sem elas.
try-silent-channel = este canal está desligado (/settings, Escolher o que faço em um canal)
try-silent-paused = estou em pausa neste servidor (/settings, Pausa)
# $entry é o id de uma entrada, $entries são vários.
try-does-answer = respondo com `{ $entry }`
try-does-choices = ofereço uma escolha entre { $entries }
try-does-unknown = digo que não tenho resposta
try-does-urgent = mostro um cartão urgente no lugar de uma resposta
try-does-boundary = não respondo, porque nenhum bot pode responder a isso, e digo com quem falar
try-why = Por quê
# $read é a pergunta como foi lida, $way como foi avaliada, $concepts uma lista ou try-no-concepts.
try-read = **Como eu leio:** { $read }; avaliação: { $way }. Conceitos: { $concepts }.
try-no-concepts = nenhum deste pacote
try-nearest = **Entradas mais próximas**
try-nearest-none = Nenhuma chegou perto.
# $place conta a partir de 1, $sureness é uma das que estão abaixo, $percent vai até 100, $closest é uma formulação,
# $shared uma lista ou try-no-word-shared.
try-contender = { $place }. `{ $entry }`: { $sureness }, { $percent } de 100. Mais próximo: “{ $closest }”. Em comum: { $shared }.
try-sure = certa (acerta em nove de cada dez casos)
try-likely = provável (acerta mais vezes do que erra)
try-unsure = incerta (um palpite)
try-concept = { $concept } (conceito)
try-no-word-shared = nenhuma palavra, só o sentido
# $sensitivity é uma opção de /settings, $limits diz isso em números.
try-readily = **Prontidão para responder:** { $sensitivity } aqui ({ $limits }).
try-other-same = Com *{ $sensitivity }*: o mesmo.
try-other-would = Com *{ $sensitivity }*: eu { $does }.
# $found é uma das três que seguem, $urgency um número, $bar uma das três depois dessas; 0 é o limite.
try-flags = **Sinais de perigo:** { $found }. { $urgency }, { $bar } (0).
try-flags-none = nenhum
# $category diz o que pode ser, $level é um dos try-level abaixo, $rules são nomes de regras.
try-flags-rule = { $category } ({ $level }), por uma regra: { $rules }
try-flags-learned = { $category } ({ $level }), só pela verificação aprendida
try-bar-over = acima do limite para um cartão de emergência
try-bar-close = pouco abaixo do limite para um cartão de emergência
try-bar-far = muito abaixo do limite para um cartão de emergência
try-level-crisis = uma crise
try-level-emergency = uma emergência
try-level-same-day = ajuda hoje
try-level-boundary = o que nenhum bot pode responder
try-level-routine = uma consulta
# $words são palavras da pergunta, cada uma com um número.
try-flags-words = As palavras que mais pesam: { $words }.

## /insights

insights-unreadable = Agora não consigo ler as contagens. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.
insights-days = { $days } dias
insights-title = Os últimos { $days } dias
insights-page = Página para guardar
insights-page-title = Signpost: os últimos { $days } dias
insights-page-about = O mesmo como página. Não precisa de mais nada: abra em qualquer navegador.

## /knowledge export e /knowledge import. As descrições das opções têm no máximo 100 caracteres.


export-own = Entradas deste servidor
export-members = O pacote inteiro como os membros o veem
export-shipped = O pacote original
export-zip = Arquivo TOML (.zip)
export-json = JSON (.json)
export-csv = CSV, para planilha (.csv)
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
# $size é um número como 2.5.
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

export-nothing = Este servidor não diz nada diferente do pacote original, então não há nada para exportar. Para obter aquilo com que os membros são respondidos, exporte o pacote inteiro.
# $size e $most são tamanhos.
export-too-large = Esse arquivo tem { $size }, e aqui podem ser anexados no máximo { $most }. Outro formato é pequeno o bastante:
export-too-large-all = Esse arquivo tem { $size }, e aqui podem ser anexados no máximo { $most }. Todos os outros formatos também são grandes demais: quem cuida de mim pode exportar o pacote da pasta em que ele está.
# Em um botão: $form é export-zip, export-json ou export-csv.
export-other-form = { $form }, { $size }
# $error diz o que está errado.
export-failed = Assim não dá para exportar: { $error }.
# $what é export-own, export-members ou export-shipped. As duas seguintes podem vir depois na mesma frase.
export-holds = **{ $what }**: { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
export-disabled =
    { $count ->
        [one] { $count } entrada que este servidor não usa, anotada como tal
       *[other] { $count } entradas que este servidor não usa, anotadas como tais
    }
export-files =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    } do pacote junto delas
export-left-out = Uma tabela não tem lugar para os arquivos próprios do pacote (seu nome, suas afirmações, suas palavras): eles ficam de fora.
# $checksum é uma longa fila de algarismos.
export-checksum = Soma de verificação do conteúdo (SHA-256): `{ $checksum }`
export-comes-back = Ele volta com /knowledge import, aqui ou em outro servidor.

import-unread = Agora não consigo ler as entradas próprias deste servidor, então não mexo nelas. Tente de novo em um minuto, por favor; /doctor diz mais a quem pode gerenciar o servidor.
import-second-reviewer = Este servidor quer que uma segunda pessoa olhe cada entrada antes de publicá-la. Uma importação publica muitas de uma vez, sem um segundo olhar em cada uma. Por isso, enquanto esse ajuste estiver ligado, para importar é preciso a permissão “Gerenciar servidor”. Peça a alguém da moderação, por favor.
import-no-file = Não há nenhum arquivo junto. Use /knowledge import de novo, por favor, e anexe um arquivo feito por /knowledge export.
import-wrong-kind = Nada foi importado: isso é uma imagem, um vídeo ou um som. Aceito um arquivo feito por /knowledge export, ou um parecido: .zip, .json ou .csv.
# $most é um tamanho.
import-too-large = Nada foi importado: o arquivo é grande demais. No máximo { $most } são aceitos; divida-o em vários arquivos.
# $error diz o que deu errado.
import-not-fetched = Nada foi importado: { $error }. Use /knowledge import de novo, por favor, e anexe o arquivo outra vez.
import-not-fetched-yet = Nada foi importado: { $error }. Tente de novo em um minuto, por favor.
import-refused = Nada foi importado: { $error }.
import-not-saved = Não sei se foi salvo: o banco de dados teve problemas. Olhe em /settings, Histórico antes de apertar de novo.
import-overtaken = Nada foi importado: alguém mudou algo neste servidor enquanto eu olhava. Aperte de novo, e eu olho o arquivo outra vez.
# $words é uma das frases acima.
import-again = { $words } Use /knowledge import de novo com o arquivo.

# O que fica acima de uma lista do que está errado, $count em número.
import-faulty = **Nada foi importado.** { $count ->
        [one] { $count } coisa impede isso
       *[other] { $count } coisas impedem isso
    }. Corrija o arquivo e envie de novo.
import-blocked = **Nada foi importado.** { $count ->
        [one] { $count } pergunta que chegava à resposta certa não chegaria mais
       *[other] { $count } perguntas que chegavam à resposta certa não chegariam mais
    }. Mude as entradas do arquivo para que cheguem, e envie de novo.
import-nothing =
    Nada mudaria: o que o arquivo diz sobre { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    } já está assim.
# $most é um tamanho.
import-too-much = Nada foi importado: o que mudaria é maior do que os { $most } que podem ser anexados aqui. Divida o arquivo em vários.
# Itens dessa lista. $most é o máximo que pode haver.
import-too-many-tests-in-all = o anexo: as entradas próprias deste servidor teriam { $count } testes juntas, e no máximo { $most } são aceitos; tire alguns
import-too-many-phrasings = o anexo: as entradas que mudariam têm { $count } formulações (`asks`) juntas, e no máximo { $most } são aceitas de uma vez; divida-o em vários arquivos
import-too-many-tests = o anexo: as entradas que mudariam têm { $count } testes juntas, e no máximo { $most } são aceitos de uma vez; divida-o em vários arquivos
import-too-many-entries = o anexo: um servidor pode mudar, adicionar ou tirar { $most } entradas ao todo, e haveria mais
import-none-left = o anexo: tira todas as entradas; pelo menos uma tem de ficar
# $count é quantos itens faltam em uma lista.
import-more = e mais { $count }

import-offer =
    Este arquivo mudaria { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    } aqui. **Nada mudou ainda.**
import-offer-title = O que mudaria
# $ids são os ids de $count entradas.
import-added = **Adicionadas: { $count }** ({ $ids })
import-changed = **Mudadas: { $count }** ({ $ids })
import-taken-out = **Tiradas: { $count }** ({ $ids })
import-given-back = **De volta ao texto original: { $count }** ({ $ids })
import-unchanged =
    Já está assim: { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }.
import-unknown =
    Para tirar, mas não está aqui: { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }.
# $files são nomes de arquivos.
import-files = { $files }: verificado, mas não importado. Isso é do pacote, que quem cuida de mim define.
import-stay = As entradas que este servidor tem e o arquivo não tem ficam como estão.
import-checksum = Soma de verificação do conteúdo do arquivo (SHA-256): `{ $checksum }`
import-warnings = Olhe isto primeiro, por favor; não impede você de seguir
import-button =
    Importar { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
# $number é o número de uma mudança. Segue uma das duas depois dela.
import-done = **Importado: { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }.** É a mudança { $number }, e vale a partir de agora.
import-undo-moderator = A moderação pode desfazê-la por inteiro com /settings, Histórico.
import-undo-own = Desfazer desfaz tudo, agora ou mais tarde em /settings, Histórico.
import-undo = Desfazer
# No histórico, entre parênteses.
import-why =
    importado: { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }

## /inbox: o que não encontrou resposta. As perguntas estão limpas de dados: letras minúsculas, poucos sinais, colchetes.

inbox-unreadable = Agora não consigo ler a caixa de perguntas e as escolhas deste servidor, então nada foi mudado. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.
inbox-gone = Essas perguntas sumiram: foram apagadas, ou o prazo delas acabou. Aqui está a caixa de perguntas como está agora.
inbox-off-moderator = A caixa de perguntas está desligada: não guardo nenhuma pergunta. Você pode ligá-la com o botão abaixo ou em /settings: escolha por quantos dias. Então guardo aquilo para o que não tive resposta, sem nomes, números, links nem quem perguntou, até o prazo acabar.
inbox-off = A caixa de perguntas está desligada: não guardo nenhuma pergunta. A moderação pode ligá-la em /settings. Então guardo aquilo para o que não tive resposta, sem nomes, números, links nem quem perguntou, até o prazo acabar.
inbox-set = Ajustar: Caixa de perguntas sem resposta
inbox-words-title = Palavras de muitos que deixei sem resposta
# $words são palavras que ficam juntas, $people diz quantas pessoas as escreveram.
inbox-words-line = { $words }: { $people } pessoas
inbox-words-none = Nenhuma nos últimos 30 dias. Só digo palavras que pelo menos cinco pessoas escreveram no mesmo dia.
inbox-words-only = Só palavras que pelo menos cinco pessoas escreveram no mesmo dia.
inbox-empty = A caixa de perguntas está vazia: tive resposta para tudo, ou acabou o prazo daquilo para o que não tive nenhuma ({ $days } aqui).
inbox-title = Para o que não tive resposta
inbox-title-page = Para o que não tive resposta, página { $page } de { $pages }
inbox-intro =
    { $questions ->
        [one] { $questions } pergunta
       *[other] { $questions } perguntas
    } em { $groups ->
        [one] { $groups } grupo
       *[other] { $groups } grupos
    }, sem quem perguntou. Cada uma fica guardada por { $days } dias.
# $text é uma pergunta, $number conta a partir de 1, $times é inbox-times.
inbox-quote = “{ $text }”
inbox-line = { $number }. “{ $text }” ({ $times })
inbox-choice = { $number }. { $text }
inbox-times =
    { $count ->
        [1] uma vez
        [2] duas vezes
       *[other] { $count } vezes
    }
inbox-asked =
    Perguntado { $count ->
        [1] uma vez
        [2] duas vezes
       *[other] { $count } vezes
    }
inbox-more = e mais { $count }
inbox-open = Abrir um grupo
# $phrasing é a pergunta como formulação de uma entrada.
inbox-phrasing = Como formulação seria “{ $phrasing }”; você pode mudá-la no rascunho.
inbox-no-phrasing = Sobra muito pouco dela para ser uma formulação.
inbox-add = Adicionar formulação
inbox-new = Nova entrada
inbox-remove = Apagar
inbox-back = Voltar
inbox-previous = Anterior
inbox-next = Próxima
inbox-which = Qual entrada responde a “{ $phrasing }”? As mais próximas vêm primeiro. Isso se torna uma formulação em um rascunho; os membros não veem nada disso antes de o rascunho ser publicado.
inbox-choose = Escolha a entrada
# $entry é o id de uma entrada.
inbox-added = Salvo: “{ $phrasing }” é uma formulação no rascunho de `{ $entry }`. Os membros ainda não veem nada disso: termine e publique o rascunho com /knowledge. As perguntas ficam na caixa de perguntas até você apagá-las ou o prazo delas acabar.
inbox-remove-these = Apagar estas perguntas
inbox-to-draft = Para o rascunho
inbox-there = `{ $entry }` ou o rascunho dela já tem “{ $phrasing }” como formulação, então nada foi mudado.
inbox-draft-unreadable = Há um rascunho de `{ $entry }` que não pode ser lido como entrada, então nada foi adicionado a ele. Corrija-o com /knowledge, ou descarte-o lá, e adicione a formulação de novo.
inbox-contended = Outras pessoas estão salvando o rascunho de `{ $entry }` repetidamente, então nada foi adicionado a ele. Tente mais uma vez, por favor.
inbox-no-entry = Não há mais nenhuma entrada `{ $entry }` aqui, então nada foi mudado.
inbox-taken = Já há uma entrada ou um rascunho com o nome `{ $entry }`, então nada foi mudado. Escolha outro id, ou volte e adicione a pergunta a essa entrada como formulação.
inbox-other-id = Escolher outro id
inbox-removed =
    Apagado: { $count ->
        [one] { $count } pergunta
       *[other] { $count } perguntas
    }. Não dá para trazer de volta.
inbox-form = Nova entrada a partir desta pergunta
inbox-form-id = Um id curto para a nova entrada
inbox-form-example = por exemplo tempo-frio: a-z, 0-9 e -
# $typed é o que alguém escreveu.
inbox-no-id = `{ $typed }` não pode ser o id de uma entrada: esperam-se de 1 a 64 caracteres de a-z, 0-9 e -, sem espaços nem maiúsculas. Nada foi mudado.

## /knowledge: o que se pode fazer. As descrições têm no máximo 100 caracteres.

# Oferecido enquanto alguém digita. $entry é o id de uma entrada, $title seu título ou knowledge-own-title.
knowledge-offer-draft = { $entry } (rascunho)
knowledge-offer = { $entry }: { $title }
knowledge-own-title = própria do servidor

## /knowledge: o que aparece em muitas páginas. $entry é o id de uma entrada em tudo o que segue.

knowledge-no-entry = Não há nenhuma entrada `{ $entry }`. Escolha uma da lista, ou comece-a com /knowledge add.
# $problem diz o que está errado no que foi digitado; a frase recebe uma maiúscula.
knowledge-no-id = { $problem }, como em `eyelid-twitch`. Nada foi mudado.
# $title é o que alguém digitou.
knowledge-your-title = Seu título: { $title }
knowledge-unsaved = Nada foi mudado: agora não consigo ler nem salvar nada. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.
knowledge-contended = Nada foi mudado: outras pessoas estão salvando o mesmo rascunho repetidamente. Tente mais uma vez, por favor.
# $error diz o que não pode ser lido.
knowledge-unreadable = Não consigo ler este rascunho ({ $error }). Talvez uma versão mais nova minha o tenha escrito: quem cuida de mim pode trazer essa versão de volta. Ele fica como está até alguém descartá-lo.
# $why é uma das frases acima.
knowledge-kept = { $why } O texto está no arquivo abaixo.
knowledge-more = e mais { $count }
knowledge-why = Por quê
knowledge-worth-a-look = Vale olhar
knowledge-all-drafts = Rascunhos
knowledge-history = Histórico
knowledge-undo = Desfazer
knowledge-throw-away = Descartar
knowledge-back = Voltar ao rascunho
knowledge-ask = Pedir revisão

## /knowledge: rascunhos

# $title é um título nas palavras de uma entrada.
knowledge-named = **{ $title }** (`{ $entry }`)
knowledge-untitled = ainda sem título
# $name é knowledge-named, $who é quem o salvou, $at um momento. O que segue diz o que é, e o que se pede.
knowledge-draft = Rascunho de { $name }, salvo por <@{ $who }> <t:{ $at }:R>.
knowledge-draft-of-pack = Quando for publicado, substitui a entrada do pacote.
knowledge-draft-of-own = Quando for publicado, substitui a entrada própria deste servidor.
knowledge-draft-new = É uma nova entrada.
knowledge-draft-asked = Foi pedida uma revisão.
knowledge-nothing-wrong = Não há nada errado
knowledge-nothing-wrong-about = Abaixo está o cartão como os membros o veriam. Antes de publicar, todos os testes são feitos.
knowledge-wrong = O que falta ou está errado
knowledge-judge = Verificar e publicar
knowledge-drafts = Rascunhos
knowledge-drafts-none = Não há nenhum rascunho. /knowledge add começa uma nova entrada, /knowledge edit muda uma.
knowledge-drafts-line = `{ $entry }`, salvo por <@{ $who }> <t:{ $at }:R>
knowledge-drafts-line-asked = `{ $entry }`, salvo por <@{ $who }> <t:{ $at }:R>, espera uma revisão
knowledge-drafts-more = e mais { $count }: abra-os com /knowledge edit
knowledge-drafts-open = Abrir rascunho
knowledge-saved = Salvo.
knowledge-new = Uma nova entrada. Preencha os formulários abaixo.
knowledge-draft-there = Já há um rascunho dela.
knowledge-entry-there = Já há uma entrada `{ $entry }`. Mude-a com /knowledge edit, ou escolha outro id.
knowledge-no-draft = Não há mais nenhum rascunho de `{ $entry }`: foi publicado ou descartado.
knowledge-gone = O rascunho foi publicado ou descartado enquanto você escrevia.
knowledge-same-part = Outra pessoa mudou a mesma parte deste rascunho enquanto você escrevia.
# $why é uma das frases acima.
knowledge-given-back = { $why } Suas palavras estão no arquivo abaixo; nada se perde.
knowledge-discard = Descartar o rascunho de `{ $entry }`? O que os membros veem agora fica como está.
knowledge-discard-yes = Descartar
knowledge-discard-no = Manter
knowledge-discarded = O rascunho de `{ $entry }` não existe mais.
knowledge-not-discarded = Nada foi descartado: o rascunho de `{ $entry }` mudou, ou não existe mais, desde que você olhou.
knowledge-preview-draft = Este é o rascunho, ainda não o que os membros veem.
knowledge-asked = Pedido. Quem revisa o encontra com /knowledge drafts.
# No registro de mudanças: $who pede.
knowledge-asks-review = <@{ $who }> pede uma revisão do rascunho de `{ $entry }`: /knowledge publish

## /knowledge: publicar, tirar, devolver

knowledge-may-not = Você escreve, e alguém com um cargo de revisão publica. Peça uma revisão com o botão abaixo.
knowledge-second-person = Este servidor quer que uma segunda pessoa olhe: quem publica é outra pessoa com um cargo de revisão, ou que pode gerenciar o servidor, e que não escreveu neste rascunho.
knowledge-writers-unknown = Agora não consigo ler quem escreveu neste rascunho. Tente de novo em um minuto, por favor.
knowledge-who-may = Quem pode publicar
# $name é knowledge-named.
knowledge-blocked = { $name } ainda não pode ser publicado.
knowledge-passes = { $name } passa em todas as verificações e em todos os testes. Isto mudaria:
knowledge-changes-nothing = Nada: diz o que já vale.
knowledge-publish-now = Publicar agora
knowledge-changed-since = O rascunho mudou desde que você olhou: olhe de novo, por favor.
knowledge-published = Publicado: os membros veem isto a partir de agora.
# $count é quantas haveria, $most quantas pode haver.
knowledge-too-many-entries = • Este servidor muda, adiciona ou tira { $count } entradas ao todo, e pode ter { $most }: tire algumas antes
knowledge-too-many-tests = • Este servidor tem { $count } testes ao todo em suas entradas próprias, e pode ter { $most }: tire alguns antes
# $words diz o que foi feito, $number é o número de uma mudança.
knowledge-decided = { $words } É a mudança { $number } no histórico.
# $error diz por quê.
knowledge-refused = Nada foi mudado: { $error }.
knowledge-undo-refused = Nada foi desfeito: o que havia antes não passa mais. Desfaça primeiro o que veio depois, ou corrija a entrada com /knowledge edit.
knowledge-cannot = Assim não dá para fazer
knowledge-cannot-about = Um teste de outra entrada que agora passa falharia. Mude primeiro essa entrada ou o teste dela.
knowledge-anyway = Tirar mesmo assim
knowledge-out-already = Este servidor já não usa `{ $entry }`. /knowledge restore a traz de volta.
knowledge-nothing-own = Este servidor não diz nada próprio sobre `{ $entry }`: não há nada para devolver.
knowledge-would-disable = Os membros não veriam mais `{ $entry }`.
knowledge-would-restore = O texto do pacote para `{ $entry }` voltaria a valer.
knowledge-would-go = `{ $entry }` sumiria: o pacote não tem essa entrada. O histórico guarda o texto dela.
knowledge-disable = Deixar de usar
knowledge-restore = Devolver
knowledge-nothing-changed = Nada foi mudado.
knowledge-try-again = Repetir
knowledge-disabled = Pronto: os membros não a veem mais.
knowledge-restored = Pronto: o que o pacote diz volta a valer.
# O que se guarda de uma decisão, para o histórico.
knowledge-why-published = publicou `{ $entry }`
knowledge-why-disabled = tirou `{ $entry }`
knowledge-why-restored = devolveu `{ $entry }`
knowledge-why-kept = manteve o texto próprio de `{ $entry }`

## /knowledge: o que vale

knowledge-is-own = `{ $entry }`. O texto próprio deste servidor.
knowledge-is-out = `{ $entry }`. Este servidor não usa esta entrada: os membros não a veem.
knowledge-is-pack = `{ $entry }`. O texto do pacote.
# $count entradas ao todo, das quais o servidor muda $own.
knowledge-check = { $count } entradas ao todo; este servidor muda, adiciona ou tira { $own }.
knowledge-check-good = Não há nada errado
knowledge-check-good-about = Todas as entradas podem ser usadas e todos os testes passam.
knowledge-check-wrong = O que está errado
# $question é a de um teste, $landing diz no que dá agora.
knowledge-test-reach = • `{ $entry }`: o teste “{ $question }” tem de chegar a ela; agora { $landing }
knowledge-test-avoid = • `{ $entry }`: ela não pode responder ao teste “{ $question }”; agora { $landing }
knowledge-conflicts = O pacote mudou
# Segue uma lista de entradas.
knowledge-conflicts-about = O texto do pacote mudou desde que estas foram escritas; as suas continuam valendo. Veja se o que há de novo lá deve entrar nas suas.
knowledge-conflict = `{ $entry }`: do texto atual do pacote (-) para o seu (+).
knowledge-conflict-gone = O pacote não tem mais `{ $entry }`. Seu texto continua valendo como entrada própria.
knowledge-no-conflict = `{ $entry }` não está mais em conflito com o pacote.
knowledge-keep-mine = Manter o meu
knowledge-use-packs = Usar o do pacote
knowledge-edit-mine = Editar o meu
knowledge-own-kept = Pronto: seu texto fica, e não pergunto mais sobre isso.

## As partes de uma entrada: acima dos campos de formulários, em achados e em diferenças. No máximo 45 caracteres.

knowledge-part-title = Título
knowledge-part-kind = Tipo
knowledge-part-aim = O que conta, e para quem
knowledge-part-summary = Resumo
knowledge-part-cause = O que pode causar isso
knowledge-part-helps = O que pode ajudar
knowledge-part-uncertainty = O que não se sabe
knowledge-part-care = Quando buscar ajuda
knowledge-part-disputes = Afirmações em dúvida
knowledge-part-how-it-works = Como funciona
knowledge-part-benefits = Que bem pode fazer
knowledge-part-risks = Que mal pode fazer
knowledge-part-if-nothing = O que acontece sem isso
knowledge-part-choices = Que outras opções há
knowledge-part-daily-life = Como afeta o dia a dia
knowledge-part-questions = Perguntas para a consulta
knowledge-part-asks = Formulações
knowledge-part-related = Temas relacionados
knowledge-part-claims = Afirmações
knowledge-part-sources = Fontes
knowledge-part-reviewed = Revisado em
knowledge-part-next = Próxima revisão
knowledge-part-by = Revisado por
knowledge-part-reach = Perguntas que deve responder
knowledge-part-avoid = Perguntas que não deve responder
# O que fica acima de um campo de um formulário quando é mais do que acima, ou outra coisa.
knowledge-field-summary = Resumo: o que os membros leem primeiro
knowledge-field-care = Quando buscar ajuda: os sinais
knowledge-field-asks = Como perguntam
knowledge-field-asks-label = Como perguntam: 8 ou mais, uma por linha
knowledge-field-sources = Fontes: nome | https://... | 2026-11-23
knowledge-field-reach = Teste: perguntas que deve responder
knowledge-field-avoid = Teste: perguntas que não deve responder
knowledge-field-related = Temas relacionados por id, um por linha
knowledge-field-claims = Afirmações por id, 1 por linha; ou 2 fontes
knowledge-field-by = Revisado por, ou que nenhum clínico o fez
knowledge-field-next = Próxima revisão, como 2027-05-23
knowledge-field-benefits = Que bem pode fazer, com que frequência
knowledge-field-risks = Que mal pode fazer, com que frequência
knowledge-field-questions = Perguntas para levar à consulta
knowledge-field-questions-label = Perguntas para a consulta, uma por linha

# Formulários: em seus botões e acima deles.
knowledge-form-text = Texto
knowledge-form-words = Formulações e fontes
knowledge-form-more = Mais
knowledge-form-treatment = Tratamento
knowledge-form-choosing = Escolha

# Listas abaixo dos formulários, com o que há para escolher.
knowledge-kind = Que tipo de entrada é
knowledge-kind-condition = Problema de saúde ou sintoma
knowledge-kind-cause = Algo que pode provocar isso
knowledge-kind-treatment = Algo que se faz a respeito
knowledge-kind-guidance = Quando e a quem perguntar
knowledge-kind-about = Sobre esta informação
knowledge-level = Quando a ajuda é necessária
knowledge-level-routine = Basta uma consulta normal
knowledge-level-soon = Consulta em poucos dias
knowledge-level-urgent = Ajuda no mesmo dia

## Diferenças entre dois textos. O nome de cada parte fica acima de suas linhas, - antes do que sai, + antes do que entra.

knowledge-difference-moved = em outra ordem
knowledge-difference-more = e mais { $count } entradas

## O que está errado em um rascunho. $place é um dos três primeiros, ou “uma linha” ou “um nome” em um deles; depois de
## cada achado vem um passo a dar.

# $field é o nome de um campo, $form o de um formulário, $list o de uma lista.
finding-place-field = **{ $field }** no formulário **{ $form }**
finding-place-list = A lista **{ $list }**
finding-place-checked-on = O dia da última revisão
finding-place-correction = A correção de uma afirmação em dúvida
finding-place-unknown = Uma parte que nenhum formulário tem
finding-place-line = Uma linha de { $place }
finding-place-name = Um nome em { $place }

finding-blank = { $place } está em branco.
finding-too-long = { $place } tem { $length } caracteres, e cabem no máximo { $max }.
finding-too-few = { $place } tem { $count }, e esperam-se pelo menos { $min }.
finding-too-many = { $place } tem { $count }, e guardam-se no máximo { $max }.
finding-no-id = { $place } tem “{ $id }”, que não é um id; esperam-se de 1 a 64 caracteres de a-z, 0-9 e -.
finding-no-claim-id = { $place } tem “{ $id }”, que não é uma afirmação; espera-se um C e dois ou três algarismos, como em C07.
finding-no-choice = { $place } tem “{ $value }”, que não é nenhuma de suas opções.
finding-no-day = { $place } não é um dia que eu consiga ler.
finding-no-day-read = { $place } tem uma linha sem um dia que eu consiga ler.
finding-future = { $place } tem { $date }, que ainda não chegou; conto os dias em UTC.
finding-review-far = { $place } fica { $days } dias depois da última revisão, e no máximo 366 são um ano.
finding-review-order = { $place } tem de ser depois do dia da última revisão.
finding-review-overdue = { $place } é { $date }, que já passou.
finding-no-address = { $place } tem uma linha sem endereço; espera-se um endereço que comece com `https://` ou `http://`.
finding-wrong-address = { $place } tem `{ $url }`; espera-se um endereço que comece com `https://` ou `http://`.
# $first e $second são formulários, $kind é knowledge-kind-treatment, $list é a lista de tipos.
finding-treatment = Os formulários **{ $first }** e **{ $second }** são do tipo “{ $kind }”, e de nenhum outro. Preencha os dois, ou escolha outro tipo na lista **{ $list }**.
# $phrase é uma formulação, $other o id de outra entrada.
finding-phrase-twice = { $place } tem “{ $phrase }” duas vezes. Fique com uma delas.
finding-phrase-elsewhere = { $place } tem “{ $phrase }”, que também está na entrada `{ $other }`. Deixe-a onde ela deve ficar e escreva a outra com outras palavras.
finding-phrase-unanswered = { $place } tem “{ $phrase }”, que é uma das perguntas sobre outra coisa que nenhuma entrada responde. Escreva-a com outras palavras, ou tire-a.
finding-unknown-entry = { $place } tem `{ $id }`, que não é uma entrada daqui.
finding-related-twice = { $place } tem `{ $id }` duas vezes.
finding-related-self = { $place } tem `{ $id }`, que é esta própria entrada.
finding-unknown-claim = { $place } tem { $id }, que não está entre as afirmações que eu conheço.
finding-undisputed = { $place } tem { $id }, uma afirmação em dúvida; ao lado dela tem de estar o que se sabe, e nenhum formulário tem lugar para isso.
finding-unclaimed = { $place } está vazio e o número de fontes é { $count }; espera-se uma afirmação ou { $min } fontes.
finding-long-entry = Tudo o que os membros podem ler dela tem { $length } caracteres, e no máximo { $max } são lidos. Corte o que diz uma coisa duas vezes, ou faça dela duas entradas. { $place } é o mais longo.
finding-long-sentence = { $place } tem uma frase de { $words } palavras, e no máximo { $max } são fáceis de ler.
# $grade é um número como 9.4.
finding-hard-to-read = O texto inteiro tem nível de leitura { $grade }, e no máximo { $max } é simples o bastante. { finding-step-easier } { $place } é a parte mais difícil.
finding-hard-text = { $place } tem nível de leitura { $grade }, e no máximo { $max } é simples o bastante para um só texto.
# $about é do que fala, $warning o que se deve avisar.
finding-no-warning = Fala de { $about } e não avisa disto: { $warning }. Adicione o aviso: { $place } é um bom lugar.
# $because diz por que essas palavras não podem ficar.
finding-forbidden = { $place } diz “{ $wording }”, e isso não pode ficar: { $because }.
finding-unread = Não pode ser lido: talvez uma versão mais nova minha o tenha escrito. Quem cuida de mim pode trazer essa versão de volta; /knowledge export dá o texto como arquivo.

finding-step-write = Escreva.
finding-step-shorten = Encurte, ou diga uma parte em outro lugar.
finding-step-add = Adicione o que falta, um por linha.
finding-step-keep-different = Fique com os que mais diferem entre si.
finding-step-source = Escreva cada fonte em uma linha própria: um nome, um endereço e o dia em que você leu, com barras no meio, como em `A clinic | https://example.org/page | 2026-11-23`.
finding-step-find-ids = /knowledge edit mostra os ids enquanto você digita.
finding-step-correct-id = Corrija, ou tire. /knowledge edit mostra os ids enquanto você digita.
# $sources é o lugar das fontes.
finding-step-correct-claim = Corrija, ou tire. Uma entrada sem afirmações precisa de duas fontes: { $sources }.
finding-step-undisputed = Tire { $id }. Uma entrada sem afirmações precisa de duas fontes: { $sources }. Ou traga a entrada como um arquivo que tenha isso, com /knowledge import.
finding-step-claim = Diga em quais afirmações ela se apoia, ou adicione uma fonte: { $sources }.
finding-step-day-read = Escreva o dia em que você leu.
finding-step-within-a-year = Escreva um dia nos doze meses seguintes.
finding-step-later-day = Escreva um dia posterior.
finding-step-check-again = Compare a entrada com as fontes dela e depois escreva ali o próximo dia.
finding-step-day = Escreva ano, mês e dia, como em `2026-11-23`.
finding-step-then-the-rest = Depois posso olhar o resto.
finding-step-copy-address = Copie o endereço inteiro do navegador.
finding-step-once = Cite cada entrada uma só vez.
finding-step-others = Cite só outras entradas.
finding-step-two-sentences = Divida em duas.
finding-step-easier = Use palavras mais curtas e frases mais curtas.
finding-step-other-words = Diga sem essas palavras.
# $choices é o que uma lista oferece, cada coisa em finding-step-choice.
finding-step-choose = Escolha uma: { $choices }.
finding-step-choice = “{ $label }”
# $place é onde diz quem revisou a entrada.
finding-step-checked-on = Passa a ser hoje quando você muda { $place }.
finding-step-by-file = Nenhum formulário tem isso: obtenha a entrada como arquivo com /knowledge export, corrija ali e traga de volta com /knowledge import.


## /settings: a lista de todos os ajustes

settings-intro = O que eu faço neste servidor. Escolha um ajuste para ver e mudar; cada mudança pode ser desfeita.
settings-list = Ajustes
settings-channels = Canais
# $count é quantos canais faltam na lista.
settings-channels-more = e mais { $count }
settings-pick = Mudar um ajuste
settings-pick-channel = Escolher o que faço em um canal

# Em botões de várias páginas.
settings-history-undo = Histórico e desfazer
settings-all = Todos os ajustes
settings-undo-this = Desfazer

## /settings: um ajuste

settings-channel = O que faço em um canal
# $value é o que vale para o ajuste.
settings-now = Agora: **{ $value }**
settings-write = Escrever
settings-default = Usar o padrão
# Acima do campo de um formulário; no máximo 45 caracteres. $most é quantos caracteres cabem.
settings-field-country = País, por nome ou duas letras
settings-field-words = Palavras, máximo { $most } caracteres

settings-about-region = Cada cartão traz os números de emergência e de crise deste país. Sem um país, digo “o número de emergência local” e não mostro algarismos. Abaixo está um cartão como os membros o veem agora.
settings-about-language = O que falo neste servidor onde todos leem. A uma pessoa só, falo o idioma do Discord dela, se o conheço. Um cartão fica inteiro no idioma dos seus textos: por enquanto inglês, e uma linha acima diz isso.
settings-about-sensitivity = “Cauteloso” responde só ao que é perguntado com clareza. “Ousado” responde a mais e erra mais vezes. Os sinais de emergência são sempre procurados do mesmo jeito.
settings-about-visibility = Os membros podem escolher outra coisa cada vez que perguntam.
settings-about-cooldown = Depois de responder a um membro em um canal, espero este tempo antes de responder lá ao mesmo membro de novo. Respostas em particular e cartões de emergência nunca esperam.
settings-about-disclaimer = Estas palavras estão em cada cartão. Você pode dizê-las de outro jeito; não dá para esvaziá-las nem desligá-las. Abaixo está um cartão como os membros o veem agora.
settings-about-referral = Estas palavras dizem aos membros com quem falar. Você pode dizê-las de outro jeito; não dá para esvaziá-las nem desligá-las, e os cartões de emergência têm as deles. Abaixo está um cartão como os membros o veem agora.
settings-about-alerts = Aqui digo à sua equipe quando um cartão de emergência ou de crise foi mostrado, e onde. Nunca o que foi escrito, nem quem escreveu.
settings-about-log = Aqui publico cada mudança que alguém faz: quem, o quê, de quê para quê.
settings-about-curators = Estes cargos podem escrever entradas com /knowledge. Não podem publicá-las.
settings-about-reviewers = Estes cargos podem publicar entradas com /knowledge, e escrevê-las.
settings-about-second-reviewer = Com “sim”, ninguém publica sozinho o que escreveu.
settings-about-inbox = Desligada, a menos que você ligue. As perguntas que deram errado (sem resposta, nenhum dos temas oferecidos, “{ button-not-meant }”) ficam então guardadas por esse número de dias, sem nomes, números nem links e sem quem perguntou, para que você possa escrever respostas. Avise seus membros.
settings-about-paused = Enquanto descanso, não respondo a nada. Os cartões de emergência continuam sendo mostrados.
settings-about-pinned = Estes vêm primeiro quando alguém abre a lista de /{ command-ask } e ainda não digitou nada. /knowledge pin põe uma entrada ali, ou a tira; no máximo { $most }. Uma entrada que não existe mais fica de fora.

## /settings: o que pode ser escolhido. Cada nome, e a linha abaixo dele, tem no máximo 100 caracteres.

settings-language-unread = Rascunho de uma máquina; nenhum falante verificou ainda
settings-careful = Cauteloso
settings-careful-about = Só o perguntado com clareza
settings-balanced = Moderado
settings-balanced-about = A escolha habitual
settings-eager = Ousado
settings-eager-about = Mais respostas, e mais delas erradas
settings-private = Só o membro
settings-private-about = Pode compartilhar o cartão
settings-public = O canal inteiro
settings-off = Desligado
settings-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
settings-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
settings-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
settings-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
settings-one-person = Não
settings-one-person-about = Quem revisa pode publicar o que escreveu
settings-two-people = Sim
settings-two-people-about = Outra pessoa tem de publicar
settings-inbox-off-about = Nada é guardado
settings-answering = Respondendo
settings-paused = Em pausa
settings-paused-about = Só cartões de emergência
settings-choose-channel = Escolha um canal
settings-choose-roles = Escolha cargos, ou nenhum

## /settings: no que deu uma mudança

settings-saved = Salvo.
settings-not-saved = Nada foi mudado: não foi possível salvar agora. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.
# $why é um dos change-refused acima, ou o que o ajuste espera.
settings-refused = Nada foi mudado: { $why }.
settings-mend = Corrigir
# Fica acima de um texto que foi recusado.
settings-your-text = Seu texto, como você o escreveu:
# Em um canal escolhido para os alertas, para que se saiba que funciona.
settings-alerts-come = A partir de agora digo aqui quando mostro um cartão de emergência ou de crise: que mostrei, e onde. Nunca o que foi escrito, nem quem escreveu.
settings-untried = Não consegui testar esse canal agora. Mais tarde /doctor diz se posso escrever lá.
settings-unwritable = **Não posso escrever nesse canal.** Preciso lá das permissões “Ver canal” e “Enviar mensagens”; /doctor diz mais.

## /settings: histórico

settings-history = Histórico
settings-history-none = Nada foi mudado aqui ainda.
# Em uma lista que não pode mostrar o nome de um canal.
settings-history-channel = um canal
settings-history-look = Ver uma mudança
settings-history-undo-one = Desfazer mudança
settings-history-older = Antes
settings-back = Voltar a antes disto
settings-back-ask = Desfazer a mudança { $number } e todas as mudanças que vieram depois, todas de uma vez? Ajustes e entradas voltam a ser como eram antes. É uma mudança própria, que pode ser desfeita como qualquer outra.
settings-back-go = Voltar
settings-back-stay = Deixar como está

## O que ele faz em um canal

mode-off = Desligado
mode-off-about = Em silêncio aqui; ainda mostra cartões de emergência
mode-asked = Se perguntam
mode-asked-about = Responde a quem perguntar a ele
mode-shadow = Shadow: contar em silêncio
mode-shadow-about = Também lê as mensagens e conta o que diria por conta própria; veja /insights
mode-suggest = Suggest: oferecer uma resposta
mode-suggest-about = Também oferece por conta própria mostrar o que tem, a quem apertar um botão
mode-answer = Answer: por si mesmo
mode-answer-about = Também responde por conta própria, onde tem quase certeza
mode-about = Para os tópicos vale o canal em que estão; em um fórum, só a primeira mensagem de uma publicação recebe resposta sem ninguém me perguntar. Cartões de emergência são mostrados em todo lugar. Com shadow, suggest e answer leio aqui todas as mensagens e mostro um cartão de emergência sem ninguém me perguntar. Comece com shadow, veja /insights depois de alguns dias e então escolha. Não me meto em conversas entre pessoas, e os membros podem me dizer para deixá-los em paz.
mode-needs-host = **Shadow, suggest e answer dependem de quem cuida de mim.** Ainda não recebo o texto das mensagens, então com eles só respondo se me perguntam. Quem cuida de mim liga isso: “Message Content Intent” no Developer Portal, página Bot, e depois message_content = true em [discord].

## O que /doctor encontra. O nome do que foi olhado tem no máximo 48 caracteres.

# $channel é a menção de um canal em tudo o que segue, $count quantos problemas há.
doctor-found =
    { $count ->
        [0] Eu deveria responder em { $channel }: não encontrei nenhum problema.
        [one] Encontrei { $count } problema em { $channel }.
       *[other] Encontrei { $count } problemas em { $channel }.
    }
doctor-list = O que eu olhei
doctor-problem = Problema
doctor-note = Nota
doctor-fine = OK
# $weight é um dos três acima, $what o nome do que foi olhado.
doctor-name = { $weight }: { $what }
# Em botões. $setting é o nome de um ajuste.
doctor-set = Ajustar: { $setting }
doctor-set-channel = Ajustar o canal
doctor-again = Olhar de novo
# $count é quantos itens faltam em uma lista.
doctor-more = e mais { $count }

doctor-permissions = Minhas permissões aqui
doctor-permissions-elsewhere = Posso ver { $channel }. Se posso escrever lá, o Discord só me diz no próprio canal: use /doctor lá.
# $speak é doctor-may-send ou doctor-may-send-in-threads.
doctor-permissions-blind = Não posso ver { $channel }. Para corrigir: Editar canal, Permissões, adicione-me e permita Ver canal, { $speak }, Inserir links e Ver histórico de mensagens.
doctor-permissions-untold = O Discord não me disse isso agora. Olhe de novo em um minuto, por favor.
# $missing são algumas permissões do Discord, que estão abaixo pelo nome.
doctor-permissions-missing = Falta-me: { $missing }. Os comandos ainda funcionam, porque são respondidos por outro caminho; as menções não. Para corrigir: Editar canal, Permissões, adicione-me e permita isso.
doctor-permissions-history = Posso escrever aqui, mas me falta Ver histórico de mensagens, então minhas respostas não podem apontar para a pergunta. Para corrigir: Editar canal, Permissões, adicione-me e permita isso.
doctor-permissions-good = Posso ver, escrever e mostrar cartões.
doctor-may-view = Ver canal
doctor-may-send = Enviar mensagens
doctor-may-send-in-threads = Enviar mensagens em tópicos
doctor-may-embed = Inserir links

# $database é o nome de um banco de dados, $size o tamanho dele.
doctor-database = Banco de dados
doctor-database-good = { $database } responde; { $size } para todos os servidores.
doctor-database-unread = { $database } não pode ser lido, então nada pode ser mudado, e talvez não se saiba o que este servidor escolheu. Quem cuida de mim encontra a causa no meu log.
# $size é um número como 2.5.
doctor-size-kilobytes = { $size } kB
doctor-size-megabytes = { $size } MB

doctor-haste = Pausa entre respostas
doctor-haste-now =
    Respondi a você lá há pouco. Depois de uma resposta espero { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } antes de responder de novo ao mesmo membro no mesmo canal; /{ command-ask } com uma resposta em particular nunca espera.
doctor-haste-on =
    Depois de uma resposta espero { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    } antes de responder de novo ao mesmo membro no mesmo canal. Quem pergunta em particular com /{ command-ask } não espera.
doctor-haste-off = Desligada: ninguém espera.

doctor-room = Algo me trava?
doctor-room-refused = O Discord recusou minha última resposta neste canal, então não escrevo nele por dez minutos e respondo por mensagem direta. Corrija minhas permissões; depois de dez minutos, ou com o próximo cartão de emergência, tento de novo.
doctor-room-full = Tenho tantas perguntas ao mesmo tempo quantas consigo atender; aos outros peço que tentem de novo em um minuto. Quem cuida de mim pode aumentar `questions_at_once`.
doctor-room-good = Não: há lugar para perguntas, e este canal aceita minhas respostas.

# $sensitivity é uma opção de /settings, $limits diz isso em números.
doctor-readiness = { $sensitivity } ({ $limits }). Abaixo disso digo que não tenho resposta. Veja perguntas isoladas com /try.

doctor-commands = Comandos
doctor-commands-good = O Discord os mostra como são.
doctor-commands-other = O Discord mostra comandos diferentes dos que eu tenho. Quem cuida de mim corrige isso com `signpost commands sync`.
doctor-commands-untold = O Discord não me disse sua lista agora. Olhe de novo em um minuto, por favor.

# $country é o nome de um país.
doctor-country = { $country }.
doctor-country-none = Nenhum está definido: os cartões dizem “o número de emergência local” e não mostram algarismos.

doctor-alerts-none = Nenhum está definido: ninguém é avisado quando um cartão de emergência ou de crise é mostrado.
doctor-log-none = Nenhum está definido: as mudanças estão só no histórico de /settings.
doctor-told-good = { $channel }. Nenhuma tentativa de escrever lá falhou desde que me iniciaram.
doctor-told-forbidden = { $channel }. Minha última tentativa de escrever lá falhou: não tenho permissão. Para corrigir: Editar canal, Permissões, adicione-me e permita Ver canal e Enviar mensagens; ou escolha outro canal.
doctor-told-gone = { $channel }. Minha última tentativa de escrever lá falhou: o canal não existe mais. Escolha outro.
doctor-told-unreached = { $channel }. Minha última tentativa de escrever lá falhou: não consegui chegar ao Discord, ou ele recusou. Tento de novo com a próxima mensagem.

doctor-version = Versão
doctor-version-is = Signpost { $version }.

# $title é como se chama o pacote, $version sua versão, $count quantas entradas ele tem.
doctor-knowledge = Conhecimento
doctor-knowledge-has =
    { $title }, versão { $version }, { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }.
# Vem depois.
doctor-knowledge-overdue =
    { $count ->
        [one] { $count } entrada já passou
       *[other] { $count } entradas já passaram
    } do dia da próxima revisão: alguém deveria ler de novo o que está lá.

doctor-own-settings = Ajustes próprios deste servidor
doctor-own-settings-good = Todos estão em uso.
# $count ajustes têm problemas, $named são alguns deles.
doctor-own-settings-left-out =
    { $count ->
        [one] { $count } contém
       *[other] { $count } contêm
    } algo que esta versão não aceita, então vale o de quem cuida de mim ou o do pacote: { $named }. Defina de novo com /settings ou /knowledge.

doctor-own-entries = Entradas próprias deste servidor
# $own são as próprias do servidor, $off as que estão desligadas.
doctor-own-entries-has =
    Próprias deste servidor: { $own }; { $off ->
        [one] { $off } original desligada
       *[other] { $off } originais desligadas
    }.
# Uma das duas seguintes pode vir depois. $faults diz o que está errado em $count entradas, $named são entradas.
doctor-own-entries-faulty =
    { $count ->
        [one] { $count } falha deixa
       *[other] { $count } falhas deixam
    } uma entrada fora de uso, então vale a original, se houver: { $faults }. Corrija com /knowledge.
doctor-own-entries-moved = O texto do pacote mudou desde que elas foram escritas; o seu continua valendo. Veja os dois com /knowledge: { $named }.

doctor-mode = Posso responder aqui?
doctor-mode-paused = Estou em pausa neste servidor inteiro; só são mostrados cartões de emergência. Para corrigir, ponha “{ settings-title-paused }” em “respondendo”.
doctor-mode-off = { $channel } está desligado, então só são mostrados cartões de emergência. Para corrigir, ponha esse canal em “{ mode-asked }”.
doctor-mode-asked = Sim. Respondo a quem me perguntar: com /{ command-ask }, com uma menção, respondendo a mim com a menção ligada, ou com um clique direito em uma mensagem, Aplicativos, { command-find-an-answer }.
doctor-mode-unread = Ainda não foi possível ler todas as escolhas e entradas próprias deste servidor, então talvez eu responda sem elas. Olhe de novo em um minuto; se continuar assim, veja o banco de dados abaixo.
doctor-mode-shadow = Se me perguntam, respondo. Também leio as mensagens e só conto o que diria por conta própria: veja /insights. Cartões de emergência são mostrados.
doctor-mode-suggest = Se me perguntam, respondo. Por conta própria ofereço mostrar o que tenho, onde tenho quase certeza ({ $limits }).
doctor-mode-answer = Se me perguntam, respondo. Por conta própria também respondo, onde tenho quase certeza ({ $limits }).
# Vem depois de uma das três acima.
doctor-mode-quiet = Não me meto em respostas a outros, mensagens que mencionam alguém, código, links, comandos de outros bots nem comentários curtos; sem ninguém me perguntar, digo algo no máximo a cada 30 segundos em um canal, uma vez em uma publicação de um fórum, e nunca a quem me disse que não.
doctor-mode-no-content = { $channel } está em { $mode }, mas não recebo o texto das mensagens, então só respondo se me perguntam e não vejo nenhuma emergência que não me contem. Para corrigir, quem cuida de mim liga “Message Content Intent” no Developer Portal, página Bot, e põe message_content = true em [discord]; ou ponha o canal em “{ mode-asked }”.
doctor-gateway = Conexão e intents
doctor-gateway-addressed = Estou conectado; sessões iniciadas no último dia: { $sessions }. Não peço Message Content ao Discord, então só vejo mensagens que me mencionam, me respondem ou são enviadas direto para mim. Para me deixar falar sem ninguém me perguntar, quem cuida de mim põe message_content = true.
doctor-gateway-content = Estou conectado; sessões iniciadas no último dia: { $sessions }. O Discord me dá o texto de todas as mensagens que posso ver. As que não são para mim, só olho em canais postos em shadow, suggest ou answer.

## O que /try acrescenta

try-unasked-alone = Sem ninguém me perguntar, eu não mexeria nisto: é curto, um comando, código, uma citação, um link, ou é para alguém.
try-unasked-nothing = Sem ninguém me perguntar, eu não diria nada: nada combina o bastante ({ $limits }).
try-unasked-urgent = Sem ninguém me perguntar, eu também mostraria o cartão de emergência.
try-unasked-shadow = Sem ninguém me perguntar, eu só contaria `{ $entry }`.
try-unasked-suggest = Sem ninguém me perguntar, eu ofereceria mostrar `{ $entry }`.
try-unasked-answer = Sem ninguém me perguntar, eu responderia com `{ $entry }`.
try-unasked-today = Sem ninguém me perguntar, eu mostraria um cartão sobre como receber ajuda hoje.

## O que /insights acrescenta

insights-suggested = Oferecido a pessoas que não tinham perguntado: { $count }. Mais: { $most }.
insights-shadowed = Em shadow eu teria falado { $count ->
    [one] { $count } vez
   *[other] { $count } vezes
}. Mais: { $most }.
