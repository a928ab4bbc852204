### Machine-drafted; not yet reviewed by a person who speaks the language.
### Lo que el bot dice a los miembros, en español. Palabras sencillas, para leer desde los 12 años más o menos.
### Nada de esto es información de salud: esa está en los paquetes y viene con sus avisos.

## Frases que se dicen en privado, cuando no se puede dar una respuesta

hint-old-button = Este botón es de otra versión mía. Vuelve a preguntar con /{ command-ask }, por favor.
hint-entry-gone = Ese tema se ha quitado desde entonces. Vuelve a preguntar con /{ command-ask }, por favor.
hint-bot-may-not-post = No puedo compartir aquí: necesito los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces». El equipo de moderación me los puede dar.
hint-member-may-not-post = No puedes escribir en este canal, así que no puedo compartir ahí por ti.
hint-busy = Ahora mismo tengo muchas preguntas a la vez. Inténtalo otra vez en un minuto, por favor. { emergency }
hint-fault = Algo falló por mi parte, así que no tengo respuesta. Inténtalo otra vez, por favor. { emergency }
hint-channel-refused = No tengo permiso para escribir en el canal donde preguntaste, así que aquí va mi respuesta. El equipo de moderación puede darme allí los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces».
hint-unknown-command = No conozco ese comando. Puede que sea nuevo: inténtalo otra vez en unos minutos, por favor.
hint-unknown-country = No tengo números de emergencia de ese país, así que aún no he respondido. Elige un país de la lista o pregunta otra vez sin indicar país. { emergency }
hint-channel-off = El equipo de moderación me ha desactivado en este canal. Pregunta en otro, por favor. { emergency }
hint-paused = El equipo de moderación me ha pausado por ahora. { emergency }
hint-haste = Te respondí aquí hace un momento, y el equipo de moderación pide una pausa entre dos respuestas. Usa /{ command-ask } para recibir una en privado, o inténtalo otra vez en un rato. { emergency }
hint-thanks = Gracias. Se ha contado para este tema, sin tu nombre, para que las respuestas mejoren.
hint-said-already = Gracias. Lo que dijiste de esta respuesta ya está contado.
hint-not-counted = Gracias. Aquí no cuento nada, así que esto te ayuda solo a ti: pregunta otra vez con otras palabras si necesitas más.
hint-ask-differently = Siento que no fuera eso. Pregunta otra vez con otras palabras: qué pasa, dónde y desde cuándo. Con /{ command-ask } te ofrezco temas mientras escribes. { emergency }
hint-not-shared-here = Este servidor no me ha añadido, así que lo que digo aquí solo lo ves tú. Puedes contárselo a los demás con tus palabras.

hint-not-yours = Solo quien preguntó y el equipo de moderación pueden eliminar esta respuesta.

# En cada frase que está donde se esperaba una respuesta.
emergency = Si esto puede ser una emergencia, llama ahora mismo a tu número local de emergencias.

## Una respuesta que ya se dio

# $link es un enlace a un mensaje en Discord.
earlier-answer = Respondí a esto aquí hace un momento: { $link }
button-show-again = Mostrarme la respuesta

## Lo que se dice al equipo de moderación en un canal suyo

# $channel es la mención de un canal.
team-cannot-post = Alguien me preguntó en { $channel } y no tengo permiso para responder allí. Necesito los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces». Para ver qué más falla, usa /doctor allí. Esto lo digo una sola vez.

## La tarjeta: títulos y frases fijas alrededor de los textos de una entrada. Están en el idioma de la entrada.

card-cause = Qué puede causarlo
card-helps = Qué puede ayudar
card-care = Cuándo buscar atención médica
card-balance = Beneficios y riesgos
card-balance-both =
    Puede ayudar: { $good }
    Puede hacer daño: { $bad }
card-how-it-works = Cómo funciona
card-if-nothing = Si no se hace nada
card-other-choices = Otras opciones
card-daily-life = Vida diaria
card-questions = Preguntas para tu consulta médica
card-disputes = Dónde no coinciden el artículo y la evidencia
card-uncertain = Lo que no se sabe con certeza
card-origin = Fuente y revisión
# $names son nombres de fuentes, $more es cuántas más hay, $reviewed y $next son fechas, $by dice quién lo revisó.
card-origin-line =
    { $names }{ $more ->
        [0] { "" }
       *[other] { " " }y { $more } más
    }. Última revisión: { $reviewed }, próxima revisión: { $next }; { $by }.
card-overdue = Esta revisión está atrasada.
card-sources = De dónde viene la información
card-more-sources = Más fuentes
# $name, $url y $seen son el nombre de una fuente, su dirección y el día en que se leyó.
card-source = • { $name }, leído el { $seen }: <{ $url }>
card-note = Ten en cuenta
card-referral = Con quién hablar
card-emergency = En una emergencia
# $number es el número de emergencias de un país, o palabras que lo nombran.
card-urgent-line = Si esto puede ser una emergencia, marca ahora mismo { $number }. Un bot no puede ver cómo estás y puede no detectar señales de peligro.
care-routine = En la mayoría de las preocupaciones basta una cita normal, salvo si una señal de abajo necesita ayuda antes.
care-soon = Las señales de abajo necesitan una cita médica en los próximos días, o antes si se indica.
care-urgent = Las señales de abajo necesitan ayuda hoy, salvo que se indique otro momento.
also-asked = También preguntaste
same-day = Busca atención médica hoy
appointment = Vale la pena pedir cita

## Cuando ninguna entrada responde, o podrían hacerlo varias

choices-title = ¿Cuál de estos se acerca más?
unknown-title-1 = No tengo respuesta para eso
unknown-text-1 = Mis respuestas las escribieron personas de antemano, y ninguna encaja con tu pregunta. Prueba con otras palabras: qué pasa, dónde y desde cuándo.
unknown-title-2 = No tengo nada que encaje
unknown-text-2 = Solo digo lo que unas personas revisaron y escribieron, y esto no está ahí. Puede ayudar que digas dónde está, qué hace y desde cuándo.
unknown-title-3 = Ninguno de mis textos responde a esto
unknown-text-3 = Conozco un solo asunto, y solo hasta donde lo escribieron para mí. Dilo de otra forma si quieres, o mira los temas.
unknown-nearest = Lo más cercano que tengo
how-to-ask-title = Pregúntame con tus palabras
# $subject es de lo que trata el paquete, por ejemplo "espasmos faciales".
how-to-ask-text = Respondo preguntas sobre este asunto: { $subject }. Por ejemplo: qué pasa, dónde y desde cuándo. Solo puedo leer palabras, no imágenes ni archivos.
boundary-title = Esa pregunta es para un profesional
# $title es el título de una entrada.
boundary-offer = Información general que sí tengo: { $title }.

## Lo que se puede hacer con una tarjeta

button-treatment = Más sobre el tratamiento
button-treatments = Tratamientos
button-tests = Pruebas médicas
button-worry = Cuándo preocuparse
button-evidence = ¿Qué certeza hay?
select-related = Sigue leyendo: temas relacionados
button-none-fits = Ninguno de estos
button-helpful = Útil
button-not-helpful = No es útil
button-not-meant = No es lo que quería decir
button-share = Compartir en el canal
button-remove = Eliminar
# $language es la etiqueta del idioma de la tarjeta, por ejemplo "en".
card-other-language =
    Por ahora tengo esta respuesta solo en { $language ->
        [es] español
        [de] alemán
        [fr] francés
        [pt] portugués
       *[en] inglés
    }.

## /topics: solo títulos, nada de información de salud

# $subject es de lo que tratan los textos, en el idioma del paquete. $topics es topics-count.
topics-intro = A qué tengo respuestas: { $subject }, { $topics }. Elige uno para leer su tarjeta; solo la ves tú. Todo es información general, y cada tarjeta dice con quién hablar. { emergency }
topics-count =
    { $count ->
        [one] 1 tema
       *[other] { $count } temas
    }
topics-none = Ahora mismo no hay temas aquí.
topics-moved = Esa página ya no existe, así que esta es la más cercana.
# $group es el nombre de uno de los grupos de abajo.
topics-page = { $group } (página { $page } de { $pages })
topics-condition = Síntomas y problemas de salud
topics-cause = Qué puede provocarlo
topics-treatment = Qué se puede hacer
topics-guidance = Buscar ayuda y vivir con ello
topics-about = Sobre estos textos
topics-choose-group = Elige un grupo
topics-choose-entry = Elige un tema para leer
topics-previous = Página anterior
topics-next = Página siguiente

## /help

help-title = Qué puedo hacer
# $subject es de lo que tratan los textos, en el idioma del paquete.
help-what = Respondo preguntas de salud con textos cortos que unas personas escribieron y revisaron. El asunto aquí: { $subject }. Pregunta con tus palabras; las faltas no importan. Si no tengo respuesta, lo digo.
help-how = Cómo preguntar
help-how-server =
    - Usa /{ command-ask }. La respuesta es solo para ti, salvo que la compartas o que este servidor lo haya decidido de otra forma.
    - Mencióname en una frase, o responde a una tarjeta mía con la mención activada.
    - Haz clic derecho en un mensaje (en el teléfono: mantenlo pulsado), luego Aplicaciones, luego «{ command-find-an-answer }».
    - Escríbeme directamente.
help-how-direct = Escribe aquí tu pregunta, como a un amigo o una amiga, o usa /{ command-ask }: te ofrece temas mientras escribes.
help-how-group = Usa aquí /{ command-ask }, o haz clic derecho en un mensaje (en el teléfono: mantenlo pulsado), luego Aplicaciones, luego «{ command-find-an-answer }». Solo tú ves la respuesta, salvo que en /{ command-ask } pongas la opción { command-ask-private } en False o compartas la tarjeta.
help-how-visiting = Usa aquí /{ command-ask }, o haz clic derecho en un mensaje (en el teléfono: mantenlo pulsado), luego Aplicaciones, luego «{ command-find-an-answer }». Este servidor no me ha añadido, así que lo que digo solo lo ves tú, y aquí no leo ni cuento nada.
help-how-off = El equipo de moderación me ha desactivado en este canal. Pregunta en otro, por favor, o escríbeme directamente.
help-how-paused = El equipo de moderación me ha pausado por ahora en este servidor. Puedes escribirme directamente.
help-cannot = Qué no puedo hacer
help-cannot-list =
    - Decir qué tienes, o si es grave.
    - Indicar una dosis, o decir si empezar o dejar un medicamento.
    - Verte, o sustituir a personal médico, de enfermería o de farmacia.
    - Ayudar en una emergencia: puedo no detectar señales de peligro.
help-emergency = En una emergencia
# $number es un número con su país, o palabras que lo nombran.
help-emergency-call = Marca ahora mismo { $number }. No esperes una respuesta mía.
help-team = Para el equipo de este servidor
help-team-writes = /knowledge escribe, revisa y publica entradas, /inbox muestra para qué no tuve respuesta, /try muestra qué respondería.
help-team-moderates = /settings decide cómo actúo, /knowledge qué digo, /inbox muestra para qué no tuve respuesta, /insights cómo va en números, /doctor por qué no hablo.
help-topics = Ver los temas
help-privacy = Privacidad

## /privacy

privacy-policy = Política de privacidad
privacy-here-visiting = Este servidor no me ha añadido: alguien me trajo consigo. Aquí no guardo nada, no cuento nada y no se lo digo a nadie. Lo que digo solo lo ve quien preguntó.
privacy-here-group = En esta conversación no guardo nada ni cuento nada. Solo leo lo que alguien me da con un comando.

## /knowledge pin, para el equipo de un servidor

# $title es el título de una entrada, $list son varios títulos.
pin-pinned = **{ $title }**: desde ahora /{ command-ask } ofrece esta entrada antes de que se escriba nada.
pin-unpinned = **{ $title }** ya no se ofrece al principio.
pin-order = En este orden: { $list }
pin-none = Ahora no se ofrece nada al principio: todos los temas salen en el orden del paquete.
pin-again = El mismo comando lo deshace.
pin-full = No se ha cambiado nada: ya hay { $most } entradas al principio y no cabe ninguna más. Usa /knowledge pin con una de estas para quitarla: { $list }
pin-is-pinned = Va al principio: { $title }

## Lo que se dice a quien no preguntó

# Lo lee todo el mundo en el canal: nada de esto dice de qué se trata.
unprompted-offer = Quizá tenga algo sobre esto. Solo lo ve quien pulse el botón.
unprompted-look = Mostrármelo
unprompted-hush = No me respondas si no te pregunto
unprompted-hushed = Hecho: ya no te responderé si no me preguntas, en ningún servidor. Sigo respondiendo cuando preguntas y sigo mostrando una tarjeta cuando alguien puede estar en peligro. Para volver a cambiarlo, usa /{ command-privacy }.
unprompted-not-saved = No he podido guardarlo ahora mismo, así que no ha cambiado nada. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.

## Lo que /privacy dice de ello

privacy-unprompted-title = Cuando no me has preguntado
privacy-unprompted-reads = En los canales que un servidor ha elegido para ello, leo también mensajes que no son para mí, miro si sé algo sobre ellos y los olvido enseguida. «Shadow» significa que solo cuento; «suggest», que ofrezco mostrarlo; «answer», que respondo.
privacy-unprompted-reads-nothing = Solo leo mensajes que son para mí.
privacy-unprompted-may = Si no quieres que te responda sin que preguntes, pulsa el botón de abajo. Vale en todos los servidores.
privacy-unprompted-hushed = Me dijiste que no te responda si no preguntas. Eso vale en todos los servidores. Para ello se guarda tu número en Discord y nada más; se elimina cuando lo vuelves a cambiar.
privacy-unprompted-unreadable = Ahora mismo no puedo leer si me dijiste que no lo haga. Hasta que pueda, no te digo nada si no preguntas.
privacy-unprompted-still = Cuando hay una señal de emergencia o de crisis, muestro una tarjeta de todos modos.
privacy-hush = No me respondas si no te pregunto
privacy-unhush = Puedes responderme sin que te pregunte
privacy-about-hushed = Tu número en Discord está guardado porque me dijiste que no te responda si no preguntas. No hay nada más junto a él, y puedes volver a cambiarlo con /{ command-privacy }.
