//! Counts become numbers, words, a chart and a page that all say the same.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use signpost::insights::{Insights, Kind, Tallied, What, alt_text, chart, report};
use signpost::speech::Language;

const FROM: Date = date(2026, 11, 1);
const TO: Date = date(2026, 11, 7);

fn tally(day: Date, what: &str, count: u64) -> Tallied {
    Tallied::read(day, what, count).unwrap()
}

/// A week with a quiet Wednesday, and a day of the week before.
fn week() -> Vec<Tallied> {
    let day = |number| date(2026, 11, number);
    vec![
        tally(date(2026, 10, 31), "answered:eyelid-twitch", 10),
        tally(date(2026, 10, 31), "unknown", 2),
        tally(date(2026, 10, 24), "unknown", 1_000),
        tally(day(1), "answered:eyelid-twitch", 12),
        tally(day(1), "answered:magnesium", 3),
        tally(day(1), "unsure", 4),
        tally(day(2), "unknown", 6),
        tally(day(3), "answered:botulinum-toxin", 5),
        tally(day(3), "boundary", 2),
        tally(day(5), "answered:eyelid-twitch", 1),
        tally(day(6), "urgent", 1),
        tally(day(7), "answered:magnesium", 6),
        tally(day(2), "helpful:eyelid-twitch", 8),
        tally(day(3), "not-helpful:eyelid-twitch", 1),
        tally(day(3), "not-helpful:magnesium", 1),
        tally(day(4), "not-meant:magnesium", 2),
        tally(day(7), "words:tonic water", 5),
        tally(day(6), "words:tonic water", 6),
        tally(day(7), "words:face yoga", 7),
        tally(date(2026, 11, 8), "urgent", 50),
    ]
}

fn insights() -> Insights {
    Insights::over(&week(), FROM, TO)
}

#[test]
fn a_count_reads_back_as_it_was_written() {
    for text in [
        "answered:eyelid-twitch",
        "unsure",
        "unknown",
        "urgent",
        "boundary",
        "helpful:eyelid-twitch",
        "not-helpful:eyelid-twitch",
        "not-meant:eyelid-twitch",
        "suggested:eyelid-twitch",
        "shadowed:eyelid-twitch",
        "words:tonic water",
    ] {
        assert_eq!(text.parse::<What>().unwrap().to_string(), text);
    }
}

#[test]
fn what_a_newer_version_wrote_is_skipped() {
    for text in [
        "",
        "answered",
        "answered:",
        "answered:Not An Id",
        "unsure:x",
        "words:",
        "words: ",
        "words:call 07700 900123",
        "words:<b>",
        "surprised",
        "surprised:eyelid-twitch",
    ] {
        assert!(text.parse::<What>().is_err(), "{text}");
        assert!(Tallied::read(FROM, text, 1).is_none(), "{text}");
    }
}

#[test]
fn totals_shares_and_the_period_before_count_by_hand() {
    let insights = insights();
    let counts = insights.counts();
    let kinds = Kind::ALL.map(|kind| counts.of(kind));
    assert_eq!(kinds, [27, 4, 6, 2, 1]);
    assert_eq!(counts.questions(), 40);
    assert!((counts.share(Kind::Answered).unwrap().value - 0.675).abs() < 1e-9);
    assert_eq!(
        insights.before().questions(),
        12,
        "seven days before, and no more"
    );
    let helped = counts.helpful_share().unwrap();
    assert_eq!((counts.helpful(), counts.votes(), helped.of), (8, 10, 10));
    // Wilson's interval of 8 in 10, as tables have it.
    assert!((helped.low - 0.4902).abs() < 5e-4 && (helped.high - 0.9433).abs() < 5e-4);
    assert_eq!(counts.not_meant(), 2);
}

#[test]
fn each_day_stands_and_quiet_ones_with_zeros() {
    let insights = insights();
    let days: Vec<(i8, u64)> = insights
        .days()
        .iter()
        .map(|day| (day.date.day(), day.counts.questions()))
        .collect();
    assert_eq!(
        days,
        [(1, 19), (2, 6), (3, 7), (4, 0), (5, 1), (6, 1), (7, 6)]
    );
}

#[test]
fn entries_and_words_stand_with_the_most_first() {
    let insights =
        insights().titled(|id| (id.as_str() == "magnesium").then(|| "Magnesium".to_owned()));
    let entries: Vec<(&str, u64, u64, u64, u64)> = insights
        .entries()
        .iter()
        .map(|one| {
            (
                one.title.as_str(),
                one.answered,
                one.helpful,
                one.not_helpful,
                one.not_meant,
            )
        })
        .collect();
    let expected = [
        ("eyelid-twitch", 13, 8, 1, 0),
        ("Magnesium", 9, 0, 1, 2),
        ("botulinum-toxin", 5, 0, 0, 0),
    ];
    assert_eq!(entries, expected);
    let words = [("tonic water".to_owned(), 11), ("face yoga".to_owned(), 7)];
    assert_eq!(insights.unknown_words(), words);
}

#[test]
fn a_message_tells_it_in_a_few_plain_lines() {
    assert_eq!(
        insights().words(),
        "1 November 2026 to 7 November 2026: 40 questions, 28 more than in the 7 days before.\n\
         Answered 27 (68 %) · Unsure 4 (10 %) · Unknown 6 (15 %) · Declined 2 (5 %) · Urgent 1 (2 %).\n\
         Helpful: 8 of 10 who voted, 80 % (likely 49 to 94 %).\n\
         Most asked: eyelid-twitch (13), magnesium (9), botulinum-toxin (5).\n\
         Often asked and not answered: tonic water (11 people), face yoga (7 people)."
    );
}

#[test]
fn an_empty_time_is_told_as_such() {
    let empty = Insights::over(&[], TO, TO);
    assert_eq!(
        empty.words(),
        "7 November 2026: 0 questions, as many as in the day before.\nNobody said whether an answer helped."
    );
    assert!(!chart(&empty).unwrap().is_empty());
    assert!(report(&empty, "Nothing").unwrap().contains("0 questions"));
    assert!(alt_text(&empty).contains("0 questions"));
}

#[test]
fn a_few_votes_make_no_rate() {
    let tallies = [tally(TO, "helpful:magnesium", 3)];
    let words = Insights::over(&tallies, FROM, TO).words();
    assert!(
        words.contains("3 of 3 who voted, too few to tell a rate"),
        "{words}"
    );
    assert!(!words.contains("100 %"), "{words}");
}

#[test]
fn a_swapped_or_endless_period_is_survived() {
    assert_eq!(Insights::over(&week(), TO, FROM), insights());
    let ever = Insights::over(&week(), Date::MIN, Date::MAX);
    assert_eq!(ever.days().len(), 366);
    let first = Insights::over(&week(), Date::MIN, Date::MIN);
    assert_eq!((first.days().len(), first.before().questions()), (1, 0));
}

/// Width, height and pixels of a PNG.
fn unpacked(file: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(file))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(info.color_type, png::ColorType::Rgb, "opaque: no alpha");
    (info.width, info.height, pixels)
}

#[test]
fn the_chart_is_an_opaque_picture_with_much_contrast() {
    let insights = insights();
    let file = chart(&insights).unwrap();
    let (width, height, pixels) = unpacked(&file);
    assert_eq!((width, height), (1_200, 1_200));
    assert!(file.len() < 500_000, "{} bytes", file.len());
    let dark = pixels
        .chunks(3)
        .filter(|one| one.iter().all(|part| *part < 60))
        .count();
    let light = pixels
        .chunks(3)
        .filter(|one| one.iter().all(|part| *part > 240))
        .count();
    assert!(dark > 8_000, "letters are drawn: {dark}");
    assert!(light * 2 > pixels.len() / 3, "on a light ground: {light}");
    assert_eq!(
        chart(&insights).unwrap(),
        file,
        "the same numbers give the same picture"
    );
}

#[test]
fn every_outcome_changes_the_picture() {
    let only = |what: &str| chart(&Insights::over(&[tally(TO, what, 9)], FROM, TO)).unwrap();
    let all = [
        "answered:magnesium",
        "unsure",
        "unknown",
        "boundary",
        "urgent",
    ]
    .map(only);
    for (at, one) in all.iter().enumerate() {
        assert!(all.iter().skip(at + 1).all(|other| other != one));
    }
}

#[test]
fn long_times_and_great_numbers_are_drawn() {
    let mut day = date(2026, 1, 1);
    let mut tallies = Vec::new();
    for number in 0..300 {
        tallies.push(tally(day, "answered:magnesium", number * 1_000));
        tallies.push(tally(day, "unsure", u64::MAX));
        day = day.tomorrow().unwrap();
    }
    let insights = Insights::over(&tallies, date(2026, 1, 1), day);
    assert_eq!(insights.counts().questions(), u64::MAX);
    assert!(!chart(&insights).unwrap().is_empty());
}

#[test]
fn the_description_says_what_the_chart_shows_and_fits() {
    let text = alt_text(&insights());
    for part in [
        "40 questions",
        "answered 27 (68 %)",
        "unknown 6 (15 %)",
        "Busiest day: 1 November 2026 with 19 questions",
        "eyelid-twitch (13)",
        "Helpful: 8 of 10",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let long = insights().titled(|_| Some("\u{8a9e}".repeat(900)));
    assert_eq!(alt_text(&long).chars().count(), 1_024);
    assert!(!chart(&long).unwrap().is_empty(), "a title the font lacks");
}

#[test]
fn the_page_stands_alone_and_is_whole() {
    let page = report(&insights(), "A week of Signpost").unwrap();
    for part in [
        "<!DOCTYPE html>",
        "<html lang=\"en-GB\">",
        "<h1>A week of Signpost</h1>",
        "prefers-color-scheme:dark",
        "role=\"img\" aria-label=\"Chart. 1 November 2026",
        "<th scope=\"row\">Unknown</th><td>6 (15 %)</td><td>2 (17 %)</td>",
        "<th scope=\"row\">4 November 2026</th><td>0</td>",
        "<th scope=\"row\">tonic water</th><td>11</td>",
        "</html>",
    ] {
        assert!(page.contains(part), "{part}");
    }
    for outside in [
        "http", "<script", "<link", "<img", "@import", "url(", "src=", "href=",
    ] {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(page.contains("viewBox"), "it scales");
    assert_eq!(
        page.matches("<table>").count(),
        page.matches("</table>").count()
    );
}

#[test]
fn every_language_tells_draws_and_writes_it() {
    for language in Language::ALL {
        let insights = insights().in_language(language);
        assert_eq!(insights.language(), language);
        let words = insights.words();
        for number in ["40", "28", "27 (68", "tonic water"] {
            assert!(words.contains(number), "{language}: {words}");
        }
        assert!(alt_text(&insights).contains("19"), "the busiest day");
        assert!(!chart(&insights).unwrap().is_empty());
        let tag = match language {
            Language::English => "en-GB",
            other => other.tag(),
        };
        let page = report(&insights, "Signpost").unwrap();
        assert!(page.contains(&format!("<html lang=\"{tag}\">")), "{tag}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_a_moderator_wrote_becomes_a_mark(title in "\\PC{0,30}[<>&\"']{1,4}\\PC{0,30}") {
        let hostile = format!("{title}<script>alert(1)</script>\"onload='x'");
        let insights = insights().titled(|_| Some(hostile.clone()));
        let page = report(&insights, &hostile).unwrap();
        prop_assert!(!page.contains("<script"));
        prop_assert!(!page.contains("\"onload"));
        prop_assert_eq!(page.matches("<h1").count(), 1);
    }

    #[test]
    fn shares_add_up(counts in proptest::collection::vec(0_u64..50, 5)) {
        let names = ["answered:magnesium", "unsure", "unknown", "boundary", "urgent"];
        let tallies: Vec<Tallied> = names.iter().zip(&counts).map(|(name, count)| tally(TO, name, *count)).collect();
        let insights = Insights::over(&tallies, FROM, TO);
        let total: u64 = counts.iter().sum();
        prop_assert_eq!(insights.counts().questions(), total);
        let shares: f64 = Kind::ALL.iter().filter_map(|kind| insights.counts().share(*kind)).map(|share| share.value).sum();
        prop_assert!(total == 0 || (shares - 1.0).abs() < 1e-9);
    }
}

/// Run with `cargo test --test it insights::look -- --nocapture`, then look at the files it names.
#[test]
fn look() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let title = |id: &signpost::knowledge::EntryId| {
        (id.as_str() == "eyelid-twitch")
            .then(|| "Twitching of the eyelid that comes and goes again".to_owned())
    };
    let month: Vec<Tallied> = (0..31_u64)
        .flat_map(|number| {
            let day = date(2026, 10, 27)
                .checked_add(jiff::Span::new().days(i64::try_from(number).unwrap()));
            let day = day.unwrap();
            [
                tally(day, "answered:eyelid-twitch", 5 + number * 7 % 13),
                tally(day, "answered:magnesium", number * 5 % 7),
                tally(day, "unsure", number * 3 % 5),
                tally(day, "unknown", 1 + number * 11 % 6),
                tally(day, "boundary", number % 3),
                tally(day, "urgent", u64::from(number % 6 == 0)),
                tally(day, "helpful:eyelid-twitch", number % 3),
                tally(day, "not-helpful:magnesium", u64::from(number % 5 == 0)),
            ]
        })
        .collect();
    let month = Insights::over(&month, date(2026, 10, 27), date(2026, 11, 26));
    for (name, insights) in [
        ("week", insights()),
        ("month", month),
        ("empty", Insights::over(&[], FROM, TO)),
    ] {
        let insights = insights.titled(title);
        std::fs::write(
            folder.join(format!("{name}.png")),
            chart(&insights).unwrap(),
        )
        .unwrap();
        std::fs::write(
            folder.join(format!("{name}.html")),
            report(&insights, "A time of Signpost").unwrap(),
        )
        .unwrap();
    }
}

#[test]
fn what_is_said_of_an_old_wording_is_told_apart_from_the_new() {
    let tallies = [
        tally(date(2026, 11, 1), "helpful:magnesium", 2),
        tally(date(2026, 11, 3), "not-helpful:magnesium@00ff00ff", 1),
        tally(date(2026, 11, 2), "helpful:magnesium@00ff00ff", 4),
        tally(date(2026, 11, 5), "not-meant:magnesium@12345678", 3),
    ];
    let insights = Insights::over(&tallies, date(2026, 11, 1), date(2026, 11, 7));
    let [magnesium] = insights.entries() else {
        panic!("one entry")
    };
    assert_eq!(
        (
            magnesium.helpful,
            magnesium.not_helpful,
            magnesium.not_meant
        ),
        (6, 1, 3)
    );
    let wordings = magnesium.wordings.iter();
    let told: Vec<_> = wordings
        .map(|one| {
            let name = one.revision.map(|revision| revision.to_string());
            (
                name.unwrap_or_default(),
                one.since.day(),
                one.helpful,
                one.not_helpful,
                one.not_meant,
            )
        })
        .collect();
    let expected = [
        (String::new(), 1, 2, 0, 0),
        ("00ff00ff".to_owned(), 2, 4, 1, 0),
        ("12345678".to_owned(), 5, 0, 0, 3),
    ];
    assert_eq!(told, expected);
    let page = report(&insights, "Server").unwrap();
    assert!(
        page.contains("wording 00ff00ff, judged from 2026-11-02 on"),
        "{page}"
    );
}
