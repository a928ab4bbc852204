//! Another process that uses the store: this test binary once more, with one ignored test as its `main`.

use std::env;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// The variable that tells the child which database it is to use; without it, it does nothing.
const DATABASE: &str = "STORE_CHILD_DATABASE";
/// The variable that holds the child's argument.
const ARGUMENT: &str = "STORE_CHILD_ARGUMENT";

/// What a child was told: the address of the database, and its argument.
pub(super) fn told() -> Option<(String, String)> {
    Some((env::var(DATABASE).ok()?, env::var(ARGUMENT).ok()?))
}

/// Starts the ignored test of this name.
pub(super) fn command(test: &str, url: &str, argument: &str) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args([
            test,
            "--exact",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(DATABASE, url)
        .env(ARGUMENT, argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    command
}

/// Starts the ignored test of this name; what it says can be read line by line.
pub(super) fn start(
    test: &str,
    url: &str,
    argument: &str,
) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut child = command(test, url, argument).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    (child, lines)
}

/// Says something to the parent, at once and whole.
pub(super) fn say(line: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n> {line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// The next thing the child says; `None` when it has ended.
pub(super) async fn heard(lines: &mut Lines<BufReader<ChildStdout>>) -> Option<String> {
    while let Some(line) = lines.next_line().await.unwrap() {
        if let Some(said) = line.strip_prefix("> ") {
            return Some(said.to_owned());
        }
    }
    None
}
