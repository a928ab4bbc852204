### Machine-drafted; not yet reviewed by a person who speaks the language.
### Lo que el bot dice a quienes llevan un servidor con él, en español: moderación, revisión y redacción.
### Palabras sencillas; nadie necesita saber cómo es un archivo. Comandos como /settings conservan su nombre en inglés.

## Quién puede hacer qué

standing-server-only = Esto es cosa de un servidor: úsalo en uno, por favor.
standing-unreadable = Ahora mismo no puedo leer los ajustes de este servidor, así que no sé qué puedes hacer aquí. Inténtalo otra vez en un minuto, por favor; /doctor dice más a quienes pueden gestionar el servidor.
standing-curator = Esto es para quienes escriben las entradas de este servidor: las personas con un rol de redacción o de revisión, y las que pueden gestionar el servidor. El equipo de moderación pone los roles con /settings.
standing-reviewer = Esto es para quienes publican las entradas de este servidor: las personas con un rol de revisión, y las que pueden gestionar el servidor. El equipo de moderación pone los roles con /settings.
standing-moderator = Para esto hace falta el permiso «Gestionar servidor». Pídeselo a alguien de moderación, por favor.
standing-owner = Para esto hace falta el permiso «Administrador». Pídeselo a quien es propietario del servidor, por favor.

## Pruebas que no se pueden hacer ahora

judge-in-line = Ya estoy probando algo de este servidor. Inténtalo otra vez cuando haya terminado, por favor.
judge-fault = No he podido analizarlo hasta el final: un fallo mío. No se ha cambiado nada.

## Lo que se dice en el canal de un equipo sobre una tarjeta de emergencia o de crisis: una de las tres primeras, y luego una de las demás

# $channel es la mención de un canal.
alert-shown = Mostré una tarjeta de emergencia o de crisis en { $channel }.
alert-shown-privately = Mostré una tarjeta de emergencia o de crisis a un miembro en privado, en relación con { $channel }.
alert-not-shown = Puede que alguien en { $channel } necesite ayuda ahora: había una señal de emergencia o de crisis, y no conseguí enviar una tarjeta.
# $link es un enlace a un mensaje en Discord.
alert-look-at = Ve a mirar, por favor: { $link }
alert-look = Ve a mirar, por favor.
alert-be-around = Qué se preguntó, y quién, queda para quien preguntó. Por favor, quédate cerca.

## El historial y el registro de cambios de un servidor

# $number y $undone son números de cambios, $who es quien decidió, $at un momento, $why dice qué hicieron varios cambios juntos.
change-heading = `{ $number }` <t:{ $at }:R> por <@{ $who }>
change-heading-undoes = `{ $number }` <t:{ $at }:R> por <@{ $who }> (deshace { $undone })
change-heading-why = `{ $number }` <t:{ $at }:R> por <@{ $who }> ({ $why })
# Cada una está encima de lo que se cambió, un elemento por línea.
change-told = <@{ $who }> cambió (cambio { $number }):
change-told-undoes = <@{ $who }> deshace el cambio { $undone } (cambio { $number }):
# $count es cuántos elementos faltan en la lista de encima.
change-more = y { $count } más
# Elementos de esa lista. $entry es el id de una entrada, $subject lo que puso una versión más nueva del bot.
change-entry-given-back = entrada `{ $entry }` devuelta al paquete
change-entry-taken-out = entrada `{ $entry }` quitada
change-entry-brought-back = entrada `{ $entry }` recuperada con un texto propio de este servidor
change-entry-published = entrada `{ $entry }` publicada
change-entry-published-anew = entrada `{ $entry }` publicada de nuevo
change-other = `{ $subject }` cambiado

# Por qué no se cambió nada, después de «No se ha cambiado nada:». $number es el número de un cambio.
change-refused-unchanged = ya está así
change-refused-overtaken = alguien ha cambiado algo mientras tanto: míralo otra vez
change-refused-no-such = aquí no hay ningún cambio { $number }
change-refused-since = el cambio { $number } vino después y toca lo mismo: deshaz primero ese
change-refused-unsaved = ahora mismo no se ha podido guardar

## Los ajustes por su nombre: también encima de formularios, así que como máximo 45 caracteres

settings-title-region = País de los números de emergencia
settings-title-language = Idioma
settings-title-sensitivity = Con qué facilidad respondo
settings-title-visibility = Quién ve respuestas a /{ command-ask }
settings-title-cooldown = Pausa entre respuestas públicas
settings-title-disclaimer = Aviso
settings-title-referral = A quién ir
settings-title-alerts = Canal de alertas de emergencia
settings-title-log = Canal del registro de cambios
settings-title-curators = Roles que escriben entradas
settings-title-reviewers = Roles que publican entradas
settings-title-second-reviewer = Segunda persona para publicar
settings-title-inbox = Buzón de preguntas sin respuesta
settings-title-paused = Pausa
settings-title-pinned = Temas que /{ command-ask } ofrece primero
settings-title-channel = Canal

## Lo que empeoraría al publicar

# $failure es gate-test-reach o gate-test-avoid.
gate-fails-still = { $failure } Ya era así antes de este cambio.
gate-test-taken-out = { $failure } Esta prueba se quitó de la entrada.
# $phrasing y $closest son preguntas, $entry y $other son títulos de entradas.
gate-same-phrasing-twice = La frase «{ $phrasing }» está dos veces en «{ $entry }». Basta con una.
gate-same-phrasing = La frase «{ $phrasing }» está en «{ $entry }» y en «{ $other }». Solo una de las dos puede responderla: déjala donde debe estar.
gate-overlap = La frase «{ $phrasing }» de «{ $entry }» se acerca lo mismo a «{ $other }», por «{ $closest }». Quien pregunte casi lo mismo puede recibir la otra respuesta: escribe una de las dos con otras palabras, o déjalo así si cualquiera de las dos respuestas ayuda.
# $before y $now son una de las frases de abajo.
gate-test-reach = La prueba «{ $question }» debe llegar a «{ $entry }». Antes: { $before }. Ahora: { $now }.
gate-test-avoid = «{ $entry }» no debe responder a la prueba «{ $question }». Antes: { $before }. Ahora: { $now }.
# $title es el título de una entrada.
landing-answer = responde «{ $title }»
landing-choices = se dan a elegir varias entradas, «{ $title }» la primera
landing-boundary-offer = se rechaza la pregunta, y se ofrece «{ $title }»
landing-boundary = se rechaza la pregunta
landing-urgent = sale la tarjeta para señales urgentes
landing-nothing = no responde ninguna entrada
landing-no-word = no hay ninguna palabra en la pregunta

## Con qué facilidad se da una respuesta, en números

# $answer y $choice son números hasta 100.
limits-answer = una respuesta a partir de { $answer } de 100
limits-answer-and-choice = una respuesta a partir de { $answer } de 100, varias a elegir a partir de { $choice }

## Por qué un ajuste no acepta un valor: lo que está después del nombre del ajuste

# $setting es el nombre del ajuste, $why es una de las frases de abajo.
refused-setting = «{ $setting }» { $why }
# $given es lo que se dio, $names son los nombres que puede tener.
refused-country = tiene `{ $given }`, y no tenemos números de un país así: se esperan dos letras mayúsculas, como `US` o `GB`
# $meant es el código que más probablemente se quería decir.
refused-country-meant = tiene `{ $given }`, y no tenemos números de un país así: se esperan dos letras mayúsculas, como `US` o `GB`; ¿querías decir { $meant }?
refused-none-of = tiene `{ $given }`, y se espera { $names }
# Entre dos de los nombres.
refused-or = { " o " }
refused-seconds = necesita un número entero de segundos, de 0 a { $most }; con 0 se apaga
refused-days = necesita un número entero de días, de 0 a { $most }; con 0 se apaga
# De un aviso, o de las palabras que dicen a quién ir.
refused-notice = debe tener palabras, { $most } caracteres como máximo; no se puede vaciar
# $wording son unas palabras que se encontraron, $because dice por qué no pueden quedarse, como en «es una palabra despectiva».
refused-danger = dice `{ $wording }`, y no puede quedarse: { $because }
# Entre dos de los de arriba.
refused-and = ; además{ " " }
refused-channel = necesita el id de un canal
refused-roles = necesita ids de roles, con una coma entre dos
refused-many-roles = acepta { $most } roles como máximo
refused-entries = necesita ids de entradas, con una coma entre dos
refused-many-entries = acepta { $most } entradas como máximo

## Lo que vale para un ajuste, después de su nombre o de «Ahora:»

value-no-country = ningún país: no se muestra ningún número
value-pack-words = las palabras del paquete
value-none = ninguno
value-no-role = ninguno
value-none-pinned = ninguno: todos los temas en el orden del paquete
value-host = lo que eligió quien me gestiona
value-public = todo el canal
value-private = solo el miembro
value-paused = en pausa: solo tarjetas de emergencia
value-answering = respondiendo
value-off = apagado
value-asked = si preguntan
value-shadow = shadow
value-suggest = suggest
value-answer = answer
value-yes = sí
value-no = no
value-careful = prudente
value-balanced = moderado
value-eager = audaz
value-seconds =
    { $count ->
        [0] apagado
        [one] 1 segundo
       *[other] { $count } segundos
    }
value-days =
    { $count ->
        [0] apagado
        [one] 1 día
       *[other] { $count } días
    }

## /try: qué se respondería, y por qué

try-no-word = En esa pregunta no hay ninguna palabra. A los miembros que preguntan así se les dice cómo preguntar.
# $channel es el id de un canal, $does uno de los try-does de abajo, $because uno de los try-silent de abajo.
try-here = **En <#{ $channel }> { $does }.** La tarjeta de abajo es lo que ven los miembros.
try-here-although = **En <#{ $channel }> { $does }**, aunque { $because }: las tarjetas de emergencia se muestran siempre.
try-here-silent = **En <#{ $channel }> no digo nada**, porque { $because }. En otros canales { $does }: la tarjeta de abajo.
try-stands-in = Ahora mismo no se han podido leer todas las decisiones y entradas propias de este servidor: esto es sin ellas.
try-silent-channel = este canal está puesto en apagado (/settings, Elegir qué hago en un canal)
try-silent-paused = estoy en pausa en este servidor (/settings, Pausa)
# $entry es el id de una entrada, $entries son varios.
try-does-answer = respondo con `{ $entry }`
try-does-choices = doy a elegir entre { $entries }
try-does-unknown = digo que no tengo respuesta
try-does-urgent = muestro una tarjeta urgente en lugar de una respuesta
try-does-boundary = no respondo, porque ningún bot puede responder a eso, y digo con quién hablar
try-why = Por qué
# $read es la pregunta tal como se leyó, $way cómo se valoró, $concepts una lista o try-no-concepts.
try-read = **Cómo la leo:** { $read }; valoración: { $way }. Conceptos: { $concepts }.
try-no-concepts = ninguno de este paquete
try-nearest = **Las entradas más cercanas**
try-nearest-none = Ninguna se acercó.
# $place cuenta desde 1, $sureness es una de las de abajo, $percent llega hasta 100, $closest es una frase, $shared una
# lista o try-no-word-shared.
try-contender = { $place }. `{ $entry }`: { $sureness }, { $percent } de 100. Lo más cercano: «{ $closest }». En común: { $shared }.
try-sure = segura (acierta en nueve de cada diez casos)
try-likely = probable (acierta más veces de las que falla)
try-unsure = insegura (una suposición)
try-concept = { $concept } (concepto)
try-no-word-shared = ninguna palabra, solo el significado
# $sensitivity es una opción de /settings, $limits lo dice en números.
try-readily = **Con qué facilidad respondo:** aquí { $sensitivity } ({ $limits }).
try-other-same = Con *{ $sensitivity }*: lo mismo.
try-other-would = Con *{ $sensitivity }*: { $does }.
# $found es una de las tres que siguen, $urgency un número, $bar una de las tres de después; 0 es el límite.
try-flags = **Señales de peligro:** { $found }. { $urgency }, { $bar } (0).
try-flags-none = ninguna
# $category dice qué puede ser, $level es uno de los try-level de abajo, $rules son nombres de reglas.
try-flags-rule = { $category } ({ $level }), por una regla: { $rules }
try-flags-learned = { $category } ({ $level }), solo por la comprobación aprendida
try-bar-over = por encima del límite para una tarjeta de emergencia
try-bar-close = poco por debajo del límite para una tarjeta de emergencia
try-bar-far = muy por debajo del límite para una tarjeta de emergencia
try-level-crisis = una crisis
try-level-emergency = una emergencia
try-level-same-day = ayuda hoy
try-level-boundary = lo que ningún bot puede responder
try-level-routine = una cita
# $words son palabras de la pregunta, cada una con un número.
try-flags-words = Las palabras que más pesan: { $words }.

## /insights

insights-unreadable = Ahora mismo no puedo leer los recuentos. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.
insights-days = { $days } días
insights-title = Los últimos { $days } días
insights-page = Página para guardar
insights-page-title = Signpost: los últimos { $days } días
insights-page-about = Lo mismo como página. No necesita nada más: ábrela en cualquier navegador.

## /knowledge export y /knowledge import. Las descripciones de las opciones tienen como máximo 100 caracteres.


export-own = Entradas de este servidor
export-members = Todo el paquete como lo ven los miembros
export-shipped = El paquete original
export-zip = Archivo TOML (.zip)
export-json = JSON (.json)
export-csv = CSV, para hoja de cálculo (.csv)
size-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
# $size es un número como 2.5.
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

export-nothing = Este servidor no dice nada distinto del paquete original, así que no hay nada que exportar. Para obtener aquello con lo que se responde a los miembros, exporta todo el paquete.
# $size y $most son tamaños.
export-too-large = Ese archivo tiene { $size }, y aquí se pueden adjuntar { $most } como máximo. En otro formato sí cabe:
export-too-large-all = Ese archivo tiene { $size }, y aquí se pueden adjuntar { $most } como máximo. En los demás formatos también es demasiado grande: quien me gestiona puede exportar el paquete desde la carpeta donde está.
# En un botón: $form es export-zip, export-json o export-csv.
export-other-form = { $form }, { $size }
# $error dice qué está mal.
export-failed = Así no se puede exportar: { $error }.
# $what es export-own, export-members o export-shipped. Las dos que siguen pueden venir después en la misma frase.
export-holds = **{ $what }**: { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }
export-disabled =
    { $count ->
        [one] 1 entrada de la que este servidor prescinde, anotada como tal
       *[other] { $count } entradas de las que este servidor prescinde, anotadas como tales
    }
export-files =
    { $count ->
        [one] 1 archivo
       *[other] { $count } archivos
    } del paquete junto a ellas
export-left-out = Una tabla no tiene sitio para los archivos propios del paquete (su nombre, sus afirmaciones, sus palabras): no se incluyen.
# $checksum es una larga fila de cifras.
export-checksum = Suma de comprobación de lo que contiene (SHA-256): `{ $checksum }`
export-comes-back = Vuelve a entrar con /knowledge import, aquí o en otro servidor.

import-unread = Ahora mismo no puedo leer las entradas propias de este servidor, así que no las toco. Inténtalo otra vez en un minuto, por favor; /doctor dice más a quienes pueden gestionar el servidor.
import-second-reviewer = Este servidor quiere que una segunda persona mire cada entrada antes de publicarla. Una importación publica muchas de una vez, sin que nadie mire cada una por segunda vez. Por eso, mientras ese ajuste esté activado, para importar hace falta el permiso «Gestionar servidor». Pídeselo a alguien de moderación, por favor.
import-no-file = No hay ningún archivo. Usa otra vez /knowledge import, por favor, y adjunta uno hecho con /knowledge export.
import-wrong-kind = No se ha importado nada: eso es una imagen, un vídeo o un sonido. Acepto un archivo hecho con /knowledge export, o uno parecido: .zip, .json o .csv.
# $most es un tamaño.
import-too-large = No se ha importado nada: el archivo es demasiado grande. Se aceptan { $most } como máximo; divídelo en varios archivos.
# $error dice qué falló.
import-not-fetched = No se ha importado nada: { $error }. Usa otra vez /knowledge import, por favor, y vuelve a adjuntar el archivo.
import-not-fetched-yet = No se ha importado nada: { $error }. Inténtalo otra vez en un minuto, por favor.
import-refused = No se ha importado nada: { $error }.
import-not-saved = No sé si se ha guardado: la base de datos tuvo problemas. Mira en /settings, Historial antes de volver a pulsar.
import-overtaken = No se ha importado nada: alguien cambió algo en este servidor mientras yo miraba. Vuelve a pulsar, y miro el archivo otra vez.
# $words es una de las frases de arriba.
import-again = { $words } Usa otra vez /knowledge import con el archivo.

# Lo que está encima de una lista de lo que está mal, $count en número.
import-faulty = **No se ha importado nada.** { $count ->
        [one] 1 cosa lo impide
       *[other] { $count } cosas lo impiden
    }. Corrige el archivo y envíalo otra vez.
import-blocked = **No se ha importado nada.** { $count ->
        [one] 1 pregunta que llegaba a la respuesta correcta ya no llegaría
       *[other] { $count } preguntas que llegaban a la respuesta correcta ya no llegarían
    }. Cambia las entradas del archivo para que lleguen, y envíalo otra vez.
import-nothing =
    No cambiaría nada: lo que el archivo dice sobre { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    } ya está así.
# $most es un tamaño.
import-too-much = No se ha importado nada: lo que cambiaría es más grande que los { $most } que se pueden adjuntar aquí. Divide el archivo en varios.
# Elementos de esa lista. $most es lo máximo que puede haber.
import-too-many-tests-in-all = el archivo adjunto: las entradas propias de este servidor tendrían { $count } pruebas en total, y se aceptan { $most } como máximo; quita algunas
import-too-many-phrasings = el archivo adjunto: las entradas que cambiarían tienen { $count } frases (`asks`) en total, y se aceptan { $most } como máximo de una vez; divídelo en varios archivos
import-too-many-tests = el archivo adjunto: las entradas que cambiarían tienen { $count } pruebas en total, y se aceptan { $most } como máximo de una vez; divídelo en varios archivos
import-too-many-entries = el archivo adjunto: un servidor puede cambiar, añadir o quitar { $most } entradas en total, y habría más
import-none-left = el archivo adjunto: quita todas las entradas; tiene que quedar al menos una
# $count es cuántos elementos faltan en una lista.
import-more = y { $count } más

import-offer =
    Este archivo cambiaría aquí { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }. **Aún no ha cambiado nada.**
import-offer-title = Qué cambiaría
# $ids son los ids de $count entradas.
import-added = **Añadidas: { $count }** ({ $ids })
import-changed = **Cambiadas: { $count }** ({ $ids })
import-taken-out = **Quitadas: { $count }** ({ $ids })
import-given-back = **Vuelven al texto original: { $count }** ({ $ids })
import-unchanged =
    Ya está así: { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }.
import-unknown =
    Por quitar, pero no está aquí: { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }.
# $files son nombres de archivos.
import-files = { $files }: comprobado, pero no importado. Son cosa del paquete, que lo pone quien me gestiona.
import-stay = Las entradas que este servidor tiene y el archivo no se quedan como están.
import-checksum = Suma de comprobación de lo que contiene el archivo (SHA-256): `{ $checksum }`
import-warnings = Mira esto primero, por favor; no te impide seguir
import-button =
    Importar { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }
# $number es el número de un cambio. Sigue una de las dos de después.
import-done = **Importado: { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }.** Es el cambio { $number }, y vale desde ahora.
import-undo-moderator = El equipo de moderación puede deshacerlo entero con /settings, Historial.
import-undo-own = Con Deshacer se deshace entero, ahora o más tarde desde /settings, Historial.
import-undo = Deshacer
# En el historial, entre paréntesis.
import-why =
    importado: { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }

## /inbox: lo que no encontró respuesta. Las preguntas están depuradas: letras minúsculas, pocos signos, corchetes.

inbox-unreadable = Ahora mismo no puedo leer el buzón ni las decisiones de este servidor, así que no se ha cambiado nada. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.
inbox-gone = Esas preguntas ya no están: se eliminaron o se acabó su plazo. Aquí está el buzón tal como está ahora.
inbox-off-moderator = El buzón está apagado: no guardo ninguna pregunta. Puedes encenderlo con el botón de abajo o en /settings: elige cuántos días. Entonces guardo aquello para lo que no tuve respuesta, sin nombres, números, enlaces ni quién preguntó, hasta que se acabe su plazo.
inbox-off = El buzón está apagado: no guardo ninguna pregunta. El equipo de moderación puede encenderlo en /settings. Entonces guardo aquello para lo que no tuve respuesta, sin nombres, números, enlaces ni quién preguntó, hasta que se acabe su plazo.
inbox-set = Ajustar: Buzón de preguntas sin respuesta
inbox-words-title = Palabras de muchos que dejé sin respuesta
# $words son palabras que van juntas, $people dice cuántas personas las escribieron.
inbox-words-line = { $words }: { $people } personas
inbox-words-none = Ninguna en los últimos 30 días. Solo digo palabras que al menos cinco personas escribieron el mismo día.
inbox-words-only = Solo palabras que al menos cinco personas escribieron el mismo día.
inbox-empty = El buzón está vacío: tuve respuesta para todo, o se acabó el plazo de aquello para lo que no tuve ninguna (aquí: { $days }).
inbox-title = Para lo que no tuve respuesta
inbox-title-page = Para lo que no tuve respuesta, página { $page } de { $pages }
inbox-intro =
    { $questions ->
        [one] 1 pregunta
       *[other] { $questions } preguntas
    } en { $groups ->
        [one] 1 grupo
       *[other] { $groups } grupos
    }, sin quién preguntó. Cada una se guarda { $days } días.
# $text es una pregunta, $number cuenta desde 1, $times es inbox-times.
inbox-quote = «{ $text }»
inbox-line = { $number }. «{ $text }» ({ $times })
inbox-choice = { $number }. { $text }
inbox-times =
    { $count ->
        [1] una vez
        [2] dos veces
       *[other] { $count } veces
    }
inbox-asked =
    Se preguntó { $count ->
        [1] una vez
        [2] dos veces
       *[other] { $count } veces
    }
inbox-more = y { $count } más
inbox-open = Abrir un grupo
# $phrasing es la pregunta como frase de una entrada.
inbox-phrasing = Como frase sería «{ $phrasing }»; puedes cambiarla en el borrador.
inbox-no-phrasing = Queda muy poco de ella para ser una frase.
inbox-add = Añadir como frase
inbox-new = Entrada nueva
inbox-remove = Eliminar
inbox-back = Atrás
inbox-previous = Anterior
inbox-next = Siguiente
inbox-which = ¿Qué entrada responde a «{ $phrasing }»? Primero van las más cercanas. Pasa a ser una frase en un borrador; los miembros no ven nada de eso hasta que se publica el borrador.
inbox-choose = Elige la entrada
# $entry es el id de una entrada.
inbox-added = Guardado: «{ $phrasing }» es una frase en el borrador de `{ $entry }`. Los miembros aún no ven nada de eso: termina y publica el borrador con /knowledge. Las preguntas siguen en el buzón hasta que las elimines o se acabe su plazo.
inbox-remove-these = Eliminar estas preguntas
inbox-to-draft = Al borrador
inbox-there = `{ $entry }` o su borrador ya tiene la frase «{ $phrasing }», así que no se ha cambiado nada.
inbox-draft-unreadable = Hay un borrador de `{ $entry }` que no se puede leer como entrada, así que no se le ha añadido nada. Corrígelo con /knowledge, o descártalo allí, y añade la frase otra vez.
inbox-contended = Otras personas están guardando el borrador de `{ $entry }` una y otra vez, así que no se le ha añadido nada. Inténtalo una vez más, por favor.
inbox-no-entry = Aquí ya no hay ninguna entrada `{ $entry }`, así que no se ha cambiado nada.
inbox-taken = Ya hay una entrada o un borrador con el nombre `{ $entry }`, así que no se ha cambiado nada. Elige otro id, o vuelve atrás y añade la pregunta a esa entrada como frase.
inbox-other-id = Elegir otro id
inbox-removed =
    Eliminado: { $count ->
        [one] 1 pregunta
       *[other] { $count } preguntas
    }. No se puede recuperar.
inbox-form = Entrada nueva con esta pregunta
inbox-form-id = Un id corto para la entrada nueva
inbox-form-example = por ejemplo tiempo-frio: a-z, 0-9 y -
# $typed es lo que alguien escribió.
inbox-no-id = `{ $typed }` no puede ser el id de una entrada: se esperan de 1 a 64 caracteres de a-z, 0-9 y -, sin espacios ni mayúsculas. No se ha cambiado nada.

## /knowledge: lo que se puede hacer. Las descripciones tienen como máximo 100 caracteres.

# Se ofrece mientras alguien escribe. $entry es el id de una entrada, $title su título o knowledge-own-title.
knowledge-offer-draft = { $entry } (borrador)
knowledge-offer = { $entry }: { $title }
knowledge-own-title = de este servidor

## /knowledge: lo que está en muchas páginas. $entry es el id de una entrada en todo lo que sigue.

knowledge-no-entry = No hay ninguna entrada `{ $entry }`. Elige una de la lista, o empiézala con /knowledge add.
# $problem dice qué está mal en lo que se escribió; la frase recibe una mayúscula.
knowledge-no-id = { $problem }, como en `eyelid-twitch`. No se ha cambiado nada.
# $title es lo que alguien escribió.
knowledge-your-title = Tu título: { $title }
knowledge-unsaved = No se ha cambiado nada: ahora mismo no puedo leer ni guardar nada. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.
knowledge-contended = No se ha cambiado nada: otras personas están guardando el mismo borrador una y otra vez. Inténtalo una vez más, por favor.
# $error dice qué no se puede leer.
knowledge-unreadable = No puedo leer este borrador ({ $error }). Puede que lo escribiera una versión mía más nueva: quien me gestiona puede volver a poner esa versión. Se queda como está hasta que alguien lo descarte.
# $why es una de las frases de arriba.
knowledge-kept = { $why } Su texto está en el archivo de abajo.
knowledge-more = y { $count } más
knowledge-why = Por qué
knowledge-worth-a-look = Conviene mirar
knowledge-all-drafts = Borradores
knowledge-history = Historial
knowledge-undo = Deshacerlo
knowledge-throw-away = Descartar
knowledge-back = Volver al borrador
knowledge-ask = Pedir revisión

## /knowledge: borradores

# $title es un título con las palabras de una entrada.
knowledge-named = **{ $title }** (`{ $entry }`)
knowledge-untitled = aún sin título
# $name es knowledge-named, $who es quien lo guardó, $at un momento. Lo que sigue dice qué es y qué se pide.
knowledge-draft = Borrador de { $name }, guardado por <@{ $who }> <t:{ $at }:R>.
knowledge-draft-of-pack = Al publicarse, sustituye a la entrada del paquete.
knowledge-draft-of-own = Al publicarse, sustituye a la entrada propia de este servidor.
knowledge-draft-new = Es una entrada nueva.
knowledge-draft-asked = Se ha pedido una revisión.
knowledge-nothing-wrong = No tiene nada mal
knowledge-nothing-wrong-about = Abajo está la tarjeta como la verían los miembros. Antes de publicar se hacen todas las pruebas.
knowledge-wrong = Qué falta o está mal
knowledge-judge = Revisar y publicar
knowledge-drafts = Borradores
knowledge-drafts-none = No hay ningún borrador. /knowledge add empieza una entrada nueva, /knowledge edit cambia una.
knowledge-drafts-line = `{ $entry }`, guardado por <@{ $who }> <t:{ $at }:R>
knowledge-drafts-line-asked = `{ $entry }`, guardado por <@{ $who }> <t:{ $at }:R>, espera una revisión
knowledge-drafts-more = y { $count } más: ábrelos con /knowledge edit
knowledge-drafts-open = Abrir borrador
knowledge-saved = Guardado.
knowledge-new = Una entrada nueva. Rellena los formularios de abajo.
knowledge-draft-there = Ya hay un borrador de ella.
knowledge-entry-there = Ya hay una entrada `{ $entry }`. Cámbiala con /knowledge edit, o elige otro id.
knowledge-no-draft = Ya no hay ningún borrador de `{ $entry }`: se publicó o se descartó.
knowledge-gone = El borrador se publicó o se descartó mientras escribías.
knowledge-same-part = Alguien cambió la misma parte de este borrador mientras escribías.
# $why es una de las frases de arriba.
knowledge-given-back = { $why } Tus palabras están en el archivo de abajo; no se pierde nada.
knowledge-discard = ¿Descartar el borrador de `{ $entry }`? Lo que los miembros ven ahora se queda como está.
knowledge-discard-yes = Descartarlo
knowledge-discard-no = Mantener
knowledge-discarded = El borrador de `{ $entry }` ya no está.
knowledge-not-discarded = No se ha descartado nada: el borrador de `{ $entry }` ha cambiado, o ya no está, desde que miraste.
knowledge-preview-draft = Este es el borrador, aún no lo que ven los miembros.
knowledge-asked = Pedido. Quienes revisan lo encuentran con /knowledge drafts.
# En el registro de cambios: $who pide.
knowledge-asks-review = <@{ $who }> pide una revisión del borrador de `{ $entry }`: /knowledge publish

## /knowledge: publicar, quitar, devolver

knowledge-may-not = Tú escribes, y publica alguien con un rol de revisión. Pide una revisión con el botón de abajo.
knowledge-second-person = Este servidor quiere que mire una segunda persona: lo publica otra persona con un rol de revisión, o que pueda gestionar el servidor, y que no haya escrito en este borrador.
knowledge-writers-unknown = Ahora mismo no puedo leer quién escribió en este borrador. Inténtalo otra vez en un minuto, por favor.
knowledge-who-may = Quién puede publicarlo
# $name es knowledge-named.
knowledge-blocked = { $name } aún no se puede publicar.
knowledge-passes = { $name } pasa todas las comprobaciones y todas las pruebas. Esto cambiaría:
knowledge-changes-nothing = Nada: dice lo que ya vale.
knowledge-publish-now = Publicar ahora
knowledge-changed-since = El borrador ha cambiado desde que miraste: mira otra vez, por favor.
knowledge-published = Publicado: los miembros lo ven desde ahora.
# $count es cuántas habría, $most cuántas puede haber.
knowledge-too-many-entries = • Este servidor cambia, añade o quita { $count } entradas en total, y puede tener { $most }: quita antes algunas
knowledge-too-many-tests = • Este servidor tiene en sus entradas propias { $count } pruebas en total, y puede tener { $most }: quita antes algunas
# $words dice qué se hizo, $number es el número de un cambio.
knowledge-decided = { $words } Es el cambio { $number } del historial.
# $error dice por qué.
knowledge-refused = No se ha cambiado nada: { $error }.
knowledge-undo-refused = No se ha deshecho nada: lo que había antes ya no pasa las pruebas. Deshaz primero lo que vino después, o corrige la entrada con /knowledge edit.
knowledge-cannot = Así no se puede hacer
knowledge-cannot-about = Fallaría una prueba de otra entrada que ahora pasa. Cambia primero esa entrada o su prueba.
knowledge-anyway = Quitarla de todos modos
knowledge-out-already = Este servidor ya prescinde de `{ $entry }`. /knowledge restore la recupera.
knowledge-nothing-own = Este servidor no dice nada propio sobre `{ $entry }`: no hay nada que devolver.
knowledge-would-disable = Los miembros ya no verían `{ $entry }`.
knowledge-would-restore = Volvería a valer el texto del paquete de `{ $entry }`.
knowledge-would-go = `{ $entry }` desaparecería: el paquete no tiene esa entrada. El historial guarda su texto.
knowledge-disable = Dejar de usarla
knowledge-restore = Devolverla
knowledge-nothing-changed = No se ha cambiado nada.
knowledge-try-again = Reintentar
knowledge-disabled = Hecho: los miembros ya no la ven.
knowledge-restored = Hecho: vuelve a valer lo que dice el paquete.
# Lo que se guarda de una decisión, para el historial.
knowledge-why-published = publicó `{ $entry }`
knowledge-why-disabled = quitó `{ $entry }`
knowledge-why-restored = devolvió `{ $entry }`
knowledge-why-kept = mantuvo el texto propio de `{ $entry }`

## /knowledge: lo que vale

knowledge-is-own = `{ $entry }`. El texto propio de este servidor.
knowledge-is-out = `{ $entry }`. Este servidor prescinde de esta entrada: los miembros no la ven.
knowledge-is-pack = `{ $entry }`. El texto del paquete.
# $count entradas en total, de las que el servidor cambia $own.
knowledge-check = { $count } entradas en total; este servidor cambia, añade o quita { $own }.
knowledge-check-good = No hay nada mal
knowledge-check-good-about = Todas las entradas se pueden usar y todas las pruebas pasan.
knowledge-check-wrong = Qué está mal
# $question es la de una prueba, $landing dice en qué acaba ahora.
knowledge-test-reach = • `{ $entry }`: la prueba «{ $question }» debe llegar a ella; ahora { $landing }
knowledge-test-avoid = • `{ $entry }`: ella no debe responder a la prueba «{ $question }»; ahora { $landing }
knowledge-conflicts = El paquete ha cambiado
# Sigue una lista de entradas.
knowledge-conflicts-about = El texto del paquete ha cambiado desde que se escribieron estas; las tuyas siguen valiendo. Mira si lo nuevo de allí debe ir también en las tuyas.
knowledge-conflict = `{ $entry }`: del texto actual del paquete (-) al tuyo (+).
knowledge-conflict-gone = El paquete ya no tiene `{ $entry }`. Tu texto sigue valiendo como entrada propia.
knowledge-no-conflict = `{ $entry }` ya no está en conflicto con el paquete.
knowledge-keep-mine = Dejar el mío
knowledge-use-packs = El del paquete
knowledge-edit-mine = Editar
knowledge-own-kept = Hecho: tu texto se queda, y ya no pregunto por ello.

## Las partes de una entrada: encima de los campos de formularios, en hallazgos y en diferencias. Como máximo 45 caracteres.

knowledge-part-title = Título
knowledge-part-kind = Tipo
knowledge-part-aim = Qué cuenta y para quién
knowledge-part-summary = Resumen
knowledge-part-cause = Qué puede causarlo
knowledge-part-helps = Qué puede ayudar
knowledge-part-uncertainty = Lo que no se sabe
knowledge-part-care = Cuándo pedir atención
knowledge-part-disputes = Afirmaciones en duda
knowledge-part-how-it-works = Cómo funciona
knowledge-part-benefits = Qué bien puede hacer
knowledge-part-risks = Qué daño puede hacer
knowledge-part-if-nothing = Qué pasa sin ello
knowledge-part-choices = Qué otras opciones hay
knowledge-part-daily-life = Cómo afecta a la vida diaria
knowledge-part-questions = Preguntas para la consulta
knowledge-part-asks = Frases
knowledge-part-related = Temas relacionados
knowledge-part-claims = Afirmaciones
knowledge-part-sources = Fuentes
knowledge-part-reviewed = Revisado el
knowledge-part-next = Próxima revisión
knowledge-part-by = Revisado por
knowledge-part-reach = Preguntas que debe responder
knowledge-part-avoid = Preguntas que no debe responder
# Lo que está encima de un campo de un formulario cuando es más que lo de arriba, u otra cosa.
knowledge-field-summary = Resumen: lo primero que leen los miembros
knowledge-field-care = Cuándo pedir atención: las señales
knowledge-field-asks = Cómo lo preguntan
knowledge-field-asks-label = Cómo lo preguntan: 8 o más, una por línea
knowledge-field-sources = Fuentes: nombre | https://... | 2026-11-23
knowledge-field-reach = Prueba: preguntas que debe responder
knowledge-field-avoid = Prueba: preguntas que no debe responder
knowledge-field-related = Temas relacionados por id, uno por línea
knowledge-field-claims = Afirmaciones por id, 1 por línea; o 2 fuentes
knowledge-field-by = Revisado por, o que ningún clínico lo hizo
knowledge-field-next = Próxima revisión, como 2027-05-23
knowledge-field-benefits = Qué bien puede hacer, con qué frecuencia
knowledge-field-risks = Qué daño puede hacer, con qué frecuencia
knowledge-field-questions = Preguntas para llevar a la consulta
knowledge-field-questions-label = Preguntas para la consulta, una por línea

# Formularios: en sus botones y encima de ellos.
knowledge-form-text = Texto
knowledge-form-words = Frases y fuentes
knowledge-form-more = Más
knowledge-form-treatment = Tratamiento
knowledge-form-choosing = Elección

# Listas debajo de los formularios, con lo que se puede elegir.
knowledge-kind = Qué tipo de entrada es
knowledge-kind-condition = Problema de salud o síntoma
knowledge-kind-cause = Algo que puede provocarlo
knowledge-kind-treatment = Algo que se hace al respecto
knowledge-kind-guidance = Cuándo y a quién preguntar
knowledge-kind-about = Sobre esta información
knowledge-level = Cuándo hace falta atención
knowledge-level-routine = Basta una cita normal
knowledge-level-soon = Cita en los próximos días
knowledge-level-urgent = Ayuda el mismo día

## Diferencias entre dos textos. El nombre de cada parte está encima de sus líneas, - delante de lo que se va, + delante de lo que viene.

knowledge-difference-moved = en otro orden
knowledge-difference-more = y { $count } entradas más

## Qué está mal en un borrador. $place es uno de los tres primeros, o «una línea» o «un nombre» en uno de ellos; después
## de cada hallazgo viene un paso que dar.

# $field es el nombre de un campo, $form el de un formulario, $list el de una lista.
finding-place-field = **{ $field }** en el formulario **{ $form }**
finding-place-list = La lista **{ $list }**
finding-place-checked-on = El día de la última revisión
finding-place-correction = La corrección de una afirmación en duda
finding-place-unknown = Una parte que no está en ningún formulario
finding-place-line = Una línea de { $place }
finding-place-name = Un nombre en { $place }

finding-blank = { $place } está en blanco.
finding-too-long = { $place } tiene { $length } caracteres, y caben { $max } como máximo.
finding-too-few = { $place } tiene { $count }, y se esperan al menos { $min }.
finding-too-many = { $place } tiene { $count }, y se guardan { $max } como máximo.
finding-no-id = { $place } tiene «{ $id }», que no es un id; se esperan de 1 a 64 caracteres de a-z, 0-9 y -.
finding-no-claim-id = { $place } tiene «{ $id }», que no es una afirmación; se espera una C y dos o tres cifras, como en C07.
finding-no-choice = { $place } tiene «{ $value }», que no es ninguna de sus opciones.
finding-no-day = { $place } no es un día que yo pueda leer.
finding-no-day-read = { $place } tiene una línea sin un día que yo pueda leer.
finding-future = { $place } tiene { $date }, que aún no ha llegado; cuento los días en UTC.
finding-review-far = { $place } está a { $days } días de la última revisión, y 366 como máximo son un año.
finding-review-order = { $place } debe ser después del día de la última revisión.
finding-review-overdue = { $place } es { $date }, que ya ha pasado.
finding-no-address = { $place } tiene una línea sin dirección; se espera una dirección que empiece por `https://` o `http://`.
finding-wrong-address = { $place } tiene `{ $url }`; se espera una dirección que empiece por `https://` o `http://`.
# $first y $second son formularios, $kind es knowledge-kind-treatment, $list es la lista de tipos.
finding-treatment = Los formularios **{ $first }** y **{ $second }** son para el tipo «{ $kind }», y para ningún otro. Rellena los dos, o elige otro tipo en la lista **{ $list }**.
# $phrase es una frase, $other el id de otra entrada.
finding-phrase-twice = { $place } tiene «{ $phrase }» dos veces. Deja una de las dos.
finding-phrase-elsewhere = { $place } tiene «{ $phrase }», que está también en la entrada `{ $other }`. Déjala donde debe estar y escribe la otra con otras palabras.
finding-phrase-unanswered = { $place } tiene «{ $phrase }», que es una de las preguntas sobre otra cosa que ninguna entrada responde. Escríbela con otras palabras, o quítala.
finding-unknown-entry = { $place } tiene `{ $id }`, que no es ninguna entrada de aquí.
finding-related-twice = { $place } tiene `{ $id }` dos veces.
finding-related-self = { $place } tiene `{ $id }`, que es esta misma entrada.
finding-unknown-claim = { $place } tiene { $id }, que no está entre las afirmaciones que conozco.
finding-undisputed = { $place } tiene { $id }, una afirmación en duda; a su lado debe estar lo que se sabe, y ningún formulario tiene sitio para eso.
finding-unclaimed = { $place } está vacío y el número de fuentes es { $count }; se espera una afirmación o { $min } fuentes.
finding-long-entry = Todo lo que los miembros pueden leer de ella tiene { $length } caracteres, y se leen { $max } como máximo. Quita lo que dice algo dos veces, o haz dos entradas de ella. { $place } es lo más largo.
finding-long-sentence = { $place } tiene una oración de { $words } palabras, y { $max } como máximo se leen con facilidad.
# $grade es un número como 9.4.
finding-hard-to-read = El texto entero tiene un grado de lectura de { $grade }, y { $max } como máximo es bastante sencillo. { finding-step-easier } { $place } es la parte más difícil.
finding-hard-text = { $place } tiene un grado de lectura de { $grade }, y { $max } como máximo es bastante sencillo para un solo texto.
# $about es de lo que habla, $warning de lo que hay que advertir.
finding-no-warning = Habla de { $about } y no advierte de esto: { $warning }. Añade la advertencia: { $place } es un buen sitio.
# $because dice por qué esas palabras no pueden quedarse.
finding-forbidden = { $place } dice «{ $wording }», y no puede quedarse: { $because }.
finding-unread = No se puede leer: puede que lo escribiera una versión mía más nueva. Quien me gestiona puede volver a poner esa versión; /knowledge export da el texto como archivo.

finding-step-write = Escríbelo.
finding-step-shorten = Acórtalo, o di una parte en otro sitio.
finding-step-add = Añade lo que falta, uno por línea.
finding-step-keep-different = Deja los que más se diferencian entre sí.
finding-step-source = Escribe cada fuente en una línea aparte: un nombre, una dirección y el día en que la leíste, con barras en medio, como en `A clinic | https://example.org/page | 2026-11-23`.
finding-step-find-ids = /knowledge edit muestra los ids mientras escribes.
finding-step-correct-id = Corrígelo, o quítalo. /knowledge edit muestra los ids mientras escribes.
# $sources es el sitio de las fuentes.
finding-step-correct-claim = Corrígela, o quítala. Una entrada sin afirmaciones necesita dos fuentes: { $sources }.
finding-step-undisputed = Quita { $id }. Una entrada sin afirmaciones necesita dos fuentes: { $sources }. O trae la entrada como un archivo que lo tenga, con /knowledge import.
finding-step-claim = Di en qué afirmaciones se apoya, o añade una fuente: { $sources }.
finding-step-day-read = Escribe el día en que la leíste.
finding-step-within-a-year = Escribe un día dentro de los doce meses siguientes.
finding-step-later-day = Escribe un día posterior.
finding-step-check-again = Compara la entrada con sus fuentes, y luego escribe ahí el próximo día.
finding-step-day = Escribe año, mes y día, como en `2026-11-23`.
finding-step-then-the-rest = Después puedo mirar lo demás.
finding-step-copy-address = Copia la dirección entera del navegador.
finding-step-once = Nombra cada entrada una sola vez.
finding-step-others = Nombra solo otras entradas.
finding-step-two-sentences = Divídela en dos.
finding-step-easier = Usa palabras más cortas y oraciones más cortas.
finding-step-other-words = Dilo sin esas palabras.
# $choices es lo que ofrece una lista, cada cosa en finding-step-choice.
finding-step-choose = Elige una: { $choices }.
finding-step-choice = «{ $label }»
# $place es donde dice quién revisó la entrada.
finding-step-checked-on = Pasa a ser hoy cuando cambias { $place }.
finding-step-by-file = Ningún formulario lo tiene: obtén la entrada como archivo con /knowledge export, corrígela ahí y tráela de vuelta con /knowledge import.


## /settings: la lista de todos los ajustes

settings-intro = Lo que hago en este servidor. Elige un ajuste para verlo y cambiarlo; cada cambio se puede deshacer.
settings-list = Ajustes
settings-channels = Canales
# $count es cuántos canales faltan en la lista.
settings-channels-more = y { $count } más
settings-pick = Cambiar un ajuste
settings-pick-channel = Elegir qué hago en un canal

# En botones de varias páginas.
settings-history-undo = Historial y deshacer
settings-all = Ver los ajustes
settings-undo-this = Deshacerlo

## /settings: un ajuste

settings-channel = Qué hago en un canal
# $value es lo que vale para el ajuste.
settings-now = Ahora: **{ $value }**
settings-write = Escribir
settings-default = Usar predeterminado
# Encima del campo de un formulario; como máximo 45 caracteres. $most es cuántos caracteres caben.
settings-field-country = País, por nombre o dos letras
settings-field-words = Palabras, máximo { $most } caracteres

settings-about-region = Cada tarjeta nombra los números de emergencia y de crisis de este país. Si no hay ninguno, digo «tu número local de emergencias» y no muestro cifras. Abajo hay una tarjeta como la ven ahora los miembros.
settings-about-language = Lo que hablo en este servidor donde todos leen. A una sola persona le hablo en el idioma de su Discord, si lo tengo. Una tarjeta queda entera en el idioma de sus textos: por ahora, inglés, y una línea encima lo dice.
settings-about-sensitivity = «Prudente» responde solo a lo que se pregunta con claridad. «Audaz» responde a más y se equivoca más veces. Las señales de emergencia se buscan siempre de la misma manera.
settings-about-visibility = Los miembros pueden elegir otra cosa cada vez que preguntan.
settings-about-cooldown = Después de responder a un miembro en un canal, espero este tiempo antes de responder allí otra vez al mismo miembro. Las respuestas privadas y las tarjetas de emergencia nunca esperan.
settings-about-disclaimer = Estas palabras están en cada tarjeta. Puedes decirlas de otra forma; no se pueden vaciar ni apagar. Abajo hay una tarjeta como la ven ahora los miembros.
settings-about-referral = Estas palabras dicen a los miembros con quién hablar. Puedes decirlas de otra forma; no se pueden vaciar ni apagar, y las tarjetas de emergencia tienen las suyas. Abajo hay una tarjeta como la ven ahora los miembros.
settings-about-alerts = Aquí le digo a tu equipo cuándo se mostró una tarjeta de emergencia o de crisis, y dónde. Nunca qué se escribió, ni quién lo escribió.
settings-about-log = Aquí publico cada cambio que hace alguien: quién, qué, de qué a qué.
settings-about-curators = Estos roles pueden escribir entradas con /knowledge. No pueden publicarlas.
settings-about-reviewers = Estos roles pueden publicar entradas con /knowledge, y escribirlas.
settings-about-second-reviewer = Con «sí», nadie publica por sí solo lo que ha escrito.
settings-about-inbox = Apagado si no lo enciendes. Las preguntas que salieron mal (sin respuesta, ninguno de los temas ofrecidos, «{ button-not-meant }») se guardan entonces ese número de días, sin nombres, números ni enlaces y sin quién preguntó, para que puedas escribir respuestas. Díselo a tus miembros.
settings-about-paused = Mientras descanso no respondo a nada. Las tarjetas de emergencia se siguen mostrando.
settings-about-pinned = Estos van primero cuando alguien abre la lista de /{ command-ask } y aún no ha escrito nada. /knowledge pin pone ahí una entrada, o la quita; { $most } como máximo. Una entrada que ya no existe se omite.

## /settings: lo que se puede elegir. Cada nombre, y la línea debajo, tiene como máximo 100 caracteres.

settings-language-unread = Borrador de una máquina; nadie que hable el idioma lo ha revisado
settings-careful = Prudente
settings-careful-about = Solo lo preguntado con claridad
settings-balanced = Moderado
settings-balanced-about = La elección habitual
settings-eager = Audaz
settings-eager-about = Más respuestas, y más de ellas equivocadas
settings-private = Solo el miembro
settings-private-about = Puede compartir la tarjeta
settings-public = Todo el canal
settings-off = Apagado
settings-seconds =
    { $count ->
        [one] 1 segundo
       *[other] { $count } segundos
    }
settings-minutes =
    { $count ->
        [one] 1 minuto
       *[other] { $count } minutos
    }
settings-hours =
    { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
settings-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
settings-one-person = No
settings-one-person-about = Quien revisa puede publicar lo que escribió
settings-two-people = Sí
settings-two-people-about = Tiene que publicarlo otra persona
settings-inbox-off-about = No se guarda nada
settings-answering = Respondiendo
settings-paused = En pausa
settings-paused-about = Solo tarjetas de emergencia
settings-choose-channel = Elige un canal
settings-choose-roles = Elige roles, o ninguno

## /settings: en qué acabó un cambio

settings-saved = Guardado.
settings-not-saved = No se ha cambiado nada: ahora mismo no se ha podido guardar. Inténtalo otra vez en un minuto, por favor; si sigue igual, di a quien me gestiona que mire mi registro.
# $why es uno de los change-refused de arriba, o lo que espera el ajuste.
settings-refused = No se ha cambiado nada: { $why }.
settings-mend = Corregir
# Está encima de un texto que se rechazó.
settings-your-text = Tu texto, tal como lo escribiste:
# En un canal elegido para las alertas, para que se sepa que funciona.
settings-alerts-come = Desde ahora digo aquí cuándo muestro una tarjeta de emergencia o de crisis: que lo hice, y dónde. Nunca qué se escribió, ni quién lo escribió.
settings-untried = Ahora mismo no he podido probar ese canal. Más tarde /doctor dice si puedo escribir allí.
settings-unwritable = **No puedo escribir en ese canal.** Necesito allí los permisos «Ver canal» y «Enviar mensajes»; /doctor dice más.

## /settings: historial

settings-history = Historial
settings-history-none = Aquí aún no se ha cambiado nada.
# En una lista que no puede mostrar el nombre de un canal.
settings-history-channel = un canal
settings-history-look = Mirar un cambio
settings-history-undo-one = Deshacer cambio
settings-history-older = Antes
settings-back = Volver a antes de esto
settings-back-ask = ¿Deshacer el cambio { $number } y todos los cambios que vinieron después, todos a la vez? Los ajustes y las entradas vuelven a estar como antes. Es un cambio más, que se puede deshacer como cualquier otro.
settings-back-go = Volver
settings-back-stay = Dejarlo como está

## Lo que hace en un canal

mode-off = Apagado
mode-off-about = Aquí en silencio; sigue mostrando tarjetas de emergencia
mode-asked = Si preguntan
mode-asked-about = Responde a quien le pregunte
mode-shadow = Shadow: contar en silencio
mode-shadow-about = Además lee los mensajes y cuenta lo que diría por su cuenta; mira /insights
mode-suggest = Suggest: ofrecer una respuesta
mode-suggest-about = Además ofrece por su cuenta mostrar lo que tiene, a quien pulse un botón
mode-answer = Answer: por su cuenta
mode-answer-about = Además responde por su cuenta, donde está casi seguro
mode-about = En los hilos vale lo del canal en el que están; en un foro, sin que me pregunten respondo solo al primer mensaje de una publicación. Las tarjetas de emergencia se muestran en todas partes. Con shadow, suggest y answer leo aquí todos los mensajes y muestro una tarjeta de emergencia sin que me pregunten. Empieza con shadow, mira /insights después de unos días y luego elige. No me meto en conversaciones entre personas, y los miembros pueden decirme que los deje en paz.
mode-needs-host = **Shadow, suggest y answer dependen de quien me gestiona.** Aún no recibo el texto de los mensajes, así que con ellos solo respondo si me preguntan. Quien me gestiona lo activa: «Message Content Intent» en el Developer Portal, página Bot, y luego message_content = true en [discord].

## Lo que encuentra /doctor. El nombre de lo que se miró tiene como máximo 48 caracteres.

# $channel es la mención de un canal en todo lo que sigue, $count cuántos problemas hay.
doctor-found =
    { $count ->
        [0] Debería responder en { $channel }: no he encontrado ningún problema.
        [one] He encontrado 1 problema en { $channel }.
       *[other] He encontrado { $count } problemas en { $channel }.
    }
doctor-list = Qué he mirado
doctor-problem = Problema
doctor-note = Nota
doctor-fine = OK
# $weight es una de las tres de arriba, $what el nombre de lo que se miró.
doctor-name = { $weight }: { $what }
# En botones. $setting es el nombre de un ajuste.
doctor-set = Ajustar: { $setting }
doctor-set-channel = Ajustar el canal
doctor-again = Volver a ver
# $count es cuántos elementos faltan en una lista.
doctor-more = y { $count } más

doctor-permissions = Mis permisos aquí
doctor-permissions-elsewhere = Puedo ver { $channel }. Si puedo escribir allí, Discord me lo dice solo en el canal mismo: usa /doctor allí.
# $speak es doctor-may-send o doctor-may-send-in-threads.
doctor-permissions-blind = No puedo ver { $channel }. Para arreglarlo: Editar canal, Permisos, añádeme y permite Ver canal, { $speak }, Insertar enlaces y Leer el historial de mensajes.
doctor-permissions-untold = Ahora mismo Discord no me lo ha dicho. Mira otra vez en un minuto, por favor.
# $missing son algunos permisos de Discord, que están abajo por su nombre.
doctor-permissions-missing = Me falta: { $missing }. Los comandos siguen funcionando, porque se responden por otro camino; las menciones no. Para arreglarlo: Editar canal, Permisos, añádeme y permítelo.
doctor-permissions-history = Puedo escribir aquí, pero me falta Leer el historial de mensajes, así que mis respuestas no pueden señalar la pregunta. Para arreglarlo: Editar canal, Permisos, añádeme y permítelo.
doctor-permissions-good = Puedo ver, escribir y mostrar tarjetas.
doctor-may-view = Ver canal
doctor-may-send = Enviar mensajes
doctor-may-send-in-threads = Enviar mensajes en hilos
doctor-may-embed = Insertar enlaces

# $database es el nombre de una base de datos, $size cuánto ocupa.
doctor-database = Base de datos
doctor-database-good = { $database } responde; { $size } para todos los servidores.
doctor-database-unread = { $database } no se puede leer, así que no se puede cambiar nada, y puede que no se sepa qué eligió este servidor. Quien me gestiona encuentra la causa en mi registro.
# $size es un número como 2.5.
doctor-size-kilobytes = { $size } kB
doctor-size-megabytes = { $size } MB

doctor-haste = Pausa entre respuestas
doctor-haste-now =
    Te respondí allí hace un momento. Después de una respuesta espero { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    } antes de responder otra vez al mismo miembro en el mismo canal; /{ command-ask } con una respuesta privada nunca espera.
doctor-haste-on =
    Después de una respuesta espero { $seconds ->
        [one] 1 segundo
       *[other] { $seconds } segundos
    } antes de responder otra vez al mismo miembro en el mismo canal. Quien pregunta en privado con /{ command-ask } no espera.
doctor-haste-off = Apagada: nadie espera.

doctor-room = ¿Algo me frena?
doctor-room-refused = Discord rechazó mi última respuesta en este canal, así que no escribo en él durante diez minutos y respondo por mensaje directo. Arregla mis permisos; después de diez minutos, o con la próxima tarjeta de emergencia, lo intento otra vez.
doctor-room-full = Tengo tantas preguntas a la vez como puedo atender; a los demás les pido que lo intenten otra vez en un minuto. Quien me gestiona puede subir `questions_at_once`.
doctor-room-good = No: hay sitio para preguntas, y este canal acepta mis respuestas.

# $sensitivity es una opción de /settings, $limits lo dice en números.
doctor-readiness = { $sensitivity } ({ $limits }). Por debajo de eso digo que no tengo respuesta. Mira preguntas sueltas con /try.

doctor-commands = Comandos
doctor-commands-good = Discord los muestra tal como son.
doctor-commands-other = Discord muestra otros comandos que los que tengo. Quien me gestiona lo arregla con `signpost commands sync`.
doctor-commands-untold = Ahora mismo Discord no me ha dicho su lista. Mira otra vez en un minuto, por favor.

# $country es el nombre de un país.
doctor-country = { $country }.
doctor-country-none = No hay ninguno puesto: las tarjetas dicen «tu número local de emergencias» y no muestran cifras.

doctor-alerts-none = No hay ninguno puesto: no se avisa a nadie cuando se muestra una tarjeta de emergencia o de crisis.
doctor-log-none = No hay ninguno puesto: los cambios están solo en el historial de /settings.
doctor-told-good = { $channel }. Ningún intento de escribir allí ha fallado desde que me iniciaron.
doctor-told-forbidden = { $channel }. Mi último intento de escribir allí falló: no tengo permiso. Para arreglarlo: Editar canal, Permisos, añádeme y permite Ver canal y Enviar mensajes; o elige otro canal.
doctor-told-gone = { $channel }. Mi último intento de escribir allí falló: el canal ya no existe. Elige otro.
doctor-told-unreached = { $channel }. Mi último intento de escribir allí falló: no pude llegar a Discord, o Discord lo rechazó. Lo intento otra vez con el próximo mensaje.

doctor-version = Versión
doctor-version-is = Signpost { $version }.

# $title es cómo se llama el paquete, $version su versión, $count cuántas entradas tiene.
doctor-knowledge = Conocimiento
doctor-knowledge-has =
    { $title }, versión { $version }, { $count ->
        [one] 1 entrada
       *[other] { $count } entradas
    }.
# Viene después.
doctor-knowledge-overdue =
    { $count ->
        [one] 1 entrada ha
       *[other] { $count } entradas han
    } pasado el día de su próxima revisión: alguien debería leer otra vez su contenido.

doctor-own-settings = Ajustes propios de este servidor
doctor-own-settings-good = Todos están en uso.
# $count ajustes tienen problemas, $named son algunos de ellos.
doctor-own-settings-left-out =
    { $count ->
        [one] 1 contiene
       *[other] { $count } contienen
    } algo que esta versión no acepta, así que vale lo de quien me gestiona o lo del paquete: { $named }. Ponlo de nuevo con /settings o /knowledge.

doctor-own-entries = Entradas propias de este servidor
# $own son las propias del servidor, $off las que están desactivadas.
doctor-own-entries-has =
    Propias de este servidor: { $own }; { $off ->
        [one] 1 original desactivada
       *[other] { $off } originales desactivadas
    }.
# Puede venir después una de las dos que siguen. $faults dice qué está mal en $count entradas, $named son entradas.
doctor-own-entries-faulty =
    { $count ->
        [one] 1 fallo deja
       *[other] { $count } fallos dejan
    } una entrada fuera de uso, así que vale la original, si la hay: { $faults }. Corrígelo con /knowledge.
doctor-own-entries-moved = El texto del paquete ha cambiado desde que se escribieron; el tuyo sigue valiendo. Mira los dos con /knowledge: { $named }.

doctor-mode = ¿Puedo responder aquí?
doctor-mode-paused = Estoy en pausa en todo este servidor; solo se muestran tarjetas de emergencia. Para arreglarlo, pon «{ settings-title-paused }» en «respondiendo».
doctor-mode-off = { $channel } está puesto en apagado, así que solo se muestran tarjetas de emergencia. Para arreglarlo, pon ese canal en «{ mode-asked }».
doctor-mode-asked = Sí. Respondo a quien me pregunte: con /{ command-ask }, con una mención, respondiéndome con la mención activada, o con clic derecho en un mensaje, Aplicaciones, { command-find-an-answer }.
doctor-mode-unread = Aún no se han podido leer todas las decisiones y entradas propias de este servidor, así que puede que responda sin ellas. Mira otra vez en un minuto; si sigue igual, mira lo de la base de datos abajo.
doctor-mode-shadow = Si me preguntan, respondo. Además leo los mensajes y solo cuento lo que diría por mi cuenta: mira /insights. Las tarjetas de emergencia se muestran.
doctor-mode-suggest = Si me preguntan, respondo. Por mi cuenta ofrezco mostrar lo que tengo, donde estoy casi seguro ({ $limits }).
doctor-mode-answer = Si me preguntan, respondo. Por mi cuenta también respondo, donde estoy casi seguro ({ $limits }).
# Viene después de una de las tres de arriba.
doctor-mode-quiet = No me meto en respuestas a otros, mensajes que mencionan a alguien, código, enlaces, comandos de otros bots ni comentarios cortos; sin que me pregunten digo algo como mucho cada 30 segundos en un canal, una vez en una publicación de un foro, y nunca a quien me dijo que no.
doctor-mode-no-content = { $channel } está puesto en { $mode }, pero no recibo el texto de los mensajes, así que respondo solo si me preguntan y no veo ninguna emergencia que no me cuenten. Para arreglarlo, quien me gestiona activa «Message Content Intent» en el Developer Portal, página Bot, y pone message_content = true en [discord]; o pon el canal en «{ mode-asked }».
doctor-gateway = Conexión e intents
doctor-gateway-addressed = Estoy conectado; sesiones iniciadas en el último día: { $sessions }. No pido Message Content a Discord, así que veo solo mensajes que me mencionan, que me responden o que me llegan directamente. Para dejarme hablar sin que me pregunten, quien me gestiona pone message_content = true.
doctor-gateway-content = Estoy conectado; sesiones iniciadas en el último día: { $sessions }. Discord me da el texto de todos los mensajes que puedo ver. Los que no son para mí los miro solo en canales puestos en shadow, suggest o answer.

## Lo que añade /try

try-unasked-alone = Sin que me pregunten, no me metería en esto: es corto, un comando, código, una cita, un enlace, o es para alguien.
try-unasked-nothing = Sin que me pregunten, no diría nada: nada encaja lo suficiente ({ $limits }).
try-unasked-urgent = Sin que me pregunten, mostraría también la tarjeta de emergencia.
try-unasked-shadow = Sin que me pregunten, solo contaría `{ $entry }`.
try-unasked-suggest = Sin que me pregunten, ofrecería mostrar `{ $entry }`.
try-unasked-answer = Sin que me pregunten, respondería con `{ $entry }`.
try-unasked-today = Sin que me pregunten, mostraría una tarjeta sobre cómo recibir ayuda hoy.

## Lo que añade /insights

insights-suggested = Ofrecido a personas que no habían preguntado: { $count }. Lo que más: { $most }.
insights-shadowed = En shadow habría hablado { $count ->
    [one] una vez
   *[other] { $count } veces
}. Lo que más: { $most }.
