//! Where do a pack's files come from? The binary itself, or a folder the host names.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use include_dir::{Dir, include_dir};

/// The pack that is compiled in.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/knowledge/facial-twitching");

/// The largest knowledge file, in bytes; the longest entry of the built-in pack has a tenth.
const MAX_BYTES: u64 = 256 * 1024;

/// The texts of a pack's TOML files, or why one could not be opened, by path.
#[derive(Clone)]
pub struct PackFiles {
    pub(super) files: Vec<(String, Result<String, String>)>,
}

/// A pack folder that cannot be listed.
#[derive(Debug, thiserror::Error)]
#[error("cannot list the knowledge folder `{path}`; expected a folder with `pack.toml` in it")]
pub struct FilesError {
    path: String,
    source: io::Error,
}

impl PackFiles {
    /// The pack compiled into the binary.
    #[must_use]
    pub fn built_in() -> Self {
        let mut files = Vec::new();
        collect_built_in(&BUILT_IN, &mut files);
        Self::sorted(files)
    }

    /// The `.toml` files of a folder and its subfolders, linked ones included. Names that begin
    /// with a dot are left alone: they belong to editors and to container platforms. A file that
    /// cannot be read is kept as such, so that it costs only itself.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn from_directory(folder: &Path) -> Result<Self, FilesError> {
        let mut files = Vec::new();
        let mut seen = HashSet::new();
        collect_folder(folder, folder, &mut seen, &mut files).map_err(|source| FilesError {
            path: folder.display().to_string(),
            source,
        })?;
        Self::sorted(files).require(folder)
    }

    /// Files held in memory, as an import or a test has them: path and text.
    #[must_use]
    pub fn from_texts(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::sorted(
            texts
                .into_iter()
                .map(|(path, text)| (path, Ok(text)))
                .collect(),
        )
    }

    /// The texts that could be read, by path.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter();
        files.filter_map(|(path, text)| Some((path.as_str(), text.as_deref().ok()?)))
    }

    /// These files with others laid over them: the same path is replaced, or taken out where there is no text.
    #[must_use]
    pub fn laid_over(&self, texts: impl IntoIterator<Item = (String, Option<String>)>) -> Self {
        let mut files: BTreeMap<_, _> = self.files.iter().cloned().collect();
        for (path, text) in texts {
            match text {
                Some(text) => files.insert(path, Ok(text)),
                None => files.remove(&path),
            };
        }
        Self::sorted(files.into_iter().collect())
    }

    /// The paths of all files, in order.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(path, _)| path.as_str())
    }

    /// The text of a file, when it is there and could be read.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        let (_, text) = self.files.iter().find(|(one, _)| one == path)?;
        text.as_deref().ok()
    }

    fn sorted(mut files: Vec<(String, Result<String, String>)>) -> Self {
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self { files }
    }

    fn require(self, folder: &Path) -> Result<Self, FilesError> {
        if self.files.iter().any(|(path, _)| path == "pack.toml") {
            return Ok(self);
        }
        let source = io::Error::new(io::ErrorKind::NotFound, "no `pack.toml` in it");
        Err(FilesError {
            path: folder.display().to_string(),
            source,
        })
    }
}

fn collect_built_in(dir: &Dir<'_>, files: &mut Vec<(String, Result<String, String>)>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let text = file
            .contents_utf8()
            .map(str::to_owned)
            .ok_or_else(|| "not UTF-8".to_owned());
        files.push((path, text));
    }
    for inner in dir.dirs() {
        collect_built_in(inner, files);
    }
}

/// Links are followed, because container platforms mount configuration that way; each folder is
/// read once under its real name, so that a link to a folder above ends.
fn collect_folder(
    root: &Path,
    folder: &Path,
    seen: &mut HashSet<PathBuf>,
    files: &mut Vec<(String, Result<String, String>)>,
) -> io::Result<()> {
    if !seen.insert(folder.canonicalize()?) {
        return Ok(());
    }
    let mut items = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    items.retain(|item| !item.file_name().to_string_lossy().starts_with('.'));
    // A folder is read before a link to it, and always in the same order.
    items.sort_by_key(|item| (item.path().is_symlink(), item.file_name()));
    for path in items.iter().map(fs::DirEntry::path) {
        if path.is_dir() {
            collect_folder(root, &path, seen, files)?;
        } else if path.is_file() && path.extension().is_some_and(|end| end == "toml") {
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            files.push((name, read(&path)));
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > MAX_BYTES {
        return Err(format!("{size} bytes, at most {MAX_BYTES} are read"));
    }
    fs::read_to_string(path).map_err(|error| error.to_string())
}
