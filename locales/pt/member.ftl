### Machine-drafted; not yet reviewed by a person who speaks the language.
### O que o bot diz aos membros, em português. Palavras simples, para ler a partir de uns 12 anos.
### Nada aqui é informação de saúde: ela está nos pacotes e vem com seus avisos.

## Frases ditas em particular, quando não se pode dar uma resposta

hint-old-button = Este botão é de outra versão minha. Pergunte de novo com /ask, por favor.
hint-entry-gone = Esse tema foi retirado desde então. Pergunte de novo com /ask, por favor.
hint-bot-may-not-post = Não posso compartilhar aqui: preciso das permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”. A moderação pode me dar essas permissões.
hint-member-may-not-post = Você não pode escrever neste canal, então não posso compartilhar nele por você.
hint-busy = Agora estou com muitas perguntas ao mesmo tempo. Tente de novo em um minuto, por favor. { emergency }
hint-fault = Algo deu errado do meu lado, então não tenho resposta. Tente de novo, por favor. { emergency }
hint-channel-refused = Não tenho permissão para escrever no canal onde você perguntou, então aqui está minha resposta. A moderação pode me dar lá as permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”.
hint-unknown-command = Não conheço esse comando. Talvez seja novo: tente de novo em alguns minutos, por favor.
hint-unknown-country = Não tenho números de emergência desse país, por isso ainda não respondi. Escolha um país da lista ou pergunte de novo sem indicar país. { emergency }
hint-channel-off = A moderação me desligou neste canal. Pergunte em outro, por favor. { emergency }
hint-paused = A moderação me pausou por enquanto. { emergency }
hint-haste = Respondi a você aqui há pouco, e a moderação pede uma pausa entre duas respostas. Use /ask para receber uma em particular ou tente de novo daqui a pouco. { emergency }
hint-thanks = Obrigado. Foi contado para este tema, sem o seu nome, para que as respostas melhorem.
hint-said-already = Obrigado. O que você disse desta resposta já foi contado.
hint-not-counted = Obrigado. Em mensagens diretas não conto nada, então isso ajuda só você: pergunte de novo com outras palavras se precisar de mais.
hint-ask-differently = Sinto muito que não tenha sido isso. Pergunte de novo com outras palavras: o que acontece, onde e desde quando. Com /ask eu ofereço temas enquanto você digita. { emergency }

hint-not-yours = Só quem perguntou e a moderação podem apagar esta resposta.

# Em cada frase que fica onde se esperava uma resposta.
emergency = Se isso pode ser uma emergência, ligue agora para o número de emergência local.

## Uma resposta que já foi dada

# $link é um link para uma mensagem no Discord.
earlier-answer = Respondi a isso aqui há pouco: { $link }
button-show-again = Mostrar para mim

## O que se diz à moderação em um canal dela

# $channel é a menção de um canal.
team-cannot-post = Alguém me perguntou em { $channel }, e não tenho permissão para responder lá. Preciso das permissões “Ver canal”, “Enviar mensagens” (em um tópico: “Enviar mensagens em tópicos”) e “Inserir links”. Para ver o que mais está errado, use /doctor lá. Digo isto só uma vez.

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
# $language é o nome do idioma do cartão, nesse idioma.
card-other-language =
    Por enquanto só tenho esta resposta em { $language ->
        [es] espanhol
        [de] alemão
        [fr] francês
        [pt] português
       *[en] inglês
    }.
