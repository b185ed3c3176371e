//! Where in the app a person is, as the part of the address after `#`.
//!
//! Everything after `#/` is a path; a `#` without a slash is an element of the page shown and
//! never changes the route.

/// A page of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What is due, what is open.
    #[default]
    Desk,
    Directory,
    /// One contact point, by its id in the directory.
    ContactPoint(String, PointView),
    /// Two contact points side by side, as far as they are chosen.
    Compare(Option<String>, Option<String>),
    /// What an issuer builds a snapshot with.
    Workshop,
    /// The choice of instrument and recipient; the recipient may be chosen already.
    NewRequest {
        recipient: Option<String>,
    },
    /// A draft, by its id.
    Request(String, RequestView),
    /// Cases saved to a file, opened from one, and what two copies of a case disagree in.
    Cases,
    /// How long cases are kept, and which may go.
    Retention,
    /// Who did what when.
    Log,
    /// Everything was deleted.
    Wiped,
    /// The request that came in and was opened last; it is in memory only.
    Incoming,
    Settings,
    About,
    /// What whoever answers for the security of a network wants to know.
    Security,
    /// Where data are, and what the browser does with them.
    Whereabouts,
    /// An address that this version of the app does not know.
    Unknown,
}

/// What of a contact point is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointView {
    /// What is known of it at a glance.
    Card,
    /// How to call it at this hour, and what to say first.
    Call,
    /// To print or to present.
    Profile,
    /// What is wrong in its record, for the issuer.
    Correct,
}

/// What of a request is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestView {
    /// The list of sections with their state.
    Sections,
    /// One section, by its id in the template.
    Section(String),
    /// What is missing, and the answers at a glance.
    Check,
    /// PDF, print, text, file.
    Document,
}

impl Route {
    /// Reads what stands after `#` in an address, with or without the `#`. `None` when it names
    /// an element of the page shown rather than a page.
    pub fn parse(hash: &str) -> Option<Self> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        if hash.is_empty() {
            return Some(Self::Desk);
        }
        let parts: Vec<String> = hash.strip_prefix('/')?.split('/').map(decoded).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        Some(Self::of(&parts))
    }

    fn of(parts: &[&str]) -> Self {
        match parts {
            [""] => Self::Desk,
            ["directory"] => Self::Directory,
            ["directory", id] => Self::ContactPoint((*id).to_owned(), PointView::Card),
            ["directory", id, "call"] => Self::ContactPoint((*id).to_owned(), PointView::Call),
            ["directory", id, "profile"] => {
                Self::ContactPoint((*id).to_owned(), PointView::Profile)
            }
            ["directory", id, "correct"] => {
                Self::ContactPoint((*id).to_owned(), PointView::Correct)
            }
            ["workshop"] => Self::Workshop,
            ["compare"] => Self::Compare(None, None),
            ["compare", one] => Self::Compare(Some((*one).to_owned()), None),
            ["compare", one, other] => {
                Self::Compare(Some((*one).to_owned()), Some((*other).to_owned()))
            }
            ["new"] => Self::NewRequest { recipient: None },
            ["new", id] => Self::NewRequest {
                recipient: Some((*id).to_owned()),
            },
            ["request", id] => Self::Request((*id).to_owned(), RequestView::Sections),
            ["request", id, "check"] => Self::Request((*id).to_owned(), RequestView::Check),
            ["request", id, "document"] => Self::Request((*id).to_owned(), RequestView::Document),
            ["request", id, "section", section] => Self::Request(
                (*id).to_owned(),
                RequestView::Section((*section).to_owned()),
            ),
            ["cases"] => Self::Cases,
            ["cases", "retention"] => Self::Retention,
            ["log"] => Self::Log,
            ["wiped"] => Self::Wiped,
            ["incoming"] => Self::Incoming,
            ["settings"] => Self::Settings,
            ["about"] => Self::About,
            ["about", "security"] => Self::Security,
            ["where"] => Self::Whereabouts,
            _ => Self::Unknown,
        }
    }

    /// The address of the page, beginning with `#`.
    pub fn format(&self) -> String {
        let parts: Vec<&str> = match self {
            Self::Desk | Self::Unknown => vec![""],
            Self::Directory => vec!["directory"],
            Self::ContactPoint(id, PointView::Card) => vec!["directory", id],
            Self::ContactPoint(id, PointView::Call) => vec!["directory", id, "call"],
            Self::ContactPoint(id, PointView::Profile) => vec!["directory", id, "profile"],
            Self::ContactPoint(id, PointView::Correct) => vec!["directory", id, "correct"],
            Self::Workshop => vec!["workshop"],
            Self::Compare(one, other) => {
                let chosen = [one, other].into_iter().flatten();
                std::iter::once("compare")
                    .chain(chosen.map(String::as_str))
                    .collect()
            }
            Self::NewRequest { recipient: None } => vec!["new"],
            Self::NewRequest {
                recipient: Some(id),
            } => vec!["new", id],
            Self::Request(id, RequestView::Sections) => vec!["request", id],
            Self::Request(id, RequestView::Section(section)) => {
                vec!["request", id, "section", section]
            }
            Self::Request(id, RequestView::Check) => vec!["request", id, "check"],
            Self::Request(id, RequestView::Document) => vec!["request", id, "document"],
            Self::Cases => vec!["cases"],
            Self::Retention => vec!["cases", "retention"],
            Self::Log => vec!["log"],
            Self::Wiped => vec!["wiped"],
            Self::Incoming => vec!["incoming"],
            Self::Settings => vec!["settings"],
            Self::About => vec!["about"],
            Self::Security => vec!["about", "security"],
            Self::Whereabouts => vec!["where"],
        };
        let encoded: Vec<String> = parts.into_iter().map(encoded).collect();
        format!("#/{}", encoded.join("/"))
    }

    /// Which entry of the navigation the page belongs to.
    pub fn area(&self) -> Option<Area> {
        match self {
            Self::Desk
            | Self::Request(..)
            | Self::Incoming
            | Self::Cases
            | Self::Retention
            | Self::Log => Some(Area::Desk),
            Self::Directory | Self::ContactPoint(..) | Self::Compare(..) | Self::Workshop => {
                Some(Area::Directory)
            }
            Self::NewRequest { .. } => Some(Area::NewRequest),
            Self::Settings => Some(Area::Settings),
            Self::About | Self::Security | Self::Whereabouts => Some(Area::About),
            Self::Wiped | Self::Unknown => None,
        }
    }
}

/// An entry of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Desk,
    Directory,
    NewRequest,
    Settings,
    About,
}

impl Area {
    pub const ALL: [Self; 5] = [
        Self::Desk,
        Self::Directory,
        Self::NewRequest,
        Self::Settings,
        Self::About,
    ];

    /// The page the entry leads to.
    pub fn route(self) -> Route {
        match self {
            Self::Desk => Route::Desk,
            Self::Directory => Route::Directory,
            Self::NewRequest => Route::NewRequest { recipient: None },
            Self::Settings => Route::Settings,
            Self::About => Route::About,
        }
    }

    /// The message that names the entry.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Desk => "nav-desk",
            Self::Directory => "nav-directory",
            Self::NewRequest => "nav-new-request",
            Self::Settings => "nav-settings",
            Self::About => "nav-about",
        }
    }
}

/// A part of a path: what RFC 3986 leaves unreserved stands as it is, other bytes as `%XX`.
fn encoded(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The inverse of [`encoded`]; what is no escape stands for itself.
fn decoded(part: &str) -> String {
    let bytes = part.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = (bytes[at] == b'%')
            .then(|| bytes.get(at + 1..at + 3))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        out.push(escape.unwrap_or(bytes[at]));
        at += if escape.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_page_has_an_address_that_leads_back_to_it() {
        let draft = || "4f2a".to_owned();
        let routes = [
            (Route::Desk, "#/"),
            (Route::Directory, "#/directory"),
            (
                Route::ContactPoint("nl-police".into(), PointView::Card),
                "#/directory/nl-police",
            ),
            (
                Route::ContactPoint("nl-police".into(), PointView::Call),
                "#/directory/nl-police/call",
            ),
            (
                Route::ContactPoint("nl-police".into(), PointView::Profile),
                "#/directory/nl-police/profile",
            ),
            (
                Route::ContactPoint("nl-police".into(), PointView::Correct),
                "#/directory/nl-police/correct",
            ),
            (Route::Workshop, "#/workshop"),
            (Route::Compare(None, None), "#/compare"),
            (
                Route::Compare(Some("nl-police".into()), Some("ge-police".into())),
                "#/compare/nl-police/ge-police",
            ),
            (Route::NewRequest { recipient: None }, "#/new"),
            (
                Route::NewRequest {
                    recipient: Some("nl police/1".into()),
                },
                "#/new/nl%20police%2F1",
            ),
            (
                Route::Request(draft(), RequestView::Sections),
                "#/request/4f2a",
            ),
            (
                Route::Request(draft(), RequestView::Section("offence".into())),
                "#/request/4f2a/section/offence",
            ),
            (
                Route::Request(draft(), RequestView::Check),
                "#/request/4f2a/check",
            ),
            (
                Route::Request(draft(), RequestView::Document),
                "#/request/4f2a/document",
            ),
            (Route::Cases, "#/cases"),
            (Route::Retention, "#/cases/retention"),
            (Route::Log, "#/log"),
            (Route::Wiped, "#/wiped"),
            (Route::Incoming, "#/incoming"),
            (Route::Settings, "#/settings"),
            (Route::About, "#/about"),
            (Route::Security, "#/about/security"),
            (Route::Whereabouts, "#/where"),
        ];
        for (route, address) in routes {
            assert_eq!(route.format(), address);
            assert_eq!(Route::parse(address), Some(route));
        }
    }

    #[test]
    fn an_empty_address_is_the_desk_and_a_strange_one_is_unknown() {
        assert_eq!(Route::parse(""), Some(Route::Desk));
        assert_eq!(Route::parse("#"), Some(Route::Desk));
        assert_eq!(Route::parse("#/nowhere"), Some(Route::Unknown));
        assert_eq!(Route::parse("#/request/4f2a/else"), Some(Route::Unknown));
    }

    #[test]
    fn an_element_of_the_page_is_no_route() {
        assert_eq!(Route::parse("#main"), None);
    }

    proptest! {
        #[test]
        fn any_id_survives_the_address(id in ".*") {
            prop_assume!(!id.is_empty());
            let route = Route::ContactPoint(id, PointView::Card);
            prop_assert_eq!(Route::parse(&route.format()), Some(route));
        }

        #[test]
        fn no_address_panics(hash in ".*") {
            Route::parse(&hash);
        }
    }
}
