//! Words on the screen: messages of the interface's language that change with it at once.

use crate::i18n::{FluentValue, Words};
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::Arc;

/// The words of the interface, whatever its language is at the moment.
#[derive(Clone, Copy)]
pub struct Say(Signal<Arc<Words>>);

/// The variables of a message.
pub type Values = Vec<(&'static str, FluentValue<'static>)>;

/// The words of the interface, in any component.
pub fn use_say() -> Say {
    expect_context()
}

impl Say {
    pub fn new(words: Signal<Arc<Words>>) -> Self {
        Self(words)
    }

    /// A message without variables.
    pub fn text(self, id: impl Into<Cow<'static, str>>) -> Signal<String> {
        let id = id.into();
        Signal::derive(move || self.0.with(|words| words.say(&id)))
    }

    /// A message whose variables are computed anew whenever what they depend on changes.
    pub fn with(
        self,
        id: impl Into<Cow<'static, str>>,
        values: impl Fn() -> Values + Send + Sync + 'static,
    ) -> Signal<String> {
        let id = id.into();
        Signal::derive(move || self.0.with(|words| words.say_with(&id, &values())))
    }

    /// A hint, example or the like of a message; `None` where there is none.
    pub fn attribute(
        self,
        id: impl Into<Cow<'static, str>>,
        attribute: &'static str,
    ) -> Signal<Option<String>> {
        let id = id.into();
        Signal::derive(move || self.0.with(|words| words.attribute(&id, attribute)))
    }

    /// The words themselves, for what takes them whole; follows a change of language.
    pub fn words(self) -> Arc<Words> {
        self.0.get()
    }

    /// The words at this moment, for handlers of events.
    pub fn words_now(self) -> Arc<Words> {
        self.0.get_untracked()
    }
}
