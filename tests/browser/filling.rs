//! Fills in the form of a request by keyboard alone, field by field in the order of the page, with
//! the answers of a worked example.

use crate::browser::Browser;
use crate::finding::PATIENCE;
use crate::keyboard::Focus;
use crate::worked_example::WorkedExample;
use fantoccini::key::Key;
use point35::i18n::{self, Language};
use point35::moment::{TypedDate, TypedInstant};
use point35::request::{Answer, Answers, Row, relevant_fields};
use point35::template::{
    FieldDefinition, FieldId, Kind, OptionId, Section, field_message, option_message, row_message,
    section_message,
};
use std::collections::BTreeMap;
use std::time::Instant;

pub struct Typist<'a> {
    pub browser: &'a Browser,
    pub example: &'a WorkedExample,
    /// Every text typed so far, except dates and times.
    pub typed: Vec<String>,
}

/// The names of the groups around a field, the outermost first.
type Groups<'a> = &'a [String];

impl Typist<'_> {
    pub fn title(&self, section: &Section) -> String {
        let message = section_message(self.example.template.id(), &section.id);
        self.say(&message)
    }

    /// Fills in the section that is shown; the focus is on its heading.
    pub async fn fill_in(&mut self, section: &Section) {
        let answers = &self.example.request.answers;
        for (field, _) in relevant_fields(&self.example.template, &section.fields, None, answers) {
            self.field(&[], field, answers).await;
        }
    }

    async fn field(&mut self, groups: Groups<'_>, field: &FieldId, answers: &Answers) {
        let example = self.example;
        let definition = example.template.field(field).expect("fields are defined");
        let label = self.say(&field_message(field));
        let inside = [groups, std::slice::from_ref(&label)].concat();
        match (&definition.kind, answers.get(field)) {
            (Kind::Statement, _) => {}
            (Kind::Group { .. }, _) => self.rows(field, definition, answers.rows(field)).await,
            (Kind::Choice { .. }, Some(Answer::Choice(option))) => {
                self.radio(&inside, field, option).await;
            }
            (Kind::Choices { options }, Some(Answer::Choices(chosen))) => {
                for option in options.iter().filter(|option| chosen.contains(option)) {
                    self.check_box(&inside, field, option).await;
                }
            }
            (Kind::Choice { .. } | Kind::Choices { .. }, _) => {}
            (Kind::Date, Some(Answer::Date(date))) => self.date(&inside, date).await,
            (Kind::Date, _) => self.date(&inside, &TypedDate::default()).await,
            (Kind::Instant, Some(Answer::Instant(instant))) => {
                self.instant(&inside, instant).await;
            }
            (Kind::Country, Some(Answer::Text(code))) => {
                let name = example.state(code, &Language::english());
                self.pick(groups, &label, &name.expect("a State")).await;
            }
            (Kind::TimeZone, Some(Answer::Text(zone))) => self.pick(groups, &label, zone).await,
            (_, Some(Answer::Texts(texts))) => self.texts(groups, &label, texts).await,
            (_, Some(Answer::Text(text))) => self.text(groups, &label, text).await,
            (_, Some(Answer::Identifier(identifier))) => {
                self.text(groups, &label, &identifier.text).await;
            }
            (_, None) => {}
            (kind, Some(answer)) => panic!("{field} is {kind:?} and not {answer:?}"),
        }
    }

    /// The first row is there already.
    async fn rows(&mut self, group: &FieldId, definition: &FieldDefinition, rows: &[Row]) {
        let example = self.example;
        let inner = definition.inner().expect("a group has fields");
        for (index, row) in rows.iter().enumerate() {
            let number = (index + 1).to_string();
            let title = [("number", number.into())];
            let title = example.words.say_with(&row_message(group), &title);
            if index > 0 {
                self.browser.enter(&self.say("group-add")).await;
                self.browser.wait_for_focus(&title).await;
            }
            let all = &example.request.answers;
            let asked = relevant_fields(&example.template, inner, Some(&row.answers), all);
            for (field, _) in asked {
                let groups = std::slice::from_ref(&title);
                Box::pin(self.field(groups, field, &row.answers)).await;
            }
        }
    }

    /// A text in the officer's own language and in the other one of the document.
    async fn texts(&mut self, groups: Groups<'_>, label: &str, texts: &BTreeMap<Language, String>) {
        for language in self.example.request.languages.all() {
            let name = &i18n::locale(&language).expect("it is built in").name;
            let text = texts.get(&language).map_or("", String::as_str);
            self.text(groups, &format!("{label} · {name}"), text).await;
        }
    }

    async fn text(&mut self, groups: Groups<'_>, label: &str, text: &str) {
        self.reach(groups, label).await;
        self.browser.type_over(text).await;
        if !text.is_empty() {
            self.typed.push(text.to_owned());
        }
    }

    async fn date(&mut self, inside: Groups<'_>, date: &TypedDate) {
        let parts = [
            ("date-day", &date.day),
            ("date-month", &date.month),
            ("date-year", &date.year),
        ];
        for (part, text) in parts {
            self.reach(inside, &self.say(part)).await;
            self.browser.type_over(text).await;
        }
    }

    async fn instant(&mut self, inside: Groups<'_>, instant: &TypedInstant) {
        self.date(inside, &instant.date).await;
        let (time, zone) = ("instant-time", "instant-zone");
        self.reach(inside, &self.say(time)).await;
        self.browser.type_over(&instant.time).await;
        self.reach(inside, &self.say(zone)).await;
        self.browser.type_over(&instant.zone).await;
    }

    /// Types the beginning into a combobox and takes the entry that fits.
    async fn pick(&mut self, groups: Groups<'_>, label: &str, entry: &str) {
        self.reach(groups, label).await;
        let few: String = entry.chars().take(entry.chars().count() - 2).collect();
        self.browser.type_over(&few).await;
        self.browser.choose(entry).await;
        self.browser.press(Key::Enter).await;
        assert_eq!(self.browser.focus().await.value, entry);
        self.typed.push(entry.to_owned());
    }

    async fn radio(&self, inside: Groups<'_>, field: &FieldId, option: &OptionId) {
        let wanted = self.say(&option_message(field, option));
        let mut focus = self.stop(inside, "a radio button", |_| true).await;
        let first = focus.name.clone();
        while focus.name != wanted {
            self.browser.press(Key::Down).await;
            focus = self.browser.focus().await;
            assert_ne!(focus.name, first, "{wanted} is not among {inside:?}");
        }
        if !focus.checked {
            self.browser.press_with(&[], ' ').await;
        }
        self.wait_until_checked(&wanted).await;
    }

    async fn check_box(&self, inside: Groups<'_>, field: &FieldId, option: &OptionId) {
        let wanted = self.say(&option_message(field, option));
        self.reach(inside, &wanted).await;
        self.browser.press_with(&[], ' ').await;
        self.wait_until_checked(&wanted).await;
    }

    /// Firefox does what a key is for some time after it was pressed.
    async fn wait_until_checked(&self, wanted: &str) {
        let begin = Instant::now();
        loop {
            let focus = self.browser.focus().await;
            if focus.checked {
                return;
            }
            assert!(begin.elapsed() < PATIENCE, "{wanted}: {focus:?}");
        }
    }

    /// A message as names are read in the page: every space an ordinary one.
    fn say(&self, id: &str) -> String {
        self.example.words.say(id).replace('\u{a0}', " ")
    }

    /// Goes on with Tab to the field of this label in these groups.
    async fn reach(&self, groups: Groups<'_>, label: &str) -> Focus {
        let optional = self.say("field-may-be-empty");
        let optional = format!("{label} {optional}");
        let is_it = |focus: &Focus| focus.name == label || focus.name == optional;
        self.stop(groups, label, is_it).await
    }

    async fn stop(&self, groups: Groups<'_>, what: &str, is_it: impl Fn(&Focus) -> bool) -> Focus {
        let optional = self.say("field-may-be-empty");
        let around = |focus: &Focus, group: &String| {
            let optional = format!("{group} {optional}");
            focus.groups.iter().any(|g| g == group || *g == optional)
        };
        let inside = |focus: &Focus| groups.iter().all(|group| around(focus, group));
        let what = format!("{groups:?} {what}");
        self.browser
            .tab_until(&what, |focus| inside(focus) && is_it(focus))
            .await
    }
}
