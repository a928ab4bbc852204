### Machine-drafted; not yet reviewed by a person who speaks the language.
### Qué está mal en un archivo de conocimiento o en un archivo adjunto, en español: para quienes editan archivos a mano;
### también lo dice `signpost check`. Los nombres de claves, tablas y archivos se quedan en inglés. Una frase no tiene
### punto al final, porque está después de un sitio, o dentro de otra frase.

## Problemas de un archivo de conocimiento. Lo que hay en $field es el nombre de una clave, como `care.text`.

# $reason es lo que el lector de TOML, o el sistema, dice en inglés.
problem-syntax = no se puede leer: { $reason }
problem-unreadable = no se puede abrir: { $reason }
problem-blank = `{ $field }` está en blanco
problem-too-long = `{ $field }` tiene { $length } caracteres, y caben { $max } como máximo
problem-too-few = `{ $field }` tiene { $count }, y se esperan al menos { $min }
problem-too-many = `{ $field }` tiene { $count }, y se guardan { $max } como máximo
# El id de una entrada. También está al principio de una frase: «El id `A b` debe tener..., como en `eyelid-twitch`.»
problem-id = el id `{ $id }` debe tener de 1 a 64 caracteres de a-z, 0-9 y `-`
problem-claim-id = el id de afirmación `{ $id }` debe ser una `C` y dos o tres cifras, como en `C07`
# $expected son las palabras que pueden estar ahí, en inglés, como las escriben los archivos.
problem-one-of = `{ $field }` es `{ $value }`, y se espera { $expected }
problem-date = `{ $field }` debe ser una fecha sin hora, como en 2026-11-23
# $date es un día, como en 2026-11-23.
problem-future-date = `{ $field }` es { $date }, que aún no ha llegado
problem-review-far = `review.next` está a { $days } días de `review.reviewed`, y 366 como máximo son un año
problem-review-order = `review.next` debe ser después de `review.reviewed`
problem-review-overdue = la revisión tocaba el { $date }
problem-url = `{ $url }` debe empezar por `https://` o `http://`
problem-treatment-table = `[treatment]` debe estar cuando `kind` es "treatment", y solo entonces
# $first es un archivo.
problem-duplicate-id = el id `{ $id }` ya lo tiene `{ $first }`
problem-shared-phrasing = la frase `{ $phrase }` ya está en `{ $first }`
problem-shared-phrasing-elsewhere = la frase `{ $phrase }` está entre las preguntas sobre otra cosa (`{ $first }`), que ninguna entrada responde
# $first es un concepto: palabras que significan lo mismo.
problem-shared-term = el término `{ $term }` ya está en el concepto `{ $first }`
problem-unknown-entry = `{ $field }` nombra `{ $id }`, que no es ninguna entrada de este paquete
problem-related-twice = `related` nombra `{ $id }` dos veces
problem-related-self = `related` nombra `{ $id }`, que es esta misma entrada
problem-no-entries = el paquete no tiene entradas, y se espera al menos un archivo en `entries/`
problem-unknown-claim = la afirmación `{ $id }` no está en claims.toml
problem-undisputed = la afirmación `{ $id }` necesita una corrección, y se espera un `[[dispute]]` para ella
problem-unclaimed = `claims` está vacío y el número de fuentes es { $count }; se espera una afirmación o { $min } fuentes
problem-unsourced = la afirmación `{ $id }` no tiene fuentes, y se espera al menos una
problem-long-entry = la entrada muestra { $length } caracteres, y se leen { $max } como máximo; `{ $field }` es lo más largo
problem-long-sentence = `{ $field }` tiene una oración de { $words } palabras, y { $max } como máximo se leen con facilidad
# $grade es un grado de lectura de Flesch-Kincaid, como en 9.4.
problem-hard-to-read = el grado de lectura es { $grade }, y { $max } como máximo es bastante sencillo; `{ $field }` es la parte más difícil
problem-hard-text = `{ $field }` tiene un grado de lectura de { $grade }, y { $max } como máximo es bastante sencillo para un solo texto
# Los dos son una de las advertencias de abajo.
problem-missing-warning = habla de { $about } y no advierte de esto: { $warning }
# $category es el id de una señal de peligro, $wrong dice en inglés qué está mal en su tarjeta.
problem-card = la tarjeta de `{ $category }`: { $wrong }
# $country es el nombre de un país.
problem-numbers-overdue = los números de { $country } tienen más de un año
# $wording es lo que se encontró, $because es una de las razones de abajo.
problem-forbidden = `{ $field }` dice `{ $wording }`, y no puede quedarse: { $because }

# $problem es uno de los de arriba.
not-an-entry = línea { $line }: { $problem }

## Por qué unas palabras no pueden quedarse, después de «y no puede quedarse:». Habla de esas palabras.

because-tells = le dice a quien lee qué tiene que hacer; di qué puede ayudar
because-verdict = suena a diagnóstico
because-diagnosis = no es lo que hace un bot; di cómo se averigua en una consulta médica
because-prescriber = solo puede venir de quien receta
because-cure = promete lo que un tratamiento quizá no haga
because-promise = promete lo que nadie puede prometer
because-forecast = es un pronóstico para una sola persona; di a cuántas personas les pasa
because-keeps-from-care = puede hacer que alguien no busque atención médica; di cuándo hay que pedirla
because-slur = es una palabra despectiva
because-order = manda cambiar un medicamento, y eso solo puede venir de quien receta
because-link = es un enlace; las direcciones van solo en las fuentes
because-ping = es una mención a la que Discord puede reaccionar
because-dose = parece una dosis, y una dosis nunca viene de un bot

## Advertencias que necesita una entrada: de qué habla, y qué debe decir entonces, después de «no advierte de esto:»

warning-potassium-about = potasio
warning-potassium = demasiado potasio es peligroso
warning-alcohol-about = beber menos alcohol
warning-alcohol = quien bebe mucho alcohol necesita ayuda médica para beber menos, porque dejarlo de golpe puede provocar una crisis convulsiva (convulsiones)

## En qué sitio de un archivo adjunto

place-attachment = el archivo adjunto
place-document = el documento
place-line = línea { $line }, carácter { $column }
# $column es el nombre de una columna, $line una línea dentro de una celda, desde 1.
place-row = fila { $row }
place-row-column = fila { $row }, columna { $column }
place-row-line = fila { $row }, línea { $line }
place-row-column-line = fila { $row }, columna { $column }, línea { $line }

## Qué está mal en un archivo adjunto. Donde no se nombra nada, se trata del archivo o del valor que hay en el sitio de delante.

# $place es uno de los de arriba, un archivo o una ruta; $wrong es lo que está mal allí.
wrong-at = { $place }: { $wrong }
wrong-form = se espera un archivo cuyo nombre acabe en `.zip`, `.json` o `.csv`
wrong-not-utf8 = la línea { $line } no es UTF-8; guárdalo como texto en UTF-8
wrong-id = `{ $id }` no puede ser el id de una entrada; se esperan de 1 a 64 caracteres de a-z, 0-9 y `-`
wrong-format = tiene el formato { $format }, y se espera el 1; actualiza Signpost, o expórtalo otra vez con esta versión
wrong-no-format = no tiene ningún formato, y se espera el 1; actualiza Signpost, o expórtalo otra vez con esta versión
wrong-twice = `{ $name }` está ahí dos veces, y se espera una sola
wrong-two-names = el nombre de un archivo está ahí dos veces, y se espera una sola
# $reason es lo que la biblioteca de zip dice en inglés.
wrong-zip = no se puede abrir como archivo zip ({ $reason }); se espera uno como los que hace la exportación
wrong-no-end = no se puede abrir como archivo zip (le falta el registro final); se espera uno como los que hace la exportación
wrong-too-many-files = contiene más archivos de los que hacen falta para { $entries } entradas; se esperan { $most } como máximo
wrong-zip64 = usa la extensión zip64; se espera un zip corriente, en el que cabe todo lo que se admite
wrong-path = no tiene sitio aquí; se espera `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml` o `entries/<id>.toml`
wrong-outside = lleva fuera del archivo zip; se espera una ruta sencilla como `entries/<id>.toml`
wrong-name = el nombre de un archivo no es UTF-8; se espera una ruta sencilla como `entries/<id>.toml`
wrong-link = es un enlace; se espera un archivo corriente
wrong-encrypted = está cifrado; se espera un archivo zip sin contraseña
# $method es el nombre de una compresión.
wrong-compression = está comprimido con { $method }; se espera el `deflate` habitual, o nada
wrong-ratio = al descomprimirse ocupa más de { $times } veces su tamaño; se espera texto corriente
# $reason es lo que la biblioteca de zip dice en inglés.
wrong-damaged = está dañado ({ $reason }); envíalo otra vez, o expórtalo de nuevo
# $name es donde está la suma de comprobación: un archivo o una clave.
wrong-checksum = no coincide con su suma de comprobación; envíalo otra vez, o quita `{ $name }` si se cambió a mano
wrong-missing = nombra `{ $path }`, que no está en el archivo zip
wrong-unlisted = no se nombra en `MANIFEST.toml`; nómbralo allí, o quita `MANIFEST.toml`
# $reason es lo que el lector dice en inglés.
wrong-shape = no se puede leer: { $reason }
wrong-too-many-values = tiene más de { $most } valores; se espera uno que solo tenga entradas
wrong-kept-text = se ha cambiado; cambia los campos, y quita `text` y `text_sha256`
wrong-no-head = se esperan los nombres de las columnas, `id` entre ellos
wrong-column = `{ $name }` no es ninguna columna; se esperan los nombres que escribe la exportación
wrong-no-column = falta la columna `{ $name }`
wrong-cells = tiene más celdas que la cabecera; puede que antes falte una comilla o un separador
wrong-cut-cell = tiene 32767 caracteres, y ahí las hojas de cálculo cortan una celda; impórtalo en otro formato
wrong-open-quote = aquí se abre una comilla que no se cierra nunca
wrong-yes-or-nothing = se espera `yes` o una celda vacía
# $expected es uno de los dos que siguen.
wrong-parts =
    tiene { $count ->
        [one] 1 parte
       *[other] { $count } partes
    }, y se esperan { $expected }; una barra dentro de una parte se escribe `\|`
parts-of-dispute = tres: `claim | article | evidence`
parts-of-source = tres: `name | address | day`
wrong-empty = no contiene entradas, y se espera al menos una

## Por qué no se puede escribir una exportación, o es demasiado grande para leerla. Los tamaños son números de bytes.

export-error-attachment = { $size } bytes, y se esperan { $most } como máximo; divídelo en varios archivos
export-error-unpacked = { $size } bytes de texto, y se esperan { $most } como máximo; divídelo en varios archivos
export-error-file = `{ $path }` tiene { $size } bytes, y se esperan { $most } como máximo
export-error-row = una fila tiene { $size } bytes, y se esperan { $most } como máximo
export-error-entries = { $count } entradas, y se esperan { $most } como máximo; divídelas en varios archivos
export-error-not-an-entry = `{ $path }` no es una entrada en la línea { $line }; expórtalo como archivo TOML, o corrígelo antes
# $found es wrong-at.
export-error-unreadable = no se ha podido volver a leer: { $found }; expórtalo como archivo TOML, o corrígelo antes
export-error-differs = no se ha podido volver a leer: diría otra cosa; expórtalo como archivo TOML, o corrígelo antes
# $reason es lo que dice en inglés lo que escribe el archivo.
export-error-writer = no se ha podido escribir: { $reason }

## Por qué un valor guardado no dice nada sobre una entrada

# Los dos son JSON, con los nombres de sus claves.
say-error-shape = el valor no es una entrada: se espera `{ $own }` o `{ $disabled }` en JSON
say-error-hash = el hash no es válido: se esperan 64 caracteres de 0-9 y a-f
say-error-too-long = el texto tiene { $size } bytes, y se guardan { $max } como máximo: haz dos entradas de él
say-error-name = el nombre no puede ser el de una entrada: después de `entry:` se esperan de 1 a 64 caracteres de a-z, 0-9 y `-`

## Por qué un archivo adjunto no llegó de Discord

download-error-elsewhere = el archivo no está donde Discord guarda los archivos, así que no se ha descargado
download-error-too-large = el archivo tiene más de { $limit } bytes
download-error-gone = el archivo ya no está en Discord: se espera uno que se acabe de enviar
# $status es un estado HTTP, como en 503.
download-error-refused = no se ha podido obtener el archivo: la respuesta fue el estado { $status }
# $reason es lo que la conexión dice en inglés.
download-error-broken = el archivo no ha llegado: { $reason }
