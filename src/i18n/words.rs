//! The words of one language: Fluent messages of its folder under `locales/`.

use super::{Direction, Language};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

/// All messages of one locale. Looking up never fails: an id that is missing shows as itself,
/// and a test makes sure that none is.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the messages of a locale; what is not Fluent is left out (a test finds it).
    pub fn read(language: Language, files: &[(&str, &str)]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
        // Isolation marks keep a Latin name in its place inside right-to-left text; in
        // left-to-right text they would only be copied along into e-mails.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        for (_, source) in files {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    pub fn language(&self) -> &Language {
        &self.language
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|m| m.value().is_some())
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
        let pattern = self.bundle.get_message(id).and_then(|m| m.value());
        pattern.map_or_else(|| id.to_owned(), |p| self.format(p, args))
    }

    /// An attribute of a message, such as the `hint` of a field.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.get_attribute(attribute)?.value();
        Some(self.format(pattern, &FluentArgs::new()))
    }

    fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs<'_>) -> String {
        let mut faults = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(args), &mut faults)
            .into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Words {
        Words::read(Language::english(), &[("test", source)])
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
