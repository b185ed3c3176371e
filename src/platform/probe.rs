//! What the browser's storage is like: how much room it has, who else uses it, which pages reach it.

use super::local_storage::LocalArea;
use crate::storage::{foreign_keys, room};

/// Which pages share the storage of this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// All that are opened from a disk: Chromium and WebKit.
    LocalPages,
    /// This file in this folder: Firefox.
    Path,
    /// The pages of one site: any browser, where the file comes from a server.
    Site,
    Unknown,
}

/// What can be known by looking and trying.
pub struct Probe {
    /// Bytes of records for which there is room at least.
    pub room: usize,
    /// The keys of other programs in the same storage.
    pub foreign: Vec<String>,
}

/// Tries how much fits, which writes and removes up to four megabytes; `None` where local storage is
/// refused.
pub fn probe_storage() -> Option<Probe> {
    let mut area = LocalArea::find().ok()?;
    Some(Probe {
        room: room(&mut area),
        foreign: foreign_keys(&area).ok()?,
    })
}

/// By the address of the page and the name that the browser gives itself.
pub fn storage_reach() -> Reach {
    let protocol = web_sys::window().and_then(|page| page.location().protocol().ok());
    if protocol.is_some_and(|protocol| protocol != "file:") {
        return Reach::Site;
    }
    match user_agent() {
        agent if agent.contains("Firefox/") => Reach::Path,
        agent if agent.contains("AppleWebKit/") => Reach::LocalPages,
        _ => Reach::Unknown,
    }
}

/// The name that the browser gives itself.
pub(super) fn user_agent() -> String {
    let agent = web_sys::window().and_then(|page| page.navigator().user_agent().ok());
    agent.unwrap_or_default()
}
