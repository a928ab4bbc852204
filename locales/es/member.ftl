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
team-cannot-post = Tenía algo que decir en { $channel } y no tengo permiso para escribir allí. Necesito los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces». Para ver qué más falla, usa /doctor allí. Esto lo digo una sola vez.

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

## Señales de una emergencia o de una crisis: lo que rodea a una tarjeta preparada, en el idioma de la tarjeta

# $sign es el título propio de la tarjeta, como en «posible ictus».
urgent-title-crisis = No tienes que pasar por esto a solas
urgent-title-emergency = Esto puede ser una emergencia: { $sign }
urgent-title-today = Busca atención médica hoy: { $sign }
urgent-helper-emergency = Los servicios de emergencias y el personal médico pueden ayudar. Diles lo que ves.
urgent-helper-poison = Los servicios de emergencias y el personal médico pueden ayudar. Diles qué era, cuánto y cuándo.
urgent-helper-crisis = Una línea de ayuda en crisis, el personal médico o alguien de tu confianza pueden ayudarte ahora mismo.

## A quién llamar: partes de una frase que empieza por «marca» o «llama a». Una prueba mantiene iguales las tres primeras y contacts.toml.

call-any-emergency = tu número local de emergencias
call-any-crisis = Busca una línea de ayuda gratuita de tu país en findahelpline.com.
call-any-poison = tu centro local de toxicología
# Entre dos números.
call-or = { " o " }
# $number es un número o varios, $country es el nombre de un país.
call-number = { $number } ({ $country })
call-number-unsure = { $number } ({ $country }; comprueba este número en tu zona, por favor)
# $lines son nombres de líneas de ayuda, cada una con su número.
call-helplines = Líneas de ayuda ({ $country }): { $lines }. Para otras, mira findahelpline.com.
call-line = { $name } en el { $phone }
# $line es el nombre de una línea de ayuda con su número.
call-line-unsure = { $line }, comprueba este número, por favor

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

## Mientras alguien escribe una pregunta

# En lugar de temas, cuando puede ser urgente. Como máximo 100 caracteres.
suggest-urgent = Puede ser urgente: envíalo tal como está para ver quién puede ayudar ahora

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
help-emergency-any = tu número local de emergencias
help-team = Para el equipo de este servidor
help-team-writes = /knowledge escribe, revisa y publica entradas, /inbox muestra para qué no tuve respuesta, /try muestra qué respondería.
help-team-moderates = /settings decide cómo actúo, /knowledge qué digo, /inbox muestra para qué no tuve respuesta, /insights cómo va en números, /doctor por qué no hablo.
help-topics = Ver los temas
help-privacy = Privacidad

## /privacy

privacy-policy = Política de privacidad
privacy-here-visiting = Este servidor no me ha añadido: alguien me trajo consigo. Aquí no guardo nada, no cuento nada y no se lo digo a nadie. Lo que digo solo lo ve quien preguntó.
privacy-here-group = En esta conversación no guardo nada ni cuento nada. Solo leo lo que alguien me da con un comando.
privacy-title = Qué guardo y qué no
privacy-asked = Lo que preguntas
privacy-asked-about = Leo tu pregunta, busco una respuesta y la olvido. No apunto qué preguntaste ni quién preguntó. Discord guarda los mensajes según sus propias reglas; los tuyos los puedes eliminar allí.
privacy-here = Aquí
privacy-here-direct = En los mensajes directos no guardo nada. Cada servidor decide por su cuenta: usa /{ command-privacy } allí para ver qué ha decidido.
privacy-server = Este servidor
privacy-server-unread = Ahora mismo no puedo leer lo que ha decidido este servidor. Vuelve a mirar en un minuto, por favor.
privacy-inbox = Preguntas para las que no tengo respuesta
privacy-inbox-off = No las guardo: este servidor ha dejado apagado el buzón de preguntas. Solo cuento las palabras que al menos cinco personas escribieron el mismo día; hasta entonces están solo en mi memoria.
privacy-inbox-on =
    Este servidor ha activado el buzón de preguntas. Quito de una pregunta así los nombres, los números y los enlaces, la guardo { $days ->
        [one] 1 día
       *[other] { $days } días
    } sin apuntar quién preguntó, y luego la borro; lo mismo cuando pulsas «{ button-not-meant }» en una respuesta para ti, o no abres ninguno de los temas que te ofrecí. Durante diez minutos la tengo en mi memoria, ya sin nombres ni números, para ver si lo haces. La leen las personas que escriben las entradas de este servidor, para escribir mejores respuestas.
privacy-emergencies = Emergencias
privacy-emergencies-told = Cuando muestro una tarjeta de emergencia o de crisis, le digo al equipo de este servidor que lo hice y en qué canal. Si preguntaste en público, reciben un enlace a tu mensaje. Nunca les digo tus palabras ni tu nombre.
privacy-emergencies-untold = Cuando muestro una tarjeta de emergencia o de crisis, no se lo digo a nadie.
privacy-moderators = Moderación
privacy-moderators-about = Quien cambia un ajuste o una entrada aparece junto a ese cambio, y quien empieza o escribe un borrador, junto al borrador, para que el equipo sepa quién hizo qué. No se nombra a nadie más en ningún sitio.
# Lo mismo, con la mención de un canal.
privacy-moderators-posted = Quien cambia un ajuste o una entrada aparece junto a ese cambio, y quien empieza o escribe un borrador, junto al borrador, para que el equipo sepa quién hizo qué. Cada cambio se publica también en { $channel }. No se nombra a nadie más en ningún sitio.
privacy-counts = Recuentos
privacy-counts-about = Cuento cuántas veces se respondió sobre un tema en un día, y cuántas personas dijeron que les ayudó. Un recuento no contiene ningún nombre ni ninguna pregunta, y desaparece después de dos años.
privacy-memory = En mi memoria, por poco tiempo
privacy-memory-about = Hasta que me reinicien recuerdo los números de los mensajes que respondí, para responder a cada uno una sola vez; durante un rato, a quién respondí y dónde, si el servidor quiere una pausa entre respuestas; durante un minuto, a quién puedo responder sin que pregunte; y en qué acabaron las preguntas recientes, sin sus palabras. Para que cada persona cuente una vez, recuerdo que alguien valoró una respuesta, en una forma de la que no se puede sacar un nombre. En la misma forma recuerdo cuántas veces le dije a alguien en privado que no tengo respuesta, para no decirlo dos veces igual. Nada de esto se escribe en un disco.
privacy-deleting = Cómo hacer que se elimine
privacy-deleting-about =
    Si solo haces preguntas, no se guarda nada sobre ti, así que no hay nada que eliminar; si no quieres respuestas sin preguntar, eso se elimina cuando lo vuelves a cambiar. Quienes administran un servidor pueden borrar aquí todo sobre el servidor con /{ command-privacy }, en el momento. Si un servidor me quita, todo sobre él se borra { $days ->
        [0] en el momento
        [one] después de 1 día; si me vuelve a añadir antes, no se pierde nada
       *[other] después de { $days } días; si me vuelve a añadir antes, no se pierde nada
    }.

# Lo que hay sobre quien pregunta. $kept es uno de los dos que siguen, o los dos con privacy-kept-both.
privacy-nothing-here = No hay nada guardado sobre ti en este servidor. Lo que preguntaste no se guardó con tu nombre, así que ni siquiera puedo buscarlo.
privacy-nothing-anywhere = No hay nada guardado sobre ti en ningún servidor. Lo que preguntaste no se guardó con tu nombre, así que ni siquiera puedo buscarlo.
privacy-decided-here = Ayudaste a decidir cosas en este servidor: tu número en Discord está junto a { $kept }. No hay nada más guardado sobre ti allí; nada de lo que preguntaste se guarda con tu nombre. Desaparece cuando alguien de administración borra todo sobre el servidor, o cuando el servidor me quita y se acaba su plazo.
privacy-decided-anywhere = Ayudaste a decidir cosas en algún servidor: tu número en Discord está junto a { $kept }. No hay nada más guardado sobre ti allí; nada de lo que preguntaste se guarda con tu nombre. Desaparece cuando alguien de administración borra todo sobre el servidor, o cuando el servidor me quita y se acaba su plazo.
privacy-kept-changes =
    { $count ->
        [one] 1 cambio
       *[other] { $count } cambios
    }
privacy-kept-drafts =
    { $count ->
        [one] 1 borrador de una entrada
       *[other] { $count } borradores de entradas
    }
privacy-kept-both = { $changes } y { $drafts }
privacy-unreadable = Ahora mismo no puedo leer lo que hay guardado. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.

# En botones.
privacy-me = Qué hay guardado sobre mí
privacy-export = Exportar todo
privacy-erase = Borrar todo

# Junto a los archivos de una exportación: cuánto contiene de cada clase.
privacy-exported =
    Todo lo que hay guardado sobre este servidor: { $choices ->
        [one] 1 decisión vigente
       *[other] { $choices } decisiones vigentes
    }, { $changes ->
        [one] 1 cambio
       *[other] { $changes } cambios
    }, { $drafts ->
        [one] 1 borrador
       *[other] { $drafts } borradores
    }, { $counts ->
        [one] 1 recuento
       *[other] { $counts } recuentos
    }, { $questions ->
        [one] 1 pregunta en el buzón
       *[other] { $questions } preguntas en el buzón
    }. Esto solo lo ves tú; guarda bien el archivo, porque dice quién decidió qué.
privacy-exported-parts = Es demasiado grande para un solo archivo, así que viene en { $count } partes; ningún registro queda partido en dos.
privacy-exported-first = Aquí solo se envían las primeras { $count }. Quien me gestiona puede darte el resto desde la base de datos.
privacy-exported-part = Parte { $number } de { $count }.

# El formulario que borra: su título y su campo tienen como máximo 45 caracteres. $server es el ID del servidor.
privacy-erase-title = Borrar todo sobre este servidor
privacy-erase-field = El ID de este servidor
privacy-erase-type = Escribe { $server } para borrar todo para siempre
privacy-not-typed = No se ha borrado nada: lo que escribiste no es el ID de este servidor. Para borrar todo, escribe `{ $server }`.
# $count es cuántos registros.
privacy-erased =
    { $count ->
        [0] No había nada que borrar.
        [one] Borrado: 1 registro. Son todos los ajustes y entradas propios de este servidor, el historial de cambios, los borradores, los recuentos y el buzón.
       *[other] Borrado: { $count } registros. Son todos los ajustes y entradas propios de este servidor, el historial de cambios, los borradores, los recuentos y el buzón.
    } No se puede deshacer. Desde ahora respondo aquí como ha decidido quien me gestiona; quítame del servidor si no quieres respuestas.
privacy-not-erased = No he podido borrar todo ahora mismo; puede que una parte ya no esté. Hazlo otra vez en un minuto, por favor, con `{ $server }`. Si sigue igual, di a quien me gestiona que mire mi registro.
# En el canal donde se cuentan los cambios. $who es un número que Discord muestra como un nombre.
privacy-erased-told = <@{ $who }> borró todo lo guardado sobre este servidor: ajustes, entradas, historial y recuentos. Respondo como ha decidido quien me gestiona, y ya no escribo aquí.

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
