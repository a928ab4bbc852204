//! How does an attachment come in? From where Discord keeps files and from nowhere else, up to a limit.
//!
//! No token goes along, no redirect is followed, and what the other side says of the size is believed in
//! nothing. Addresses are signed, so no error holds one.

use std::fmt;
use std::time::Duration;

use reqwest::{Response, StatusCode, Url, header};
use serenity::constants::USER_AGENT;

use super::{Rest, cause};
use crate::say;
use crate::speech::Language;

/// How long a file may take in all.
pub(super) const PATIENCE: Duration = Duration::from_secs(8);

/// Where Discord keeps files.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// A file that did not come.
#[derive(Debug, thiserror::Error)]
pub(in crate::discord) enum DownloadError {
    /// The address leads elsewhere.
    Elsewhere,
    /// More than is taken.
    TooLarge {
        /// What is taken at most.
        limit: usize,
    },
    /// It was deleted, or its address is too old.
    Gone,
    /// The server does not give it.
    Refused(u16),
    /// It did not come, or not in time.
    Broken(String),
}

impl DownloadError {
    /// Why it did not come.
    #[must_use]
    pub(in crate::discord) fn words(&self, language: Language) -> String {
        match self {
            Self::Elsewhere => say!(language, "download-error-elsewhere"),
            Self::TooLarge { limit } => {
                say!(language, "download-error-too-large", limit = *limit)
            }
            Self::Gone => say!(language, "download-error-gone"),
            Self::Refused(status) => say!(language, "download-error-refused", status = *status),
            Self::Broken(reason) => {
                say!(language, "download-error-broken", reason = reason.as_str())
            }
        }
    }
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(Language::default()))
    }
}

impl Rest {
    /// Fetches an attachment of at most so many bytes.
    ///
    /// # Errors
    /// When it lies elsewhere, is too large, is gone or does not come in time.
    pub(in crate::discord) async fn download(
        &self,
        address: &str,
        limit: usize,
    ) -> Result<Vec<u8>, DownloadError> {
        let url = Url::parse(address).map_err(|_| DownloadError::Elsewhere)?;
        if !keeps_files(&url, &self.base) {
            return Err(DownloadError::Elsewhere);
        }
        let request = self
            .client
            .get(url)
            .header(header::USER_AGENT, USER_AGENT)
            .timeout(self.file_patience);
        let response = request.send().await.map_err(broken)?;
        match response.status() {
            StatusCode::OK => body(response, limit).await,
            StatusCode::FORBIDDEN | StatusCode::NOT_FOUND | StatusCode::GONE => {
                Err(DownloadError::Gone)
            }
            other => Err(DownloadError::Refused(other.as_u16())),
        }
    }
}

async fn body(mut response: Response, limit: usize) -> Result<Vec<u8>, DownloadError> {
    let fits = |size: usize| size <= limit;
    let told = response.content_length().map(usize::try_from);
    if told.is_some_and(|size| !size.is_ok_and(fits)) {
        return Err(DownloadError::TooLarge { limit });
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(broken)? {
        if !fits(bytes.len().saturating_add(chunk.len())) {
            return Err(DownloadError::TooLarge { limit });
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

fn broken(error: reqwest::Error) -> DownloadError {
    DownloadError::Broken(cause(error))
}

/// Whether an address is one of Discord's, or of the server that `api_url` names.
fn keeps_files(url: &Url, base: &str) -> bool {
    if !url.username().is_empty() || url.password().is_some() {
        return false;
    }
    let discords = url.scheme() == "https"
        && url.port().is_none()
        && url.host_str().is_some_and(|host| HOSTS.contains(&host));
    let same = |own: &Url| {
        own.scheme() == url.scheme()
            && own.host_str() == url.host_str()
            && own.port_or_known_default() == url.port_or_known_default()
    };
    discords || Url::parse(base).is_ok_and(|own| same(&own))
}

#[cfg(test)]
mod tests {
    use reqwest::Url;

    use super::keeps_files;
    use crate::config::DISCORD;

    #[test]
    fn only_discords_own_hosts_and_the_api_keep_files() {
        let kept = |address: &str, base: &str| keeps_files(&Url::parse(address).unwrap(), base);
        for good in [
            "https://cdn.discordapp.com/attachments/1/2/a.zip?ex=1&is=2&hm=3",
            "https://media.discordapp.net/ephemeral-attachments/1/2/a.zip",
            "https://CDN.discordapp.com:443/a",
        ] {
            assert!(kept(good, DISCORD), "{good}");
        }
        for bad in [
            "http://cdn.discordapp.com/a",
            "https://cdn.discordapp.com:8443/a",
            "https://cdn.discordapp.com.evil.example/a",
            "https://evil.example/cdn.discordapp.com",
            "https://cdn.discordapp.com@evil.example/a",
            "https://me:secret@cdn.discordapp.com/a",
            "https://127.0.0.1/a",
            "http://169.254.169.254/latest/meta-data",
            "file:///etc/passwd",
            "data:text/plain,a",
        ] {
            assert!(!kept(bad, DISCORD), "{bad}");
        }
        let fake = "http://127.0.0.1:8090";
        assert!(kept("http://127.0.0.1:8090/attachments/1/2/a", fake));
        assert!(!kept("http://127.0.0.1:8091/attachments/1/2/a", fake));
        assert!(!kept("http://localhost:8090/attachments/1/2/a", fake));
    }
}
