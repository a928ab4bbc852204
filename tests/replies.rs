//! Replies: no way to one without its notices, and red flags come first.

use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use signpost::community::{Community, Settings};
use signpost::knowledge::{Pack, PackFiles};
use signpost::matching::{Engine, Matcher};
use signpost::reply::{Budget, Outcome, Part, Reply, Role};
use signpost::responder::{Question, Responder};
use signpost::safety::{Contacts, Level, Safety};

const TODAY: Date = date(2026, 11, 24);

struct House {
    responder: Responder,
    community: Community,
    safety: Safety,
}

fn house(settings: &Settings) -> House {
    let pack = Pack::read(&PackFiles::built_in(), TODAY).pack.unwrap();
    let contacts = Contacts::builtin().unwrap();
    let matcher = Arc::new(Matcher::new(&Engine::built_in().unwrap(), Arc::new(pack)));
    House {
        responder: Responder::new(Safety::builtin().unwrap()),
        community: Community::new(matcher, settings, &contacts).unwrap(),
        safety: Safety::builtin().unwrap(),
    }
}

fn settings(region: Option<&str>, notice_length: usize) -> Settings {
    let mut settings = Settings::default();
    settings.region = region.map(|code| code.parse().unwrap());
    if notice_length > 0 {
        settings.disclaimer = Some("é".repeat(notice_length));
        settings.referral = Some("語".repeat(notice_length));
    }
    settings
}

/// Every kind of reply there is, over every entry and every red flag.
fn every_reply(house: &House) -> Vec<Reply> {
    let House {
        responder,
        community,
        safety,
    } = house;
    let entries = community.pack().entries();
    let (region, notices) = (community.region(), community.notices());
    let mut replies: Vec<Reply> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let about = responder.about(&entry.id, community, TODAY).unwrap();
        let next = &entries[(at + 1) % entries.len()];
        replies.push(about.clone().with_others(&[next]));
        for category in safety.categories() {
            replies.push(about.clone().with_same_day(category, region));
            if category.level() == Level::Routine {
                replies.push(about.clone().with_appointment(category, region));
            }
            replies.push(Reply::boundary(category, region, Some(entry), notices));
        }
        for part in [Part::Front, Part::Treatment, Part::Evidence] {
            replies.extend(about.part(part));
        }
        replies.push(about);
    }
    for three in entries.windows(3) {
        replies.push(Reply::choices(
            &three.iter().map(|entry| &**entry).collect::<Vec<_>>(),
            notices,
        ));
    }
    for category in safety.categories() {
        replies.push(Reply::urgent(category, region, notices));
        replies.push(Reply::boundary(category, region, None, notices));
    }
    for turn in 0..3 {
        replies.push(Reply::unknown(&[], turn, notices));
        replies.push(Reply::unknown(&[&entries[0], &entries[1]], turn, notices));
    }
    replies.push(responder.nothing_asked(community));
    replies
}

/// What a reply without a red flag says of itself: it may have missed one.
const CANNOT_SEE: &str = "A bot cannot see how you are and can miss danger signs.";

#[track_caller]
fn notices_stand_whole(reply: &Reply, budget: Budget) {
    let page = reply.page(budget);
    let text = page.to_string();
    let notices = reply.notices();
    for notice in [notices.disclaimer(), notices.referral()] {
        assert!(
            text.contains(notice),
            "{:?} lost a notice: {text}",
            reply.outcome()
        );
    }
    // A red card says whom to call in its action; every other reply says it in a notice.
    if reply.outranks_everything() {
        assert_eq!(page.blocks[0].role, Role::Action, "{text}");
    } else {
        for words in [notices.urgent(), CANNOT_SEE] {
            assert!(text.contains(words), "{words:?} is missing in {text}");
        }
    }
    assert!(
        text.encode_utf16().count() <= budget.total(),
        "{:?} is too long",
        reply.outcome()
    );
    assert!(
        page.blocks.iter().any(|block| block.role != Role::Notice),
        "only notices: {text}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn no_reply_is_without_its_notices(
        length in Budget::LEAST..7_000_usize,
        notice in 0..=250_usize,
        region in prop::option::of(prop::sample::select(vec!["GB", "US", "NZ", "ID", "FI"])),
    ) {
        let house = house(&settings(region, notice));
        let budget = Budget::of(length).unwrap();
        for reply in every_reply(&house) {
            notices_stand_whole(&reply, budget);
            notices_stand_whole(&reply, Budget::EMBED);
            notices_stand_whole(&reply, Budget::MESSAGE);
        }
    }

    #[test]
    fn any_text_at_all_gets_a_reply_with_notices(text in "\\PC{0,400}") {
        let house = house(&Settings::default());
        if let Ok(question) = Question::parse(&text, TODAY) {
            let reply = house.responder.reply(&question, &house.community);
            notices_stand_whole(&reply, Budget::MESSAGE);
        }
    }
}

#[test]
fn too_small_a_budget_does_not_exist() {
    assert!(Budget::of(Budget::LEAST - 1).is_none());
    assert!(Budget::of(Budget::LEAST).is_some());
}

/// Every entry's card, by its id.
fn every_card(house: &House) -> Vec<(String, Reply)> {
    let entries = house.community.pack().entries();
    let card = |id| house.responder.about(id, &house.community, TODAY).unwrap();
    entries
        .iter()
        .map(|entry| (entry.id.to_string(), card(&entry.id)))
        .collect()
}

#[test]
fn a_card_cut_short_keeps_its_balance() {
    let house = house(&Settings::default());
    for (id, card) in every_card(&house) {
        let entry = house.community.pack().entry(&id.parse().unwrap()).unwrap();
        let budgets = (Budget::LEAST..6_000).step_by(37).map(Budget::of);
        let fixed = [Budget::MESSAGE, Budget::EMBED, Budget::TEXT].map(Some);
        for budget in budgets.chain(fixed).map(Option::unwrap) {
            let (page, text) = (card.page(budget), card.text(budget));
            let told = |heading: &str| {
                page.blocks
                    .iter()
                    .any(|b| b.heading.as_deref() == Some(heading))
            };
            let at = format!("{id} within {}", budget.total());
            assert!(text.contains(entry.summary.as_str()), "{at}: no summary");
            assert!(text.contains(entry.care.text.as_str()), "{at}: care is cut");
            if let Some(treatment) = &entry.treatment {
                let pair = [&treatment.benefits, &treatment.risks];
                let whole = pair.map(|part| text.contains(part.as_str()));
                assert_eq!(whole, [told("Benefits and risks"); 2], "{at}");
                assert_eq!(text.contains("May help:"), text.contains("May harm:"));
            }
            let by = text.contains(entry.review.by.as_str());
            assert_eq!(by, told("Source and review"), "{at}: the review is cut");
            for dispute in &entry.disputes {
                let parts = [&dispute.article, &dispute.evidence];
                let [article, evidence] = parts.map(|part| text.contains(part.as_str()));
                assert_eq!(article, evidence, "{at}: half a correction");
            }
            if page.blocks.iter().any(|block| block.role == Role::Detail) {
                assert!(
                    told("What is not certain"),
                    "{at}: doubt went before detail"
                );
            }
        }
    }
}

#[test]
fn a_script_gets_every_card_whole() {
    let house = house(&settings(Some("GB"), 250));
    for (id, card) in every_card(&house) {
        assert_eq!(card.text(Budget::TEXT), card.text(Budget::TERMINAL), "{id}");
    }
}

#[test]
fn how_soon_is_said_of_the_signs_and_not_of_the_reader() {
    let house = house(&Settings::default());
    for (id, card) in every_card(&house) {
        let page = card.page(Budget::TERMINAL);
        let care = page.blocks.iter().find(|block| block.role == Role::Care);
        let care = &care.expect("a card says when to get care").text;
        let first = care.split(". ").next().unwrap();
        assert!(
            id == "about-this-information" || first.contains("below"),
            "{id}: {care}"
        );
        assert!(!care.starts_with("Get medical help"), "{id}: {care}");
    }
    let text = asked("how long does botox last for hemifacial spasm", None);
    let text = text.text(Budget::TEXT);
    assert!(text.contains("A routine visit is enough"), "{text}");
    assert!(text.contains("swallowing"), "{text}");
}

#[track_caller]
fn asked(question: &str, region: Option<&str>) -> Reply {
    let house = house(&settings(region, 0));
    house
        .responder
        .reply(&Question::parse(question, TODAY).unwrap(), &house.community)
}

#[test]
fn a_red_flag_comes_before_any_entry() {
    for question in [
        "my face is drooping and i cant lift my arm",
        "why does my eyelid keep jumping? also my face just went droopy and my speech is slurred",
    ] {
        let reply = asked(question, Some("GB"));
        assert_eq!(reply.outcome(), Outcome::Urgent, "{question}");
        let page = reply.page(Budget::MESSAGE);
        assert_eq!(page.blocks[0].role, Role::Action);
        assert!(
            page.blocks[0].text.contains("999"),
            "{}",
            page.blocks[0].text
        );
        assert!(
            page.blocks[0].text.contains("United Kingdom"),
            "{}",
            page.blocks[0].text
        );
        assert!(
            page.offers.is_empty(),
            "no links to entries on an emergency card"
        );
    }
}

#[test]
fn without_a_region_no_digits_are_shown() {
    let reply = asked("my face is drooping and i cant lift my arm", None);
    let action = reply.page(Budget::MESSAGE).blocks[0].text.clone();
    assert!(action.contains("your local emergency number"), "{action}");
    assert!(!action.contains(|c: char| c.is_ascii_digit()), "{action}");
}

#[test]
fn a_crisis_gets_kind_words_and_a_line_to_call() {
    let reply = asked("i want to kill myself", Some("US"));
    let text = reply.text(Budget::MESSAGE);
    assert_eq!(reply.outcome(), Outcome::Urgent);
    assert!(text.starts_with("You are not alone"), "{text}");
    assert!(text.contains("988"), "{text}");
}

#[test]
fn an_urgent_card_refers_to_whom_it_concerns() {
    for (question, referral) in [
        (
            "i want to die",
            "A crisis line, a doctor or someone you trust can help right now.",
        ),
        (
            "my face is drooping and i cant lift my arm",
            "Emergency services and a doctor can help. Tell them what you see.",
        ),
        (
            "i took too many pills",
            "Emergency services and a doctor can help. Tell them what it was, how much and when.",
        ),
    ] {
        let reply = asked(question, Some("GB"));
        let text = reply.text(Budget::MESSAGE);
        assert!(text.ends_with(referral), "{question}: {text}");
        assert!(!text.contains("twitch"), "{question}: {text}");
        // The host's own wording is for ordinary replies.
        let house = house(&settings(None, 200));
        let question = Question::parse(question, TODAY).unwrap();
        let reply = house.responder.reply(&question, &house.community);
        assert_eq!(reply.notices().referral(), referral);
        assert!(reply.notices().disclaimer().starts_with('é'));
    }
    let ordinary = asked("why does my eyelid keep jumping", Some("GB"));
    assert!(ordinary.notices().referral().contains("twitch"));
}

#[test]
fn a_dose_is_declined_and_referred() {
    for question in [
        "how many mg of magnesium should i take for my eyelid",
        "should i stop taking my sertraline",
    ] {
        let reply = asked(question, None);
        assert_eq!(reply.outcome(), Outcome::Boundary, "{question}");
        assert!(reply.text(Budget::MESSAGE).contains("pharmacist"));
    }
}

#[test]
fn an_answer_reads_in_order() {
    let reply = asked("why does my eyelid keep jumping", Some("GB"));
    let text = reply.text(Budget::MESSAGE);
    assert_eq!(reply.entry().unwrap().as_str(), "eyelid-twitch");
    let mut last = 0;
    for part in [
        "What may cause it",
        "What can help",
        "When to get care",
        "Source and review",
        "In an emergency",
        "Please note",
        "Who to talk to",
    ] {
        let at = text
            .find(part)
            .unwrap_or_else(|| panic!("{part} is missing in:\n{text}"));
        assert!(at > last, "{part} stands too early");
        last = at;
    }
}

#[test]
fn a_follow_up_is_read_together_with_its_card() {
    let house = house(&Settings::default());
    let ask = |about: Option<&str>| {
        let question = Question::parse("how long does it last", TODAY).unwrap();
        let question = match about {
            Some(id) => question.following(id.parse().unwrap()),
            None => question,
        };
        house.responder.reply(&question, &house.community)
    };
    let followed = ask(Some("botulinum-injections"));
    let ids: Vec<_> = followed
        .candidates()
        .iter()
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(ids.first(), Some(&"botulinum-injections"), "{ids:?}");
}

#[test]
fn a_card_leads_to_each_entry_once_and_never_to_itself() {
    use signpost::knowledge::Guide;
    let house = house(&Settings::default());
    let pack = house.community.pack();
    let entry = |id: &str| pack.entry(&id.parse().unwrap()).unwrap();
    let (own, other) = (entry("self-care"), entry("when-to-see-a-doctor"));
    let guides = [
        (Guide::Treatment, own),
        (Guide::Tests, other),
        (Guide::Worry, other),
    ];
    let card = Reply::about(own, &[], TODAY, house.community.notices());
    let page = card.with_guides(guides.into_iter()).page(Budget::EMBED);
    assert_eq!(page.guides, [(Guide::Tests, other.id.clone())]);
}
