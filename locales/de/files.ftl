### Machine-drafted; not yet reviewed by a person who speaks the language.
### Was an einer Wissensdatei oder einem Anhang nicht stimmt, auf Deutsch: für alle, die Dateien von Hand bearbeiten, auch
### von `signpost check` gesagt. Namen von Schlüsseln, Tabellen und Dateien behalten ihre englische Schreibung. Ein Satz hat
### keinen Punkt am Ende, weil er nach einem Ort steht oder in einem anderen Satz.

## Fehler einer Wissensdatei. In $field steht der Name eines Schlüssels, zum Beispiel `care.text`.

# $reason ist, was der TOML-Parser oder das System auf Englisch sagt.
problem-syntax = lässt sich nicht lesen: { $reason }
problem-unreadable = lässt sich nicht öffnen: { $reason }
problem-blank = `{ $field }` ist leer
problem-too-long = `{ $field }` hat { $length } Zeichen, höchstens { $max } passen
problem-too-few = `{ $field }` hat { $count }, erwartet werden mindestens { $min }
problem-too-many = `{ $field }` hat { $count }, höchstens { $max } werden behalten
# Die ID eines Eintrags. Es steht auch am Anfang eines Satzes: "Die ID `A b` muss ..., wie in `eyelid-twitch`."
problem-id = Die ID `{ $id }` muss aus 1 bis 64 Zeichen bestehen, nur a-z, 0-9 und `-`
problem-claim-id = Die ID `{ $id }` einer Aussage muss ein `C` und zwei oder drei Ziffern haben, wie in `C07`
# $expected sind die Wörter, die dort stehen dürfen, auf Englisch, so wie Dateien sie schreiben.
problem-one-of = `{ $field }` ist `{ $value }`, erwartet wird { $expected }
problem-date = `{ $field }` muss ein Datum ohne Uhrzeit sein, wie in 2026-11-23
# $date ist ein Tag, wie in 2026-11-23.
problem-future-date = `{ $field }` ist { $date }, und das ist noch nicht gekommen
problem-review-far = `review.next` liegt { $days } Tage nach `review.reviewed`, höchstens 366 sind ein Jahr
problem-review-order = `review.next` muss nach `review.reviewed` liegen
problem-review-overdue = Die Prüfung war am { $date } fällig
problem-url = `{ $url }` muss mit `https://` oder `http://` beginnen
problem-treatment-table = `[treatment]` muss genau dann da sein, wenn `kind` "treatment" ist
# $first ist eine Datei.
problem-duplicate-id = Die ID `{ $id }` gehört schon zu `{ $first }`
problem-shared-phrasing = Die Formulierung `{ $phrase }` steht schon in `{ $first }`
problem-shared-phrasing-elsewhere = Die Formulierung `{ $phrase }` steht unter den Fragen zu etwas anderem (`{ $first }`), die kein Eintrag beantwortet
# $first ist ein Begriff: Wörter, die dasselbe heißen.
problem-shared-term = Das Wort `{ $term }` steht schon im Begriff `{ $first }`
problem-unknown-entry = `{ $field }` nennt `{ $id }`, das ist kein Eintrag dieses Pakets
problem-related-twice = `related` nennt zweimal `{ $id }`
problem-related-self = `related` nennt `{ $id }`, das ist dieser Eintrag selbst
problem-no-entries = Das Paket hat keine Einträge, erwartet wird mindestens eine Datei in `entries/`
problem-unknown-claim = Die Aussage `{ $id }` steht nicht in claims.toml
problem-undisputed = Die Aussage `{ $id }` braucht eine Richtigstellung, erwartet wird ein `[[dispute]]` dafür
problem-unclaimed = `claims` ist leer, und die Zahl der Quellen ist { $count }; erwartet werden eine Aussage oder { $min } Quellen
problem-unsourced = Die Aussage `{ $id }` hat keine Quellen, erwartet wird mindestens eine
problem-long-entry = Der Eintrag zeigt { $length } Zeichen, höchstens { $max } werden gelesen; am längsten ist `{ $field }`
problem-long-sentence = `{ $field }` hat einen Satz mit { $words } Wörtern, höchstens { $max } sind leicht zu lesen
# $grade ist eine Stufe nach Flesch-Kincaid, wie in 9.4.
problem-hard-to-read = Lesestufe { $grade }, höchstens { $max } ist einfach genug; am schwersten ist `{ $field }`
problem-hard-text = `{ $field }` hat Lesestufe { $grade }, höchstens { $max } ist für einen einzelnen Text einfach genug
# Beide sind eine der Warnungen unten.
problem-missing-warning = spricht von { $about }, und diese Warnung fehlt: { $warning }
# $category ist die ID eines Warnzeichens, $wrong sagt auf Englisch, was an seiner Karte nicht stimmt.
problem-card = Die Karte von `{ $category }`: { $wrong }
# $country ist der Name eines Landes.
problem-numbers-overdue = Die Nummern für das Land { $country } sind über ein Jahr alt
# $wording ist, was gefunden wurde, $because ist einer der Gründe unten.
problem-forbidden = `{ $field }` sagt `{ $wording }`: { $because }

# $problem ist einer der Sätze darüber.
not-an-entry = Zeile { $line }: { $problem }

## Warum ein Wortlaut nicht stehen darf, nach einem Doppelpunkt: „Das“ ist der Wortlaut

because-tells = Das sagt denen, die es lesen, was sie tun sollen; sag, was helfen kann
because-verdict = Das klingt wie eine Diagnose
because-diagnosis = Das darf kein Bot sagen; sag, wie man es in der Arztpraxis herausfindet
because-prescriber = Das darf immer nur von jemandem kommen, der Medikamente verschreibt
because-cure = Das verspricht, was eine Behandlung vielleicht nicht kann
because-promise = Das verspricht, was niemand versprechen kann
because-forecast = Das ist eine Vorhersage für einen einzelnen Menschen; sag, wie vielen Menschen es so geht
because-keeps-from-care = Das kann jemanden davon abhalten, sich Hilfe zu holen; sag, wann man ärztliche Hilfe holen sollte
because-slur = Das setzt Menschen herab
because-order = Das ordnet eine Änderung bei einem Medikament an, und die darf immer nur von jemandem kommen, der Medikamente verschreibt
because-link = Das ist ein Link; Adressen stehen nur bei den Quellen
because-ping = Das ist eine Erwähnung, die in Discord etwas auslösen kann
because-dose = Das liest sich wie eine Dosis, und eine Dosis kommt nie von einem Bot

## Warnungen, die ein Eintrag braucht: wovon er spricht, und was er dann sagen muss, nach „diese Warnung fehlt:“

warning-potassium-about = Kalium
warning-potassium = Zu viel Kalium ist gefährlich
warning-alcohol-about = weniger Alkohol
warning-alcohol = Wer viel Alkohol trinkt, braucht ärztliche Hilfe, um weniger zu trinken, denn plötzlich aufzuhören kann einen Krampfanfall auslösen

## Wo in einem Anhang

place-attachment = der Anhang
place-document = das Dokument
place-line = Zeile { $line }, Zeichen { $column }
# $column ist der Name einer Spalte, $line eine Zeile in einer Zelle, ab 1.
place-row = Tabellenzeile { $row }
place-row-column = Tabellenzeile { $row }, Spalte { $column }
place-row-line = Tabellenzeile { $row }, Zeile { $line }
place-row-column-line = Tabellenzeile { $row }, Spalte { $column }, Zeile { $line }

## Was an einem Anhang nicht stimmt. Wo nichts genannt ist, geht es um die Datei oder den Wert am Ort davor.

# $place ist einer der Orte darüber, eine Datei oder ein Pfad; $wrong ist, was dort nicht stimmt.
wrong-at = { $place }: { $wrong }
wrong-form = erwartet wird eine Datei, deren Name auf `.zip`, `.json` oder `.csv` endet
wrong-not-utf8 = Zeile { $line } ist kein UTF-8; speicher es als UTF-8-Text
wrong-id = `{ $id }` ist keine ID eines Eintrags, erwartet werden 1 bis 64 Zeichen aus a-z, 0-9 und `-`
wrong-format = hat das Format { $format }, erwartet wird 1; aktualisier Signpost, oder exportier es mit dieser Version neu
wrong-no-format = hat kein Format, erwartet wird 1; aktualisier Signpost, oder exportier es mit dieser Version neu
wrong-twice = `{ $name }` steht dort zweimal, erwartet wird es einmal
wrong-two-names = Der Name einer Datei steht dort zweimal, erwartet wird er einmal
# $reason ist, was die Zip-Bibliothek auf Englisch sagt.
wrong-zip = lässt sich nicht als Zip-Archiv öffnen ({ $reason }); erwartet wird eins, wie der Export es macht
wrong-no-end = lässt sich nicht als Zip-Archiv öffnen (ihm fehlt der Abschluss); erwartet wird eins, wie der Export es macht
wrong-too-many-files = hat mehr Dateien, als ein Archiv mit { $entries } Einträgen braucht; erwartet werden höchstens { $most }
wrong-zip64 = nutzt die Erweiterung zip64; erwartet wird ein einfaches Zip, in das alles passt, was erlaubt ist
wrong-path = gehört nicht hierher; erwartet wird `MANIFEST.toml`, `pack.toml`, `claims.toml`, `lexicon.toml`, `elsewhere.toml` oder `entries/<id>.toml`
wrong-outside = führt aus dem Archiv hinaus; erwartet wird ein einfacher Pfad wie `entries/<id>.toml`
wrong-name = Der Name einer Datei ist kein UTF-8; erwartet wird ein einfacher Pfad wie `entries/<id>.toml`
wrong-link = ist ein Link; erwartet wird eine einfache Datei
wrong-encrypted = ist verschlüsselt; erwartet wird ein Archiv ohne Passwort
# $method ist der Name eines Packverfahrens.
wrong-compression = ist mit { $method } gepackt; erwartet wird das übliche `deflate`, oder ungepackt
wrong-ratio = wird beim Entpacken mehr als { $times }-mal so groß; erwartet wird gewöhnlicher Text
# $reason ist, was die Zip-Bibliothek auf Englisch sagt.
wrong-damaged = ist beschädigt ({ $reason }); schick es noch einmal, oder exportier es neu
# $name ist, wo die Prüfsumme steht: eine Datei oder ein Schlüssel.
wrong-checksum = passt nicht zur Prüfsumme; schick es noch einmal, oder nimm `{ $name }` heraus, wenn es von Hand geändert wurde
wrong-missing = nennt `{ $path }`, und das ist nicht im Archiv
wrong-unlisted = ist in `MANIFEST.toml` nicht genannt; nenn es dort, oder nimm das Manifest heraus
# $reason ist, was der Parser auf Englisch sagt.
wrong-shape = lässt sich nicht lesen: { $reason }
wrong-too-many-values = hat mehr als { $most } Werte, erwartet wird eine Datei nur mit Einträgen
wrong-kept-text = wurde geändert; ändere die Felder, und nimm `text` und `text_sha256` heraus
wrong-no-head = erwartet werden die Namen der Spalten, darunter `id`
wrong-column = `{ $name }` ist keine Spalte; erwartet werden die Namen, die der Export schreibt
wrong-no-column = Die Spalte `{ $name }` fehlt
wrong-cells = hat mehr Zellen als die Kopfzeile; davor fehlt vielleicht ein Anführungszeichen oder ein Trennzeichen
wrong-cut-cell = hat 32767 Zeichen, und dort schneiden Tabellenprogramme eine Zelle ab; importier es in einer anderen Form
wrong-open-quote = Hier beginnt ein Anführungszeichen, und es wird nie geschlossen
wrong-yes-or-nothing = erwartet wird `yes` oder eine leere Zelle
# $expected ist eins der beiden danach.
wrong-parts =
    hat { $count ->
        [one] 1 Teil
       *[other] { $count } Teile
    }, erwartet werden { $expected }; ein senkrechter Strich in einem Teil wird `\|` geschrieben
parts-of-dispute = drei: `claim | article | evidence`
parts-of-source = drei: `name | address | day`
wrong-empty = enthält keine Einträge, erwartet wird mindestens einer

## Warum ein Bündel nicht geschrieben werden kann oder zu groß zum Lesen ist. Größen sind Zahlen von Byte.

export-error-attachment = { $size } Byte, erwartet werden höchstens { $most }; teil es in mehrere Dateien auf
export-error-unpacked = { $size } Byte Text, erwartet werden höchstens { $most }; teil es in mehrere Dateien auf
export-error-file = `{ $path }` hat { $size } Byte, erwartet werden höchstens { $most }
export-error-row = Eine Tabellenzeile hat { $size } Byte, erwartet werden höchstens { $most }
export-error-entries = { $count } Einträge, erwartet werden höchstens { $most }; teil sie in mehrere Dateien auf
export-error-not-an-entry = `{ $path }` ist in Zeile { $line } kein Eintrag; exportier es als TOML-Archiv, oder verbessere es zuerst
# $found ist wrong-at.
export-error-unreadable = lässt sich nicht wieder einlesen: { $found }; exportier es als TOML-Archiv, oder verbessere es zuerst
export-error-differs = lässt sich nicht wieder einlesen: Es würde etwas anderes sagen; exportier es als TOML-Archiv, oder verbessere es zuerst
# $reason ist, was der Schreiber auf Englisch sagt.
export-error-writer = lässt sich nicht schreiben: { $reason }

## Warum ein aufbewahrter Wert nichts über einen Eintrag sagt

# Beide sind JSON, mit den Namen seiner Schlüssel.
say-error-shape = Der Wert ist kein Eintrag: Erwartet wird `{ $own }` oder `{ $disabled }` in JSON
say-error-hash = Der Hash ist keiner: Erwartet werden 64 der Zeichen 0-9 und a-f
say-error-too-long = Der Text hat { $size } Byte, höchstens { $max } werden behalten: Mach zwei Einträge daraus
say-error-name = Der Gegenstand nennt keinen Eintrag: Erwartet werden nach `entry:` 1 bis 64 Zeichen aus a-z, 0-9 und `-`

## Warum ein Anhang nicht von Discord kam

download-error-elsewhere = Die Datei liegt nicht dort, wo Discord Dateien aufbewahrt, darum wurde sie nicht geholt
download-error-too-large = Die Datei hat mehr als { $limit } Byte
download-error-gone = Die Datei gibt es bei Discord nicht mehr: Erwartet wird eine, die gerade erst geschickt wurde
# $status ist ein HTTP-Status, wie in 503.
download-error-refused = Die Datei wurde mit Status { $status } abgelehnt
# $reason ist, was die Verbindung auf Englisch sagt.
download-error-broken = Die Datei kam nicht an: { $reason }
