//! Red flags: they fire on signs in many voices, stay quiet on jokes and history, and name the
//! region's number with its country.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use proptest::prelude::*;
use signpost::evaluation::safety::{figures, read};
use signpost::safety::{Contacts, Level, Region, RegionCode, Safety, card_faults, faults_of_cards};
use signpost::text::View;

/// The category's id, or `-`.
fn found(text: &str) -> String {
    let safety = Safety::builtin().unwrap();
    let finding = safety.check(&View::of(text));
    finding.map_or("-".to_owned(), |found| found.category.id().to_owned())
}

#[track_caller]
fn fires(category: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), category, "{text}");
    }
}

#[test]
fn emergencies_fire_in_many_voices() {
    fires(
        "stroke-signs",
        &[
            "my face is drooping and i cant lift my arm",
            "her mouth is hanging and shes slurring her words",
            "my f\u{200c}ace is dro\u{200d}oping",
            "Suddenly his left arm went weak and he talks gibberish",
        ],
    );
    fires(
        "severe-breathing",
        &["i cant breathe", "she is turning blue"],
    );
    fires(
        "unconscious-collapse",
        &["my dad collapsed and wont wake up"],
    );
    fires(
        "chest-pain",
        &[
            "crushing pain in my chest",
            "my chest hurts and feels tight",
        ],
    );
    fires(
        "overdose-poisoning",
        &[
            "i took too many pills",
            "he drank bleach",
            "the carbon monoxide alarm went off and we are all dizzy and sick",
            "smell of gas in the kitchen, kids drowsy, headache",
        ],
    );
    fires("anaphylaxis", &["my tongue is swelling after a bee sting"]);
    fires(
        "sudden-vision-loss",
        &["i suddenly cant see out of my left eye"],
    );
}

#[test]
fn a_crisis_fires_even_beside_a_joke_or_a_denial() {
    fires(
        "suicidal-crisis",
        &[
            "i want to kill myself",
            "lol i want to end my life",
            "i dont want to be here anymore",
            "this game makes me want to kms",
        ],
    );
}

#[test]
fn who_lies_there_comes_before_a_crisis_that_nobody_speaks_of() {
    fires(
        "unconscious-collapse",
        &[
            "my dad collapsed and will not wake up",
            "she collapsed and is not waking up",
        ],
    );
    fires(
        "stroke-signs",
        &[
            "i dont want to die, my face is drooping and i cant lift my arm",
            "my face is drooping, ok what do i do",
        ],
    );
    let found = found("she took a load of pills and is not waking up");
    assert!(
        ["overdose-poisoning", "unconscious-collapse"].contains(&&*found),
        "{found}"
    );
}

#[test]
fn a_joke_at_one_end_of_a_long_message_does_not_silence_the_other() {
    let joke = "that boss fight gave me a heart attack lol";
    let talk = CHATTER.join(". ");
    let sign = "my face is drooping and i cant lift my arm";
    fires(
        "stroke-signs",
        &[
            &format!("{joke}. {talk}. {sign}"),
            &format!("{sign}. {talk}. {joke}"),
        ],
    );
}

#[test]
fn slips_of_the_finger_still_fire() {
    fires(
        "stroke-signs",
        &["my face is droooping and my speech is sluring"],
    );
    fires(
        "unconscious-collapse",
        &["she is unconscous", "he is unrespnsive"],
    );
}

#[test]
fn jokes_history_and_plain_questions_stay_quiet() {
    for text in [
        "no drooping and no weakness, only my eyelid flutters",
        "what are the signs of a stroke",
        "i took 20 mg of baclofen as prescribed",
        "my gran had a stroke years ago",
        "the carbon monoxide alarm only wanted a new battery",
        "can an eye twitch be a sign of a stroke",
        "the server is unresponsive again",
        "why does my eyelid keep jumping",
        "that boss fight gave me a heart attack lol",
    ] {
        assert_eq!(found(text), "-", "{text}");
    }
}

#[test]
fn everyday_words_and_dates_do_not_silence_what_happens_now() {
    for text in [
        "i dropped my phone because my right arm went weak and my face is drooping",
        "typing this on my phone, i cant breathe",
        "he collapsed and wont wake up, his phone is locked",
        "i took 30 paracetamol tablets after my exam",
        "cant breathe, throat swelling up after the vaccine",
        "i had botox 2 weeks ago and now i cant swallow",
        "i hit my head last week and now im vomiting and confused",
        "i had covid last month and now i cant breathe",
        "i cant breathe and i felt fine last week",
        "i had a stroke last year and now my face is drooping again",
        "had a stroke 2 years ago, my arm went weak 10 minutes ago and my face is drooping",
        "my mum took 30 paracetamol",
        "i took a full box of paracetamol yesterday",
        "no i cant breathe",
        "im not ok i cant breathe",
        "no joke my face is drooping on one side and my arm is weak",
        "i want to killll myself",
        "__I want to die__",
        "my_face_is_drooping",
        "i can not breathe",
        "i cant breathe:help",
    ] {
        assert_ne!(found(text), "-", "{text}");
    }
}

#[test]
fn what_no_bot_may_answer_is_a_boundary() {
    fires(
        "dose-or-personal-diagnosis-request",
        &["what dose of magnesium is right for me"],
    );
    fires(
        "stopping-prescribed-medicine",
        &["can i stop taking my medication"],
    );
    fires("unlicensed-botox", &["can i inject botox at home"]);
}

#[test]
fn every_category_is_there_with_words_and_sources() {
    let safety = Safety::builtin().unwrap();
    assert_eq!(safety.categories().len(), 34);
    for category in safety.categories() {
        assert!(category.sources().count() > 0);
        let card = category.card(None);
        assert!(!card.contains(['{', '}']), "{card}");
        if category.level() == Level::Emergency {
            assert!(card.contains("your local emergency number"), "{card}");
        }
        assert!(!card.contains('?'), "a card asks nothing: {card}");
    }
}

/// What the sources of a card warn of must survive whoever makes it shorter.
#[test]
fn cards_keep_the_words_that_keep_people_safe() {
    let safety = Safety::builtin().unwrap();
    for (id, words) in [
        ("stroke-signs", "Do not drive, eat or drink."),
        ("unconscious-collapse", "Check their breathing."),
        ("seizure", "time it. Put nothing in their mouth."),
        (
            "botulism-or-toxin-spread",
            "Say when and where it was given.",
        ),
        ("overdose-poisoning", "Do not make them vomit."),
        ("head-injury-danger", "clear fluid from the nose or ear"),
        ("infant-spasms", "a seizure (fit) over 5 minutes"),
        ("pre-eclampsia", "pain under the ribs"),
        ("tetanus-lockjaw", "stiff or locked jaw"),
        ("serotonin-syndrome", "a new medicine or a higher dose"),
        (
            "alcohol-benzo-withdrawal",
            "Do not stop suddenly on your own.",
        ),
        ("new-facial-palsy", "a weak arm or slurred speech"),
        ("ramsay-hunt-shingles", "works best within 3 days"),
        ("giant-cell-arteritis", "go to emergency eye care"),
        ("new-double-vision-droopy-lid", "uneven pupils"),
        ("after-mvd-surgery-warning", "from the nose, ear or wound"),
        (
            "stopping-prescribed-medicine",
            "Do not stop one on your own.",
        ),
        ("pregnancy-botox-or-medicine", "are not advised then"),
        ("unlicensed-botox", "a known product"),
        ("persistent-twitch", "weak or stiff"),
        ("progressive-weakness-with-twitch", "trouble swallowing"),
        ("child-twitching", "if it is a baby"),
        ("tardive-movements", "Do not stop the medicine on your own."),
    ] {
        let mut all = safety.categories().iter();
        let card = all.find(|one| one.id() == id).unwrap().card(None);
        assert!(card.contains(words), "{id}: {card}");
    }
}

#[test]
fn numbers_are_fresh_and_carry_their_country() {
    let contacts = Contacts::builtin().unwrap();
    assert_eq!(contacts.regions().len(), 58);
    assert_eq!(contacts.overdue(date(2026, 11, 24)).count(), 0);
    assert_eq!(contacts.overdue(date(2027, 11, 23)).count(), 0);
    assert_eq!(contacts.overdue(date(2027, 12, 24)).count(), 58);
    assert_eq!(contacts.ahead(date(2026, 11, 24)).count(), 0);
    assert_eq!(contacts.ahead(date(2026, 1, 1)).count(), 58);
    for region in contacts.regions() {
        let number = signpost::safety::emergency_number(Some(region), signpost::safety::LANGUAGE);
        assert!(number.contains(region.name()), "{number}");
    }
}

#[test]
fn an_overdue_country_is_told_with_line_rule_and_fix() {
    let text = std::fs::read_to_string(here("knowledge/safety/contacts.toml")).unwrap();
    let contacts = Contacts::builtin().unwrap();
    for (fault, region) in contacts.overdue(date(2027, 12, 24)).zip(contacts.regions()) {
        let line = fault.line.unwrap();
        let there = text.lines().nth(line - 1).unwrap();
        assert!(there.starts_with("last_checked = "), "{line}: {there}");
        let name = region.name();
        let expected = format!(
            "knowledge/safety/contacts.toml:{line}: the numbers of {name} are over a year old \
             [numbers-overdue]\n  hint: check them at their source and set `last_checked`"
        );
        assert_eq!(fault.to_string(), expected);
    }
}

#[test]
fn a_number_that_works_in_places_says_where() {
    let contacts = Contacts::builtin().unwrap();
    for (code, number) in [
        ("IN", "112 or 108 in most states (India)"),
        ("AR", "107 in several cities or 911 (Argentina)"),
        ("PK", "1122 in many areas or 115 (Pakistan)"),
        ("SA", "997 or 911 in cities (Saudi Arabia)"),
        (
            "ID",
            "112 where it is active or 118 (Indonesia; please check this number locally)",
        ),
        ("AU", "000 or 112 from a mobile (Australia)"),
    ] {
        let region = contacts.region(&code.parse().unwrap());
        assert_eq!(
            signpost::safety::emergency_number(region, signpost::safety::LANGUAGE),
            number
        );
    }
}

#[test]
fn hours_are_plain_and_an_editors_doubts_are_shown_to_nobody() {
    let contacts = Contacts::builtin().unwrap();
    let mut doubts = 0;
    for region in contacts.regions() {
        let card = crisis_card(region);
        for line in region.crisis_lines() {
            let hours = line.hours().unwrap();
            let said = ["24/7", "limited hours", "hours vary", "not stated"].contains(&hours);
            let from_to = hours
                .chars()
                .all(|c| c.is_ascii_digit() || ":-".contains(c));
            assert!(said || from_to, "{}: {hours}", line.name());
            assert!(!card.contains("not stated"), "{card}");
            if !line.notes().is_empty() {
                assert!(!card.contains(line.notes()), "{card}");
                doubts += 1;
            }
        }
    }
    assert_eq!(doubts, 2);
    let card = |code: &str| crisis_card(contacts.region(&code.parse().unwrap()).unwrap());
    assert!(card("DK").contains("Livslinien, call 70 201 201 (hours vary)."));
    let doubtful = "call 09 2525 0116 or 0113 (limited hours), please check this number.";
    assert!(card("FI").contains(doubtful), "{}", card("FI"));
}

/// The card of a category in a region, or in none.
fn card_of(id: &str, region: Option<&Region>) -> String {
    static SAFETY: std::sync::LazyLock<Safety> =
        std::sync::LazyLock::new(|| Safety::builtin().unwrap());
    let mut categories = SAFETY.categories().iter();
    let category = categories.find(|category| category.id() == id);
    category.unwrap().card(region)
}

fn crisis_card(region: &Region) -> String {
    card_of("suicidal-crisis", Some(region))
}

/// The overdose card of a region, or of none.
fn overdose_card(region: Option<&Region>) -> String {
    card_of("overdose-poisoning", region)
}

#[test]
fn an_overdose_card_names_one_route_and_its_country() {
    for (code, route) in [
        ("US", "Poison Help on 1-800-222-1222 (United States)"),
        (
            "CA",
            "the poison centre on 1-844-764-7669, or 1-800-463-5060 in Quebec (Canada)",
        ),
        ("AU", "the Poisons Information line on 13 11 26 (Australia)"),
        ("NZ", "the Poisons Centre on 0800 764 766 (New Zealand)"),
        ("GB", "NHS 111 (United Kingdom)"),
        ("DE", "the out-of-hours doctor on 116117 (Germany)"),
        ("IN", "112 or 108 in most states (India)"),
    ] {
        let contacts = Contacts::builtin().unwrap();
        let card = overdose_card(contacts.region(&code.parse().unwrap()));
        let expected = format!("If they seem well, still call {route} now.");
        assert!(card.contains(&expected), "{code}: {card}");
    }
    let nowhere = overdose_card(None);
    assert!(nowhere.contains("still call your local poison centre now."));
    let helpline = "If it was on purpose, you do not have to carry it alone. Find a free helpline for \
        your country at findahelpline.com.";
    assert!(nowhere.ends_with(helpline), "{nowhere}");
    assert!(!nowhere.contains(|c: char| c.is_ascii_digit()), "{nowhere}");
}

#[test]
fn every_country_has_a_sound_overdose_card() {
    let contacts = Contacts::builtin().unwrap();
    assert_eq!(contacts.regions().len(), 58);
    for region in contacts.regions() {
        let card = overdose_card(Some(region));
        let emergency =
            signpost::safety::emergency_number(Some(region), signpost::safety::LANGUAGE);
        assert!(card.starts_with(&format!("Call {emergency} now")), "{card}");
        let (_, route) = card.split_once("still call ").expect("a route");
        let (route, _) = route.split_once(" now.").unwrap();
        assert!(route.contains(region.name()), "{card}");
        assert!(!card.contains("your local"), "{card}");
        // Whoever meant it is told last, with the lines of the same country.
        let (first, helplines) = card.split_once("carry it alone. ").expect("helplines");
        assert_eq!(first.to_lowercase().matches("call ").count(), 2, "{card}");
        assert!(crisis_card(region).contains(helplines), "{card}");
        assert!(helplines.ends_with("findahelpline.com."), "{card}");
        let words: Vec<_> = card.split_whitespace().map(str::to_lowercase).collect();
        let letters = |word: &str| word.chars().all(char::is_alphabetic);
        let mut pairs = words.windows(2);
        let doubled = pairs.find(|two| two[0] == two[1] && letters(&two[0]));
        assert_eq!(doubled, None, "{card}");
        match region.poison_line().or(region.health_line()) {
            Some(line) => {
                assert!(route.starts_with(line.name()), "{card}");
                let (_, number) = line.reach().split_once("call ").unwrap();
                assert_eq!(route.matches(number).count(), 1, "{card}");
            }
            None => assert_eq!(route, emergency),
        }
    }
}

#[test]
fn a_wrong_country_code_is_told_the_right_one() {
    for (given, meant) in [
        ("UK", "GB"),
        ("gb", "GB"),
        ("england", "GB"),
        ("USA", "US"),
        ("germany", "DE"),
    ] {
        let error = given.parse::<RegionCode>().unwrap_err().to_string();
        let hint = format!("did you mean {meant}?");
        assert!(error.contains(&hint), "{error}");
    }
    let error = "XX".parse::<RegionCode>().unwrap_err().to_string();
    assert!(!error.contains("did you mean"), "{error}");
}

#[test]
fn bad_data_is_refused_with_a_reason() {
    assert!(Safety::parse("nonsense").is_err());
    let unknown = "category = []\nconcept = []\n[[rule]]\ncategory = \"x\"\nall = []\nwithin = 1\n\
        [suppress]\nnegators = []\nfine = []\npast = []\nfear = []\nquestions = []\n\
        now-or-me = []\nidioms = []\ntone = []\nthings = []\nnow = []\nstarters = []\n";
    let error = Safety::parse(unknown).err().unwrap().to_string();
    assert!(error.contains("`x`, which is not in the file"), "{error}");
}

/// The shipped red flags, to be broken one at a time.
fn red_flags() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/knowledge/safety/red-flags.toml"
    );
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn every_card_that_ships_is_fit_to_be_shown() {
    let told: Vec<String> = card_faults()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn a_card_that_is_unfit_is_rejected_with_line_rule_and_fix() {
    let text = red_flags();
    let (_, rest) = text.split_once("id = \"stroke-signs\"").unwrap();
    let says = rest
        .lines()
        .find(|line| line.starts_with("says = "))
        .unwrap();
    let line = text.lines().position(|one| one == says).unwrap() + 1;
    for (card, rule, part) in [
        (
            "Call {emergency} now. Is the face weak?",
            "card",
            "asks a question",
        ),
        ("Call {emergency} now! You can do it!", "card", "cheers"),
        (
            "A stroke is a thing of the brain. Call {emergency}.",
            "card",
            "what to do now",
        ),
        ("Call 911 now. That is {emergency}.", "card", "one country"),
        (
            "Call {emergency} now. See https://example.org for more.",
            "card",
            "link",
        ),
        (
            "Call {emergency} now. You have a stroke.",
            "forbidden-wording",
            "you have",
        ),
        (
            "Call {emergency} now. Give 300 mg of it.",
            "forbidden-wording",
            "dose",
        ),
        (
            "Call {emergency} now and then go and look for the time at which it all began and \
             write it down for whoever comes.",
            "long-sentence",
            "at most 20",
        ),
        (
            "Call {emergency} now. Cerebrovascular abnormalities necessitate immediate \
             multidisciplinary investigation.",
            "hard-to-read",
            "reading grade",
        ),
        (
            &format!(
                "Call {{emergency}} now. {}",
                "A weak arm can tell. ".repeat(15)
            ),
            "too-long",
            "300",
        ),
    ] {
        let broken = text.replacen(says, &format!("says = \"{card}\""), 1);
        let faults = faults_of_cards(&broken).unwrap();
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let place = format!("knowledge/safety/red-flags.toml:{line}: ");
        let fits = |one: &&String| {
            one.starts_with(&place) && one.contains(&format!("[{rule}]")) && one.contains(part)
        };
        let found = told
            .iter()
            .find(fits)
            .unwrap_or_else(|| panic!("{card}: {told:?}"));
        assert!(found.contains("hint: "), "{found}");
    }
}

#[test]
fn no_card_of_any_level_may_ask() {
    let text = red_flags();
    let safety = Safety::builtin().unwrap();
    for level in [
        Level::Crisis,
        Level::Emergency,
        Level::SameDay,
        Level::Boundary,
        Level::Routine,
    ] {
        let mut all = safety.categories().iter();
        let id = all.find(|one| one.level() == level).unwrap().id();
        let (before, rest) = text.split_once(&format!("id = \"{id}\"")).unwrap();
        let rest = rest.replacen("says = \"", "says = \"Does it hurt? ", 1);
        let asking = format!("{before}id = \"{id}\"{rest}");
        let told: Vec<String> = faults_of_cards(&asking)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        let expected = format!("the card of `{id}` asks a question");
        assert!(told.iter().any(|one| one.contains(&expected)), "{told:?}");
    }
}

/// Signs that must be seen however they are spelt.
const SIGNS: &[&str] = &[
    "my face is drooping on one side and my speech is slurred",
    "i want to kill myself",
    "she collapsed and is not breathing",
    "i cant breathe and my lips are turning blue",
    "crushing chest pain going down my left arm",
    "he is having a seizure and it wont stop",
    "i took an overdose of tablets",
    "sudden worst headache of my life and a stiff neck",
    "i suddenly went blind in one eye",
    "my throat is closing after a bee sting",
];

/// Alphabets that pass for Latin, from `a` to `z`; Latin where one has no such letter.
const ALPHABETS: [&str; 11] = [
    "аьсԁеғԍһіјкӏмпорԛгѕтцѵԝхуz",
    "αβςdεϝgΗιϳκlmηορqrsτυνωχγΖ",
    "abcdefցհiյkլmոօքզrՏtսvաxyz",
    "ᎪᏴᏟᎠᎬᎦᏀᎻᎥᎫᏦᏞᎷᏁᎧᏢqᎡᏚᎢᏬᏙᎳxᎩᏃ",
    "ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑqꓣꓢꓔꓴꓦꓪꓫꓬꓜ",
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ",
    "ⱥƀȼđɇƒǥħıɉkłmnøpqɍsŧʉvwxɏƶ",
    "ᗩᗷᑕᗪEᖴGᕼIᒍKᒪᗰᑎOᑭᑫᖇᔕTᑌᐯᗯ᙭Yᘔ",
    "卂乃匚ᗪ乇千Ꮆ卄丨フҝㄥ爪几ㄖ卩ɋ尺丂ㄒㄩᐯ山乂ㄚ乙",
    "ค๒ς๔єfgђเןкɭ๓ภ๏קqгรՇยvฬxyz",
    "ǟɮƈɖɛʄɢɦɨʝӄʟʍռօքզʀֆȶʊʋաӽʏʐ",
];

/// The letters that text upside down is made of, from `a` to `z`.
const TURNED: &str = "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";

/// Where the alphabets of black circles, black squares and regional indicators begin.
const BLOCKS: [u32; 3] = [0x1f150, 0x1f170, 0x1f1e6];

/// The text in another alphabet.
fn in_letters(text: &str, letter: impl Fn(usize) -> char) -> String {
    let other = |c: char| match c {
        'a'..='z' => letter(c as usize - 'a' as usize),
        other => other,
    };
    text.chars().map(other).collect()
}

fn of_alphabet(alphabet: u8, at: usize) -> char {
    nth(ALPHABETS[usize::from(alphabet)], at)
}

fn nth(alphabet: &str, at: usize) -> char {
    alphabet.chars().nth(at).unwrap()
}

/// How many ways [`disguised`] knows.
const WAYS: u8 = 48;

/// Ways in which people, and people who slip past filters, spell.
fn disguised(text: &str, way: u8, seed: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let words: Vec<&str> = text.split(' ').collect();
    let long: Vec<usize> = (0..words.len()).filter(|at| words[*at].len() > 3).collect();
    let changed = |change: &dyn Fn(&str, usize) -> String| {
        let one = long[seed % long.len()];
        let each = words.iter().enumerate();
        let all: Vec<String> = each
            .map(|(at, word)| {
                if at == one {
                    change(word, 1 + seed % (word.len() - 1))
                } else {
                    (*word).to_owned()
                }
            })
            .collect();
        all.join(" ")
    };
    match way {
        0 => text.to_uppercase(),
        1 => letters
            .iter()
            .enumerate()
            .map(|(at, c)| {
                if (at + seed).is_multiple_of(2) {
                    c.to_ascii_uppercase()
                } else {
                    *c
                }
            })
            .collect(),
        2 => text.replace(' ', &" ".repeat(1 + seed % 5)),
        3 => text.replace(' ', "\n"),
        4 => changed(&|word, at| {
            let c = word.chars().nth(at).unwrap();
            word.replacen(c, &c.to_string().repeat(3 + seed % 4), 1)
        }),
        5 => letters.iter().flat_map(|c| [*c, '\u{200b}']).collect(),
        6 => letters.iter().flat_map(|c| [*c, '\u{2060}']).collect(),
        7 => text
            .replace('o', "\u{43e}")
            .replace('a', "\u{430}")
            .replace('e', "\u{435}"),
        8 => text
            .replace('i', "\u{456}")
            .replace('s', "\u{455}")
            .replace('c', "\u{441}"),
        9 => letters
            .iter()
            .flat_map(|c| {
                if c.is_alphabetic() {
                    vec![*c, '\u{301}']
                } else {
                    vec![*c]
                }
            })
            .collect(),
        10 => text
            .replace('a', "\u{e4}")
            .replace('e', "\u{e9}")
            .replace('o', "\u{f6}"),
        11 => words
            .iter()
            .map(|word| {
                word.chars()
                    .map(String::from)
                    .collect::<Vec<_>>()
                    .join("\u{1f525}")
            })
            .collect::<Vec<_>>()
            .join(" "),
        12 => changed(&|word, _| word.chars().map(String::from).collect::<Vec<_>>().join(" ")),
        13 => changed(&|word, _| word.chars().map(String::from).collect::<Vec<_>>().join(".")),
        14 => letters
            .iter()
            .map(|c| match c {
                'a'..='z' => char::from_u32(0xff41 + (*c as u32 - 'a' as u32)).unwrap(),
                other => *other,
            })
            .collect(),
        15 => format!("||{}||", text.replace(' ', "_")),
        16 => format!("**{text}**\u{1f62d}\u{1f62d}"),
        17 => letters
            .iter()
            .flat_map(|c| std::iter::repeat_n(*c, if *c == ' ' { 1 } else { 2 }))
            .collect(),
        18 => disguised(&disguised(text, 17, seed), 0, seed),
        19 => text.replace("th", "\u{fe}").replace('d', "\u{f0}"),
        20 => in_letters(text, |at| nth(TURNED, at))
            .chars()
            .rev()
            .collect(),
        21 => words
            .iter()
            .map(|word| word.replace('a', "@").replace('s', "$").replace('i', "!"))
            .map(|word| word.replace('e', "3").replace('t', "7"))
            .collect::<Vec<_>>()
            .join(" "),
        22..25 => {
            let first = BLOCKS[usize::from(way - 22)];
            in_letters(text, |at| {
                char::from_u32(first + u32::try_from(at).unwrap()).unwrap()
            })
        }
        // Discord's keyboard parts the squares of a word by a space.
        25 => {
            let squares = disguised(text, 24, seed);
            let apart: Vec<_> = squares.chars().map(String::from).collect();
            apart.join(" ").replace("   ", "  ")
        }
        26..37 => in_letters(text, |at| of_alphabet(way - 26, at)),
        37..48 => changed(&|word, _| in_letters(word, |at| of_alphabet(way - 37, at))),
        _ => unreachable!("way {way}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn no_spelling_hides_a_sign(sign in 0..SIGNS.len(), way in 0..WAYS, seed in 0_usize..1_000) {
        let text = disguised(SIGNS[sign], way, seed);
        prop_assert!(is_urgent(&text), "way {way}: {text}");
    }
}

/// Chance tries some of the pairs; here is each one of another alphabet or of doubled letters.
#[test]
fn each_sign_is_seen_in_each_alphabet() {
    let pairs = SIGNS
        .iter()
        .flat_map(|sign| (17..WAYS).map(move |way| (way, *sign)));
    let tried = pairs.map(|(way, sign)| (way, disguised(sign, way, 0)));
    let missed: Vec<_> = tried.filter(|(_, text)| !is_urgent(text)).collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn flags_and_other_languages_are_no_disguise() {
    for text in [
        "\u{1f1ec}\u{1f1e7}",
        "greetings from \u{1f1e9}\u{1f1ea} and \u{1f1e6}\u{1f1f9}\u{1f1e8}\u{1f1ed}",
        "тот кот и рот, он ест торт",
        "Я сегодня не выспался, глаз дёргается",
        "Το μάτι μου πετάει",
        "Das macht großen Spaß, bloß die Straße ist heiß",
        "Mein Fuß ist groß",
        "Zażółć gęślą jaźń, pchnąć w tę łódź jeża",
        "Rødgrød med fløde på øen",
        "一千山 is a place in a book",
        "he says it /ˈstɹoʊk/, like a cat's fur",
        "tickets are $20, mail me@example.org by 5pm!",
    ] {
        assert_eq!(found(text), "-", "{text}");
    }
}

/// Small talk for around a sign.
const CHATTER: &[&str] = &[
    "hi all, long time lurker here",
    "the weather has been grim all week",
    "my sister is coming for dinner on sunday",
    "love the new channel names by the way",
    "i have been trying to cut down on coffee",
    "work has been busy since the office moved",
    "our cat has found a new favourite chair",
    "sorry for the long post",
    "we watched the match with the neighbours",
    "my eyelid has been jumping on and off this month",
    "thanks to everyone who answered last time",
    "i need to renew my library card",
];

/// The sign, so many sentences of small talk before it and so many behind.
fn amid_chatter(sign: &str, before: usize, behind: usize, seed: usize) -> String {
    let talk = |count: usize, from: usize| {
        let around = CHATTER.iter().cycle().skip((seed + from) % CHATTER.len());
        around.take(count).copied().collect::<Vec<_>>()
    };
    let mut sentences = talk(before, 0);
    sentences.push(sign);
    sentences.extend(talk(behind, before));
    sentences.join(". ")
}

/// Not every one is seen yet (docs/safety.md); how many are is held here.
#[test]
fn small_talk_hides_few_plain_signs() {
    let (mut seen, mut missed) = (0, Vec::new());
    for (seed, sign) in SIGNS.iter().enumerate() {
        for around in 0..16 {
            let text = amid_chatter(sign, around / 4 * 2, around % 4 * 2, seed * 5 + around);
            if is_urgent(&text) {
                seen += 1;
            } else {
                missed.push(text);
            }
        }
    }
    assert!(seen >= 152, "{seen} of 160; missed: {missed:#?}");
}

#[test]
fn small_talk_alone_is_no_sign() {
    for length in 1..=CHATTER.len() {
        assert!(
            !is_urgent(&CHATTER[..length].join(". ")),
            "{length} sentences"
        );
    }
}

/// Reads red flags once: each property test asks hundreds of times.
fn is_urgent(text: &str) -> bool {
    static SAFETY: std::sync::LazyLock<Safety> =
        std::sync::LazyLock::new(|| Safety::builtin().unwrap());
    let found = SAFETY.check(&View::of(text));
    found.is_some_and(|found| matches!(found.category.level(), Level::Emergency | Level::Crisis))
}

/// A file of this repository.
fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn what_it_learned_from_is_not_what_it_is_measured_on() {
    let safety = Safety::builtin().unwrap();
    let seen = |text: &str| View::of(text).joined();
    let mut learned = HashSet::new();
    for item in std::fs::read_dir(here("knowledge/safety/lessons")).unwrap() {
        let path = item.unwrap().path();
        if path.extension().is_some_and(|end| end == "jsonl") {
            let lessons = read(&path, &safety).unwrap();
            assert!(lessons.len() > 100, "{}", path.display());
            learned.extend(lessons.iter().map(|lesson| seen(&lesson.text)));
        }
    }
    assert!(learned.len() > 20_000);
    for set in [
        "tests/safety/measured.jsonl",
        "tests/safety/weighing.jsonl",
        "tests/safety/exam.jsonl",
        "tests/safety/second.jsonl",
        "tests/safety/third.jsonl",
        "tests/safety/fourth.jsonl",
        "tests/community/inscope.jsonl",
        "tests/community/outscope.jsonl",
    ] {
        let messages = read(&here(set), &safety).unwrap().into_iter();
        let known = messages.filter(|message| learned.contains(&seen(&message.text)));
        let known: Vec<String> = known.map(|message| message.text).collect();
        assert!(known.is_empty(), "{set}: also lessons: {known:?}");
    }
}

#[test]
fn recall_and_false_alarms_stay_where_they_are() {
    let safety = Safety::builtin().unwrap();
    let messages = read(&here("tests/safety/measured.jsonl"), &safety).unwrap();
    let some: Vec<_> = messages.into_iter().step_by(8).collect();
    let figures = figures(&safety, &some);
    assert!(figures.recall.value >= 0.94, "{:?}", figures.missed);
    assert!(figures.false_alarms.value <= 0.05, "{:?}", figures.rung);
    let mut ordinary = read(&here("tests/community/inscope.jsonl"), &safety).unwrap();
    ordinary.extend(read(&here("tests/community/outscope.jsonl"), &safety).unwrap());
    let some: Vec<_> = ordinary.into_iter().step_by(4).collect();
    let figures = signpost::evaluation::safety::figures(&safety, &some);
    assert!(figures.false_alarms.value <= 0.02, "{:?}", figures.rung);
}
