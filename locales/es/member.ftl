### Machine-drafted; not yet reviewed by a person who speaks the language.
### Lo que el bot dice a los miembros, en español. Palabras sencillas, para leer desde los 12 años más o menos.
### Nada de esto es información de salud: esa está en los paquetes y viene con sus avisos.

## Frases que se dicen en privado, cuando no se puede dar una respuesta

hint-old-button = Este botón es de otra versión mía. Vuelve a preguntar con /ask, por favor.
hint-entry-gone = Ese tema se ha quitado desde entonces. Vuelve a preguntar con /ask, por favor.
hint-bot-may-not-post = No puedo compartir aquí: necesito los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces». El equipo de moderación me los puede dar.
hint-member-may-not-post = No puedes escribir en este canal, así que no puedo compartir ahí por ti.
hint-busy = Ahora mismo tengo muchas preguntas a la vez. Inténtalo otra vez en un minuto, por favor. { emergency }
hint-fault = Algo falló por mi parte, así que no tengo respuesta. Inténtalo otra vez, por favor. { emergency }
hint-channel-refused = No tengo permiso para escribir en el canal donde preguntaste, así que aquí va mi respuesta. El equipo de moderación puede darme allí los permisos «Ver canal», «Enviar mensajes» (en un hilo: «Enviar mensajes en hilos») e «Insertar enlaces».
hint-unknown-command = No conozco ese comando. Puede que sea nuevo: inténtalo otra vez en unos minutos, por favor.
hint-unknown-country = No tengo números de emergencia de ese país, así que aún no he respondido. Elige un país de la lista o pregunta otra vez sin indicar país. { emergency }
hint-channel-off = El equipo de moderación me ha desactivado en este canal. Pregunta en otro, por favor. { emergency }
hint-paused = El equipo de moderación me ha pausado por ahora. { emergency }
hint-haste = Te respondí aquí hace un momento, y el equipo de moderación pide una pausa entre dos respuestas. Usa /ask para recibir una en privado, o inténtalo otra vez en un rato. { emergency }
hint-thanks = Gracias. Se ha contado para este tema, sin tu nombre, para que las respuestas mejoren.
hint-said-already = Gracias. Lo que dijiste de esta respuesta ya está contado.
hint-not-counted = Gracias. En los mensajes directos no cuento nada, así que esto te ayuda solo a ti: pregunta otra vez con otras palabras si necesitas más.
hint-ask-differently = Siento que no fuera eso. Pregunta otra vez con otras palabras: qué pasa, dónde y desde cuándo. Con /ask te ofrezco temas mientras escribes. { emergency }

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
# $language es el nombre del idioma de la tarjeta, en ese idioma.
card-other-language =
    Por ahora tengo esta respuesta solo en { $language ->
        [es] español
        [de] alemán
        [fr] francés
        [pt] portugués
       *[en] inglés
    }.
