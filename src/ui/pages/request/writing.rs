//! One request while it is being written: what its pages share.

use crate::directory::Expectation;
use crate::document::{self, Copy, Document};
use crate::i18n::Language;
use crate::request::{
    Answer, Answers, Circumstances, Completeness, Path, Place, Request, Severity, Violation, check,
    completeness, expected_of,
};
use crate::template::{FieldDefinition, FieldId, Template};
use crate::ui::state::{App, Asked, Draft, use_app};
use leptos::prelude::*;
use std::sync::Arc;

/// The draft that the pages show, with everything that follows from it.
#[derive(Clone, Copy)]
pub struct Writing {
    pub app: App,
    draft: StoredValue<Draft>,
    template: StoredValue<Arc<Template>>,
    pub violations: Memo<Vec<Violation>>,
    /// What the recipient expects.
    pub expected: Memo<Vec<Expectation>>,
    pub completeness: Memo<Completeness>,
}

pub fn use_writing() -> Writing {
    expect_context()
}

impl Writing {
    /// `None` where the draft's template is not in this file.
    pub fn begin(draft: Draft) -> Option<Self> {
        let app = use_app();
        let id = draft.request.with_untracked(|r| r.template.clone());
        let template = app.templates.template(&id)?;
        let request = draft.request.clone();
        let template_here = template.clone();
        let violations = Memo::new(move |_| {
            let around = circumstances(app, &request.read());
            request.with(|request| check(&template_here, request, &around))
        });
        let request = draft.request.clone();
        let expected = Memo::new(move |_| {
            let directory = app.directory.current.get();
            request.with(|request| {
                let addressee = request.recipient.addressee();
                let expected = addressee.map(|a| expected_of(a, &directory, app.today()));
                expected.unwrap_or_default()
            })
        });
        let request = draft.request.clone();
        let template_here = template.clone();
        let completeness = Memo::new(move |_| {
            violations.with(|found| request.with(|r| completeness(&template_here, r, found)))
        });
        Some(Self {
            app,
            draft: StoredValue::new(draft),
            template: StoredValue::new(template),
            violations,
            expected,
            completeness,
        })
    }

    pub fn draft(self) -> Draft {
        self.draft.get_value()
    }

    pub fn template(self) -> Arc<Template> {
        self.template.get_value()
    }

    pub fn field(self, id: &FieldId) -> Option<FieldDefinition> {
        self.template.with_value(|t| t.field(id).cloned())
    }

    /// Something that follows from the request.
    pub fn read<T>(self, read: impl FnOnce(&Request) -> T) -> T {
        self.draft.with_value(|draft| draft.request.with(read))
    }

    /// The same at this moment, for handlers of events.
    pub fn now<T>(self, read: impl FnOnce(&Request) -> T) -> T {
        self.draft
            .with_value(|draft| draft.request.with_untracked(read))
    }

    /// The answer at a place; it changes only when this answer does.
    pub fn answer(self, path: Path) -> Memo<Option<Answer>> {
        Memo::new(move |_| {
            self.read(|request| answers_at(request, &path)?.get(&path.field).cloned())
        })
    }

    /// Answers one field.
    pub fn set(self, path: &Path, answer: Answer) {
        self.change(Some(path), |request| match &path.row {
            None => request.answers.set(path.field.clone(), answer),
            Some((group, row)) => {
                if let Some(row) = request.answers.row_mut(group, *row) {
                    row.answers.set(path.field.clone(), answer);
                }
            }
        });
    }

    /// Changes the request in one step of undo, or as part of typing in one field.
    pub fn change(self, field: Option<&Path>, change: impl FnOnce(&mut Request)) {
        self.app.drafts.change(&self.draft(), field, change);
    }

    /// A field was left: what is wrong with it is shown from now on. Chromium also says so of a
    /// field that goes away with its page, when there is nothing left to show it in.
    pub fn leave(self, path: &Path) {
        let Some(Draft { left, .. }) = self.draft.try_get_value() else {
            return;
        };
        if left.with_untracked(|left| !left.contains(path)) {
            left.update(|left| {
                left.insert(path.clone());
            });
        }
    }

    /// A check was asked for: everything is shown.
    pub fn show_all(self) {
        self.draft().checked.set(true);
    }

    pub fn is_checked(self) -> bool {
        self.draft().checked.get()
    }

    /// The officer's own time zone.
    pub fn own_zone(self) -> String {
        self.app.profile.time_zone(self.app.clock)
    }

    /// The problems shown at a field: once it was left, or after a check.
    pub fn problems_at(self, path: Path) -> Memo<Vec<Violation>> {
        let place = Place::Field(path.clone());
        Memo::new(move |_| {
            let shown = self.is_checked() || self.draft().left.with(|left| left.contains(&path));
            if !shown {
                return Vec::new();
            }
            self.violations
                .with(|all| all.iter().filter(|v| v.place == place).cloned().collect())
        })
    }

    pub fn stops(self) -> bool {
        self.violations
            .with(|all| all.iter().any(|v| v.problem.severity() == Severity::Stop))
    }

    /// The languages a document can be written in.
    pub fn offered(self) -> Vec<Language> {
        document::offered(&self.template())
    }

    /// What the document would be now: final, or a draft while something stops it.
    pub fn copy(self) -> Copy {
        if self.stops() {
            let exercise = self.app.directory.is_exercise();
            Copy::Draft { exercise }
        } else {
            Copy::Final
        }
    }

    /// The document as it would be handed over now.
    pub fn document(self) -> Option<Document> {
        let copy = self.copy();
        let directory = self.app.directory.current.get();
        let state = |code: &str, language: &Language| directory.state_name(code, language);
        self.read(|request| document::compose(request, &self.template(), copy, &state))
    }
}

fn answers_at<'a>(request: &'a Request, path: &Path) -> Option<&'a Answers> {
    match &path.row {
        None => Some(&request.answers),
        Some((group, id)) => {
            let rows = request.answers.rows(group);
            rows.iter()
                .find(|row| row.id == *id)
                .map(|row| &row.answers)
        }
    }
}

/// What a check of a request depends on besides it, here and now.
pub fn circumstances(app: App, request: &Request) -> Circumstances {
    let now = app.clock.now.get();
    app.profile.value.track();
    let directory = app.directory.current.get();
    let point = request
        .recipient
        .addressee()
        .map(|a| a.contact_point.clone());
    let recipient_without_power = point.is_some_and(|id| directory.is_without_power(&id));
    Circumstances {
        now,
        today: app.today(),
        interface: app.interface.language.get(),
        recipient_without_power,
        coverage: app.packs.coverage.get(),
        directory,
    }
}
