//! What the parts of the page share: the request that came in and what follows from it.

use crate::document::{self, Copy, Document, Sent, compose_received};
use crate::i18n::Language;
use crate::reader::Incoming;
use crate::request::{
    Completeness, DocumentLanguages, Request, Severity, Violation, check, completeness,
};
use crate::template::Template;
use crate::ui::pages::request::circumstances;
use crate::ui::state::{App, Asked, use_app};
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct Reading {
    pub app: App,
    incoming: StoredValue<Arc<Incoming>>,
    template: StoredValue<Arc<Template>>,
    /// The languages the reader chose; until then the interface's.
    chosen: RwSignal<Option<DocumentLanguages>>,
    violations: Memo<Vec<Violation>>,
    pub completeness: Memo<Completeness>,
}

pub fn use_reading() -> Reading {
    expect_context()
}

impl Reading {
    /// `None` where the request's template is not in this file.
    pub fn begin(incoming: Arc<Incoming>) -> Option<Self> {
        let app = use_app();
        let template = app.templates.template(&incoming.request.template)?;
        let (here, form) = (incoming.clone(), template.clone());
        let violations = Memo::new(move |_| {
            let around = circumstances(app, &here.request);
            check(&form, &here.request, &around)
        });
        let (here, form) = (incoming.clone(), template.clone());
        let completeness =
            Memo::new(move |_| violations.with(|found| completeness(&form, &here.request, found)));
        Some(Self {
            app,
            incoming: StoredValue::new(incoming),
            template: StoredValue::new(template),
            chosen: RwSignal::new(None),
            violations,
            completeness,
        })
    }

    pub fn incoming(self) -> Arc<Incoming> {
        self.incoming.get_value()
    }

    /// There is no document of it to hand on, only what its QR code says.
    pub fn is_on_paper(self) -> bool {
        self.incoming.with_value(|incoming| incoming.is_on_paper())
    }

    pub fn request<T>(self, read: impl FnOnce(&Request) -> T) -> T {
        self.incoming.with_value(|incoming| read(&incoming.request))
    }

    /// The form was changed after this program was made: some answers may be unknown here.
    pub fn is_form_newer(self) -> bool {
        let known = self.template.with_value(|t| t.definition.version);
        self.request(|request| request.template_version > known)
    }

    /// Something required is missing or wrong, so that the document was made as a draft.
    pub fn is_draft(self) -> bool {
        let stops = |v: &Violation| v.problem.severity() == Severity::Stop;
        self.violations.with(|found| found.iter().any(stops))
    }

    pub fn offered(self) -> Vec<Language> {
        self.template
            .with_value(|template| document::offered(template))
    }

    pub fn languages(self) -> DocumentLanguages {
        self.chosen.get().unwrap_or_else(|| {
            let interface = self.app.interface.language.get();
            let is_offered = self.offered().contains(&interface);
            let first = if is_offered {
                interface
            } else {
                Language::english()
            };
            DocumentLanguages {
                first,
                second: None,
            }
        })
    }

    pub fn choose(self, languages: DocumentLanguages) {
        self.chosen.set(Some(languages));
    }

    /// The document in the reader's languages, with the content, hash and code that were sent.
    pub fn document(self) -> Option<Document> {
        let copy = match (self.is_on_paper(), self.is_draft()) {
            (true, _) => Copy::Excerpt,
            (false, true) => Copy::Draft { exercise: false },
            (false, false) => Copy::Final,
        };
        let directory = self.app.directory.current.get();
        let state = |code: &str, language: &Language| directory.state_name(code, language);
        let (incoming, template) = (self.incoming(), self.template.get_value());
        let sent = Sent {
            request: &incoming.request,
            content: &incoming.content,
        };
        compose_received(sent, &self.languages(), &template, copy, &state)
    }
}
