//! What is kept of a miss names nobody, and what many ask is counted without a text.

use jiff::civil::date;
use proptest::prelude::*;
use signpost::community::Guild;
use signpost::inbox::{Crowd, Redactor, groups};
use signpost::knowledge::{Pack, PackFiles};
use signpost::reply::Outcome;

fn redactor() -> Redactor {
    let pack = Pack::read(&PackFiles::built_in(), date(2026, 11, 24))
        .pack
        .unwrap();
    Redactor::of(&pack).unwrap()
}

fn kept(redactor: &Redactor, text: &str) -> String {
    let kept = redactor.redact(text, Outcome::Unknown);
    kept.map_or_else(String::new, |kept| kept.as_str().to_owned())
}

/// Messages with what is private in them between `{` and `}`.
const PRIVATE: &[&str] = &[
    "hi my name is {Anna} and my eyelid keeps twitching",
    "my name is {anna kowalski} and my eyelid keeps twitching",
    "my name is {rose} and my eyelid keeps twitching",
    "my name's {Hunter} {Baker}, why does my cheek twitch at night",
    "I'm {Will} and I get a twitch under my eye when tired",
    "im {daisy}, can coffee make my eye twitch",
    "I am {Hope} {Fields} and my left cheek jumps after coffee",
    "this is {Jasmine} again, the twitch under my eye is back",
    "call me {Grace}, does stress cause eye twitches",
    "hi {Anna}, did the magnesium help your twitching eyelid",
    "thanks {Rose}, the warm cloth helped my eye twitch",
    "Dr {Smith} said my facial spasm is from a blood vessel",
    "dr {smith} told me my facial spasm needs an injection",
    "Dr. {Hans} {Gruber} wants to try botox on my cheek spasm",
    "my neurologist {Priya} {Sharma} thinks the spasm is a nerve problem",
    "Mrs {Baker} from school has a twitching eye too",
    "Ms. {Baker} and Mr. {White} both have a twitching eye",
    "my husband {Mark} has a twitch near his mouth while sleeping",
    "my son, {Hunter}, blinks a lot and his cheek twitches",
    "my sister {rosie}'s eye twitches whenever she drinks coffee",
    "my friend {daisy} had surgery for hemifacial spasm, is it safe",
    "{Rose} told me that tonic water stops eyelid twitching",
    "ask {john} about his eyelid surgery recovery",
    "{John} and {Maria} both get twitching eyelids from screens",
    "met {Yusuf} {Al-Hassan} who has the same facial spasm",
    "my eyelid twitch got worse, {Fatemeh} {Rahimi} sent me here",
    "my eyelid twitch got worse, {fatemeh} sent me here for help",
    "i am {34} years old and my eyelid twitches every morning",
    "i am {thirty four} and my eyelid twitches every morning",
    "im {thirty-four}, my eyelid twitches every morning",
    "she is {six} years old and her eyelid twitches, normal?",
    "my son turned {nine} and he has started blinking hard",
    "she is {sixteen} and her mouth twitches when nervous",
    "twitching since {12/03/2021}, worse when tired or stressed",
    "twitching since {3rd} {March} {2021}, worse when tired or stressed",
    "twitching since {march}, worse when tired or stressed",
    "the twitching began on the {third} of {June} after a long flight",
    "the twitching began last {Tuesday} after a long flight",
    "born in {nineteen eighty four}, eyelid twitching all my life",
    "my number is {07700} {900123}, please ring about my eyelid twitch",
    "my number is {+44 (0)7700-900-123} please ring about my eyelid twitch",
    "ring me on {oh seven seven zero zero nine} about my eyelid twitch",
    "ring me on {zero seven double seven} about my eyelid twitch",
    "mail {anna.baker@example.org} if you know why cheeks twitch at night",
    "mail {anna@localhost5} if you know why cheeks twitch at night",
    "mail {anna dot baker at gmail dot com} if you know why cheeks twitch",
    "see {https://example.org/users/anna?id=12} is this eyelid exercise safe",
    "see {www.annasblog.net/eye} is this eyelid exercise safe",
    "see {annasblog.com} is this eyelid exercise safe",
    "see [my blog]({https://anna.example/x}) is this eyelid exercise safe",
    "hxxps {annasblog} dot {com} is this eyelid exercise safe",
    "join {discord.gg/aBcDeF} to talk about eyelid twitching",
    "<@{80351110224678912}> why does my eyelid twitch at night",
    "<@!{80351110224678912}> why does my eyelid twitch at night",
    "<@&{165511591545143296}> why does my eyelid twitch at night",
    "look in <#{103735883630395392}> for why my eyelid twitches",
    "<:{annaface}:{41771983429993937}> why does my eyelid twitch at night",
    "<a:{annaface}:{41771983429993937}> why does my eyelid twitch at night",
    "</{ask}:{41771983429993937}> about why my eyelid twitches",
    "<t:{1618953630}:R> my eyelid began to twitch at night",
    ":{annaface}: why does my eyelid twitch at night",
    "@{annab} why does my eyelid twitch at night",
    "@{anna_b.99} why does my eyelid twitch at night",
    "{annab#1234} asked why eyelids twitch at night",
    "add me, {shadow_walker}, to talk about eyelid twitching",
    "my insta is {moonchild}, i post about eyelid twitching",
    "snap: {moonchild} i post about eyelid twitching",
    "u/{moonchild} says eyelid twitching stops after sleep",
    "i live at {12} {Mill} {Road} and the clinic for eye spasm is far",
    "i live at {12 mill road} and the clinic for eye spasm is far",
    "we live on {mill lane} and the clinic for eye spasm is far",
    "the clinic is at {221B} {Baker} {Street}, do they treat eye spasm",
    "postcode {SW1A} {1AA}, which clinic treats facial spasm",
    "postcode {M1} {1AE}, which clinic treats facial spasm",
    "i live in {Springfield}, {IL} {62704} where do they treat facial spasm",
    "i live in {bath} and look for a clinic for facial spasm",
    "im from {Cork}, where do they treat facial spasm",
    "moved to {Reading} last year and the eyelid twitching began",
    "i work at {Boots} and the screen makes my eyelid twitch",
    "my nhs number is {943 476 5919}, why does my cheek twitch",
    "case id {A1B2C3D4} the surgeon stopped my facial spasm",
    "ip {192.168.0.12} why does my cheek twitch",
    "it's {Baker} here, my eyelid twitches after coffee again",
    "DOB {1-2-84}, why does my cheek twitch when i smile",
    "i'm a {34yo} woman, why does my cheek twitch when i smile",
    "tell {Sarah-Jane} that warm cloths help a twitching eyelid",
    "i go to {St} {Mary}'s Hospital for the shots in my cheek",
    "treated at {Hope} {Valley} Clinic for the spasm in my cheek",
    "thanks everyone for the eyelid advice, regards, {Grace}",
    "thanks for the eyelid advice, helped a lot\n- {Hunter}",
    "text {555-0199} or {anna+eye@example.co.uk} about the eyelid study",
    "discord.com/users/{80351110224678912} knows about eyelid surgery",
    "my steam name is {stormy} and my eyelid twitches while gaming",
    "in {June} the eyelid began, by {May} {3rd} it was the cheek too",
    "my doctor, {Victor} {Stone}, says the eyelid twitch is harmless",
    "{Dawn} and {Iris} have eyelid twitches after night shifts",
    // Hidden by other letters, widths and invisible characters.
    "my name is {\u{410}nn\u{430}} and my eyelid keeps twitching",
    "my name is {J\u{200b}o\u{200b}h\u{200b}n} and my eyelid keeps twitching",
    "my name is {\u{ff2a}\u{ff4f}\u{ff48}\u{ff4e}} and my eyelid keeps twitching",
    "my name is {\u{1d409}\u{1d428}\u{1d421}\u{1d427}} and my eyelid keeps twitching",
    "ask {J0hn} about his eyelid surgery recovery",
    "ask {j o h n} about his eyelid surgery recovery",
    "ask {J.o.h.n} about his eyelid surgery recovery",
    "ask {J. Smith} about his eyelid surgery recovery",
    "ask {jo\u{301}hn} about his eyelid surgery recovery",
    "ring {\u{ff10}\u{ff17}\u{ff17}\u{ff10}\u{ff10}} about my eyelid twitch please",
    "ring {\u{660}\u{667}\u{667}\u{660}\u{660}} about my eyelid twitch please",
    "ring {\u{2460}\u{2466}\u{2466}} about my eyelid twitch please",
    "mail {anna\u{ff20}example\u{ff0e}org} if you know why cheeks twitch",
    "see {ht\u{200b}tps://anna\u{200d}s.example/x} is this eyelid exercise safe",
    "<@\u{200b}{80351110224678912}> why does my eyelid twitch at night",
    "my eyelid twitches at night \u{2014} {\u{410}\u{43d}\u{43d}\u{430}} \u{43f}\u{440}\u{438}\u{432}\u{435}\u{442}",
];

#[test]
fn no_private_part_survives() {
    let redactor = redactor();
    let mut failures = Vec::new();
    for marked in PRIVATE {
        let plain: String = marked.chars().filter(|c| !"{}".contains(*c)).collect();
        let kept = kept(&redactor, &plain);
        let shown: Vec<&str> = kept.split(|c: char| !c.is_alphanumeric()).collect();
        let private = marked
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next());
        for word in private.flat_map(|part| part.split(|c: char| !c.is_alphanumeric())) {
            let word = word.to_lowercase();
            let around = marked
                .split(['{', '}'])
                .step_by(2)
                .any(|part| part.contains(&word));
            if !word.is_empty() && !around && shown.contains(&word.as_str()) {
                failures.push(format!("`{word}` of `{marked}` is in `{kept}`"));
            }
        }
        if kept.is_empty() {
            failures.push(format!("nothing is left of `{marked}`"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn words_of_health_survive() {
    let redactor = redactor();
    for text in [
        "why does my left eyelid keep twitching at night?",
        "can low magnesium or too much coffee make my cheek twitch",
        "does botox for hemifacial spasm hurt, and how long does it last?",
        "is ozempic or gabapentin known to cause muscle spasms",
        "my mum has trigeminal neuralgia and parkinsons, is that the same thing",
        "they want an mri and an emg, what for",
        "one eye twitches after two cups of coffee",
        "will the twitch go away or may it get worse",
        "the twitch is near my nose, then it moved to my chin",
        "living with a facial spasm is hard, what helps",
        "i don't know what it is called, the skin jumps under my brow",
    ] {
        let expected: String = text.chars().filter(|c| !",?".contains(*c)).collect();
        let found: String = kept(&redactor, text)
            .chars()
            .filter(|c| !",?.".contains(*c))
            .collect();
        assert_eq!(found, expected);
    }
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(kept(&redactor(), text), expected, "{text}");
}

#[test]
fn each_kind_has_its_mark_and_the_rest_reads_on() {
    reads(
        "Hi, I'm Anna (34) from Leeds. My eyelid twitches since 12/03/2021! Mail a@b.org or see https://x.example",
        "hi, i'm [name], [number], from [place]. my eyelid twitches since [date]. mail [e-mail] or see [link]",
    );
    reads(
        "<@1> Dr Smith in #general said my eyeild twiching is fasciculation :wave: 12 Mill Road",
        "[mention] [name] in [channel] said my eyelid twitching is fasciculation [emoji] [address]",
    );
}

#[test]
fn capitals_alone_take_no_harmless_word() {
    reads(
        "WHY DOES MY EYELID KEEP TWITCHING AT NIGHT",
        "why does my eyelid keep twitching at night",
    );
    reads(
        "Why Does My Eyelid Keep Twitching At Night",
        "why does my eyelid keep twitching at night",
    );
}

#[test]
fn a_cry_for_help_is_never_kept() {
    let redactor = redactor();
    let text = "why does my left eyelid keep twitching at night";
    for (outcome, keeps) in [
        (Outcome::Urgent, false),
        (Outcome::Boundary, false),
        (Outcome::Unknown, true),
        (Outcome::Choices, true),
        (Outcome::Answer, true),
    ] {
        assert_eq!(
            redactor.redact(text, outcome).is_some(),
            keeps,
            "{outcome:?}"
        );
    }
}

#[test]
fn what_holds_hardly_a_word_is_not_kept() {
    let redactor = redactor();
    for text in [
        "",
        "hello",
        "hi i'm Anna",
        "Anna Kowalski, 12 Mill Road, 07700 900123",
        "глаз дергается",
        "https://example.org",
        "what is it",
        "\u{1f602}\u{1f602}",
    ] {
        assert!(redactor.redact(text, Outcome::Unknown).is_none(), "{text}");
    }
}

#[test]
fn a_long_text_is_cut_at_a_word() {
    let redactor = redactor();
    let long = "my eyelid twitches and hurts ".repeat(40);
    let kept = kept(&redactor, &long);
    assert!(kept.chars().count() <= 300 && kept.len() > 270, "{kept}");
    assert!(long.starts_with(&kept), "{kept}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_digit_and_nothing_unlisted_ever_survives(
        text in "(\\PC{0,12}|my eyelid twitches|why does it|[0-9]{1,6}|<@[0-9]{3}>|[٠-٩①-⑨]{1,3}){0,12}"
    ) {
        let redactor = SHARED.get_or_init(redactor);
        let kept = kept(redactor, &text);
        prop_assert!(kept.chars().count() <= 300);
        prop_assert!(!kept.contains(char::is_numeric), "{}", kept);
        let plain = |c: char| c.is_ascii_lowercase() || " ,.?'[]-".contains(c);
        prop_assert!(kept.chars().all(plain), "{}", kept);
    }
}

static SHARED: std::sync::OnceLock<Redactor> = std::sync::OnceLock::new();

#[test]
fn alike_questions_stand_together_and_the_biggest_group_first() {
    let misses = [
        (1, "can tonic water stop my eyelid twitching"),
        (2, "how long after botox can i fly"),
        (3, "does tonic water help eyelid twitches"),
        (4, "is it ok to fly after botox"),
        (5, "tonic water for a twitching eyelid?"),
        (6, "who pays for the surgery"),
    ];
    let found: Vec<Vec<i64>> = groups(&misses)
        .iter()
        .map(|one| one.members().to_vec())
        .collect();
    assert_eq!(found, [vec![1, 3, 5], vec![2, 4], vec![6]]);
    let mut turned = misses;
    turned.reverse();
    assert_eq!(groups(&turned), groups(&misses));
    for group in groups(&misses) {
        assert!(group.members().contains(&group.representative()));
    }
    assert!(groups(&[]).is_empty());
}

const DAY: jiff::civil::Date = date(2026, 11, 26);

fn guild(number: u64) -> Guild {
    Guild::new(number).unwrap()
}

/// A crowd that heard the text from these people of guild 1.
fn heard(text: &str, people: impl IntoIterator<Item = u64>) -> Crowd {
    let redactor = redactor();
    let mut crowd = Crowd::new(DAY);
    for person in people {
        crowd.note(&redactor, guild(1), person, text, DAY);
    }
    crowd
}

#[test]
fn five_people_make_a_crowd_and_four_do_not() {
    let text = "does tonic water help?";
    assert!(heard(text, 1..=4).take_frequent(guild(1)).is_empty());
    assert!(
        heard(text, [1, 2, 3, 4, 4, 4, 1])
            .take_frequent(guild(1))
            .is_empty()
    );
    let mut crowd = heard(text, 1..=5);
    assert!(
        crowd.take_frequent(guild(2)).is_empty(),
        "another guild hears nothing"
    );
    assert_eq!(
        crowd.take_frequent(guild(1)),
        [("tonic water".to_owned(), 5)]
    );
    assert!(crowd.take_frequent(guild(1)).is_empty(), "told once");
}

#[test]
fn a_later_rise_waits_for_five_more() {
    let redactor = redactor();
    let mut crowd = heard("tonic water", 1..=5);
    assert_eq!(crowd.take_frequent(guild(1)).len(), 1);
    for (person, told) in (6..=10).zip([0, 0, 0, 0, 5]) {
        crowd.note(&redactor, guild(1), person, "water, tonic or not", DAY);
        crowd.note(&redactor, guild(1), person, "tonic waters", DAY);
        let taken: u32 = crowd
            .take_frequent(guild(1))
            .iter()
            .map(|(_, people)| people)
            .sum();
        assert_eq!(taken, told, "after person {person}");
    }
}

#[test]
fn a_new_day_begins_from_nothing() {
    let redactor = redactor();
    let mut crowd = heard("tonic water", 1..=4);
    crowd.note(
        &redactor,
        guild(1),
        5,
        "tonic water",
        DAY.tomorrow().unwrap(),
    );
    assert!(crowd.take_frequent(guild(1)).is_empty());
}

#[test]
fn names_and_numbers_make_no_group() {
    let mut crowd = heard("ask John Baker, 0770 0900, about tonic water", 1..=9);
    let words: Vec<String> = crowd
        .take_frequent(guild(1))
        .into_iter()
        .map(|one| one.0)
        .collect();
    assert_eq!(words, ["tonic water"]);
}

#[test]
fn forgetting_a_guild_forgets_all_of_it() {
    let mut crowd = heard("tonic water", 1..=9);
    crowd.forget(guild(1));
    assert!(crowd.take_frequent(guild(1)).is_empty());
}
