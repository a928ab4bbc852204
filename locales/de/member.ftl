### Machine-drafted; not yet reviewed by a person who speaks the language.
### Was der Bot Mitgliedern sagt, auf Deutsch. Einfache Worte, lesbar ab etwa 12 Jahren.
### Nichts hier ist Gesundheitsinformation: Die steht in den Paketen und kommt mit ihren Hinweisen.

## Sätze, die privat gesagt werden, wo keine Antwort gegeben werden kann

hint-old-button = Dieser Button stammt von einer anderen Version von mir. Bitte frag noch einmal mit /ask.
hint-entry-gone = Dieses Thema wurde inzwischen entfernt. Bitte frag noch einmal mit /ask.
hint-bot-may-not-post = Ich kann hier nichts teilen: Ich brauche die Berechtigungen „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“. Die Moderation kann sie mir geben.
hint-member-may-not-post = Du kannst in diesem Kanal nicht schreiben, also kann ich da nichts für dich teilen.
hint-busy = Ich habe gerade viele Fragen auf einmal. Bitte versuch es in einer Minute noch einmal. { emergency }
hint-fault = Bei mir ist etwas schiefgegangen, darum habe ich keine Antwort. Bitte versuch es noch einmal. { emergency }
hint-channel-refused = Ich darf im Kanal deiner Frage nicht schreiben, also steht meine Antwort hier. Die Moderation kann mir dort diese Berechtigungen geben: „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“.
hint-unknown-command = Diesen Befehl kenne ich nicht. Vielleicht ist er neu: Bitte versuch es in ein paar Minuten wieder.
hint-unknown-country = Für dieses Land habe ich keine Notrufnummern, darum habe ich noch nicht geantwortet. Wähl ein Land aus der Liste oder frag noch einmal ohne Land. { emergency }
hint-channel-off = Die Moderation hat mich in diesem Kanal ausgeschaltet. Bitte frag in einem anderen. { emergency }
hint-paused = Die Moderation hat mich vorerst pausiert. { emergency }
hint-haste = Ich habe dir hier gerade erst geantwortet, und die Moderation möchte eine Pause zwischen zwei Antworten. Nutze /ask für eine private Antwort oder versuch es in einer Weile noch einmal. { emergency }
hint-thanks = Danke. Es ist für dieses Thema gezählt, ohne deinen Namen, damit die Antworten besser werden.
hint-said-already = Danke. Was du zu dieser Antwort gesagt hast, ist schon gezählt.
hint-not-counted = Danke. In Direktnachrichten zähle ich nichts, das hilft also nur dir: Frag noch einmal mit anderen Worten, wenn du mehr brauchst.
hint-ask-differently = Tut mir leid, dass es das nicht war. Frag noch einmal mit anderen Worten: was passiert, wo und seit wann. Mit /ask biete ich dir beim Tippen Themen an. { emergency }

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
# $language ist der Name der Sprache der Karte, in dieser Sprache.
card-other-language =
    Diese Antwort habe ich bisher nur auf { $language ->
        [es] Spanisch
        [de] Deutsch
        [fr] Französisch
        [pt] Portugiesisch
       *[en] Englisch
    }.
