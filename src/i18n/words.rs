//! The words of one language: Fluent messages of its folder under `locales/`.

use super::later::all;
use super::{Direction, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::sync::OnceLock;

/// The messages of one file, or of several.
pub(super) type Messages = FluentBundle<FluentResource>;

/// A file of messages: its name and what is in it.
pub type Source = (&'static str, &'static str);

/// What the desk says when the program starts. The other files come with the rest of the program
/// and are read when a message of theirs is first needed.
const OF_THE_DESK: [&str; 3] = ["formats.ftl", "interface.ftl", "storage.ftl"];

/// Whether the desk needs a file to be drawn.
pub fn is_of_the_desk(file: &str) -> bool {
    OF_THE_DESK.contains(&file)
}

/// All messages of one locale. Looking up never fails: an id that is missing shows as itself,
/// and a test makes sure that none is.
pub struct Words {
    language: Language,
    files: &'static [Source],
    of_the_desk: Messages,
    all: OnceLock<Messages>,
}

impl Words {
    /// Reads the messages of a locale; what is not Fluent is left out (a test finds it).
    pub fn read(language: Language, files: &'static [Source]) -> Self {
        let of_the_desk = files.iter().filter(|(name, _)| is_of_the_desk(name));
        Self {
            of_the_desk: messages(&language, of_the_desk),
            language,
            files,
            all: OnceLock::new(),
        }
    }

    pub fn language(&self) -> &Language {
        &self.language
    }

    pub fn has(&self, id: &str) -> bool {
        self.find(id)
            .is_some_and(|(_, message)| message.value().is_some())
    }

    /// The message without variables.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The message with its variables put in.
    pub fn say_with(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.say_args(id, &values.iter().map(|(k, v)| (*k, v.clone())).collect())
    }

    /// The message with variables that are already gathered.
    pub fn say_args(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let found = self.find(id);
        let found = found.and_then(|(messages, message)| Some((messages, message.value()?)));
        found.map_or_else(|| id.to_owned(), |(messages, p)| format(messages, p, args))
    }

    /// An attribute of a message, such as the `hint` of a field.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let (messages, message) = self.find(id)?;
        let pattern = message.get_attribute(attribute)?.value();
        Some(format(messages, pattern, &FluentArgs::new()))
    }

    fn find(&self, id: &str) -> Option<(&Messages, FluentMessage<'_>)> {
        let found = |messages: &'_ Messages| messages.get_message(id).is_some();
        let messages = match found(&self.of_the_desk) {
            true => &self.of_the_desk,
            false => self.all.get_or_init(|| all(&self.language, self.files)),
        };
        Some((messages, messages.get_message(id)?))
    }
}

/// What reads some files.
pub(super) fn messages<'s>(
    language: &Language,
    files: impl Iterator<Item = &'s Source>,
) -> Messages {
    let mut messages = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
    // Isolation marks keep a Latin name in its place inside right-to-left text; in
    // left-to-right text they would only be copied along into e-mails.
    messages.set_use_isolating(language.direction() == Direction::RightToLeft);
    for (_, source) in files {
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        messages.add_resource_overriding(resource);
    }
    messages
}

fn format(messages: &Messages, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> String {
    let mut faults = Vec::new();
    messages
        .format_pattern(pattern, Some(args), &mut faults)
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &'static str) -> Words {
        let files = Box::leak(Box::new([("test", source)]));
        Words::read(Language::english(), files)
    }

    #[test]
    fn says_messages_with_variables_and_attributes() {
        let words =
            words("due = Due in { $days } days\nphone = Phone\n    .hint = With country code\n");
        assert_eq!(
            words.say_with("due", &[("days", 7.into())]),
            "Due in 7 days"
        );
        assert_eq!(
            words.attribute("phone", "hint").as_deref(),
            Some("With country code")
        );
        assert_eq!(words.attribute("phone", "example"), None);
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        assert!(!words("").has("absent"));
        assert_eq!(words("").say("absent"), "absent");
    }
}
