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
team-cannot-post = Ich hatte in { $channel } etwas zu sagen, und ich darf dort nicht schreiben. Ich brauche die Berechtigungen „Kanal anzeigen“, „Nachrichten senden“ (in einem Thread: „Nachrichten in Threads senden“) und „Links einbetten“. Um zu sehen, was sonst noch nicht stimmt, nutze dort /doctor. Das sage ich nur einmal.

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

## Zeichen für einen Notfall oder eine Krise: was um eine geprüfte Karte steht, in der Sprache der Karte

# $sign ist der eigene Titel der Karte, wie in "möglicher Schlaganfall".
urgent-title-crisis = Du bist nicht allein
urgent-title-emergency = Das könnte ein Notfall sein: { $sign }
urgent-title-today = Hol dir heute ärztliche Hilfe: { $sign }
urgent-helper-emergency = Rettungsdienst und ärztliche Fachleute können helfen. Sag ihnen, was du siehst.
urgent-helper-poison = Rettungsdienst und ärztliche Fachleute können helfen. Sag ihnen, was es war, wie viel und wann.
urgent-helper-crisis = Ein Krisentelefon, eine Arztpraxis oder ein Mensch, dem du vertraust, kann dir jetzt gleich helfen.

## Wen man anruft: Teile eines Satzes, der mit „wähle“ beginnt. Ein Test vergleicht die ersten drei mit contacts.toml.

call-any-emergency = deine örtliche Notrufnummer
call-any-crisis = Kostenlose Krisenhilfe für dein Land findest du auf findahelpline.com.
call-any-poison = deinen örtlichen Giftnotruf
# Zwischen zwei Nummern.
call-or = { " oder " }
# $number ist eine Nummer oder mehrere, $country der Name eines Landes.
call-number = { $number } ({ $country })
call-number-unsure = { $number } ({ $country }; bitte prüf vor Ort, ob diese Nummer stimmt)
# $lines sind Namen von Hilfsangeboten, jedes mit seiner Nummer.
call-helplines = Krisenhilfe ({ $country }): { $lines }. Weitere findest du auf findahelpline.com.
call-line = { $name } unter { $phone }
# $line ist der Name eines Hilfsangebots mit seiner Nummer.
call-line-unsure = { $line }, bitte prüf, ob diese Nummer stimmt

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

## Während jemand eine Frage tippt

# Anstelle von Themen, wo es dringend sein könnte. Höchstens 100 Zeichen.
suggest-urgent = Das könnte dringend sein: Schick es so ab und sieh, wer jetzt helfen kann

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
help-emergency-any = deine örtliche Notrufnummer
help-team = Für das Team dieses Servers
help-team-writes = Mit /knowledge schreibst, prüfst und veröffentlichst du Einträge, /inbox zeigt, worauf ich keine Antwort hatte, /try zeigt, was ich antworten würde.
help-team-moderates = /settings legt fest, wie ich mich verhalte, /knowledge, was ich sage, /inbox zeigt, worauf ich keine Antwort hatte, /insights, wie es läuft, in Zahlen, /doctor, warum ich still bin.
help-topics = Themen ansehen
help-privacy = Datenschutz

## /privacy

privacy-policy = Datenschutzerklärung
privacy-here-visiting = Dieser Server hat mich nicht hinzugefügt: Jemand hat mich mitgebracht. Ich speichere hier nichts, zähle nichts und sage niemandem etwas weiter. Was ich sage, sieht nur, wer gefragt hat.
privacy-here-group = In dieser Unterhaltung speichere ich nichts und zähle nichts. Ich lese nur, was mir jemand mit einem Befehl gibt.
privacy-title = Was ich speichere und was nicht
privacy-asked = Was du fragst
privacy-asked-about = Ich lese deine Frage, suche eine Antwort und vergesse sie. Ich schreibe nicht auf, was du gefragt hast oder wer gefragt hat. Discord bewahrt Nachrichten nach eigenen Regeln auf; deine kannst du dort löschen.
privacy-here = Hier
privacy-here-direct = In Direktnachrichten speichere ich nichts. Jeder Server entscheidet selbst: Nutze /{ command-privacy } dort, um zu sehen, was gilt.
privacy-server = Dieser Server
privacy-server-unread = Ich kann gerade nicht lesen, was dieser Server gewählt hat. Bitte sieh in einer Minute noch einmal nach.
privacy-inbox = Fragen, auf die ich keine Antwort habe
privacy-inbox-off = Ich bewahre sie nicht auf: Dieser Server hat den Fragen-Eingang ausgeschaltet gelassen. Ich zähle nur Wörter, die mindestens fünf Menschen am selben Tag geschrieben haben; bis dahin sind sie nur in meinem Gedächtnis.
privacy-inbox-on =
    Dieser Server hat den Fragen-Eingang eingeschaltet. Ich nehme Namen, Zahlen und Links aus so einer Frage heraus, bewahre sie { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } auf, ohne festzuhalten, wer gefragt hat, und lösche sie dann; genauso, wenn du bei einer Antwort an dich auf „{ button-not-meant }“ drückst oder keins der Themen öffnest, die ich dir angeboten habe. Zehn Minuten lang halte ich sie ohne Namen und Zahlen in meinem Gedächtnis, um zu sehen, ob du das tust. Die Menschen, die die Einträge dieses Servers schreiben, lesen sie, um bessere Antworten zu schreiben.
privacy-emergencies = Notfälle
privacy-emergencies-told = Wenn ich eine Karte für einen Notfall oder eine Krise zeige, sage ich dem Team dieses Servers, dass ich es getan habe und in welchem Kanal. Wenn du öffentlich gefragt hast, bekommt es einen Link zu deiner Nachricht. Deine Worte und deinen Namen sage ich ihm nie.
privacy-emergencies-untold = Wenn ich eine Karte für einen Notfall oder eine Krise zeige, sage ich es niemandem.
privacy-moderators = Moderation
privacy-moderators-about = Wer eine Einstellung oder einen Eintrag ändert, steht bei dieser Änderung, und wer einen Entwurf beginnt oder schreibt, beim Entwurf, damit das Team weiß, wer was getan hat. Sonst steht nirgends ein Name.
# Dasselbe, mit der Erwähnung eines Kanals.
privacy-moderators-posted = Wer eine Einstellung oder einen Eintrag ändert, steht bei dieser Änderung, und wer einen Entwurf beginnt oder schreibt, beim Entwurf, damit das Team weiß, wer was getan hat. Jede Änderung wird auch in { $channel } gemeldet. Sonst steht nirgends ein Name.
privacy-counts = Zählungen
privacy-counts-about = Ich zähle, wie oft ein Thema an einem Tag beantwortet wurde und wie viele sagten, dass es geholfen hat. In einer Zählung stehen kein Name und keine Frage, und nach zwei Jahren wird sie gelöscht.
privacy-memory = Für kurze Zeit in meinem Gedächtnis
privacy-memory-about = Bis ich neu gestartet werde, merke ich mir die Nummern der Nachrichten, die ich beantwortet habe, damit ich jede nur einmal beantworte; eine Weile lang, wem ich wo geantwortet habe, wenn der Server eine Pause zwischen Antworten will; eine Minute lang, wem ich ungefragt antworten darf; und was aus den letzten Fragen wurde, ohne ihre Worte. Damit jede Stimme einmal zählt, merke ich mir, dass jemand eine Antwort bewertet hat, in einer Form, aus der kein Name zurückzugewinnen ist. In derselben Form merke ich mir, wie oft ich jemandem privat gesagt habe, dass ich keine Antwort habe, damit ich es nicht zweimal gleich sage. Nichts davon wird auf eine Festplatte geschrieben.
privacy-deleting = Wie du es löschen lassen kannst
privacy-deleting-about =
    Wenn du nur Fragen stellst, ist nichts über dich gespeichert, also gibt es nichts zu löschen; dass du keine ungefragten Antworten willst, wird gelöscht, wenn du es zurückstellst. Wer einen Server verwaltet, kann hier mit /{ command-privacy } alles über den Server löschen, und zwar sofort. Wenn ein Server mich entfernt, wird alles über ihn { $days ->
        [0] sofort gelöscht
        [one] nach 1 Tag gelöscht; nimmt er mich vorher wieder auf, geht nichts verloren
       *[other] nach { $days } Tagen gelöscht; nimmt er mich vorher wieder auf, geht nichts verloren
    }.

# Was über die Person gespeichert ist, die fragt. $kept ist eins der beiden danach oder beides mit privacy-kept-both.
privacy-nothing-here = Auf diesem Server ist nichts über dich gespeichert. Was du gefragt hast, wurde nicht mit deinem Namen aufbewahrt, darum kann ich nicht einmal danach suchen.
privacy-nothing-anywhere = Auf keinem Server ist etwas über dich gespeichert. Was du gefragt hast, wurde nicht mit deinem Namen aufbewahrt, darum kann ich nicht einmal danach suchen.
privacy-decided-here = Du hast auf diesem Server mitentschieden: Deine Nummer bei Discord steht bei { $kept }. Sonst ist dort nichts über dich gespeichert; nichts, was du gefragt hast, wird mit deinem Namen aufbewahrt. Sie wird gelöscht, wenn jemand aus der Verwaltung alles über den Server löscht oder wenn der Server mich entfernt und seine Frist um ist.
privacy-decided-anywhere = Du hast auf irgendeinem Server mitentschieden: Deine Nummer bei Discord steht bei { $kept }. Sonst ist dort nichts über dich gespeichert; nichts, was du gefragt hast, wird mit deinem Namen aufbewahrt. Sie wird gelöscht, wenn jemand aus der Verwaltung alles über den Server löscht oder wenn der Server mich entfernt und seine Frist um ist.
privacy-kept-changes =
    { $count ->
        [one] 1 Änderung
       *[other] { $count } Änderungen
    }
privacy-kept-drafts =
    { $count ->
        [one] 1 Entwurf eines Eintrags
       *[other] { $count } Entwürfen von Einträgen
    }
privacy-kept-both = { $changes } und { $drafts }
privacy-unreadable = Ich kann gerade nicht lesen, was gespeichert ist. Bitte versuch es in einer Minute noch einmal; wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.

# Auf Buttons.
privacy-me = Was ist über mich gespeichert?
privacy-export = Alles exportieren
privacy-erase = Alles löschen

# Neben den Dateien eines Exports: wie viel er von jeder Art enthält.
privacy-exported =
    Alles, was über diesen Server gespeichert ist: { $choices ->
        [one] 1 geltende Entscheidung
       *[other] { $choices } geltende Entscheidungen
    }, { $changes ->
        [one] 1 Änderung
       *[other] { $changes } Änderungen
    }, { $drafts ->
        [one] 1 Entwurf
       *[other] { $drafts } Entwürfe
    }, { $counts ->
        [one] 1 Zählung
       *[other] { $counts } Zählungen
    }, { $questions ->
        [one] 1 Frage im Fragen-Eingang
       *[other] { $questions } Fragen im Fragen-Eingang
    }. Nur du siehst das; bewahre die Datei sicher auf, denn sie nennt, wer was entschieden hat.
privacy-exported-parts = Für eine Datei ist es zu groß, darum kommt es in { $count } Teilen; kein Datensatz ist zerschnitten.
privacy-exported-first = Hier werden nur die ersten { $count } geschickt. Wer mich betreibt, kann dir den Rest aus der Datenbank geben.
privacy-exported-part = Teil { $number } von { $count }.

# Das Formular, das löscht: Sein Titel und sein Feld haben höchstens 45 Zeichen. $server ist die ID des Servers.
privacy-erase-title = Alles über diesen Server löschen
privacy-erase-field = Die ID dieses Servers
privacy-erase-type = Schreib { $server }, um alles endgültig zu löschen
privacy-not-typed = Nichts wurde gelöscht: Was du geschrieben hast, ist nicht die ID dieses Servers. Um alles zu löschen, schreib `{ $server }`.
# $count ist, wie viele Datensätze.
privacy-erased =
    { $count ->
        [0] Es gab nichts zu löschen.
        [one] Gelöscht: 1 Datensatz. Das sind alle eigenen Einstellungen und Einträge dieses Servers, der Verlauf der Änderungen, Entwürfe, Zählungen und der Fragen-Eingang.
       *[other] Gelöscht: { $count } Datensätze. Das sind alle eigenen Einstellungen und Einträge dieses Servers, der Verlauf der Änderungen, Entwürfe, Zählungen und der Fragen-Eingang.
    } Das lässt sich nicht rückgängig machen. Ab jetzt antworte ich hier so, wie es die gewählt haben, die mich betreiben; entferne mich vom Server, wenn du keine Antworten willst.
privacy-not-erased = Ich konnte gerade nicht alles löschen; manches ist vielleicht schon weg. Bitte mach es in einer Minute noch einmal, mit `{ $server }`. Wenn es so bleibt, sag denen, die mich betreiben, sie sollen in mein Log sehen.
# In dem Kanal, in dem Änderungen gemeldet werden. $who ist eine Nummer, die Discord als Namen zeigt.
privacy-erased-told = <@{ $who }> hat alles gelöscht, was über diesen Server gespeichert war: Einstellungen, Einträge, Verlauf und Zählungen. Ich antworte so, wie es die gewählt haben, die mich betreiben, und schreibe hier nicht mehr.

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
