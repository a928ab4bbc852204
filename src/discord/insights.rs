//! `/insights [days]`: how many questions were answered, and did it help? Words, a chart, and a page to keep.
//!
//! Numbers alone: nothing here knows who asked, or what.

use std::fmt;

use serenity::builder::{CreateAttachment, CreateEmbed};
use serenity::model::application::{
    CommandDataOptionValue, CommandInteraction, ComponentInteraction,
};

use super::hint::Hint;
use super::intake::Intake;
use super::panel::{Panel, Shown, button, cut};
use super::rest::RestError;
use super::standing::Standing;
use super::visitor::Visitor;
use crate::clock;
use crate::community::Guild;
use crate::guilds::insights as read;
use crate::insights::{ChartError, Insights, alt_text, chart, report};
use crate::say;
use crate::speech::Language;

/// The version this build writes and reads.
const PREFIX: &str = "ins1";

/// The periods there are to choose from.
const PERIODS: [u16; 3] = [7, 30, 90];

/// The period when none is named.
const USUAL: u16 = 30;

/// Discord's limit for an embed's description.
const DESCRIPTION: usize = 4_096;

/// The chart's file.
const PICTURE: &str = "insights.png";

/// A control of the panel; it can be forged and grants nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Control {
    /// Show the last so many days.
    Days(u16),
    /// Send their page as a file.
    Page(u16),
}

impl Control {
    /// Reads an id; `None` for any other.
    pub(super) fn parse(id: &str) -> Option<Self> {
        let all = PERIODS
            .into_iter()
            .flat_map(|days| [Self::Days(days), Self::Page(days)]);
        all.into_iter().find(|own| own.to_string() == id)
    }
}

impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) => write!(f, "{PREFIX}:days:{days}"),
            Self::Page(days) => write!(f, "{PREFIX}:page:{days}"),
        }
    }
}

/// Shows the period that was named.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    let named = command
        .data
        .options
        .iter()
        .find_map(|option| match option.value {
            CommandDataOptionValue::Integer(days) => u16::try_from(days).ok(),
            _ => None,
        });
    let days = named.filter(|days| PERIODS.contains(days)).unwrap_or(USUAL);
    answer(intake, &visitor, Control::Days(days), Shown::New).await
}

/// Shows another period, or sends the page.
pub(super) async fn press(
    intake: &Intake,
    press: &ComponentInteraction,
    control: Control,
) -> Result<(), RestError> {
    let visitor = Visitor::of_press(intake, press).await;
    let shown = match control {
        Control::Days(_) => Shown::InPlace,
        Control::Page(_) => Shown::New,
    };
    answer(intake, &visitor, control, shown).await
}

async fn answer(
    intake: &Intake,
    visitor: &Visitor<'_>,
    control: Control,
    shown: Shown,
) -> Result<(), RestError> {
    let Some(guild) = visitor.acting(intake, Standing::Moderator).await? else {
        return Ok(());
    };
    let language = visitor.slot.language;
    // Counting and drawing take longer than Discord waits where the machine is small.
    intake.sender.wait(visitor.slot, shown).await?;
    let (Control::Days(days) | Control::Page(days)) = control;
    let Some(insights) = insights(intake, visitor, guild, days).await else {
        let panel = Panel::saying(say!(language, "insights-unreadable"));
        return visitor.show_late(intake, panel).await;
    };
    let drawn = intake.ponder(&visitor.snapshot, move |_, _| match control {
        Control::Days(_) => Ok(picture(&insights, days, language)),
        Control::Page(_) => page(&insights, guild, days, language),
    });
    let panel = match drawn.await {
        Ok(Ok(panel)) => panel,
        Ok(Err(error)) => {
            tracing::error!(guild.id = %guild, cause = %error, "a report could not be written");
            Panel::saying(Hint::Fault.words(language))
        }
        Err(hint) => Panel::saying(hint.words(language)),
    };
    visitor.show_late(intake, panel).await
}

/// The last days up to today, up to what was counted a moment ago.
async fn insights(
    intake: &Intake,
    visitor: &Visitor<'_>,
    guild: Guild,
    days: u16,
) -> Option<Insights> {
    let guilds = &intake.answering.guilds;
    if let Err(error) = guilds.add_counts().await {
        tracing::warn!(cause = %error, "counts could not be added yet");
    }
    let insights = match read(guilds.store(), guild, days, clock::today()).await {
        Ok(insights) => insights,
        Err(error) => {
            tracing::warn!(guild.id = %guild, cause = %error, "counts could not be read");
            return None;
        }
    };
    let pack = visitor.snapshot.community().pack();
    let title = |id: &_| pack.entry(id).map(|entry| entry.title.to_string());
    Some(insights.titled(title).in_language(visitor.slot.language))
}

/// Words and chart; words alone when there is no chart.
fn picture(insights: &Insights, days: u16, language: Language) -> Panel {
    let others = PERIODS.into_iter().filter(|other| *other != days);
    let mut buttons: Vec<_> = others
        .map(|other| {
            let label = say!(language, "insights-days", days = other);
            button(&label, Control::Days(other))
        })
        .collect();
    let page = say!(language, "insights-page");
    buttons.push(button(&page, Control::Page(days)));
    let embed = CreateEmbed::new()
        .title(say!(language, "insights-title", days = days))
        .description(cut(&insights.words(), DESCRIPTION));
    let panel = Panel::saying("").buttons(buttons);
    match chart(insights) {
        Ok(png) => {
            let file = CreateAttachment::bytes(png, PICTURE).description(alt_text(insights));
            panel.embed(embed.attachment(PICTURE)).file(file)
        }
        Err(error) => {
            tracing::error!(cause = %error, "a chart could not be drawn");
            panel.embed(embed)
        }
    }
}

/// The page as a file.
fn page(
    insights: &Insights,
    guild: Guild,
    days: u16,
    language: Language,
) -> Result<Panel, ChartError> {
    let title = say!(language, "insights-page-title", days = days);
    let page = report(insights, &title)?;
    let name = format!("signpost-{guild}-{days}-days.html");
    let words = say!(language, "insights-page-about");
    Ok(Panel::saying(words).file(CreateAttachment::bytes(page.into_bytes(), name)))
}

#[cfg(test)]
mod tests {
    use super::{Control, PERIODS};

    #[test]
    fn ids_come_back_as_they_went_and_foreign_ones_do_not() {
        for days in PERIODS {
            for control in [Control::Days(days), Control::Page(days)] {
                assert_eq!(Control::parse(&control.to_string()), Some(control));
            }
        }
        for bad in ["", "ins1", "ins1:days:8", "ins0:days:7", "ins1:page:"] {
            assert_eq!(Control::parse(bad), None, "{bad}");
        }
    }
}
