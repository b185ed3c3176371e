//! The keyboard alone: keys, typing, and what has the focus. Nothing here touches an element that
//! a person without a pointer could not reach.

use crate::browser::Browser;
use crate::finding::PATIENCE;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde::Deserialize;
use std::time::{Duration, Instant};

/// More stops than any page has.
const MOST_STOPS: usize = 400;

/// What has the focus, as a screen reader tells it.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Focus {
    pub name: String,
    /// The names of the groups around it, the nearest first.
    pub groups: Vec<String>,
    /// What is typed into it.
    pub value: String,
    /// Of a radio button or check box.
    pub checked: bool,
    /// The entry that is marked in a combobox, or chosen in a list.
    pub option: String,
}

impl Browser {
    pub async fn press(&self, key: Key) {
        self.press_with(&[], key).await;
    }

    /// Presses a key while others are held, for example Shift and Tab.
    pub async fn press_with(&self, held: &[Key], key: impl Into<char>) {
        let key = key.into();
        let held: Vec<char> = held.iter().map(|key| (*key).into()).collect();
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in held.iter().copied().chain([key]) {
            keys = keys.then(KeyAction::Down { value });
        }
        for value in [key].into_iter().chain(held.iter().rev().copied()) {
            keys = keys.then(KeyAction::Up { value });
        }
        self.client
            .perform_actions(keys)
            .await
            .expect("keys are pressed");
    }

    /// Types into what has the focus.
    pub async fn type_text(&self, text: &str) {
        let focused = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        focused.send_keys(text).await.expect("it takes text");
    }

    /// Types in place of what stands in the field that has the focus.
    pub async fn type_over(&self, text: &str) {
        let focus = self.focus().await;
        if focus.value == text {
            return;
        }
        if !focus.value.is_empty() {
            self.press_with(&[Key::Control], 'a').await;
            self.press(Key::Delete).await;
        }
        if !text.is_empty() {
            self.type_text(text).await;
        }
        let typed = self.focus().await;
        assert_eq!(typed.value, text, "{:?} in {:?}", typed.name, self.engine);
    }

    pub async fn focus(&self) -> Focus {
        let script = concat!(include_str!("names.js"), include_str!("focused.js"));
        let focus = self.script(script).await;
        serde_json::from_value(focus).expect("the script tells all of it")
    }

    /// Presses Tab until what has the focus is named so, as a keyboard user would get there.
    pub async fn tab_to(&self, name: &str) {
        let wanted = |focus: &Focus| focus.name.starts_with(name);
        self.tab_until(name, wanted).await;
    }

    /// Presses Tab until what has the focus is what is wanted.
    pub async fn tab_until(&self, what: &str, is_wanted: impl Fn(&Focus) -> bool) -> Focus {
        self.step_until(&[], what, is_wanted).await
    }

    /// The same backwards, with Shift and Tab.
    pub async fn tab_back_to(&self, name: &str) {
        let wanted = |focus: &Focus| focus.name.starts_with(name);
        self.step_until(&[Key::Shift], name, wanted).await;
    }

    async fn step_until(
        &self,
        held: &[Key],
        what: &str,
        is_wanted: impl Fn(&Focus) -> bool,
    ) -> Focus {
        let mut seen = Vec::new();
        self.drawn().await;
        for _ in 0..MOST_STOPS {
            let focus = self.focus().await;
            if is_wanted(&focus) {
                return focus;
            }
            seen.push(focus.name);
            self.press_with(held, Key::Tab).await;
        }
        self.screenshot("not-reached").await;
        panic!(
            "Tab does not lead to {what:?} in {:?}; it passes {seen:?}",
            self.engine
        );
    }

    /// Goes to a link or button with Tab and presses Enter.
    pub async fn enter(&self, name: &str) {
        self.tab_to(name).await;
        self.press(Key::Enter).await;
    }

    /// Waits until the page itself has moved the focus to what is named so.
    pub async fn wait_for_focus(&self, name: &str) {
        let begin = Instant::now();
        loop {
            let focused = self.focus().await.name;
            if focused == name {
                return;
            }
            if begin.elapsed() > PATIENCE {
                self.screenshot("no-focus").await;
                panic!(
                    "the focus is on {focused:?}, not on {name:?} in {:?}",
                    self.engine
                );
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until a new page has given the focus to its heading. A link to it may have the same name.
    pub async fn wait_for_page(&self) {
        let script = "return document.activeElement?.id === 'page-title'";
        let begin = Instant::now();
        while self.script(script).await != true {
            assert!(
                begin.elapsed() < PATIENCE,
                "no heading has the focus in {:?}",
                self.engine
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Chooses in the list that has the focus with the arrow keys.
    pub async fn choose(&self, option: &str) {
        let begin = Instant::now();
        let mut seen = Vec::new();
        while begin.elapsed() < PATIENCE {
            let focus = self.focus().await;
            if focus.option.starts_with(option) {
                return;
            }
            seen.push(focus.option);
            self.press(Key::Down).await;
        }
        self.screenshot("not-chosen").await;
        panic!(
            "no {option:?} to choose in {:?}; there are {seen:?}",
            self.engine
        );
    }
}
