### Machine-drafted; not yet reviewed by a person who speaks the language.
### Was der Bot denen sagt, die mit ihm einen Server betreuen, auf Deutsch: Moderation, Prüfende und Schreibende.
### Einfache Worte; niemand muss wissen, wie eine Datei aussieht. Befehle wie /settings behalten ihre englischen Namen.

## Wer was darf

standing-server-only = Das gehört zu einem Server: Bitte nutze es auf einem.
standing-unreadable = Ich kann die Einstellungen dieses Servers gerade nicht lesen, darum weiß ich nicht, was du hier tun darfst. Bitte versuch es in einer Minute noch einmal; /doctor sagt denen mehr, die den Server verwalten dürfen.
standing-curator = Das ist für alle, die die Einträge dieses Servers schreiben: mit einer Rolle zum Schreiben oder zum Veröffentlichen, und für alle, die den Server verwalten dürfen. Die Moderation legt die Rollen mit /settings fest.
standing-reviewer = Das ist für alle, die die Einträge dieses Servers veröffentlichen: mit einer Rolle zum Veröffentlichen, und für alle, die den Server verwalten dürfen. Die Moderation legt die Rollen mit /settings fest.
standing-moderator = Dafür braucht es die Berechtigung „Server verwalten“. Bitte frag die Moderation.
standing-owner = Dafür braucht es die Berechtigung „Administrator“. Bitte frag die Person, der der Server gehört.

## Tests, die gerade nicht laufen können

judge-in-line = Ich teste gerade schon etwas von diesem Server. Bitte versuch es noch einmal, wenn das fertig ist.
judge-fault = Ich konnte das nicht zu Ende prüfen: ein Fehler von mir. Nichts wurde geändert.

## Was im Kanal eines Teams zu einer Karte für einen Notfall oder eine Krise steht: einer der ersten drei Sätze, dann einer der anderen

# $channel ist die Erwähnung eines Kanals.
alert-shown = Ich habe in { $channel } eine Karte für einen Notfall oder eine Krise gezeigt.
alert-shown-privately = Ich habe einem Mitglied privat eine Karte für einen Notfall oder eine Krise gezeigt, für { $channel }.
alert-not-shown = Jemand in { $channel } braucht vielleicht jetzt Hilfe: Es gab ein Zeichen für einen Notfall oder eine Krise, und ich konnte keine Karte zeigen.
# $link ist ein Link zu einer Nachricht auf Discord.
alert-look-at = Bitte sieh nach: { $link }
alert-look = Bitte sieh nach.
alert-be-around = Was gefragt wurde und von wem, bleibt bei der Person. Bitte sei in der Nähe.

## Verlauf, und das Änderungsprotokoll eines Servers

# $number und $undone sind Nummern von Änderungen, $who ist, wer entschieden hat, $at eine Zeit, $why sagt, was mehrere Änderungen taten.
change-heading = `{ $number }` <t:{ $at }:R> von <@{ $who }>
change-heading-undoes = `{ $number }` <t:{ $at }:R> von <@{ $who }> (nimmt { $undone } zurück)
change-heading-why = `{ $number }` <t:{ $at }:R> von <@{ $who }> ({ $why })
# Jede steht über dem, was geändert wurde, eins je Zeile.
change-told = <@{ $who }> hat geändert (Änderung { $number }):
change-told-undoes = <@{ $who }> nimmt Änderung { $undone } zurück (Änderung { $number }):
# $count ist, wie viel in der Liste darüber fehlt.
change-more = und { $count } weitere
# Was in dieser Liste steht. $entry ist die ID eines Eintrags, $subject etwas, das eine neuere Version des Bots gesetzt hat.
change-entry-given-back = Eintrag `{ $entry }` wieder dem Paket überlassen
change-entry-taken-out = Eintrag `{ $entry }` weggelassen
change-entry-brought-back = Eintrag `{ $entry }` zurückgeholt, mit einem eigenen Text dieses Servers
change-entry-published = Eintrag `{ $entry }` veröffentlicht
change-entry-published-anew = Eintrag `{ $entry }` neu veröffentlicht
change-other = `{ $subject }` geändert

# Warum nichts geändert wurde, nach "Nichts wurde geändert:". $number ist die Nummer einer Änderung.
change-refused-unchanged = So steht es schon
change-refused-overtaken = Jemand anders hat inzwischen etwas geändert, sieh es dir noch einmal an
change-refused-no-such = Eine Änderung { $number } gibt es hier nicht
change-refused-since = Änderung { $number } kam danach und betrifft dasselbe, nimm zuerst diese zurück
change-refused-unsaved = Es konnte gerade nicht gespeichert werden

## Einstellungen mit Namen: auch über Formularen, darum höchstens 45 Zeichen

settings-title-region = Land der Notrufnummern
settings-title-language = Sprache
settings-title-sensitivity = Wie leicht ich antworte
settings-title-visibility = Wer Antworten auf /{ command-ask } sieht
settings-title-cooldown = Pause zwischen öffentlichen Antworten
settings-title-disclaimer = Hinweis
settings-title-referral = Verweis
settings-title-alerts = Kanal für Notfallmeldungen
settings-title-log = Kanal für Änderungen
settings-title-curators = Rollen, die Einträge schreiben
settings-title-reviewers = Rollen, die veröffentlichen
settings-title-second-reviewer = Zweite Person veröffentlicht
settings-title-inbox = Fragen-Eingang
settings-title-paused = Pause
settings-title-pinned = Themen, die /{ command-ask } zuerst anbietet
settings-title-channel = Kanal

## Was durch das Veröffentlichen schlechter würde

# $failure ist gate-test-reach oder gate-test-avoid.
gate-fails-still = { $failure } Das war vor dieser Änderung auch so.
gate-test-taken-out = { $failure } Dieser Test wurde aus dem Eintrag herausgenommen.
# $phrasing und $closest sind Fragen, $entry und $other sind Titel von Einträgen.
gate-same-phrasing-twice = „{ $phrasing }“ steht zweimal in „{ $entry }“. Einmal reicht.
gate-same-phrasing = „{ $phrasing }“ steht in „{ $entry }“ und in „{ $other }“. Nur einer davon kann darauf antworten: Behalte es, wo es hingehört.
gate-overlap = „{ $phrasing }“ von „{ $entry }“ kommt „{ $other }“ genauso nahe, durch „{ $closest }“. Wer ähnlich fragt, bekommt vielleicht die andere Antwort: Sag eins von beiden anders, oder lass es so, wenn beide Antworten helfen.
# $before und $now sind einer der Sätze unten.
gate-test-reach = Der Test „{ $question }“ muss bei „{ $entry }“ ankommen. Vorher: { $before }. Jetzt: { $now }.
gate-test-avoid = Der Test „{ $question }“ darf nicht von „{ $entry }“ beantwortet werden. Vorher: { $before }. Jetzt: { $now }.
# $title ist der Titel eines Eintrags.
landing-answer = „{ $title }“ antwortet
landing-choices = Eine Auswahl wird angeboten, „{ $title }“ zuerst
landing-boundary-offer = Es wird abgelehnt, und „{ $title }“ wird angeboten
landing-boundary = Es wird abgelehnt
landing-urgent = Die Karte für dringende Zeichen kommt
landing-nothing = Nichts antwortet
landing-no-word = Es steht kein Wort darin

## Wie leicht eine Antwort gegeben wird, in Zahlen

# $answer und $choice sind Zahlen bis 100.
limits-answer = eine Antwort ab { $answer } von 100
limits-answer-and-choice = eine Antwort ab { $answer } von 100, eine Auswahl ab { $choice }

## Warum eine Einstellung einen Wert nicht nimmt: was nach dem Namen der Einstellung steht

# $setting ist der Titel der Einstellung, $why einer der Sätze darunter.
refused-setting = { $setting } { $why }
# $given ist, was angegeben wurde, $names sind die Namen, die es haben darf.
refused-country = – für `{ $given }` habe ich keine Nummern: Erwartet werden zwei Großbuchstaben, wie `US` oder `GB`
# $meant ist das Kürzel, das am ehesten gemeint war.
refused-country-meant = – für `{ $given }` habe ich keine Nummern: Erwartet werden zwei Großbuchstaben, wie `US` oder `GB`; meinst du { $meant }?
refused-none-of = – `{ $given }` steht nicht zur Wahl, erwartet wird { $names }
# Zwischen zwei der Namen.
refused-or = { " oder " }
refused-seconds = braucht eine ganze Zahl von Sekunden, 0 bis { $most }; 0 heißt aus
refused-days = braucht eine ganze Zahl von Tagen, 0 bis { $most }; 0 heißt aus
# Von einem Hinweis oder Verweis.
refused-notice = muss Worte enthalten, höchstens { $most } Zeichen, und lässt sich nicht leeren
# $wording ist ein Wortlaut, der gefunden wurde, $because sagt, warum er nicht stehen darf, wie in "Das setzt Menschen herab".
refused-danger = sagt `{ $wording }`: { $because }
# Zwischen zwei der Sätze darüber.
refused-and = ; er{ " " }
refused-channel = braucht die ID eines Kanals
refused-roles = – erwartet werden IDs von Rollen, mit einem Komma zwischen zweien
refused-many-roles = – höchstens { $most } Rollen werden genommen
refused-entries = – erwartet werden IDs von Einträgen, mit einem Komma zwischen zweien
refused-many-entries = – höchstens { $most } Einträge werden genommen

## Was für eine Einstellung gilt, nach ihrem Namen oder nach "Jetzt:"

value-no-country = kein Land: Es werden keine Ziffern gezeigt
value-pack-words = die Worte des Pakets
value-none = keiner
value-no-role = keine Rolle
value-none-pinned = keine: alle Themen in der Reihenfolge des Pakets
value-host = wie es die gewählt haben, die mich betreiben
value-public = der ganze Kanal
value-private = nur das Mitglied
value-paused = pausiert: nur Notfallkarten
value-answering = ich antworte
value-off = aus
value-asked = auf Nachfrage
value-shadow = shadow
value-suggest = suggest
value-answer = answer
value-yes = ja
value-no = nein
value-careful = vorsichtig
value-balanced = ausgewogen
value-eager = eifrig
value-seconds =
    { $count ->
        [0] aus
        [one] 1 Sekunde
       *[other] { $count } Sekunden
    }
value-days =
    { $count ->
        [0] aus
        [one] 1 Tag
       *[other] { $count } Tage
    }

## /try: was geantwortet würde, und warum

try-no-word = In dieser Frage steht kein Wort. Mitgliedern, die so fragen, wird gesagt, wie man fragt.
# $channel ist die ID eines Kanals, $does einer der try-does unten, $because einer der try-silent unten.
try-here = **In <#{ $channel }> würde ich { $does }.** Die Karte unten ist das, was Mitglieder sehen.
try-here-although = **In <#{ $channel }> würde ich { $does }**, obwohl { $because }: Notfallkarten werden immer gezeigt.
try-here-silent = **In <#{ $channel }> bleibe ich still**, weil { $because }. Anderswo würde ich { $does }: die Karte unten.
try-stands-in = Was dieser Server gewählt und geschrieben hat, war gerade nicht ganz zu lesen: Das hier ist ohne das.
try-silent-channel = dieser Kanal ausgeschaltet ist (/settings, Wähl, was ich in einem Kanal tue)
try-silent-paused = ich auf diesem Server pausiert bin (/settings, Pause)
# $entry ist die ID eines Eintrags, $entries sind mehrere.
try-does-answer = mit `{ $entry }` antworten
try-does-choices = eine Auswahl aus { $entries } anbieten
try-does-unknown = sagen, dass ich keine Antwort habe
try-does-urgent = statt einer Antwort eine dringende Karte zeigen
try-does-boundary = ablehnen, weil kein Bot das beantworten darf, und weiterverweisen
try-why = Warum
# $read ist die Frage, wie sie gelesen wurde, $way, wie sie beurteilt wurde, $concepts eine Liste oder try-no-concepts.
try-read = **Wie ich es lese:** { $read }, beurteilt: { $way }. Begriffe: { $concepts }.
try-no-concepts = keine aus diesem Paket
try-nearest = **Nächste Einträge**
try-nearest-none = Keiner kam in die Nähe.
# $place zählt ab 1, $sureness ist eine der Stufen unten, $percent geht bis 100, $closest ist eine Formulierung, $shared eine Liste
# oder try-no-word-shared.
try-contender = { $place }. `{ $entry }`: { $sureness }, { $percent } von 100. Am nächsten: „{ $closest }“. Gemeinsam: { $shared }.
try-sure = sicher (stimmt in neun von zehn Fällen)
try-likely = wahrscheinlich (öfter richtig als falsch)
try-unsure = unsicher (geraten)
try-concept = { $concept } (Begriff)
try-no-word-shared = kein Wort, nur der Sinn
# $sensitivity ist eine Wahl in /settings, $limits sagt sie in Zahlen.
try-readily = **Wie leicht ich antworte:** hier { $sensitivity } ({ $limits }).
try-other-same = Mit *{ $sensitivity }*: dasselbe.
try-other-would = Mit *{ $sensitivity }*: Ich würde { $does }.
# $found ist einer der drei Sätze danach, $urgency eine Zahl, $bar einer der drei nach jenen; 0 ist die Schwelle.
try-flags = **Warnzeichen:** { $found }. { $urgency }, { $bar } (0).
try-flags-none = keine gefunden
# $category nennt, was es sein kann, $level ist einer der try-level unten, $rules sind Namen von Regeln.
try-flags-rule = { $category } ({ $level }), durch eine Regel: { $rules }
try-flags-learned = { $category } ({ $level }), allein durch die gelernte Prüfung
try-bar-over = über der Schwelle für eine Notfallkarte
try-bar-close = knapp unter der Schwelle für eine Notfallkarte
try-bar-far = weit unter der Schwelle für eine Notfallkarte
try-level-crisis = eine Krise
try-level-emergency = ein Notfall
try-level-same-day = Hilfe heute
try-level-boundary = was kein Bot beantworten darf
try-level-routine = ein Termin
# $words sind Wörter der Frage, jedes mit einer Zahl.
try-flags-words = Wörter, die am meisten zählen: { $words }.

## /insights

insights-unreadable = Ich kann die Zählungen gerade nicht lesen. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.
insights-days = { $days } Tage
insights-title = Die letzten { $days } Tage
insights-page = Als Seite zum Behalten
insights-page-title = Signpost: die letzten { $days } Tage
insights-page-about = Dasselbe als Seite. Sie braucht sonst nichts: Öffne sie in einem beliebigen Browser.

## /knowledge export und /knowledge import. Beschreibungen von Optionen haben höchstens 100 Zeichen.


export-own = Die Einträge dieses Servers
export-members = Das ganze Paket, wie Mitglieder es sehen
export-shipped = Paket wie geliefert
export-zip = TOML-Archiv (.zip)
export-json = JSON (.json)
export-csv = CSV, für eine Tabelle (.csv)
size-bytes =
    { $count ->
        [one] 1 Byte
       *[other] { $count } Byte
    }
# $size ist eine Zahl wie 2.5.
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

export-nothing = Dieser Server sagt nichts anders als das mitgelieferte Paket, also gibt es nichts zu exportieren. Um zu bekommen, womit Mitgliedern geantwortet wird, exportier das ganze Paket.
# $size und $most sind Größen.
export-too-large = Diese Datei hat { $size }, und hier lassen sich höchstens { $most } anhängen. Eine andere Form ist klein genug:
export-too-large-all = Diese Datei hat { $size }, und hier lassen sich höchstens { $most } anhängen. Jede andere Form ist auch zu groß: Wer mich betreibt, kann das Paket aus dem Ordner exportieren, in dem es liegt.
# Auf einem Button: $form ist export-zip, export-json oder export-csv.
export-other-form = { $form }, { $size }
# $error sagt, was nicht stimmt.
export-failed = So lässt es sich nicht exportieren: { $error }.
# $what ist export-own, export-members oder export-shipped. Die zwei danach können im selben Satz folgen.
export-holds = **{ $what }**: { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
export-disabled =
    { $count ->
        [one] 1 Eintrag, den dieser Server weglässt,
       *[other] { $count } Einträge, die dieser Server weglässt,
    } entsprechend vermerkt
export-files =
    { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien
    } des Pakets daneben
export-left-out = Eine Tabelle hat keinen Platz für die eigenen Dateien des Pakets (seinen Namen, seine Aussagen, seine Wörter): Sie sind weggelassen.
# $checksum ist eine lange Reihe von Ziffern.
export-checksum = Prüfsumme des Inhalts (SHA-256): `{ $checksum }`
export-comes-back = Mit /knowledge import kommt es zurück, hier oder auf einem anderen Server.

import-unread = Ich kann die eigenen Einträge dieses Servers gerade nicht lesen, darum lasse ich sie in Ruhe. Bitte versuch es in einer Minute noch einmal; /doctor sagt denen mehr, die den Server verwalten dürfen.
import-second-reviewer = Dieser Server will, dass eine zweite Person jeden Eintrag ansieht, bevor er veröffentlicht wird. Ein Import veröffentlicht viele auf einmal, ohne einen zweiten Blick auf jeden. Solange diese Einstellung an ist, braucht ein Import darum die Berechtigung „Server verwalten“. Bitte frag die Moderation.
import-no-file = Es ist keine Datei dabei. Bitte nutze /knowledge import noch einmal und häng eine an, die /knowledge export gemacht hat.
import-wrong-kind = Nichts wurde importiert: Das ist ein Bild, ein Film oder ein Ton. Ich nehme eine Datei, die /knowledge export gemacht hat, oder eine ähnliche: .zip, .json oder .csv.
# $most ist eine Größe.
import-too-large = Nichts wurde importiert: Die Datei ist zu groß. Höchstens { $most } werden genommen; teil sie in mehrere Dateien auf.
# $error sagt, was schiefging.
import-not-fetched = Nichts wurde importiert: { $error }. Bitte nutze /knowledge import noch einmal und häng die Datei neu an.
import-not-fetched-yet = Nichts wurde importiert: { $error }. Bitte versuch es in einer Minute noch einmal.
import-refused = Nichts wurde importiert: { $error }.
import-not-saved = Ich weiß nicht, ob es gespeichert wurde: Die Datenbank hatte Probleme. Sieh in /settings, Verlauf nach, bevor du noch einmal drückst.
import-overtaken = Nichts wurde importiert: Jemand anders hat auf diesem Server etwas geändert, während ich nachsah. Drück noch einmal, dann sehe ich mir die Datei noch einmal an.
# $words ist einer der Sätze darüber.
import-again = { $words } Nutze /knowledge import noch einmal mit der Datei.

# Was über einer Liste steht, die sagt, was nicht stimmt, $count an der Zahl.
import-faulty = **Nichts wurde importiert.** { $count ->
        [one] 1 Fehler hält
       *[other] { $count } Fehler halten
    } es auf. Verbessere die Datei und schick sie noch einmal.
import-blocked = **Nichts wurde importiert.** { $count ->
        [one] 1 Frage, die zur richtigen Antwort kam, käme
       *[other] { $count } Fragen, die zur richtigen Antwort kamen, kämen
    } nicht mehr dorthin. Ändere die Einträge in der Datei so, dass es wieder geht, und schick sie noch einmal.
import-nothing =
    Nichts würde sich ändern: Was die Datei zu { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträgen
    } sagt, steht schon so.
# $most ist eine Größe.
import-too-much = Nichts wurde importiert: Was sich ändern würde, ist größer als die { $most }, die sich hier anhängen lassen. Teil die Datei in mehrere auf.
# Was in dieser Liste steht. $most ist, wie viele es höchstens sein dürfen.
import-too-many-tests-in-all = der Anhang: Die eigenen Einträge dieses Servers hätten zusammen { $count } Tests, höchstens { $most } werden genommen; nimm einige heraus
import-too-many-phrasings = der Anhang: Die Einträge, die sich ändern würden, haben zusammen { $count } Formulierungen (`asks`), höchstens { $most } werden auf einmal genommen; teil ihn in mehrere Dateien auf
import-too-many-tests = der Anhang: Die Einträge, die sich ändern würden, haben zusammen { $count } Tests, höchstens { $most } werden auf einmal genommen; teil ihn in mehrere Dateien auf
import-too-many-entries = der Anhang: Ein Server darf insgesamt { $most } Einträge ändern, hinzufügen oder weglassen, und es wären mehr
import-none-left = der Anhang: lässt jeden Eintrag weg; mindestens einer muss bleiben
# $count ist, wie viel in einer Liste fehlt.
import-more = und { $count } weitere

import-offer =
    Diese Datei würde hier { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    } ändern. **Noch hat sich nichts geändert.**
import-offer-title = Was sich ändern würde
# $ids sind die IDs von $count Einträgen.
import-added = **Hinzugefügt: { $count }** ({ $ids })
import-changed = **Geändert: { $count }** ({ $ids })
import-taken-out = **Weggelassen: { $count }** ({ $ids })
import-given-back = **Zurück zum mitgelieferten Text: { $count }** ({ $ids })
import-unchanged =
    Steht schon so: { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }.
import-unknown =
    Sollte weg, ist aber nicht hier: { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }.
# $files sind Namen von Dateien.
import-files = { $files }: geprüft, aber nicht importiert. Sie gehören zum Paket, und das legen die fest, die mich betreiben.
import-stay = Einträge, die dieser Server hat und die Datei nicht, bleiben, wie sie sind.
import-checksum = Prüfsumme dessen, was in der Datei ist (SHA-256): `{ $checksum }`
import-warnings = Bitte sieh dir das zuerst an; es hält dich nicht auf
import-button =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    } importieren
# $number ist die Nummer einer Änderung. Einer der zwei Sätze danach folgt.
import-done = **Importiert: { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }.** Das ist Änderung { $number }, und sie gilt ab jetzt.
import-undo-moderator = Die Moderation kann sie als Ganzes mit /settings, Verlauf zurücknehmen.
import-undo-own = „Zurücknehmen“ nimmt sie als Ganzes zurück, jetzt oder später aus /settings, Verlauf.
import-undo = Zurücknehmen
# Im Verlauf, in Klammern.
import-why =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    } importiert

## /inbox: was keine Antwort fand. In den Fragen ist alles Persönliche entfernt: Kleinbuchstaben, wenige Zeichen, Klammern.

inbox-unreadable = Ich kann den Fragen-Eingang und die Einstellungen dieses Servers gerade nicht lesen, darum wurde nichts geändert. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.
inbox-gone = Diese Fragen sind weg: Sie wurden gelöscht, oder ihre Tage sind um. Hier ist der Fragen-Eingang, wie er jetzt ist.
inbox-off-moderator = Der Fragen-Eingang ist aus: Ich bewahre keine Frage auf. Du kannst ihn mit dem Button unten oder in /settings einschalten: Wähl, für wie viele Tage. Dann bewahre ich auf, worauf ich keine Antwort hatte, ohne Namen, Zahlen, Links und ohne wer gefragt hat, bis die Tage um sind.
inbox-off = Der Fragen-Eingang ist aus: Ich bewahre keine Frage auf. Die Moderation kann ihn in /settings einschalten. Dann bewahre ich auf, worauf ich keine Antwort hatte, ohne Namen, Zahlen, Links und ohne wer gefragt hat, bis die Tage um sind.
inbox-set = Einstellen: Fragen-Eingang
inbox-words-title = Häufige Wörter ohne Antwort von mir
# $words sind Wörter, die zusammenstehen, $people sagt, wie viele Menschen sie schrieben.
inbox-words-line = { $words }: { $people } Menschen
inbox-words-none = Keine in den letzten 30 Tagen. Ich nenne nur Wörter, die mindestens fünf Menschen am selben Tag geschrieben haben.
inbox-words-only = Nur Wörter, die mindestens fünf Menschen am selben Tag geschrieben haben.
inbox-empty = Der Fragen-Eingang ist leer: Ich hatte auf alles eine Antwort, oder die Tage dessen, worauf ich keine hatte, sind um (hier { $days }).
inbox-title = Worauf ich keine Antwort hatte
inbox-title-page = Worauf ich keine Antwort hatte (Seite { $page }/{ $pages })
inbox-intro =
    { $questions ->
        [one] 1 Frage
       *[other] { $questions } Fragen
    } in { $groups ->
        [one] 1 Gruppe
       *[other] { $groups } Gruppen
    }, ohne wer gefragt hat. Jede wird { $days } Tage aufbewahrt.
# $text ist eine Frage, $number zählt ab 1, $times ist inbox-times.
inbox-quote = „{ $text }“
inbox-line = { $number }. „{ $text }“ ({ $times })
inbox-choice = { $number }. { $text }
inbox-times =
    { $count ->
        [1] einmal
        [2] zweimal
       *[other] { $count }-mal
    }
inbox-asked =
    { $count ->
        [1] Einmal
        [2] Zweimal
       *[other] { $count }-mal
    } gefragt
inbox-more = und { $count } weitere
inbox-open = Gruppe öffnen
# $phrasing ist die Frage als Formulierung eines Eintrags.
inbox-phrasing = Als Formulierung wäre es „{ $phrasing }“; im Entwurf kannst du es ändern.
inbox-no-phrasing = Davon ist zu wenig übrig für eine Formulierung.
inbox-add = Als Formulierung
inbox-new = Neuer Eintrag
inbox-remove = Löschen
inbox-back = Zurück
inbox-previous = Vorige Seite
inbox-next = Nächste Seite
inbox-which = Welcher Eintrag beantwortet „{ $phrasing }“? Die nächsten kommen zuerst. Es wird eine Formulierung in einem Entwurf; Mitglieder sehen nichts davon, bevor der Entwurf veröffentlicht ist.
inbox-choose = Wähl den Eintrag
# $entry ist die ID eines Eintrags.
inbox-added = Gespeichert: „{ $phrasing }“ ist eine Formulierung im Entwurf von `{ $entry }`. Mitglieder sehen noch nichts davon: Mach den Entwurf mit /knowledge fertig und veröffentliche ihn. Die Fragen bleiben im Fragen-Eingang, bis du sie löschst oder ihre Tage um sind.
inbox-remove-these = Diese Fragen löschen
inbox-to-draft = Zum Entwurf
inbox-there = `{ $entry }` oder der Entwurf davon hat „{ $phrasing }“ schon als Formulierung, darum wurde nichts geändert.
inbox-draft-unreadable = Es gibt einen Entwurf von `{ $entry }`, der sich nicht als Eintrag lesen lässt, darum wurde nichts hinzugefügt. Verbessere ihn mit /knowledge oder verwirf ihn dort, und füg die Formulierung noch einmal hinzu.
inbox-contended = Andere speichern den Entwurf von `{ $entry }` immer wieder, darum wurde nichts hinzugefügt. Bitte versuch es noch einmal.
inbox-no-entry = Den Eintrag `{ $entry }` gibt es hier nicht mehr, darum wurde nichts geändert.
inbox-taken = Es gibt schon einen Eintrag oder Entwurf mit dem Namen `{ $entry }`, darum wurde nichts geändert. Wähl eine andere ID, oder geh zurück und füg die Frage jenem Eintrag als Formulierung hinzu.
inbox-other-id = Andere ID wählen
inbox-removed =
    Gelöscht: { $count ->
        [one] 1 Frage
       *[other] { $count } Fragen
    }. Das lässt sich nicht zurückholen.
inbox-form = Neuer Eintrag aus dieser Frage
inbox-form-id = Kurze ID für den neuen Eintrag
inbox-form-example = wie kaltes-wetter: a-z, 0-9 und -
# $typed ist, was jemand geschrieben hat.
inbox-no-id = `{ $typed }` kann keine ID eines Eintrags sein: Erwartet werden 1 bis 64 Zeichen aus a-z, 0-9 und -, ohne Leerzeichen und Großbuchstaben. Nichts wurde geändert.

## /knowledge: was man tun kann. Beschreibungen haben höchstens 100 Zeichen.

# Wird beim Tippen angeboten. $entry ist die ID eines Eintrags, $title sein Titel oder knowledge-own-title.
knowledge-offer-draft = { $entry } (Entwurf)
knowledge-offer = { $entry }: { $title }
knowledge-own-title = von diesem Server

## /knowledge: was auf vielen Seiten steht. $entry ist die ID eines Eintrags, wo immer es unten steht.

knowledge-no-entry = Einen Eintrag `{ $entry }` gibt es nicht. Wähl einen aus der Liste, oder beginn ihn mit /knowledge add.
# $problem sagt, was an dem Getippten nicht stimmt; der Satz bekommt einen großen Anfangsbuchstaben.
knowledge-no-id = { $problem }, wie in `eyelid-twitch`. Nichts wurde geändert.
# $title ist, was jemand getippt hat.
knowledge-your-title = Dein Titel: { $title }
knowledge-unsaved = Nichts wurde geändert: Ich kann gerade nichts lesen oder speichern. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.
knowledge-contended = Nichts wurde geändert: Andere speichern denselben Entwurf immer wieder. Bitte versuch es noch einmal.
# $error sagt, was sich nicht lesen lässt.
knowledge-unreadable = Ich kann diesen Entwurf nicht lesen ({ $error }). Vielleicht hat ihn eine neuere Version von mir geschrieben: Wer mich betreibt, kann diese Version zurückholen. Er bleibt, wie er ist, bis jemand ihn verwirft.
# $why ist einer der Sätze darüber.
knowledge-kept = { $why } Sein Text ist in der Datei unten.
knowledge-more = und { $count } weitere
knowledge-why = Warum
knowledge-worth-a-look = Einen Blick wert
knowledge-all-drafts = Alle Entwürfe
knowledge-history = Verlauf
knowledge-undo = Zurücknehmen
knowledge-throw-away = Verwerfen
knowledge-back = Zurück zum Entwurf
knowledge-ask = Um Prüfung bitten

## /knowledge: Entwürfe

# $title ist ein Titel in den eigenen Worten eines Eintrags.
knowledge-named = **{ $title }** (`{ $entry }`)
knowledge-untitled = noch ohne Titel
# $name ist knowledge-named, $who ist, wer ihn gespeichert hat, $at eine Zeit. Was folgt, sagt, was es ist und was erbeten ist.
knowledge-draft = Entwurf von { $name }, gespeichert von <@{ $who }> <t:{ $at }:R>.
knowledge-draft-of-pack = Er ersetzt den Eintrag des Pakets, sobald er veröffentlicht ist.
knowledge-draft-of-own = Er ersetzt den eigenen Eintrag dieses Servers, sobald er veröffentlicht ist.
knowledge-draft-new = Es ist ein neuer Eintrag.
knowledge-draft-asked = Um eine Prüfung wurde gebeten.
knowledge-nothing-wrong = Nichts daran ist falsch
knowledge-nothing-wrong-about = Unten ist die Karte, wie Mitglieder sie sehen würden. Vor dem Veröffentlichen laufen alle Tests.
knowledge-wrong = Was fehlt oder nicht stimmt
knowledge-judge = Prüfen, veröffentlichen
knowledge-drafts = Entwürfe
knowledge-drafts-none = Es gibt keinen Entwurf. /knowledge add beginnt einen neuen Eintrag, /knowledge edit ändert einen.
knowledge-drafts-line = `{ $entry }`, gespeichert von <@{ $who }> <t:{ $at }:R>
knowledge-drafts-line-asked = `{ $entry }`, gespeichert von <@{ $who }> <t:{ $at }:R>, wartet auf eine Prüfung
knowledge-drafts-more = und { $count } weitere: Öffne sie mit /knowledge edit
knowledge-drafts-open = Entwurf öffnen
knowledge-saved = Gespeichert.
knowledge-new = Ein neuer Eintrag. Füll die Formulare unten aus.
knowledge-draft-there = Es gibt davon schon einen Entwurf.
knowledge-entry-there = Es gibt schon einen Eintrag `{ $entry }`. Ändere ihn mit /knowledge edit, oder wähl eine andere ID.
knowledge-no-draft = Einen Entwurf von `{ $entry }` gibt es nicht mehr: Er wurde veröffentlicht oder verworfen.
knowledge-gone = Der Entwurf wurde veröffentlicht oder verworfen, während du geschrieben hast.
knowledge-same-part = Jemand anders hat denselben Teil dieses Entwurfs geändert, während du geschrieben hast.
# $why ist einer der Sätze darüber.
knowledge-given-back = { $why } Deine Worte sind in der Datei unten; nichts ist verloren.
knowledge-discard = Den Entwurf von `{ $entry }` verwerfen? Was Mitglieder jetzt sehen, bleibt, wie es ist.
knowledge-discard-yes = Ja, verwerfen
knowledge-discard-no = Behalten
knowledge-discarded = Der Entwurf von `{ $entry }` ist weg.
knowledge-not-discarded = Nichts wurde verworfen: Der Entwurf von `{ $entry }` wurde geändert, seit du ihn angesehen hast, oder ist weg.
knowledge-preview-draft = Das ist der Entwurf, noch nicht das, was Mitglieder sehen.
knowledge-asked = Um Prüfung gebeten. Wer veröffentlichen darf, findet ihn mit /knowledge drafts.
# Im Änderungsprotokoll: $who bittet.
knowledge-asks-review = <@{ $who }> bittet um eine Prüfung des Entwurfs von `{ $entry }`: /knowledge publish

## /knowledge: veröffentlichen, weglassen, zurückgeben

knowledge-may-not = Du schreibst, und jemand mit einer Rolle zum Veröffentlichen veröffentlicht. Bitte mit dem Button unten um eine Prüfung.
knowledge-second-person = Dieser Server will, dass eine zweite Person es ansieht: Veröffentlichen darf, wer eine Rolle zum Veröffentlichen hat oder den Server verwalten darf und nicht an diesem Entwurf geschrieben hat.
knowledge-writers-unknown = Ich kann gerade nicht lesen, wer an diesem Entwurf geschrieben hat. Bitte versuch es in einer Minute noch einmal.
knowledge-who-may = Wer veröffentlichen darf
# $name ist knowledge-named.
knowledge-blocked = { $name } kann noch nicht veröffentlicht werden.
knowledge-passes = { $name } besteht jede Prüfung und jeden Test. Das würde sich ändern:
knowledge-changes-nothing = Nichts: Es steht schon so da.
knowledge-publish-now = Veröffentlichen
knowledge-changed-since = Der Entwurf wurde geändert, seit du ihn angesehen hast: Bitte sieh ihn dir noch einmal an.
knowledge-published = Veröffentlicht: Ab jetzt wird es Mitgliedern gezeigt.
# $count ist, wie viele es wären, $most, wie viele es sein dürfen.
knowledge-too-many-entries = • Geändert, ergänzt oder weggelassen wären auf diesem Server zusammen { $count } Einträge, und { $most } dürfen es sein: Nimm zuerst einige heraus
knowledge-too-many-tests = • Dieser Server hat in seinen eigenen Einträgen zusammen { $count } Tests und darf { $most } haben: Nimm zuerst einige heraus
# $words sagt, was getan wurde, $number ist die Nummer einer Änderung.
knowledge-decided = { $words } Es ist Änderung { $number } im Verlauf.
# $error sagt, warum.
knowledge-refused = Nichts wurde geändert: { $error }.
knowledge-undo-refused = Nichts wurde zurückgenommen: Was vorher galt, besteht die Prüfung nicht mehr. Nimm zuerst zurück, was danach kam, oder verbessere den Eintrag mit /knowledge edit.
knowledge-cannot = So geht es nicht
knowledge-cannot-about = Ein Test eines anderen Eintrags, der jetzt besteht, würde scheitern. Ändere zuerst jenen Eintrag oder seinen Test.
knowledge-anyway = Trotzdem weglassen
knowledge-out-already = Dieser Server lässt `{ $entry }` schon weg. /knowledge restore holt ihn zurück.
knowledge-nothing-own = Dieser Server sagt nichts Eigenes zu `{ $entry }`: Es gibt nichts zurückzugeben.
knowledge-would-disable = Mitgliedern würde `{ $entry }` nicht mehr gezeigt.
knowledge-would-restore = Für `{ $entry }` würde wieder der Text des Pakets gelten.
knowledge-would-go = `{ $entry }` fiele weg: Das Paket hat keinen solchen Eintrag. Der Verlauf behält seinen Text.
knowledge-disable = Weglassen
knowledge-restore = Zurückgeben
knowledge-nothing-changed = Nichts wurde geändert.
knowledge-try-again = Noch einmal
knowledge-disabled = Erledigt: Mitgliedern wird es nicht mehr gezeigt.
knowledge-restored = Erledigt: Jetzt gilt wieder, was das Paket sagt.
# Was von einer Entscheidung für den Verlauf bleibt.
knowledge-why-published = `{ $entry }` veröffentlicht
knowledge-why-disabled = `{ $entry }` weggelassen
knowledge-why-restored = `{ $entry }` zurückgegeben
knowledge-why-kept = eigenen Text von `{ $entry }` behalten

## /knowledge: was gilt

knowledge-is-own = `{ $entry }`. Der eigene Text dieses Servers.
knowledge-is-out = `{ $entry }`. Dieser Server lässt diesen Eintrag weg: Mitgliedern wird er nicht gezeigt.
knowledge-is-pack = `{ $entry }`. Der Text des Pakets.
# $count Einträge insgesamt, davon ändert der Server $own.
knowledge-check = { $count } Einträge insgesamt; geändert, ergänzt oder weggelassen hat dieser Server { $own }.
knowledge-check-good = Nichts ist falsch
knowledge-check-good-about = Jeder Eintrag ist brauchbar, und jeder Test besteht.
knowledge-check-wrong = Was nicht stimmt
# $question ist die Frage eines Tests, $landing sagt, was jetzt daraus wird.
knowledge-test-reach = • `{ $entry }`: Der Test „{ $question }“ muss dort ankommen; jetzt: { $landing }
knowledge-test-avoid = • `{ $entry }`: Der Test „{ $question }“ darf davon nicht beantwortet werden; jetzt: { $landing }
knowledge-conflicts = Das Paket ist weiter
# Eine Liste von Einträgen folgt.
knowledge-conflicts-about = Der Text des Pakets hat sich geändert, seit diese geschrieben wurden; deine gelten weiter. Sieh nach, ob das Neue dort auch in deine gehört.
knowledge-conflict = `{ $entry }`: vom jetzigen Text des Pakets (-) zu deinem (+).
knowledge-conflict-gone = Das Paket hat `{ $entry }` nicht mehr. Dein Text gilt weiter, als eigener Eintrag.
knowledge-no-conflict = `{ $entry }` steht nicht mehr im Widerspruch zum Paket.
knowledge-keep-mine = Meinen behalten
knowledge-use-packs = Paket-Text nehmen
knowledge-edit-mine = Meinen ändern
knowledge-own-kept = Behalten: Dein Text bleibt, und ich frage nicht mehr danach.

## Die Teile eines Eintrags: über den Feldern von Formularen, in Befunden und in Unterschieden. Höchstens 45 Zeichen.

knowledge-part-title = Titel
knowledge-part-kind = Art
knowledge-part-aim = Was er sagt, und für wen
knowledge-part-summary = Überblick
knowledge-part-cause = Mögliche Ursachen
knowledge-part-helps = Was helfen kann
knowledge-part-uncertainty = Was man nicht weiß
knowledge-part-care = Wann ärztliche Hilfe
knowledge-part-disputes = Strittige Aussagen
knowledge-part-how-it-works = Wie es wirkt
knowledge-part-benefits = Was es nützen kann
knowledge-part-risks = Was es schaden kann
knowledge-part-if-nothing = Was ohne das passiert
knowledge-part-choices = Was es sonst noch gibt
knowledge-part-daily-life = Was es im Alltag bedeutet
knowledge-part-questions = Fragen fürs Arztgespräch
knowledge-part-asks = Formulierungen
knowledge-part-related = Verwandte Einträge
knowledge-part-claims = Aussagen
knowledge-part-sources = Quellen
knowledge-part-reviewed = Geprüft am
knowledge-part-next = Wieder prüfen am
knowledge-part-by = Geprüft von
knowledge-part-reach = Fragen, die er beantworten muss
knowledge-part-avoid = Fragen, die er nicht beantworten darf
# Was über einem Feld eines Formulars steht, wo es mehr oder anderes ist als oben.
knowledge-field-summary = Überblick: Was Mitglieder zuerst lesen
knowledge-field-care = Wann ärztliche Hilfe: die Zeichen
knowledge-field-asks = Wie gefragt wird
knowledge-field-asks-label = Wie gefragt wird, ab 8, je eine Zeile
knowledge-field-sources = Quellen: Name | https://... | 2026-11-23
knowledge-field-reach = Test: Fragen, die er beantworten muss
knowledge-field-avoid = Test: Fragen, die er nicht beantworten darf
knowledge-field-related = IDs verwandter Einträge, je eine Zeile
knowledge-field-claims = IDs der Aussagen, je Zeile; leer: 2 Quellen
knowledge-field-by = Geprüft von, oder: nicht von Fachleuten
knowledge-field-next = Wieder prüfen am, wie 2027-05-23
knowledge-field-benefits = Was es nützen kann, wie oft
knowledge-field-risks = Was es schaden kann, wie oft
knowledge-field-questions = Fragen für das Arztgespräch
knowledge-field-questions-label = Fragen für das Arztgespräch, je eine Zeile

# Formulare: auf ihren Buttons und über ihnen.
knowledge-form-text = Text
knowledge-form-words = Formulierungen und Quellen
knowledge-form-more = Mehr
knowledge-form-treatment = Behandlung
knowledge-form-choosing = Auswählen

# Listen unter den Formularen, mit dem, was es zu wählen gibt.
knowledge-kind = Was für ein Eintrag es ist
knowledge-kind-condition = Gesundheitsproblem oder Symptom
knowledge-kind-cause = Etwas, das es auslösen kann
knowledge-kind-treatment = Etwas, das man dagegen tut
knowledge-kind-guidance = Wann man wen fragt
knowledge-kind-about = Über diese Informationen
knowledge-level = Wie bald es Hilfe braucht
knowledge-level-routine = Ein normaler Arztbesuch reicht
knowledge-level-soon = Arztbesuch binnen Tagen
knowledge-level-urgent = Hilfe am selben Tag

## Unterschiede zwischen zwei Texten. Der Name jedes Teils steht über seinen Zeilen, - vor dem, was geht, + vor dem, was kommt.

knowledge-difference-moved = andere Reihenfolge
knowledge-difference-more = und { $count } weitere Einträge

## Was an einem Entwurf nicht stimmt. $place ist einer der ersten drei, oder "eine Zeile" oder "ein Name" darin; nach jedem
## Befund folgt, was zu tun ist.

# $field ist der Name eines Feldes, $form der eines Formulars, $list der einer Liste.
finding-place-field = **{ $field }** im Formular **{ $form }**
finding-place-list = Die Liste **{ $list }**
finding-place-checked-on = Der Tag der letzten Prüfung
finding-place-correction = Die Richtigstellung einer strittigen Aussage
finding-place-unknown = Ein Teil, den kein Formular hat
finding-place-line = Eine Zeile in { $place }
finding-place-name = Ein Name in { $place }

finding-blank = { $place } ist leer.
finding-too-long = { $place } hat { $length } Zeichen, höchstens { $max } passen.
finding-too-few = { $place } hat { $count }, erwartet werden mindestens { $min }.
finding-too-many = { $place } hat { $count }, höchstens { $max } werden behalten.
finding-no-id = { $place } hat „{ $id }“, das ist keine ID; erwartet werden 1 bis 64 Zeichen aus a-z, 0-9 und -.
finding-no-claim-id = { $place } hat „{ $id }“, das ist keine Aussage; erwartet werden ein C und zwei oder drei Ziffern, wie in C07.
finding-no-choice = { $place } hat „{ $value }“, das steht dort nicht zur Wahl.
finding-no-day = { $place } ist kein Tag, den ich lesen kann.
finding-no-day-read = { $place } hat eine Zeile ohne einen Tag, den ich lesen kann.
finding-future = { $place } hat { $date }, und das ist noch nicht gekommen; ich zähle Tage in UTC.
finding-review-far = { $place } liegt { $days } Tage nach der letzten Prüfung, höchstens 366 sind ein Jahr.
finding-review-order = { $place } muss nach dem Tag der letzten Prüfung liegen.
finding-review-overdue = { $place } ist { $date }, und das ist vorbei.
finding-no-address = { $place } hat eine Zeile ohne Adresse; erwartet wird eine Adresse, die mit `https://` oder `http://` beginnt.
finding-wrong-address = { $place } hat `{ $url }`; erwartet wird eine Adresse, die mit `https://` oder `http://` beginnt.
# $first und $second sind Formulare, $kind ist knowledge-kind-treatment, $list ist die Liste der Arten.
finding-treatment = Die Formulare **{ $first }** und **{ $second }** gehören zur Art „{ $kind }“ und zu keiner anderen. Füll beide aus, oder wähl eine andere Art in der Liste **{ $list }**.
# $phrase ist eine Formulierung, $other die ID eines anderen Eintrags.
finding-phrase-twice = { $place } hat zweimal „{ $phrase }“. Behalte eins davon.
finding-phrase-elsewhere = { $place } hat „{ $phrase }“, und das steht auch im Eintrag `{ $other }`. Behalte es, wo es hingehört, und sag das andere anders.
finding-phrase-unanswered = { $place } hat „{ $phrase }“, und das ist eine der Fragen zu etwas anderem, die kein Eintrag beantwortet. Sag es anders, oder nimm es heraus.
finding-unknown-entry = { $place } hat `{ $id }`, das ist hier kein Eintrag.
finding-related-twice = { $place } hat zweimal `{ $id }`.
finding-related-self = { $place } hat `{ $id }`, das ist dieser Eintrag selbst.
finding-unknown-claim = { $place } hat { $id }, das ist keine der Aussagen, die ich kenne.
finding-undisputed = { $place } hat { $id }, eine strittige Aussage; daneben muss stehen, was man weiß, und dafür hat kein Formular einen Platz.
finding-unclaimed = { $place } ist leer, und die Zahl der Quellen ist { $count }; erwartet werden eine Aussage oder { $min } Quellen.
finding-long-entry = Alles, was Mitglieder davon lesen können, hat { $length } Zeichen, höchstens { $max } werden gelesen. Streich, was etwas doppelt sagt, oder mach zwei Einträge daraus. Am längsten: { $place }.
finding-long-sentence = { $place } hat einen Satz mit { $words } Wörtern, höchstens { $max } sind leicht zu lesen.
# $grade ist eine Zahl wie 9.4.
finding-hard-to-read = Das Ganze hat Lesestufe { $grade }, höchstens { $max } ist einfach genug. { finding-step-easier } Am schwersten: { $place }.
finding-hard-text = { $place } hat Lesestufe { $grade }, höchstens { $max } ist für einen einzelnen Text einfach genug.
# $about ist, wovon es spricht, $warning, wovor zu warnen ist.
finding-no-warning = Es spricht von { $about }, und diese Warnung fehlt: { $warning }. Füg sie hinzu; ein guter Ort dafür: { $place }.
# $because sagt, warum der Wortlaut nicht stehen darf.
finding-forbidden = { $place } sagt „{ $wording }“: { $because }.
finding-unread = Es lässt sich nicht lesen: Vielleicht hat es eine neuere Version von mir geschrieben. Wer mich betreibt, kann diese Version zurückholen; /knowledge export gibt den Text als Datei.

finding-step-write = Schreib es.
finding-step-shorten = Kürz es, oder sag einen Teil davon anderswo.
finding-step-add = Füg hinzu, was fehlt, je eine Zeile.
finding-step-keep-different = Behalte die, die sich am meisten unterscheiden.
finding-step-source = Schreib jede Quelle in eine eigene Zeile: einen Namen, eine Adresse und den Tag, an dem du sie gelesen hast, mit Strichen dazwischen, wie in `A clinic | https://example.org/page | 2026-11-23`.
finding-step-find-ids = /knowledge edit listet die IDs beim Tippen auf.
finding-step-correct-id = Verbessere es, oder nimm es heraus. /knowledge edit listet die IDs beim Tippen auf.
# $sources ist der Ort der Quellen.
finding-step-correct-claim = Verbessere es, oder nimm es heraus. Ein Eintrag ohne Aussagen braucht zwei Quellen: { $sources }.
finding-step-undisputed = Nimm { $id } heraus. Ein Eintrag ohne Aussagen braucht zwei Quellen: { $sources }. Oder hol den Eintrag mit /knowledge import als Datei herein, in der es steht.
finding-step-claim = Nenn die Aussagen, auf denen er beruht, oder füg eine Quelle hinzu: { $sources }.
finding-step-day-read = Schreib den Tag, an dem du es gelesen hast.
finding-step-within-a-year = Schreib einen Tag, der höchstens zwölf Monate danach liegt.
finding-step-later-day = Schreib einen späteren Tag.
finding-step-check-again = Prüf den Eintrag an seinen Quellen, dann schreib dort den nächsten Tag hin.
finding-step-day = Schreib Jahr, Monat und Tag, wie in `2026-11-23`.
finding-step-then-the-rest = Dann kann ich mir den Rest ansehen.
finding-step-copy-address = Kopier die ganze Adresse aus dem Browser.
finding-step-once = Nenn jeden Eintrag nur einmal.
finding-step-others = Nenn nur andere Einträge.
finding-step-two-sentences = Mach zwei daraus.
finding-step-easier = Nutze kürzere Wörter und kürzere Sätze.
finding-step-other-words = Sag es ohne diese Worte.
# $choices ist, was eine Liste anbietet, jedes in finding-step-choice.
finding-step-choose = Wähl eins: { $choices }.
finding-step-choice = „{ $label }“
# $place ist, wo steht, wer den Eintrag geprüft hat.
finding-step-checked-on = Er wird auf heute gesetzt, wenn du das änderst: { $place }.
finding-step-by-file = Kein Formular hat es: Hol den Eintrag mit /knowledge export als Datei, verbessere es dort und bring ihn mit /knowledge import zurück.


## /settings: die Liste aller Einstellungen

settings-intro = Was ich auf diesem Server tue. Wähl eine Einstellung, um sie zu sehen und zu ändern; jede Änderung lässt sich zurücknehmen.
settings-list = Einstellungen
settings-channels = Kanäle
# $count ist, wie viele Kanäle in der Liste fehlen.
settings-channels-more = und { $count } weitere
settings-pick = Einstellung ändern
settings-pick-channel = Wähl, was ich in einem Kanal tue

# Auf Buttons mehrerer Seiten.
settings-history-undo = Verlauf und zurück
settings-all = Einstellungen
settings-undo-this = Zurücknehmen

## /settings: eine Einstellung

settings-channel = Was ich in einem Kanal tue
# $value ist, was für die Einstellung gilt.
settings-now = Jetzt: **{ $value }**
settings-write = Schreiben
settings-default = Standard nehmen
# Über dem Feld eines Formulars; höchstens 45 Zeichen. $most ist, wie viele Zeichen passen.
settings-field-country = Land, als Name oder mit zwei Buchstaben
settings-field-words = Text, höchstens { $most } Zeichen

settings-about-region = Jede Karte nennt Notruf- und Krisennummern dieses Landes. Ohne Land sage ich „deine örtliche Notrufnummer“ und zeige keine Ziffern. Unten ist eine Karte, wie Mitglieder sie jetzt sehen.
settings-about-language = Was ich in diesem Server spreche, wo alle mitlesen. Mit einer Person allein spreche ich die Sprache ihres Discord, soweit ich sie kann. Eine Karte bleibt vom Titel bis zum letzten Knopf in der Sprache ihrer Texte: bisher Englisch, und eine Zeile darüber sagt das.
settings-about-sensitivity = Vorsichtig beantwortet nur, was klar gefragt ist. Eifrig beantwortet mehr und liegt öfter falsch. Nach Zeichen für einen Notfall wird immer gleich gesucht.
settings-about-visibility = Mitglieder können es bei jeder Frage anders wählen.
settings-about-cooldown = Nachdem ich einem Mitglied in einem Kanal geantwortet habe, warte ich so lange, bevor ich ihm dort wieder antworte. Private Antworten und Notfallkarten warten nie.
settings-about-disclaimer = Diese Worte stehen auf jeder Karte. Du kannst sie anders sagen; sie lassen sich nicht leeren oder abschalten. Unten ist eine Karte, wie Mitglieder sie jetzt sehen.
settings-about-referral = Diese Worte sagen Mitgliedern, mit wem sie reden können. Du kannst sie anders sagen; sie lassen sich nicht leeren oder abschalten, und Notfallkarten haben ihre eigenen. Unten ist eine Karte, wie Mitglieder sie jetzt sehen.
settings-about-alerts = Hier sage ich deinem Team, wenn eine Karte für einen Notfall oder eine Krise gezeigt wurde, und wo. Nie, was geschrieben wurde, und nie, wer es schrieb.
settings-about-log = Hier melde ich jede Änderung, die jemand macht: wer, was, von was zu was.
settings-about-curators = Diese Rollen dürfen mit /knowledge Einträge schreiben. Veröffentlichen dürfen sie sie nicht.
settings-about-reviewers = Diese Rollen dürfen mit /knowledge Einträge veröffentlichen, und sie schreiben.
settings-about-second-reviewer = Mit „ja“ veröffentlicht niemand die eigenen Texte.
settings-about-inbox = Aus, außer du schaltest es ein. Fragen, bei denen es nicht klappte (keine Antwort, keins der angebotenen Themen, „{ button-not-meant }“), werden dann so viele Tage aufbewahrt, ohne Namen, Zahlen und Links und ohne wer gefragt hat, damit du Antworten schreiben kannst. Sag es deinen Mitgliedern.
settings-about-paused = Während ich pausiere, beantworte ich nichts. Notfallkarten werden trotzdem gezeigt.
settings-about-pinned = Diese kommen zuerst, wenn jemand die Liste von /{ command-ask } öffnet und noch nichts getippt hat. /knowledge pin setzt einen Eintrag dorthin oder nimmt ihn weg; höchstens { $most }. Ein Eintrag, den es nicht mehr gibt, bleibt weg.

## /settings: was man wählen kann. Jeder Name und die Zeile darunter haben höchstens 100 Zeichen.

settings-language-unread = Von einer Maschine entworfen; noch von niemandem geprüft, der sie spricht
settings-careful = Vorsichtig
settings-careful-about = Nur, was klar gefragt ist
settings-balanced = Ausgewogen
settings-balanced-about = Die übliche Wahl
settings-eager = Eifrig
settings-eager-about = Mehr Antworten, mehr davon falsch
settings-private = Nur das Mitglied
settings-private-about = Es kann die Karte teilen
settings-public = Der ganze Kanal
settings-off = Aus
settings-seconds =
    { $count ->
        [one] 1 Sekunde
       *[other] { $count } Sekunden
    }
settings-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
settings-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
settings-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
settings-one-person = Nein
settings-one-person-about = Wer schreibt, darf es auch veröffentlichen
settings-two-people = Ja
settings-two-people-about = Jemand anders muss es veröffentlichen
settings-inbox-off-about = Nichts wird aufbewahrt
settings-answering = Ich antworte
settings-paused = Pausiert
settings-paused-about = Nur Notfallkarten
settings-choose-channel = Kanal wählen
settings-choose-roles = Rollen wählen, oder keine

## /settings: was aus einer Änderung wurde

settings-saved = Gespeichert.
settings-not-saved = Nichts wurde geändert: Es konnte gerade nicht gespeichert werden. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.
# $why ist einer der change-refused oben, oder was die Einstellung erwartet.
settings-refused = Nichts wurde geändert: { $why }.
settings-mend = Ändern
# Steht über einem Text, der abgelehnt wurde.
settings-your-text = Dein Text, wie du ihn geschrieben hast:
# In einem Kanal, der für Meldungen gewählt wurde, damit man weiß, dass er funktioniert.
settings-alerts-come = Ab jetzt sage ich dir hier, wenn ich eine Karte für einen Notfall oder eine Krise zeige: dass ich es tat, und wo. Nie, was geschrieben wurde, und nie, wer es schrieb.
settings-untried = Ich konnte diesen Kanal gerade nicht ausprobieren. /doctor sagt später, ob ich dort schreiben kann.
settings-unwritable = **Ich kann in diesem Kanal nicht schreiben.** Ich brauche dort die Berechtigungen „Kanal anzeigen“ und „Nachrichten senden“; /doctor sagt mehr.

## /settings: Verlauf

settings-history = Verlauf
settings-history-none = Hier wurde noch nichts geändert.
# In einer Liste, die den Namen eines Kanals nicht zeigen kann.
settings-history-channel = ein Kanal
settings-history-look = Änderung ansehen
settings-history-undo-one = Eine zurücknehmen
settings-history-older = Ältere
settings-back = Zurück zum Stand davor
settings-back-ask = Änderung { $number } und jede Änderung danach zurücknehmen, alle auf einmal? Einstellungen und Einträge gelten wieder wie zuvor. Es ist eine eigene Änderung, die sich wie jede andere zurücknehmen lässt.
settings-back-go = Zurück
settings-back-stay = So lassen, wie es ist

## Was er in einem Kanal tut

mode-off = Aus
mode-off-about = Hier still; Notfallkarten werden trotzdem gezeigt
mode-asked = Auf Nachfrage
mode-asked-about = Antwortet allen, die fragen
mode-shadow = Shadow: still mitzählen
mode-shadow-about = Liest auch mit und zählt, was er von selbst sagen würde; siehe /insights
mode-suggest = Suggest: Antwort anbieten
mode-suggest-about = Bietet auch von selbst an, zu zeigen, was er hat: allen, die auf einen Button drücken
mode-answer = Answer: von selbst
mode-answer-about = Antwortet auch von selbst, wo es so gut wie sicher ist
mode-about = Threads richten sich nach dem Kanal, in dem sie sind; in einem Forum wird nur die erste Nachricht eines Beitrags ungefragt beantwortet. Notfallkarten werden überall gezeigt. Mit shadow, suggest und answer lese ich hier jede Nachricht und zeige eine Notfallkarte, ohne gefragt zu sein. Beginn mit shadow, sieh nach einigen Tagen in /insights nach, dann wähl. Aus Gesprächen zwischen Menschen halte ich mich heraus, und Mitglieder können mir sagen, dass ich sie in Ruhe lassen soll.
mode-needs-host = **Shadow, suggest und answer brauchen die Menschen, die mich betreiben.** Ich bekomme den Text von Nachrichten noch nicht, darum antworte ich auch damit nur auf Nachfrage. Wer mich betreibt, schaltet es ein: „Message Content Intent“ im Developer Portal, Seite Bot, dann message_content = true unter [discord].

## Was /doctor findet. Ein Name von etwas, das angesehen wurde, hat höchstens 48 Zeichen.

# $channel ist die Erwähnung eines Kanals, wo immer es unten steht, $count, wie viele Probleme es gibt.
doctor-found =
    { $count ->
        [0] Ich sollte in { $channel } antworten: Ich habe kein Problem gefunden.
        [one] Ich habe 1 Problem für { $channel } gefunden.
       *[other] Ich habe { $count } Probleme für { $channel } gefunden.
    }
doctor-list = Was ich geprüft habe
doctor-problem = Problem
doctor-note = Notiz
doctor-fine = OK
# $weight ist eins der drei darüber, $what ein Name von etwas, das angesehen wurde.
doctor-name = { $weight }: { $what }
# Auf Buttons. $setting ist der Name einer Einstellung.
doctor-set = Einstellen: { $setting }
doctor-set-channel = Kanal einstellen
doctor-again = Neu nachsehen
# $count ist, wie viel in einer Liste fehlt.
doctor-more = und { $count } weitere

doctor-permissions = Meine Berechtigungen hier
doctor-permissions-elsewhere = Ich kann { $channel } sehen. Ob ich dort schreiben darf, sagt mir Discord nur im Kanal selbst: Nutze /doctor dort.
# $speak ist doctor-may-send oder doctor-may-send-in-threads.
doctor-permissions-blind = Ich kann { $channel } nicht sehen. So lässt es sich beheben: „Kanal bearbeiten“, „Berechtigungen“, füg mich hinzu und erlaub „Kanal anzeigen“, „{ $speak }“, „Links einbetten“ und „Nachrichtenverlauf anzeigen“.
doctor-permissions-untold = Discord hat es mir gerade nicht gesagt. Bitte sieh in einer Minute noch einmal nach.
# $missing sind einige der Berechtigungen von Discord, unten genannt.
doctor-permissions-missing = Mir fehlt: { $missing }. Befehle gehen trotzdem, denn sie werden auf anderem Weg beantwortet; Erwähnungen nicht. So lässt es sich beheben: „Kanal bearbeiten“, „Berechtigungen“, füg mich hinzu und erlaub es.
doctor-permissions-history = Ich darf hier schreiben, aber mir fehlt „Nachrichtenverlauf anzeigen“, darum können meine Antworten nicht auf die Frage zeigen. So lässt es sich beheben: „Kanal bearbeiten“, „Berechtigungen“, füg mich hinzu und erlaub es.
doctor-permissions-good = Ich darf sehen, schreiben und Karten zeigen.
doctor-may-view = Kanal anzeigen
doctor-may-send = Nachrichten senden
doctor-may-send-in-threads = Nachrichten in Threads senden
doctor-may-embed = Links einbetten

# $database ist der Name einer Datenbank, $size, wie groß sie ist.
doctor-database = Datenbank
doctor-database-good = { $database } antwortet; { $size } für alle Server.
doctor-database-unread = { $database } lässt sich nicht lesen, darum kann nichts geändert werden, und was dieser Server gewählt hat, ist vielleicht nicht bekannt. Wer mich betreibt, findet die Ursache in meinem Log.
# $size ist eine Zahl wie 2.5.
doctor-size-kilobytes = { $size } kB
doctor-size-megabytes = { $size } MB

doctor-haste = Pause zwischen Antworten
doctor-haste-now =
    Ich habe dir dort gerade erst geantwortet. Nach einer Antwort warte ich { $seconds ->
        [one] 1 Sekunde
       *[other] { $seconds } Sekunden
    }, bevor ich demselben Mitglied im selben Kanal wieder antworte; /{ command-ask } mit einer privaten Antwort wartet nie.
doctor-haste-on =
    Nach einer Antwort warte ich { $seconds ->
        [one] 1 Sekunde
       *[other] { $seconds } Sekunden
    }, bevor ich demselben Mitglied im selben Kanal wieder antworte. Wer privat mit /{ command-ask } fragt, wartet nicht.
doctor-haste-off = Aus: Niemand wartet.

doctor-room = Hält mich etwas auf?
doctor-room-refused = Discord hat meine letzte Antwort in diesem Kanal abgelehnt, darum lasse ich ihn zehn Minuten in Ruhe und antworte mit einer Direktnachricht. Bring meine Berechtigungen in Ordnung; nach zehn Minuten oder mit der nächsten Notfallkarte versuche ich es wieder.
doctor-room-full = Ich habe so viele Fragen auf einmal, wie ich nehmen kann; alle weiteren bitte ich, es in einer Minute noch einmal zu versuchen. Wer mich betreibt, kann `questions_at_once` erhöhen.
doctor-room-good = Nein: Für Fragen ist Platz, und dieser Kanal nimmt meine Antworten.

# $sensitivity ist eine Wahl in /settings, $limits sagt sie in Zahlen.
doctor-readiness = { $sensitivity } ({ $limits }). Darunter sage ich, dass ich keine Antwort habe. Einzelne Fragen siehst du mit /try.

doctor-commands = Befehle
doctor-commands-good = Discord listet sie so auf, wie sie sind.
doctor-commands-other = Discord listet andere Befehle auf, als ich habe. Wer mich betreibt, behebt es mit `signpost commands sync`.
doctor-commands-untold = Discord hat mir seine Liste gerade nicht gesagt. Bitte sieh in einer Minute noch einmal nach.

# $country ist der Name eines Landes.
doctor-country = { $country }.
doctor-country-none = Keins ist gesetzt: Karten sagen „deine örtliche Notrufnummer“ und zeigen keine Ziffern.

doctor-alerts-none = Keiner ist gesetzt: Niemand erfährt es, wenn eine Karte für einen Notfall oder eine Krise gezeigt wird.
doctor-log-none = Keiner ist gesetzt: Änderungen stehen nur im Verlauf von /settings.
doctor-told-good = { $channel }. Seit meinem Start ist kein Versuch gescheitert, dort zu schreiben.
doctor-told-forbidden = { $channel }. Mein letzter Versuch, dort zu schreiben, ist gescheitert: Ich darf dort nicht schreiben. So lässt es sich beheben: „Kanal bearbeiten“, „Berechtigungen“, füg mich hinzu und erlaub „Kanal anzeigen“ und „Nachrichten senden“; oder wähl einen anderen Kanal.
doctor-told-gone = { $channel }. Mein letzter Versuch, dort zu schreiben, ist gescheitert: Den Kanal gibt es nicht mehr. Wähl einen anderen.
doctor-told-unreached = { $channel }. Mein letzter Versuch, dort zu schreiben, ist gescheitert: Discord war nicht zu erreichen oder hat es abgelehnt. Mit der nächsten Nachricht versuche ich es wieder.

doctor-version = Version
doctor-version-is = Signpost { $version }.

# $title ist, wie das Paket heißt, $version seine Version, $count, wie viele Einträge es hat.
doctor-knowledge = Wissen
doctor-knowledge-has =
    { $title }, Version { $version }, { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }.
# Folgt darauf.
doctor-knowledge-overdue =
    { $count ->
        [one] 1 Eintrag ist
       *[other] { $count } Einträge sind
    } über den Tag der nächsten Prüfung hinaus: Das sollte jemand wieder lesen.

doctor-own-settings = Eigene Einstellungen dieses Servers
doctor-own-settings-good = Alle davon sind in Gebrauch.
# $count Einstellungen haben Probleme, $named sind einige davon.
doctor-own-settings-left-out =
    { $count ->
        [one] 1 enthält
       *[other] { $count } enthalten
    } etwas, das diese Version nicht annimmt, darum gilt die Wahl derer, die mich betreiben, oder die des Pakets: { $named }. Setz es neu mit /settings oder /knowledge.

doctor-own-entries = Eigene Einträge dieses Servers
# $own sind die eigenen des Servers, $off die abgeschalteten.
doctor-own-entries-has =
    Eigene dieses Servers: { $own }; abgeschaltet: { $off ->
        [one] 1 mitgelieferter
       *[other] { $off } mitgelieferte
    }.
# Einer der zwei Sätze danach kann folgen. $faults sagt, was an $count Einträgen nicht stimmt, $named sind Einträge.
doctor-own-entries-faulty =
    { $count ->
        [one] 1 Fehler hält
       *[other] { $count } Fehler halten
    } einen Eintrag außer Gebrauch, darum gilt der mitgelieferte, wenn es einen gibt: { $faults }. Verbessere es mit /knowledge.
doctor-own-entries-moved = Der Text des Pakets hat sich geändert, seit sie geschrieben wurden; deiner gilt weiter. Sieh dir beide mit /knowledge an: { $named }.

doctor-mode = Darf ich hier antworten?
doctor-mode-paused = Ich bin auf diesem ganzen Server pausiert; nur Notfallkarten werden gezeigt. So lässt es sich beheben: Stell „{ settings-title-paused }“ auf „Ich antworte“.
doctor-mode-off = { $channel } ist ausgeschaltet, darum werden nur Notfallkarten gezeigt. So lässt es sich beheben: Stell diesen Kanal auf „{ mode-asked }“.
doctor-mode-asked = Ja. Ich antworte allen, die mich fragen: mit /{ command-ask }, mit einer Erwähnung, mit einer Antwort auf mich mit eingeschalteter Erwähnung, oder mit einem Rechtsklick auf eine Nachricht, Apps, { command-find-an-answer }.
doctor-mode-unread = Was dieser Server gewählt und geschrieben hat, war noch nicht ganz zu lesen, darum antworte ich vielleicht ohne das. Sieh in einer Minute noch einmal nach; wenn es so bleibt, sieh unten bei der Datenbank nach.
doctor-mode-shadow = Auf Nachfrage antworte ich. Außerdem lese ich mit und zähle nur, was ich von selbst sagen würde: siehe /insights. Notfallkarten werden gezeigt.
doctor-mode-suggest = Auf Nachfrage antworte ich. Von selbst biete ich an, zu zeigen, was ich habe, wo ich so gut wie sicher bin ({ $limits }).
doctor-mode-answer = Auf Nachfrage antworte ich. Von selbst antworte ich auch, wo ich so gut wie sicher bin ({ $limits }).
# Folgt auf einen der drei darüber.
doctor-mode-quiet = Ich halte mich heraus aus Antworten, Nachrichten, die jemanden erwähnen, Code, Links, Befehlen anderer Bots und kurzen Bemerkungen; ungefragt sage ich in einem Kanal höchstens alle 30 Sekunden etwas, in einem Forumsbeitrag nur einmal, und nie zu jemandem, der mir gesagt hat, dass ich es lassen soll.
doctor-mode-no-content = { $channel } ist auf { $mode } gestellt, aber ich bekomme den Text von Nachrichten nicht, darum antworte ich nur auf Nachfrage und sehe keinen Notfall, der mir nicht gesagt wird. So lässt es sich beheben: Wer mich betreibt, schaltet „Message Content Intent“ im Developer Portal, Seite Bot, ein und setzt message_content = true unter [discord]; oder stell den Kanal auf „{ mode-asked }“.
doctor-gateway = Verbindung und Intents
doctor-gateway-addressed = Ich bin verbunden; am letzten Tag begonnene Sitzungen: { $sessions }. Ich bitte Discord nicht um Message Content, darum sehe ich nur Nachrichten, die mich erwähnen, mir antworten oder direkt an mich gehen. Wer mich betreibt, setzt message_content = true, damit ich ungefragt sprechen kann.
doctor-gateway-content = Ich bin verbunden; am letzten Tag begonnene Sitzungen: { $sessions }. Discord gibt mir den Text aller Nachrichten, die ich sehen kann. Die, die nicht an mich gehen, sehe ich mir nur in Kanälen an, die auf shadow, suggest oder answer gestellt sind.

## Was /try hinzufügt

try-unasked-alone = Ungefragt würde ich das in Ruhe lassen: Es ist kurz, ein Befehl, Code, ein Zitat, ein Link oder für jemanden gedacht.
try-unasked-nothing = Ungefragt würde ich nichts sagen: Nichts passt gut genug ({ $limits }).
try-unasked-urgent = Ungefragt würde ich die Notfallkarte auch zeigen.
try-unasked-shadow = Ungefragt würde ich `{ $entry }` nur zählen.
try-unasked-suggest = Ungefragt würde ich anbieten, `{ $entry }` zu zeigen.
try-unasked-answer = Ungefragt würde ich mit `{ $entry }` antworten.
try-unasked-today = Ungefragt würde ich eine Karte dazu zeigen, wie man heute Hilfe bekommt.

## Was /insights hinzufügt

insights-suggested = Menschen angeboten, die nicht gefragt hatten: { $count }. Am meisten: { $most }.
insights-shadowed = In shadow hätte ich { $count ->
    [one] einmal
   *[other] { $count }-mal
} gesprochen. Am meisten: { $most }.
