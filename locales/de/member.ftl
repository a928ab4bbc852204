### Machine-drafted; not yet reviewed by a person who speaks the language.
### Was der Bot Mitgliedern sagt, auf Deutsch. Einfache Worte, lesbar ab etwa 12 Jahren.
### Nichts hier ist Gesundheitsinformation: Die steht in den Paketen und kommt mit ihren Hinweisen.

## Sätze, die privat gesagt werden, wo keine Antwort gegeben werden kann

hint-old-button = Dieser Button stammt von einer anderen Version von mir. Bitte frag noch einmal mit /{ command-ask }.
hint-entry-gone = Dieses Thema wurde inzwischen entfernt. Bitte frag noch einmal mit /{ command-ask }.
hint-bot-may-not-post = Ich kann hier nichts teilen: Ich brauche die Berechtigungen „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“. Die Moderation kann sie mir geben.
hint-member-may-not-post = Du kannst in diesem Kanal nicht schreiben, also kann ich da nichts für dich teilen.
hint-busy = Ich habe gerade viele Fragen auf einmal. Bitte versuch es in einer Minute noch einmal. { emergency }
hint-fault = Bei mir ist etwas schiefgegangen, darum habe ich keine Antwort. Bitte versuch es noch einmal. { emergency }
hint-channel-refused = Ich darf im Kanal deiner Frage nicht schreiben, also steht meine Antwort hier. Die Moderation kann mir dort diese Berechtigungen geben: „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“.
hint-unknown-command = Diesen Befehl kenne ich nicht. Vielleicht ist er neu: Bitte versuch es in ein paar Minuten wieder.
hint-unknown-country = Für dieses Land habe ich keine Notrufnummern, darum habe ich noch nicht geantwortet. Wähl ein Land aus der Liste oder frag noch einmal ohne Land. { emergency }
hint-channel-off = Die Moderation hat mich in diesem Kanal ausgeschaltet. Bitte frag in einem anderen. { emergency }
hint-paused = Die Moderation hat mich vorerst pausiert. { emergency }
hint-haste = Ich habe dir hier gerade erst geantwortet, und die Moderation möchte eine Pause zwischen zwei Antworten. Nutze /{ command-ask } für eine private Antwort oder versuch es in einer Weile noch einmal. { emergency }
hint-thanks = Danke. Es ist für dieses Thema gezählt, ohne deinen Namen, damit die Antworten besser werden.
hint-said-already = Danke. Was du zu dieser Antwort gesagt hast, ist schon gezählt.
hint-not-counted = Danke. Ich zähle hier nichts, das hilft also nur dir: Frag noch einmal mit anderen Worten, wenn du mehr brauchst.
hint-ask-differently = Tut mir leid, dass es das nicht war. Frag noch einmal mit anderen Worten: was passiert, wo und seit wann. Mit /{ command-ask } biete ich dir beim Tippen Themen an. { emergency }
hint-not-shared-here = Dieser Server hat mich nicht hinzugefügt, darum siehst nur du, was ich hier sage. Du kannst es den anderen mit deinen Worten erzählen.

hint-not-yours = Nur wer gefragt hat oder moderiert, kann diese Antwort löschen.

# In jedem Satz, der dort steht, wo eine Antwort erhofft wurde.
emergency = Wenn das ein Notfall sein könnte, ruf jetzt die örtliche Notrufnummer an.

## Eine Antwort, die schon gegeben wurde

# $link ist ein Link zu einer Nachricht auf Discord.
earlier-answer = Das habe ich hier gerade erst beantwortet: { $link }
button-show-again = Zeig mir die Antwort

## Was der Moderation in einem ihrer Kanäle gesagt wird

# $channel ist die Erwähnung eines Kanals.
team-cannot-post = Jemand hat mich in { $channel } gefragt, und ich darf dort nicht antworten. Ich brauche die Berechtigungen „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“. Um zu sehen, was sonst noch nicht stimmt, nutze dort /doctor. Das sage ich nur einmal.

## Die Karte: Überschriften und feste Sätze um die Texte eines Eintrags. Sie stehen in der Sprache des Eintrags.

card-cause = Was die Ursache sein kann
card-helps = Was helfen kann
card-care = Wann du ärztliche Hilfe holen solltest
card-balance = Nutzen und Risiken
card-balance-both =
    Kann helfen: { $good }
    Kann schaden: { $bad }
card-how-it-works = Wie es wirkt
card-if-nothing = Wenn nichts getan wird
card-other-choices = Andere Möglichkeiten
card-daily-life = Alltag
card-questions = Fragen für dein Arztgespräch
card-disputes = Wo sich Artikel und Belege unterscheiden
card-uncertain = Was man nicht genau weiß
card-origin = Quelle und Prüfung
# $names sind Namen von Quellen, $more ist, wie viele es noch gibt, $reviewed und $next sind Daten, $by sagt, wer es geprüft hat.
card-origin-line =
    { $names }{ $more ->
        [0] { "" }
       *[other] { " " }und { $more } weitere
    }. Zuletzt geprüft am { $reviewed }, nächste Prüfung am { $next }; { $by }.
card-overdue = Diese Prüfung ist überfällig.
card-sources = Woher die Angaben stammen
card-more-sources = Weitere Quellen
# $name, $url und $seen sind der Name einer Quelle, ihre Adresse und der Tag, an dem sie gelesen wurde.
card-source = • { $name }, gelesen am { $seen }: <{ $url }>
card-note = Bitte beachten
card-referral = Mit wem du reden kannst
card-emergency = Im Notfall
# $number ist die Notrufnummer eines Landes oder Worte dafür.
card-urgent-line = Wenn das ein Notfall sein könnte, wähle jetzt { $number }. Ein Bot kann nicht sehen, wie es dir geht, und kann Warnzeichen übersehen.
care-routine = Für die meisten Sorgen reicht ein normaler Arztbesuch, außer ein Zeichen unten braucht früher Hilfe.
care-soon = Die Zeichen unten brauchen in den nächsten Tagen einen Arztbesuch, oder früher, wo es steht.
care-urgent = Die Zeichen unten brauchen heute Hilfe, außer es ist eine andere Zeit genannt.
also-asked = Du hast auch gefragt
same-day = Hol dir heute ärztliche Hilfe
appointment = Einen Arzttermin wert

## Wo kein Eintrag antwortet oder mehrere es könnten

choices-title = Was davon kommt dem am nächsten?
unknown-title-1 = Darauf habe ich keine Antwort
unknown-text-1 = Meine Antworten haben Menschen vorher geschrieben, und keine davon passt zu deiner Frage. Versuch es mit anderen Worten: was passiert, wo und seit wann.
unknown-title-2 = Ich habe nichts Passendes
unknown-text-2 = Ich sage nur, was Menschen geprüft und aufgeschrieben haben, und das ist nicht dabei. Es kann helfen, zu sagen, wo es ist, was es macht und seit wann.
unknown-title-3 = Keiner meiner Texte beantwortet das
unknown-text-3 = Ich kenne ein einziges Gebiet, und das nur so weit, wie es für mich aufgeschrieben wurde. Sag es gern anders oder sieh dir die Themen an.
unknown-nearest = Was dem am nächsten kommt
how-to-ask-title = Frag mich mit deinen Worten
# $subject ist, wovon das Paket handelt, zum Beispiel "Zucken im Gesicht".
how-to-ask-text = Ich beantworte Fragen zu diesem Gebiet: { $subject }. Zum Beispiel: was passiert, wo und seit wann. Ich kann nur Worte lesen, keine Bilder oder Dateien.
boundary-title = Das ist eine Frage für Fachleute
# $title ist der Titel eines Eintrags.
boundary-offer = Allgemeine Informationen, die ich habe: { $title }.

## Was man mit einer Karte tun kann

button-treatment = Mehr zur Behandlung
button-treatments = Behandlungen
button-tests = Untersuchungen
button-worry = Wann du dir Sorgen machen solltest
button-evidence = Wie gesichert ist das?
select-related = Weiterlesen: verwandte Themen
button-none-fits = Nichts davon
button-helpful = Hilfreich
button-not-helpful = Nicht hilfreich
button-not-meant = Das meinte ich nicht
button-share = Im Kanal teilen
button-remove = Löschen
# $language ist das Kürzel der Sprache der Karte, zum Beispiel "en".
card-other-language =
    Diese Antwort habe ich bisher nur auf { $language ->
        [es] Spanisch
        [de] Deutsch
        [fr] Französisch
        [pt] Portugiesisch
       *[en] Englisch
    }.

## /topics: nur Titel, keine Gesundheitsinformation

# $subject ist, wovon die Texte handeln, in der Sprache des Pakets. $topics ist topics-count.
topics-intro = Worauf ich Antworten habe: { $subject }, { $topics }. Wähl eins aus, um seine Karte zu lesen; nur du siehst sie. Alles davon ist allgemeine Information, und jede Karte sagt, mit wem du reden kannst. { emergency }
topics-count =
    { $count ->
        [one] 1 Thema
       *[other] { $count } Themen
    }
topics-none = Hier gibt es gerade keine Themen.
topics-moved = Diese Seite gibt es nicht mehr, darum kommt hier die nächstgelegene.
# $group ist der Name einer der Gruppen unten.
topics-page = { $group } (Seite { $page } von { $pages })
topics-condition = Symptome und Gesundheitsprobleme
topics-cause = Was es auslösen kann
topics-treatment = Was man tun kann
topics-guidance = Hilfe finden und damit leben
topics-about = Über diese Texte
topics-choose-group = Wähl eine Gruppe
topics-choose-entry = Wähl ein Thema zum Lesen
topics-previous = Vorige Seite
topics-next = Nächste Seite

## /help

help-title = Was ich kann
# $subject ist, wovon die Texte handeln, in der Sprache des Pakets.
help-what = Ich beantworte Gesundheitsfragen aus kurzen Texten, die Menschen geschrieben und geprüft haben. Das Gebiet hier: { $subject }. Frag mit deinen Worten; Tippfehler machen nichts. Wenn ich keine Antwort habe, sage ich es.
help-how = So kannst du fragen
help-how-server =
    - Nutze /{ command-ask }. Die Antwort ist nur für dich, außer du teilst sie oder dieser Server hat es anders gewählt.
    - Erwähne mich in einem Satz oder antworte auf eine Karte von mir, mit eingeschalteter Erwähnung.
    - Klick mit rechts auf eine Nachricht (am Handy: gedrückt halten), dann auf Apps, dann auf „{ command-find-an-answer }“.
    - Schreib mir direkt.
help-how-direct = Schreib deine Frage hier, so wie du mit Freunden schreibst, oder nutze /{ command-ask }: Da bekommst du beim Tippen Themen angeboten.
help-how-group = Nutze hier /{ command-ask } oder klick mit rechts auf eine Nachricht (am Handy: gedrückt halten), dann auf Apps, dann auf „{ command-find-an-answer }“. Nur du siehst die Antwort, außer du stellst bei /{ command-ask } die Option { command-ask-private } auf False oder teilst die Karte.
help-how-visiting = Nutze hier /{ command-ask } oder klick mit rechts auf eine Nachricht (am Handy: gedrückt halten), dann auf Apps, dann auf „{ command-find-an-answer }“. Dieser Server hat mich nicht hinzugefügt, darum siehst nur du, was ich sage, und ich lese und zähle hier nichts.
help-how-off = Die Moderation hat mich in diesem Kanal ausgeschaltet. Bitte frag in einem anderen oder schreib mir direkt.
help-how-paused = Die Moderation hat mich auf diesem Server vorerst pausiert. Du kannst mir direkt schreiben.
help-cannot = Was ich nicht kann
help-cannot-list =
    - Sagen, was du hast oder ob es ernst ist.
    - Eine Dosis nennen oder sagen, ob du mit einem Medikament anfangen oder aufhören sollst.
    - Dich ansehen oder Fachleute aus Arztpraxis, Pflege oder Apotheke ersetzen.
    - Im Notfall helfen: Ich kann Warnzeichen übersehen.
help-emergency = Im Notfall
# $number ist eine Nummer mit ihrem Land oder Worte dafür.
help-emergency-call = Wähle jetzt { $number }. Warte nicht auf eine Antwort von mir.
help-team = Für das Team dieses Servers
help-team-writes = Mit /knowledge schreibst, prüfst und veröffentlichst du Einträge, /inbox zeigt, worauf ich keine Antwort hatte, /try zeigt, was ich antworten würde.
help-team-moderates = /settings legt fest, wie ich mich verhalte, /knowledge, was ich sage, /inbox zeigt, worauf ich keine Antwort hatte, /insights, wie es läuft, in Zahlen, /doctor, warum ich still bin.
help-topics = Themen ansehen
help-privacy = Datenschutz

## /privacy

privacy-policy = Datenschutzerklärung
privacy-here-visiting = Dieser Server hat mich nicht hinzugefügt: Jemand hat mich mitgebracht. Ich speichere hier nichts, zähle nichts und sage niemandem etwas weiter. Was ich sage, sieht nur, wer gefragt hat.
privacy-here-group = In dieser Unterhaltung speichere ich nichts und zähle nichts. Ich lese nur, was mir jemand mit einem Befehl gibt.

## /knowledge pin, für das Team eines Servers

# $title ist der Titel eines Eintrags, $list sind mehrere davon.
pin-pinned = **{ $title }** wird jetzt bei /{ command-ask } angeboten, bevor etwas getippt ist.
pin-unpinned = **{ $title }** wird nicht mehr zuerst angeboten.
pin-order = In dieser Reihenfolge: { $list }
pin-none = Jetzt wird nichts zuerst angeboten: Alle Themen kommen in der Reihenfolge des Pakets.
pin-again = Derselbe Befehl nimmt es zurück.
pin-full = Nichts wurde geändert: { $most } Einträge kommen schon zuerst, und für mehr ist kein Platz. Nutze /knowledge pin mit einem von diesen, um ihn wegzunehmen: { $list }
pin-is-pinned = Kommt zuerst: { $title }

## Was jemandem gesagt wird, der nicht gefragt hat

# Das lesen alle im Kanal: Nichts darin verrät, worum es geht.
unprompted-offer = Vielleicht habe ich etwas dazu. Nur wer auf den Button drückt, sieht es.
unprompted-look = Zeig es mir
unprompted-hush = Antworte mir nicht ungefragt
unprompted-hushed = Erledigt: Ich antworte dir nicht mehr, außer du fragst mich, und das auf jedem Server. Wenn du fragst, antworte ich weiter, und ich zeige weiter eine Karte, wenn jemand in Gefahr sein könnte. Um es zurückzustellen, nutze /{ command-privacy }.
unprompted-not-saved = Das konnte ich gerade nicht speichern, also hat sich nichts geändert. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.

## Was /privacy dazu sagt

privacy-unprompted-title = Wenn du mich nicht gefragt hast
privacy-unprompted-reads = In Kanälen, die ein Server dafür ausgewählt hat, lese ich auch Nachrichten, die nicht an mich gehen, sehe nach, ob ich etwas dazu weiß, und vergesse sie sofort. „Shadow“ heißt, dass ich nur zähle; „suggest“, dass ich anbiete, es zu zeigen; „answer“, dass ich antworte.
privacy-unprompted-reads-nothing = Ich lese nur Nachrichten, die an mich gehen.
privacy-unprompted-may = Wenn du keine Antwort willst, ohne zu fragen, drück den Button unten. Das gilt auf jedem Server.
privacy-unprompted-hushed = Du hast mir gesagt, dass ich dir nur antworten soll, wenn du fragst. Das gilt auf jedem Server. Dafür ist deine Nummer bei Discord gespeichert und sonst nichts; sie wird gelöscht, wenn du es zurückstellst.
privacy-unprompted-unreadable = Ich kann gerade nicht lesen, ob du mir gesagt hast, dass ich es lassen soll. Bis ich es kann, sage ich dir nichts, außer du fragst.
privacy-unprompted-still = Wenn es ein Zeichen für einen Notfall oder eine Krise gibt, zeige ich trotzdem eine Karte.
privacy-hush = Antworte mir nicht ungefragt
privacy-unhush = Du darfst mir ungefragt antworten
privacy-about-hushed = Deine Nummer bei Discord ist gespeichert, weil du mir gesagt hast, dass ich dir nur antworten soll, wenn du fragst. Sonst steht nichts dabei, und mit /{ command-privacy } kannst du es zurückstellen.
