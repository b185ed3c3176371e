//! Which contact points of one's own directory a request may come from. What the request says about
//! its sender is compared and never trusted: the number to call is the directory's.

use std::collections::BTreeSet;

use crate::directory::{Channel, ChannelKind, ContactPoint, Directory};
use crate::letters::fold;
use crate::request::{Answers, Request};

/// So many are proposed.
const MOST: usize = 3;

/// What a request says about its sender, in a form that can be compared.
struct Claims {
    names: BTreeSet<String>,
    numbers: BTreeSet<String>,
    addresses: BTreeSet<String>,
}

/// The contact points that fit best, all as well as each other; none where nothing fits.
pub fn senders<'d>(directory: &'d Directory, request: &Request) -> Vec<&'d ContactPoint> {
    let claims = Claims::of(&request.answers);
    let points = directory.contact_points().iter();
    let fitting: Vec<_> = points.map(|point| (claims.fit(point), point)).collect();
    let best = fitting.iter().map(|(fit, _)| *fit).max().unwrap_or(0);
    let of_best = fitting
        .into_iter()
        .filter(|(fit, _)| best > 0 && *fit == best);
    of_best.map(|(_, point)| point).take(MOST).collect()
}

/// Whether a telephone number that the request gives for its sender is one of the contact point's.
pub fn is_number_listed(point: &ContactPoint, request: &Request) -> bool {
    let claimed = Claims::of(&request.answers).numbers;
    let listed: BTreeSet<_> = point.channels.iter().filter_map(number).collect();
    claimed.is_empty() || !claimed.is_disjoint(&listed)
}

impl Claims {
    fn of(answers: &Answers) -> Self {
        let texts = |fields: &[&str], form: fn(&str) -> String| {
            let texts = fields
                .iter()
                .map(|field| form(answers.text(&(*field).into())));
            texts.filter(|text| !text.is_empty()).collect()
        };
        let names = answers.texts(&"authority-name".into());
        let names = names.into_iter().flat_map(|names| names.values());
        Self {
            names: names
                .map(|name| fold(name))
                .filter(|name| !name.is_empty())
                .collect(),
            numbers: texts(&["authority-phone", "authority-mobile"], digits),
            addresses: texts(&["authority-email"], |address| {
                address.trim().to_lowercase()
            }),
        }
    }

    /// How much of it the directory says, too.
    fn fit(&self, point: &ContactPoint) -> usize {
        let mut names = point.names.iter();
        let name = names.any(|(_, name)| self.names.contains(&fold(name)));
        let channels = &point.channels;
        let number = channels
            .iter()
            .filter_map(number)
            .any(|n| self.numbers.contains(&n));
        let address = channels.iter().any(|channel| {
            channel.kind == ChannelKind::Email
                && self.addresses.contains(&channel.address.to_lowercase())
        });
        usize::from(name) + usize::from(number) + usize::from(address)
    }
}

fn number(channel: &Channel) -> Option<String> {
    channel.is_voice().then(|| digits(&channel.address))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
