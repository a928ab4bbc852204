//! `signpost check`: is everything a member may be told in order? Exits with 1 when not.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use jiff::civil::Date;
use signpost::clock::today;
use signpost::community::{Community, Must, Trial, failed};
use signpost::knowledge::{AIM_GRADE, Pack, Reading};
use signpost::matching::{Engine, Matcher};
use signpost::reply::Outcome;
use signpost::responder::Responder;
use signpost::safety::{Contacts, Safety, card_faults};

use super::{Failure, setup};

/// Said when the host chose no country: nothing is wrong, but cards could say more.
const NO_REGION: &str = "\
note: no region is set, so emergency cards carry no number
  hint: set SIGNPOST_SAFETY__REGION to your country's two letters (as in GB), or `region` under
  [safety] in config.toml";

/// Checks configuration, pack, the pack's own tests, and the emergency numbers.
pub(crate) fn check(named: Option<&Path>) -> Result<ExitCode, Failure> {
    let today = today();
    let config = setup::config(named)?;
    let Reading { pack, faults } = Pack::read(&setup::pack_files(&config)?, today);
    let mut findings: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let contacts = Contacts::builtin()?;
    findings.extend(cards_and_numbers(&contacts, today)?);
    let mut out = anstream::stdout().lock();
    if let Some(pack) = pack {
        for entry in pack.entries() {
            let grade = entry.readability().grade;
            if grade > AIM_GRADE {
                writeln!(
                    out,
                    "note: entries/{}.toml reads at grade {grade:.1}; aim for {AIM_GRADE:.0}",
                    entry.id
                )?;
            }
        }
        let (entries, version) = (pack.entries().len(), pack.version.to_string());
        let matcher = Arc::new(Matcher::new(&Engine::built_in()?, Arc::new(pack)));
        let community = Community::new(matcher, &config.community, &contacts)?;
        let responder = Responder::new(Safety::builtin()?);
        // A question of a missing entry lands elsewhere: that fault is told already.
        let whole = !faults
            .iter()
            .any(signpost::knowledge::Fault::costs_the_file);
        let name = &community.pack().id;
        writeln!(out, "pack {name} {version}: {entries} entries")?;
        if whole {
            findings.extend(failed_tests(&responder, &community, today));
        } else {
            writeln!(
                out,
                "the pack's own tests were not run: mend its files first"
            )?;
        }
    }
    if config.community.region.is_none() {
        writeln!(out, "{NO_REGION}")?;
    }
    told(&findings, &mut out)
}

/// What is wrong on this day with the cards and the numbers that come with the house.
fn cards_and_numbers(contacts: &Contacts, today: Date) -> Result<Vec<String>, Failure> {
    let cards = card_faults()?.into_iter();
    let numbers = contacts.overdue(today).chain(contacts.ahead(today));
    let all = cards.chain(numbers);
    Ok(all.map(|fault| fault.to_string()).collect())
}

/// Prints what was found; one finding is enough to fail.
fn told(findings: &[String], out: &mut impl Write) -> Result<ExitCode, Failure> {
    for finding in findings {
        writeln!(out, "{finding}")?;
    }
    if findings.is_empty() {
        writeln!(out, "no problems found")?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{} problem(s) found", findings.len())?;
    Ok(ExitCode::FAILURE)
}

/// Every question of the pack's own tests that goes elsewhere than it must.
fn failed_tests(responder: &Responder, community: &Community, today: Date) -> Vec<String> {
    let trials = Trial::all(community.pack());
    let failed = failed(&trials, community, responder, today).into_iter();
    let told = failed.map(|(trial, landing)| {
        let (file, text) = (format!("entries/{}.toml", trial.entry.id), trial.question);
        match trial.must {
            Must::Reach => {
                let got = landing.outcome.map_or("nothing", Outcome::name);
                format!("{file}: test \"{text}\" must reach this entry, got {got}")
            }
            Must::Avoid => format!("{file}: test \"{text}\" must not be answered by this entry"),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use std::process::ExitCode;

    use jiff::civil::date;

    use super::{Contacts, cards_and_numbers, told};

    #[test]
    fn numbers_that_nobody_looked_up_for_thirteen_months_fail_the_check() {
        let contacts = Contacts::builtin().unwrap();
        let findings = cards_and_numbers(&contacts, date(2027, 12, 24)).unwrap();
        let mut out = Vec::new();
        let code = told(&findings, &mut out).unwrap();
        let said = String::from_utf8(out).unwrap();
        let (_, shown) = said
            .split_once("knowledge/safety/contacts.toml:")
            .expect(&said);
        let (line, rest) = shown.split_once(": ").unwrap();
        assert!(line.parse::<usize>().unwrap() > 1, "{line}");
        let expected = "the numbers of United States are over a year old [numbers-overdue]\n  \
            hint: check them at their source and set `last_checked`\n";
        assert!(rest.starts_with(expected), "{rest}");
        assert_eq!(said.matches("[numbers-overdue]").count(), 58);
        assert!(said.ends_with("58 problem(s) found\n"), "{said}");
        // An `ExitCode` can only be compared as it is printed.
        assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::FAILURE));
    }
}
