//! Who is being named, where do they live, how are they reached? Words around a name give it away.
//!
//! Better one word too many than one too few. To teach one more signal, add it to its function here or to
//! its list in `lists.rs`.

use super::lists::List;
use super::numbers;
use super::passage::Passage;
use super::pieces::Mark;

/// Takes out everything that may tell who or where somebody is.
pub(super) fn take_out(passage: &mut Passage<'_>) {
    spelt_out(passage);
    addresses(passage);
    numbers::take_out(passage);
    for at in 0..passage.len() {
        reached(passage, at);
        named(passage, at);
        placed(passage, at);
    }
    signed(passage);
    passage.look_up();
    capitals(passage);
}

/// A name alone at the end, as under a letter.
fn signed(passage: &mut Passage<'_>) {
    let opens = (1..passage.len()).rev().find(|at| passage.starts(*at));
    let Some(first) = opens.filter(|first| passage.len() - first <= 2) else {
        return;
    };
    for at in first..passage.len() {
        let told = passage.is(List::ToldNames, at) && !passage.is(List::Health, at);
        let other = passage.may_name(at) && !passage.is_own(at);
        let capital = passage.is(List::CapitalNames, at) || other;
        if told || capital && passage.is_capital(at) {
            passage.take(at, Mark::Name);
        }
    }
}

/// `j o h n`: letters in a row are one word, which is nobody's business.
fn spelt_out(passage: &mut Passage<'_>) {
    let single = |passage: &Passage<'_>, at: usize| passage.raw(at).chars().count() == 1;
    let mut from = 0;
    while from < passage.len() {
        let mut to = from;
        while single(passage, to) && (to == from || !passage.raw(to).is_empty()) {
            to += 1;
        }
        if to - from >= 3 {
            for at in from..to {
                passage.take(at, Mark::Word);
            }
        }
        from = to.max(from + 1);
    }
}

/// `12 Mill Road`, `Mill Road`, `live on mill road`.
fn addresses(passage: &mut Passage<'_>) {
    for end in 0..passage.len() {
        let street = passage.is(List::Streets, end)
            || passage.is(List::LooseStreets, end) && passage.is_inner_capital(end);
        if !street {
            continue;
        }
        let mut from = end;
        let mut told = false;
        while let Some(before) = from.checked_sub(1) {
            if end - before > 4 || passage.ends(before) {
                break;
            }
            let number = passage.mark(before) == Some(Mark::Number)
                || passage.is(List::Tens, before)
                || passage.is(List::Ones, before);
            let name = passage.is_capital(before) && !passage.is(List::Plain, before);
            if number || passage.is_inner_capital(before) && name {
                (from, told) = (before, true);
                if number {
                    break;
                }
            } else if passage.is(List::Plain, before) {
                let lives = matches!(
                    passage.raw_before(before),
                    "live" | "lives" | "living" | "lived"
                );
                told |= lives && matches!(passage.raw(before), "on" | "at" | "in");
                break;
            } else {
                from = before;
            }
        }
        if told {
            for at in from..=end {
                passage.take(at, Mark::Address);
            }
        }
    }
}

/// Addresses written out, and handles.
fn reached(passage: &mut Passage<'_>, at: usize) {
    let (word, next) = (passage.raw(at).to_owned(), passage.raw(at + 1).to_owned());
    let (word, next) = (word.as_str(), next.as_str());
    if word == "at" && MAIL.contains(&next) {
        let mut from = at;
        while let Some(before) = from.checked_sub(1) {
            passage.take(before, Mark::Email);
            let joint = before
                .checked_sub(1)
                .filter(|joint| is_joint(passage.raw(*joint)));
            let Some(joint) = joint else { break };
            passage.take(joint, Mark::Email);
            from = joint;
        }
        let tail = if passage.raw(at + 2) == "dot" { 3 } else { 1 };
        for at in at..=at + tail {
            passage.take(at, Mark::Email);
        }
        return;
    }
    if word == "dot" && matches!(next, "com" | "org" | "net" | "co" | "gg" | "io" | "uk") {
        for at in at.saturating_sub(1)..=at + 1 {
            passage.take(at, Mark::Link);
        }
        return;
    }
    if passage.is(List::Handles, at) {
        let is = matches!(next, "is" | "name" | "handle" | "names");
        if is || passage.colon(at) {
            let from = at + 1 + usize::from(is);
            let from = from + usize::from(passage.raw(from) == "is");
            passage.take_name(from, 2, Mark::Handle);
        }
    }
}

const MAIL: &[&str] = &[
    "gmail",
    "hotmail",
    "yahoo",
    "outlook",
    "icloud",
    "proton",
    "protonmail",
    "aol",
    "gmx",
    "live",
    "mail",
];

fn is_joint(word: &str) -> bool {
    matches!(word, "dot" | "point" | "underscore" | "dash" | "hyphen")
}

/// What names a person: being named, a title, kin, a greeting.
fn named(passage: &mut Passage<'_>, at: usize) {
    let (word, next) = (passage.raw(at).to_owned(), passage.raw(at + 1).to_owned());
    let (word, next) = (word.as_str(), next.as_str());
    let brand = matches!(
        passage.raw_before(at),
        "brand" | "generic" | "drug" | "the" | "a"
    );
    match word {
        "name" | "surname" | "lastname" | "firstname" | "username" if !brand => {
            let is = matches!(next, "is" | "was") || passage.owns(at);
            let from = at + 1 + usize::from(matches!(next, "is" | "was"));
            if is || passage.colon(at) || passage.is_name_like(from) {
                passage.take_name(from, 3, Mark::Name);
            }
        }
        "names" | "named" | "nicknamed" | "signed" if !brand => {
            passage.take_name(at + 1, 3, Mark::Name);
        }
        "call" | "calls" if next == "me" => {
            passage.take_name(at + 2, 3, Mark::Name);
        }
        "known" if next == "as" => likely(passage, at + 2, true),
        "goes" | "go" if next == "by" => {
            passage.take_name(at + 2, 3, Mark::Name);
        }
        "mr" | "mrs" | "mx" | "dr" | "prof" => titled(passage, at + 1),
        "ms" | "miss" | "sir" | "doctor" | "nurse" | "professor" | "father" | "rev" | "called"
        | "aunt" | "auntie" | "uncle" | "cousin" | "sister" | "brother" => {
            likely(passage, at + 1, word != "miss" && word != "ms");
        }
        "im" => likely(passage, at + 1, true),
        "i" if next == "am" => likely(passage, at + 2, true),
        "this" | "its" | "it" | "here" if next == "is" || passage.owns(at) || word == "its" => {
            likely(passage, at + 1 + usize::from(next == "is"), word == "this");
        }
        _ if passage.is(List::Relations, at) => likely(passage, at + 1, true),
        _ if passage.is(List::Greets, at) => {
            let sure = !matches!(
                word,
                "with" | "by" | "see" | "seen" | "seeing" | "both" | "sorry"
            );
            likely(passage, at + 1, sure);
        }
        _ => opens_with_a_name(passage, at),
    }
}

/// After a title comes a name, unless it is what the person did.
fn titled(passage: &mut Passage<'_>, at: usize) {
    let visit = matches!(
        passage.raw(at),
        "appointment" | "appointments" | "visit" | "visits" | "office" | "google" | "today"
    );
    let small = !passage.is_capital(at);
    if visit || small && (passage.is(List::Says, at) || passage.is(List::Plain, at)) {
        return;
    }
    passage.take_name(at, 3, Mark::Name);
}

/// Takes out what has a name's capital, or what is a name where somebody is spoken of (`sure`).
fn likely(passage: &mut Passage<'_>, at: usize, sure: bool) {
    let told = sure && passage.is(List::ToldNames, at) && !passage.is(List::Health, at);
    let capital = passage.is_name_like(at);
    if told || capital {
        passage.take_name(at, if capital { 3 } else { 1 }, Mark::Name);
    }
}

/// `Rose told me`: a sentence gives its first word a capital, but what follows is what people do.
fn opens_with_a_name(passage: &mut Passage<'_>, at: usize) {
    let health = passage.is(List::Health, at);
    if !passage.is_capital(at) || health || !passage.is(List::Says, at + 1) {
        return;
    }
    let weak = matches!(
        passage.raw(at + 1),
        "and" | "or" | "is" | "was" | "has" | "can" | "may"
    );
    if passage.is(List::ToldNames, at) || !weak && passage.is(List::CapitalNames, at) {
        passage.take(at, Mark::Name);
    }
}

/// Where somebody lives or works.
fn placed(passage: &mut Passage<'_>, at: usize) {
    let next = passage.raw(at + 1).to_owned();
    let next = next.as_str();
    let inside = matches!(
        next,
        "in" | "at" | "near" | "on" | "outside" | "around" | "by"
    );
    match passage.raw(at) {
        "live" | "lives" | "lived" | "living" | "based" | "resident" if inside => {
            let harmless = matches!(
                passage.raw(at + 2),
                "pain"
                    | "fear"
                    | "agony"
                    | "hell"
                    | "denial"
                    | "misery"
                    | "constant"
                    | "chronic"
                    | "stress"
                    | "bed"
                    | "terror"
                    | "dread"
                    | "anxiety"
            );
            if !harmless {
                passage.take_name(at + 2, 3, Mark::Place);
            }
        }
        "born" | "raised" | "up" | "staying" | "moved" | "moving" | "work" | "works" | "worked"
        | "working" | "study" | "studying" | "teach" | "here" | "went" | "go" | "student"
            if (inside || matches!(next, "to" | "for" | "from"))
                && passage.is_name_like(at + 2) =>
        {
            passage.take_name(at + 2, 3, Mark::Place);
        }
        "im" | "am" | "come" | "comes" | "came" | "originally" | "hello" | "hi" | "greetings"
            if next == "from" =>
        {
            passage.take_name(at + 2, 3, Mark::Place);
        }
        "from" | "in" | "near" if passage.is_name_like(at + 1) => {
            passage.take_name(at + 1, 3, Mark::Place);
        }
        _ => {}
    }
}

/// Names by their capital: those that are words too, and rows of words with capitals.
fn capitals(passage: &mut Passage<'_>) {
    let listed = |passage: &Passage<'_>, at: usize| {
        passage.is(List::ToldNames, at) || passage.is(List::CapitalNames, at)
    };
    for at in 0..passage.len() {
        if passage.is_name_like(at) && listed(passage, at) {
            passage.take(at, Mark::Name);
        }
    }
    // A second look finds what stands beside what the first took out.
    for _ in 0..2 {
        for at in 0..passage.len() {
            if !passage.is_capital(at) || passage.is_own(at) || passage.is(List::Plain, at) {
                continue;
            }
            let named = |other: usize| passage.mark(other) == Some(Mark::Name);
            let before = at.checked_sub(1).filter(|before| passage.goes_on(*before));
            let after = passage.goes_on(at).then_some(at + 1);
            let beside_name = before.is_some_and(named) || after.is_some_and(named);
            let row = [before, after]
                .into_iter()
                .flatten()
                .any(|other| passage.is_name_like(other));
            if beside_name || row {
                passage.take(at, Mark::Name);
            }
        }
    }
}
