//! What does Discord's side cost? Run with `cargo bench --bench discord`.
//!
//! A whole bot against the tests' fake Discord on loopback, both in this process. First how long it takes from
//! an event to the first request of the answer, beside what the decision alone takes in the same run; then how
//! long interactions wait for their acknowledgement when 500 come each second.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    clippy::too_many_lines,
    clippy::format_push_string,
    reason = "a benchmark: a panic is a failed run"
)]

// The fake is the tests' own, with its files where they are.
#[path = "../tests"]
mod tests {
    pub mod support;
}

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::json;
use signpost::config::{Config, Token};
use signpost::discord::{Answering, Intake};
use signpost::guilds::{Ground, Guilds};
use signpost::knowledge::{PackFiles, Shipped};
use signpost::matching::{Engine, Matcher};
use signpost::responder::{Question, Responder};
use signpost::safety::{Contacts, Safety};
use signpost::store::Store;

use tests::support;
use tests::support::{FakeDiscord, Invoke, Person, Said};

/// Messages whose way is timed.
const MESSAGES: usize = 200;

/// Interactions a second, and for how long.
const A_SECOND: u32 = 500;
const SECONDS: u32 = 10;

/// What is asked, in turn: answers, choices, nothing that fits, an emergency.
const QUESTIONS: [&str; 8] = [
    "why does my eyelid keep jumping",
    "does botox stop face twitching",
    "is it stress that makes my cheek twitch",
    "lid and cheek flicker",
    "how do I unclog a kitchen sink",
    "how long does hemifacial spasm last without treatment",
    "can too much coffee do this to my eye",
    "my face is drooping and i cant lift my arm",
];

fn main() {
    // `cargo test --benches` asks whether it runs, not how fast.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(async {
        let discord = FakeDiscord::start().await;
        start(&discord);
        discord.ready().await;
        discord
            .eventually("the commands to be there", |it| !it.commands().is_empty())
            .await;
        way(&discord).await;
        load(&discord, true).await;
        load(&discord, false).await;
    });
}

/// The parts of a bot, as the binary puts them together.
fn parts() -> (Shipped, Arc<Matcher>, Responder) {
    let today = signpost::clock::today();
    let shipped = Shipped::read(&PackFiles::built_in(), today).0.unwrap();
    let pack = Arc::clone(shipped.pack());
    let matcher = Arc::new(Matcher::new(&Engine::built_in().unwrap(), pack));
    (shipped, matcher, Responder::new(Safety::builtin().unwrap()))
}

fn start(discord: &FakeDiscord) {
    let url = discord.url();
    let set = [
        ("SIGNPOST_DISCORD__API_URL", url.as_str()),
        ("SIGNPOST_SAFETY__REGION", "GB"),
        ("SIGNPOST_DATABASE__URL", "sqlite::memory:"),
    ];
    let set = set.map(|(name, value)| (name.into(), value.into()));
    let config = Config::load(None, set).unwrap();
    let token = Token::find([("DISCORD_TOKEN".to_owned(), discord.token())]);
    let token = token.unwrap().unwrap();
    tokio::spawn(async move {
        let (shipped, matcher, responder) = parts();
        let ground = Ground {
            shipped,
            matcher,
            settings: config.community.clone(),
            contacts: Contacts::builtin().unwrap(),
        };
        let store = Store::open(config.database.secret()).await.unwrap();
        let guilds = Guilds::new(store, ground).unwrap();
        let answering = Answering { responder, guilds };
        let intake = Intake::new(answering, &config.discord, &token).unwrap();
        let never = std::future::pending();
        signpost::discord::run(intake, &token, never).await.unwrap();
    });
}

/// From an event to the first request of its answer, one after another, each by somebody else.
async fn way(discord: &FakeDiscord) {
    let mut ways = Vec::new();
    for number in 0..MESSAGES {
        let person = Person::member(&format!("P{number}"));
        let text = QUESTIONS[number % QUESTIONS.len()];
        let asked = Instant::now();
        let question = discord.message(Said::new(text).by(&person).directly());
        discord.reply_to(question).await;
        let path = format!("/channels/{}/messages", person.dm());
        let request = discord.requests_to("POST", &path).pop().unwrap();
        ways.push(request.at - asked);
    }
    let (shipped, matcher, responder) = parts();
    let contacts = Contacts::builtin().unwrap();
    drop(shipped);
    let community = signpost::community::Community::new(
        matcher,
        &signpost::community::Settings::default(),
        &contacts,
    );
    let community = community.unwrap();
    let today = signpost::clock::today();
    let decisions = (0..MESSAGES).map(|number| {
        let question = Question::parse(QUESTIONS[number % QUESTIONS.len()], today).unwrap();
        let began = Instant::now();
        std::hint::black_box(responder.reply(&question, &community));
        began.elapsed()
    });
    let decisions: Vec<Duration> = decisions.collect();
    let (way, decision) = (middle(ways.clone()), middle(decisions.clone()));
    println!(
        "from event to first request, {MESSAGES} messages: median {way:.2?}, 95 of 100 within {:.2?}",
        most(ways)
    );
    println!(
        "  the decision alone in the same run: median {decision:.2?}, 95 of 100 within {:.2?}",
        most(decisions)
    );
    println!(
        "  besides the decision: {:.2?}, or {:.1} times the decision in all",
        way.saturating_sub(decision),
        way.as_secs_f64() / decision.as_secs_f64()
    );
}

/// How long interactions wait for their first answer when many come: each of the same few questions, whose meaning
/// is known after the first time, or each in words of its own.
async fn load(discord: &FakeDiscord, alike: bool) {
    let mut sent = Vec::new();
    let began = Instant::now();
    let gap = Duration::from_secs(1) / A_SECOND;
    for number in 0..A_SECOND * SECONDS {
        let due = began + gap * number;
        tokio::time::sleep_until(due.into()).await;
        let person = Person::member(&format!("Q{}", number % 1_000));
        let mut text = QUESTIONS[number as usize % QUESTIONS.len()].to_owned();
        if !alike {
            text.push_str(&format!(", since {number} days"));
        }
        let asked = Invoke::slash("ask", json!({ "question": text })).by(&person);
        sent.push((discord.invoke_only(asked), Instant::now()));
    }
    let took = began.elapsed();
    tokio::time::sleep(Duration::from_secs(4)).await;
    let answers = discord.requests_to("POST", "/callback");
    let at: std::collections::HashMap<u64, &support::Request> = answers
        .iter()
        .filter_map(|request| {
            let id = request.path.split('/').nth(2)?;
            Some((id.parse().ok()?, request))
        })
        .collect();
    let mut waits = Vec::new();
    let (mut late, mut busy, mut deferred) = (0, 0, 0);
    for (id, asked) in &sent {
        let Some(answer) = at.get(id) else {
            late += 1;
            continue;
        };
        let wait = answer.at.saturating_duration_since(*asked);
        late += usize::from(wait > Duration::from_secs(3));
        deferred += usize::from(answer.body["type"] == 5);
        let said = answer.body["data"]["content"].as_str().unwrap_or_default();
        busy += usize::from(said.contains("many questions at once"));
        waits.push(wait);
    }
    let all = sent.len();
    let which = if alike { "the same few" } else { "different" };
    println!(
        "{all} interactions, {which}, in {took:.1?}: acknowledged after {:.1?} at the median, 95 of 100 within {:.1?}, the slowest {:.1?}",
        middle(waits.clone()),
        most(waits.clone()),
        waits.iter().max().unwrap()
    );
    println!(
        "  later than 3 s or never: {late}; asked for time first: {deferred}; told to come back: {busy}"
    );
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn most(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() * 95 / 100]
}
