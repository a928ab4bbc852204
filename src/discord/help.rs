//! `/help`: what the bot does, how to ask it here, and what it cannot do. Private, short, and true of this place.

use serenity::builder::{CreateButton, CreateEmbed};
use serenity::model::application::CommandInteraction;

use super::home::Home;
use super::intake::Intake;
use super::panel::{Panel, Shown, button};
use super::permitted::Permitted;
use super::rest::RestError;
use super::standing::Standing;
use super::visitor::Visitor;
use super::{privacy, topics};
use crate::safety::emergency_number;
use crate::say;
use crate::speech::Language;

/// Tells what the bot does.
pub(super) async fn open(intake: &Intake, command: &CommandInteraction) -> Result<(), RestError> {
    let visitor = Visitor::of_command(intake, command).await;
    visitor
        .show(intake, page(intake, &visitor), Shown::New)
        .await
}

fn page(intake: &Intake, visitor: &Visitor<'_>) -> Panel {
    let language = visitor.slot.language;
    let community = visitor.snapshot.community();
    let subject = community.pack().title.as_str();
    let number = community.region().map_or_else(
        || say!(language, "help-emergency-any"),
        |region| emergency_number(Some(region), language),
    );
    let mut embed = CreateEmbed::new()
        .title(say!(language, "help-title"))
        .description(say!(language, "help-what", subject = subject))
        .field(say!(language, "help-how"), ways(visitor), false)
        .field(
            say!(language, "help-cannot"),
            say!(language, "help-cannot-list"),
            false,
        )
        .field(
            say!(language, "help-emergency"),
            say!(language, "help-emergency-call", number = number),
            false,
        );
    let team = match visitor.standing {
        Standing::Member => None,
        Standing::Curator | Standing::Reviewer => Some("help-team-writes"),
        Standing::Moderator | Standing::Owner => Some("help-team-moderates"),
    };
    if let Some(team) = team {
        embed = embed.field(say!(language, "help-team"), say!(language, team), false);
    }
    let mut buttons = vec![
        button(&say!(language, "help-topics"), topics::Control::Open),
        button(&say!(language, "help-privacy"), privacy::Control::Page),
    ];
    buttons.extend(policy(intake, language));
    Panel::saying("").embed(embed).buttons(buttons)
}

/// How to ask here.
fn ways(visitor: &Visitor<'_>) -> String {
    let parent = visitor.place.and_then(|place| place.parent_id);
    let permitted = Permitted::here(&visitor.snapshot, visitor.channel, parent);
    let message = match (visitor.home, permitted) {
        (Home::Direct, _) => "help-how-direct",
        (Home::Group, _) => "help-how-group",
        (Home::Visiting, _) => "help-how-visiting",
        (Home::Guild(_), Permitted::Paused) => "help-how-paused",
        (Home::Guild(_), Permitted::ChannelOff) => "help-how-off",
        (Home::Guild(_), _) => "help-how-server",
    };
    say!(visitor.slot.language, message)
}

/// The way to the host's privacy policy, where the host named one.
pub(super) fn policy(intake: &Intake, language: Language) -> Option<CreateButton> {
    let address = intake.settings.privacy_url.as_deref()?;
    Some(CreateButton::new_link(address).label(say!(language, "privacy-policy")))
}
