### Machine-drafted; not yet reviewed by a person who speaks the language.
### O que o bot diz aos membros, em português. Palavras simples, para ler a partir de uns 12 anos.
### Nada aqui é informação de saúde: ela está nos pacotes e vem com seus avisos.

## Frases ditas em particular, quando não se pode dar uma resposta

hint-old-button = Este botão é de outra versão minha. Pergunte de novo com /{ command-ask }, por favor.
hint-entry-gone = Esse tema foi retirado desde então. Pergunte de novo com /{ command-ask }, por favor.
hint-bot-may-not-post = Não posso compartilhar aqui: preciso das permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”. A moderação pode me dar essas permissões.
hint-member-may-not-post = Você não pode escrever neste canal, então não posso compartilhar nele por você.
hint-busy = Agora estou com muitas perguntas ao mesmo tempo. Tente de novo em um minuto, por favor. { emergency }
hint-fault = Algo deu errado do meu lado, então não tenho resposta. Tente de novo, por favor. { emergency }
hint-channel-refused = Não tenho permissão para escrever no canal onde você perguntou, então aqui está minha resposta. A moderação pode me dar lá as permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”.
hint-unknown-command = Não conheço esse comando. Talvez seja novo: tente de novo em alguns minutos, por favor.
hint-unknown-country = Não tenho números de emergência desse país, por isso ainda não respondi. Escolha um país da lista ou pergunte de novo sem indicar país. { emergency }
hint-channel-off = A moderação me desligou neste canal. Pergunte em outro, por favor. { emergency }
hint-paused = A moderação me pausou por enquanto. { emergency }
hint-haste = Respondi a você aqui há pouco, e a moderação pede uma pausa entre duas respostas. Use /{ command-ask } para receber uma em particular ou tente de novo daqui a pouco. { emergency }
hint-thanks = Obrigado. Foi contado para este tema, sem o seu nome, para que as respostas melhorem.
hint-said-already = Obrigado. O que você disse desta resposta já foi contado.
hint-not-counted = Obrigado. Aqui não conto nada, então isso ajuda só você: pergunte de novo com outras palavras se precisar de mais.
hint-ask-differently = Sinto muito que não tenha sido isso. Pergunte de novo com outras palavras: o que acontece, onde e desde quando. Com /{ command-ask } eu ofereço temas enquanto você digita. { emergency }
hint-not-shared-here = Este servidor não me adicionou, então só você vê o que eu digo aqui. Você pode contar aos outros com suas palavras.

hint-not-yours = Só quem perguntou e a moderação podem apagar esta resposta.

# Em cada frase que fica onde se esperava uma resposta.
emergency = Se isso pode ser uma emergência, ligue agora para o número de emergência local.

## Uma resposta que já foi dada

# $link é um link para uma mensagem no Discord.
earlier-answer = Respondi a isso aqui há pouco: { $link }
button-show-again = Mostrar para mim

## O que se diz à moderação em um canal dela

# $channel é a menção de um canal.
team-cannot-post = Eu tinha algo a dizer em { $channel }, e não tenho permissão para escrever lá. Preciso das permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”. Para ver o que mais está errado, use /doctor lá. Digo isto só uma vez.

## O cartão: títulos e frases fixas em volta dos textos de uma entrada. Ficam no idioma da entrada.

card-cause = O que pode causar isso
card-helps = O que pode ajudar
card-care = Quando procurar ajuda médica
card-balance = Benefícios e riscos
card-balance-both =
    Pode ajudar: { $good }
    Pode fazer mal: { $bad }
card-how-it-works = Como funciona
card-if-nothing = Se nada for feito
card-other-choices = Outras opções
card-daily-life = Dia a dia
card-questions = Perguntas para sua consulta médica
card-disputes = Onde o artigo e as evidências diferem
card-uncertain = O que não se sabe ao certo
card-origin = Fonte e revisão
# $names são nomes de fontes, $more é quantas mais existem, $reviewed e $next são datas, $by diz quem revisou.
card-origin-line =
    { $names }{ $more ->
        [0] { "" }
       *[other] { " " }e mais { $more }
    }. Última revisão: { $reviewed }, próxima revisão: { $next }; { $by }.
card-overdue = Esta revisão está atrasada.
card-sources = De onde vem a informação
card-more-sources = Mais fontes
# $name, $url e $seen são o nome de uma fonte, seu endereço e o dia em que foi lida.
card-source = • { $name }, lido em { $seen }: <{ $url }>
card-note = Tenha em mente
card-referral = Com quem falar
card-emergency = Em uma emergência
# $number é o número de emergência de um país, ou palavras para ele.
card-urgent-line = Se isso pode ser uma emergência, ligue agora para { $number }. Um bot não pode ver como você está e pode deixar passar sinais de perigo.
care-routine = Uma consulta normal basta para a maioria das preocupações, salvo se um sinal abaixo precisar de ajuda antes.
care-soon = Os sinais abaixo precisam de uma consulta nos próximos dias, ou antes, se for indicado.
care-urgent = Os sinais abaixo precisam de ajuda hoje, a menos que se indique outro prazo.
also-asked = Você também perguntou
same-day = Procure ajuda médica hoje
appointment = Vale marcar uma consulta

## Quando nenhuma entrada responde, ou várias poderiam

choices-title = Qual destes chega mais perto?
unknown-title-1 = Não tenho resposta para isso
unknown-text-1 = Minhas respostas foram escritas antes por pessoas, e nenhuma delas combina com sua pergunta. Tente outras palavras: o que acontece, onde e desde quando.
unknown-title-2 = Não tenho nada que combine
unknown-text-2 = Só digo o que pessoas verificaram e escreveram, e isso não está lá. Pode ajudar dizer onde fica, o que faz e desde quando.
unknown-title-3 = Nenhum dos meus textos responde a isso
unknown-text-3 = Conheço um só assunto, e só até onde foi escrito para mim. Diga de outro jeito, se quiser, ou veja os temas.
unknown-nearest = O mais próximo que tenho
how-to-ask-title = Pergunte com suas palavras
# $subject é o assunto do pacote, por exemplo "espasmos no rosto".
how-to-ask-text = Respondo a perguntas sobre este assunto: { $subject }. Por exemplo: o que acontece, onde e desde quando. Só consigo ler palavras, não imagens nem arquivos.
boundary-title = Essa pergunta é para um profissional
# $title é o título de uma entrada.
boundary-offer = Informação geral que eu tenho: { $title }.

## Sinais de uma emergência ou de uma crise: o que fica em volta de um cartão pronto, no idioma do cartão

# $sign é o título próprio do cartão, por exemplo “possível AVC”.
urgent-title-crisis = Você não está só
urgent-title-emergency = Isso pode ser uma emergência: { $sign }
urgent-title-today = Procure ajuda médica hoje: { $sign }
urgent-helper-emergency = O serviço de emergência e profissionais de medicina podem ajudar. Diga a eles o que você vê.
urgent-helper-poison = O serviço de emergência e profissionais de medicina podem ajudar. Diga a eles o que foi, quanto e quando.
urgent-helper-crisis = Uma linha de ajuda em crises, profissionais de medicina ou alguém em quem você confia podem ajudar agora mesmo.

## Para quem ligar: partes de uma frase que começa com “ligue para”. Um teste mantém as três primeiras de acordo com contacts.toml.

call-any-emergency = o número de emergência local
call-any-crisis = Encontre uma linha de ajuda gratuita para seu país em findahelpline.com.
call-any-poison = o centro de intoxicações da sua região
# Entre dois números.
call-or = { " ou " }
# $number é um número ou vários, $country é o nome de um país.
call-number = { $number } ({ $country })
call-number-unsure = { $number } ({ $country }; confirme este número onde você está, por favor)
# $lines são nomes de linhas de ajuda, cada um com seu número.
call-helplines = Linhas de ajuda ({ $country }): { $lines }. Para outras, veja findahelpline.com.
call-line = { $name } no número { $phone }
# $line é o nome de uma linha de ajuda com seu número.
call-line-unsure = { $line }, confirme este número, por favor

## O que se pode fazer com um cartão

button-treatment = Mais sobre o tratamento
button-treatments = Tratamentos
button-tests = Exames
button-worry = Quando se preocupar
button-evidence = Quanta certeza há?
select-related = Continue lendo: temas relacionados
button-none-fits = Nenhum destes
button-helpful = Ajudou
button-not-helpful = Não ajudou
button-not-meant = Não foi isso que eu quis dizer
button-share = Compartilhar no canal
button-remove = Apagar
# $language é o código do idioma do cartão, por exemplo "en".
card-other-language =
    Por enquanto só tenho esta resposta em { $language ->
        [es] espanhol
        [de] alemão
        [fr] francês
        [pt] português
       *[en] inglês
    }.

## Enquanto alguém digita uma pergunta

# No lugar dos temas, quando pode ser urgente. No máximo 100 caracteres.
suggest-urgent = Pode ser urgente: envie assim como está para ver quem pode ajudar agora

## /topics: só títulos, nenhuma informação de saúde

# $subject é o assunto dos textos, no idioma do pacote. $topics é topics-count.
topics-intro = Para o que eu tenho respostas: { $subject }, { $topics }. Escolha um para ler seu cartão; só você vê. Tudo é informação geral, e cada cartão diz com quem falar. { emergency }
topics-count =
    { $count ->
        [one] { $count } tema
       *[other] { $count } temas
    }
topics-none = Não há temas aqui no momento.
topics-moved = Essa página não existe mais, então esta é a mais próxima.
# $group é o nome de um dos grupos abaixo.
topics-page = { $group } (página { $page } de { $pages })
topics-condition = Sintomas e problemas de saúde
topics-cause = O que pode provocar isso
topics-treatment = O que se pode fazer
topics-guidance = Buscar ajuda e viver com isso
topics-about = Sobre estes textos
topics-choose-group = Escolha um grupo
topics-choose-entry = Escolha um tema para ler
topics-previous = Página anterior
topics-next = Próxima página

## /help

help-title = O que eu posso fazer
# $subject é o assunto dos textos, no idioma do pacote.
help-what = Respondo a perguntas de saúde com textos curtos que pessoas escreveram e verificaram. O assunto aqui: { $subject }. Pergunte com suas palavras; erros de digitação não atrapalham. Se não tenho resposta, eu digo.
help-how = Como perguntar
help-how-server =
    - Use /{ command-ask }. A resposta é só para você, a menos que você a compartilhe ou este servidor tenha escolhido outra coisa.
    - Mencione-me em uma frase ou responda a um cartão meu com a menção ligada.
    - Clique com o botão direito em uma mensagem (no celular: segure), depois em Aplicativos, depois em “{ command-find-an-answer }”.
    - Escreva direto para mim.
help-how-direct = Escreva sua pergunta aqui, como se fosse para um amigo, ou use /{ command-ask }: aparecem temas enquanto você digita.
help-how-group = Use /{ command-ask } aqui ou clique com o botão direito em uma mensagem (no celular: segure), depois em Aplicativos, depois em “{ command-find-an-answer }”. Só você vê a resposta, a menos que coloque a opção { command-ask-private } de /{ command-ask } em False ou compartilhe o cartão.
help-how-visiting = Use /{ command-ask } aqui ou clique com o botão direito em uma mensagem (no celular: segure), depois em Aplicativos, depois em “{ command-find-an-answer }”. Este servidor não me adicionou, então só você vê o que eu digo, e aqui não leio nem conto nada.
help-how-off = A moderação me desligou neste canal. Pergunte em outro, por favor, ou escreva direto para mim.
help-how-paused = A moderação me pausou neste servidor por enquanto. Você pode escrever direto para mim.
help-cannot = O que eu não posso fazer
help-cannot-list =
    - Dizer o que você tem ou se é grave.
    - Indicar uma dose ou dizer se é para começar ou parar um remédio.
    - Ver você ou substituir profissionais de medicina, enfermagem ou farmácia.
    - Ajudar em uma emergência: posso deixar passar sinais de perigo.
help-emergency = Em uma emergência
# $number é um número com seu país, ou palavras para ele.
help-emergency-call = Ligue agora para { $number }. Não espere uma resposta minha.
help-emergency-any = o número de emergência local
help-team = Para a equipe deste servidor
help-team-writes = /knowledge escreve, verifica e publica entradas, /inbox mostra para o que não tive resposta, /try mostra o que eu responderia.
help-team-moderates = /settings decide como eu ajo, /knowledge o que eu digo, /inbox mostra para o que não tive resposta, /insights como vai em números, /doctor por que fico em silêncio.
help-topics = Ver os temas
help-privacy = Privacidade

## /privacy

privacy-policy = Política de privacidade
privacy-here-visiting = Este servidor não me adicionou: alguém me trouxe junto. Aqui não guardo nada, não conto nada nem aviso ninguém. O que eu digo, só quem perguntou vê.
privacy-here-group = Nesta conversa não guardo nada e não conto nada. Só leio o que alguém me dá com um comando.
privacy-title = O que eu guardo e o que não guardo
privacy-asked = O que você pergunta
privacy-asked-about = Leio sua pergunta, procuro uma resposta e a esqueço. Não anoto o que você perguntou nem quem perguntou. O Discord guarda mensagens por suas próprias regras; as suas você pode apagar lá.
privacy-here = Aqui
privacy-here-direct = Em mensagens diretas não guardo nada. Cada servidor faz suas próprias escolhas: use /{ command-privacy } lá para vê-las.
privacy-server = Este servidor
privacy-server-unread = Agora não consigo ler as escolhas deste servidor. Olhe de novo em um minuto, por favor.
privacy-inbox = Perguntas para as quais não tenho resposta
privacy-inbox-off = Não as guardo: este servidor deixou a caixa de perguntas desligada. Só conto palavras que pelo menos cinco pessoas escreveram no mesmo dia; até lá elas ficam só na minha memória.
privacy-inbox-on =
    Este servidor ligou a caixa de perguntas. Tiro nomes, números e links de uma pergunta assim, guardo-a por { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    } sem anotar quem perguntou e depois a apago; o mesmo quando você aperta “{ button-not-meant }” em uma resposta para você ou não abre nenhum dos temas que eu ofereci. Por dez minutos fico com ela na memória, já sem nomes nem números, para ver se você faz isso. As pessoas que escrevem as entradas deste servidor a leem para escrever respostas melhores.
privacy-emergencies = Emergências
privacy-emergencies-told = Quando mostro um cartão de emergência ou de crise, aviso a equipe deste servidor que fiz isso e em qual canal. Se você perguntou em público, ela recebe um link para sua mensagem. Nunca conto a ela suas palavras nem seu nome.
privacy-emergencies-untold = Quando mostro um cartão de emergência ou de crise, não aviso ninguém.
privacy-moderators = Moderação
privacy-moderators-about = Quem muda um ajuste ou uma entrada aparece junto dessa mudança, e quem começa ou escreve um rascunho, junto do rascunho, para que a equipe saiba quem fez o quê. Ninguém mais aparece em lugar nenhum.
# O mesmo, com a menção de um canal.
privacy-moderators-posted = Quem muda um ajuste ou uma entrada aparece junto dessa mudança, e quem começa ou escreve um rascunho, junto do rascunho, para que a equipe saiba quem fez o quê. Cada mudança também é publicada em { $channel }. Ninguém mais aparece em lugar nenhum.
privacy-counts = Contagens
privacy-counts-about = Conto quantas vezes um tema foi respondido em um dia e quantas pessoas disseram que ajudou. Uma contagem não tem nome nem pergunta, e some depois de dois anos.
privacy-memory = Na minha memória, por pouco tempo
privacy-memory-about = Até me reiniciarem, lembro os números das mensagens que respondi, para responder a cada uma só uma vez; por um tempo, a quem respondi e onde, se o servidor quer uma pausa entre as respostas; por um minuto, a quem posso responder sem que pergunte; e no que deram as perguntas recentes, sem suas palavras. Para que cada pessoa conte uma vez, lembro que alguém avaliou uma resposta, em uma forma da qual não dá para tirar um nome. Na mesma forma lembro quantas vezes eu disse a alguém em privado que não tenho resposta, para não dizer duas vezes igual. Nada disso é escrito em um disco.
privacy-deleting = Como fazer para que seja apagado
privacy-deleting-about =
    Se você só faz perguntas, nada sobre você fica guardado, então não há nada para apagar; se você não quer resposta sem perguntar, isso é apagado quando você volta atrás. Quem administra um servidor pode apagar aqui tudo sobre o servidor com /{ command-privacy }, na hora. Se um servidor me remove, tudo sobre ele é apagado { $days ->
        [0] na hora
        [one] depois de { $days } dia; se ele me aceitar de volta antes, nada se perde
       *[other] depois de { $days } dias; se ele me aceitar de volta antes, nada se perde
    }.

# O que há sobre quem pergunta. $kept é um dos dois que seguem, ou os dois com privacy-kept-both.
privacy-nothing-here = Nada sobre você está guardado neste servidor. O que você perguntou não foi guardado com seu nome, então nem consigo procurar.
privacy-nothing-anywhere = Nada sobre você está guardado em nenhum servidor. O que você perguntou não foi guardado com seu nome, então nem consigo procurar.
privacy-decided-here = Você ajudou a decidir coisas neste servidor: seu número no Discord está junto de { $kept }. Nada mais sobre você está guardado lá; nada do que você perguntou fica guardado com seu nome. Ele some quando alguém da administração apaga tudo sobre o servidor, ou quando o servidor me remove e o prazo dele termina.
privacy-decided-anywhere = Você ajudou a decidir coisas em algum servidor: seu número no Discord está junto de { $kept }. Nada mais sobre você está guardado lá; nada do que você perguntou fica guardado com seu nome. Ele some quando alguém da administração apaga tudo sobre o servidor, ou quando o servidor me remove e o prazo dele termina.
privacy-kept-changes =
    { $count ->
        [one] { $count } mudança
       *[other] { $count } mudanças
    }
privacy-kept-drafts =
    { $count ->
        [one] { $count } rascunho de uma entrada
       *[other] { $count } rascunhos de entradas
    }
privacy-kept-both = { $changes } e { $drafts }
privacy-unreadable = Agora não consigo ler o que está guardado. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.

# Em botões.
privacy-me = O que está guardado sobre mim
privacy-export = Exportar tudo
privacy-erase = Apagar tudo

# Junto dos arquivos de uma exportação: quanto ela contém de cada tipo.
privacy-exported =
    Tudo o que está guardado sobre este servidor: { $choices ->
        [one] { $choices } escolha em vigor
       *[other] { $choices } escolhas em vigor
    }, { $changes ->
        [one] { $changes } mudança
       *[other] { $changes } mudanças
    }, { $drafts ->
        [one] { $drafts } rascunho
       *[other] { $drafts } rascunhos
    }, { $counts ->
        [one] { $counts } contagem
       *[other] { $counts } contagens
    }, { $questions ->
        [one] { $questions } pergunta na caixa de perguntas
       *[other] { $questions } perguntas na caixa de perguntas
    }. Só você vê isto; guarde bem o arquivo, porque ele diz quem decidiu o quê.
privacy-exported-parts = É grande demais para um só arquivo, então vem em { $count } partes; nenhum registro é cortado em dois.
privacy-exported-first = Aqui só são enviadas as primeiras { $count }. Quem cuida de mim pode dar o resto a você a partir do banco de dados.
privacy-exported-part = Parte { $number } de { $count }.

# O formulário que apaga: seu título e seu campo têm no máximo 45 caracteres. $server é o ID do servidor.
privacy-erase-title = Apagar tudo sobre este servidor
privacy-erase-field = O ID deste servidor
privacy-erase-type = Digite { $server } para apagar tudo para sempre
privacy-not-typed = Nada foi apagado: o que você digitou não é o ID deste servidor. Para apagar tudo, digite `{ $server }`.
# $count é quantos registros.
privacy-erased =
    { $count ->
        [0] Não havia nada para apagar.
        [one] Apagado: { $count } registro. São todos os ajustes e entradas próprios deste servidor, o histórico de mudanças, os rascunhos, as contagens e a caixa de perguntas.
       *[other] Apagado: { $count } registros. São todos os ajustes e entradas próprios deste servidor, o histórico de mudanças, os rascunhos, as contagens e a caixa de perguntas.
    } Não dá para desfazer. A partir de agora respondo aqui como escolheu quem cuida de mim; remova-me do servidor se não quiser respostas.
privacy-not-erased = Não consegui apagar tudo agora; uma parte talvez já tenha sumido. Faça isso de novo em um minuto, por favor, com `{ $server }`. Se continuar assim, diga a quem cuida de mim para olhar meu log.
# No canal que recebe as mudanças. $who é um número que o Discord mostra como um nome.
privacy-erased-told = <@{ $who }> apagou tudo o que estava guardado sobre este servidor: ajustes, entradas, histórico e contagens. Respondo como escolheu quem cuida de mim e não escrevo mais aqui.

## /knowledge pin, para a equipe de um servidor

# $title é o título de uma entrada, $list são vários deles.
pin-pinned = **{ $title }**: agora /{ command-ask } oferece esta entrada antes que se digite algo.
pin-unpinned = **{ $title }** não é mais oferecido primeiro.
pin-order = Nesta ordem: { $list }
pin-none = Agora nada é oferecido primeiro: todos os temas vêm na ordem do pacote.
pin-again = O mesmo comando desfaz isso.
pin-full = Nada foi mudado: { $most } entradas já vêm primeiro, e não há lugar para mais. Use /knowledge pin com uma destas para tirá-la: { $list }
pin-is-pinned = Vem primeiro: { $title }

## O que se diz a quem não perguntou

# Todos no canal leem isto: nada aqui diz do que se trata.
unprompted-offer = Talvez eu tenha algo sobre isso. Só vê quem apertar o botão.
unprompted-look = Mostrar para mim
unprompted-hush = Não me responda se eu não perguntar
unprompted-hushed = Pronto: não respondo mais a você se você não me perguntar, em nenhum servidor. Continuo respondendo quando você pergunta e continuo mostrando um cartão quando alguém pode estar em perigo. Para voltar atrás, use /{ command-privacy }.
unprompted-not-saved = Não consegui salvar isso agora, então nada mudou. Tente de novo em um minuto, por favor; se continuar assim, diga a quem cuida de mim para olhar meu log.

## O que /privacy diz disso

privacy-unprompted-title = Quando você não me perguntou
privacy-unprompted-reads = Nos canais que um servidor escolheu para isso, leio também mensagens que não são para mim, vejo se sei algo sobre elas e as esqueço na hora. “Shadow” quer dizer que só conto; “suggest”, que ofereço mostrar; “answer”, que respondo.
privacy-unprompted-reads-nothing = Só leio mensagens que são para mim.
privacy-unprompted-may = Se você não quer resposta sem perguntar, aperte o botão abaixo. Vale em todos os servidores.
privacy-unprompted-hushed = Você me disse para não responder se você não perguntar. Isso vale em todos os servidores. Para isso fica guardado seu número no Discord, e nada mais; ele é apagado quando você volta atrás.
privacy-unprompted-unreadable = Agora não consigo ler se você me disse para não fazer isso. Até conseguir, não digo nada a você se você não perguntar.
privacy-unprompted-still = Quando há um sinal de emergência ou de crise, mostro um cartão mesmo assim.
privacy-hush = Não me responda se eu não perguntar
privacy-unhush = Você pode me responder sem eu perguntar
privacy-about-hushed = Seu número no Discord está guardado porque você me disse para não responder se você não perguntar. Não há nada mais junto dele, e você pode voltar atrás com /{ command-privacy }.
