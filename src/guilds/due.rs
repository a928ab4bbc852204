//! Which guild is to be read anew next? What changed comes before what was never read, and no guild twice at once.

use std::collections::BTreeSet;

use crate::community::Guild;

/// Guilds that wait to be read, and those being read.
#[derive(Default)]
pub(super) struct Due {
    soon: BTreeSet<Guild>,
    some_time: BTreeSet<Guild>,
    begun: BTreeSet<Guild>,
    knows_all: bool,
}

impl Due {
    /// Something has changed there.
    pub(super) fn soon(&mut self, guild: Guild) {
        self.soon.insert(guild);
    }

    /// Every guild there is, to be read while nothing changes; only the first call counts.
    pub(super) fn read_all_once(&mut self, guilds: impl IntoIterator<Item = Guild>) {
        if !self.knows_all {
            self.knows_all = true;
            self.some_time.extend(guilds);
        }
    }

    /// The next to be read, unless all that wait are being read already.
    pub(super) fn begin(&mut self) -> Option<Guild> {
        for waiting in [&mut self.soon, &mut self.some_time] {
            let free = waiting.iter().find(|guild| !self.begun.contains(guild));
            if let Some(guild) = free.copied() {
                waiting.remove(&guild);
                self.begun.insert(guild);
                return Some(guild);
            }
        }
        None
    }

    /// It was read.
    pub(super) fn done(&mut self, guild: Guild) {
        self.begun.remove(&guild);
    }
}

#[cfg(test)]
mod tests {
    use super::Due;
    use crate::community::Guild;

    fn guild(number: u64) -> Guild {
        Guild::new(number).unwrap()
    }

    #[test]
    fn what_changed_comes_first_and_no_guild_is_read_twice_at_once() {
        let mut due = Due::default();
        due.read_all_once([guild(1), guild(2)]);
        due.soon(guild(3));
        assert_eq!(due.begin(), Some(guild(3)));
        // It changes once more while it is read.
        due.soon(guild(3));
        assert_eq!(due.begin(), Some(guild(1)));
        due.read_all_once([guild(9)]);
        assert_eq!(due.begin(), Some(guild(2)));
        assert_eq!(due.begin(), None);
        due.done(guild(3));
        assert_eq!(due.begin(), Some(guild(3)));
        due.done(guild(3));
        assert_eq!(due.begin(), None);
    }
}
