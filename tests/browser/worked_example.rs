//! The first worked example as a person fills it in: what it says, and what the pages call it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use point35::coverage::Coverage;
use point35::directory::{ContactPointId, Directory, PartyCode, exercise};
use point35::document::{Copy, Document, compose};
use point35::i18n::{self, Language, Words};
use point35::request::{
    Addressee, Circumstances, Path, Place, Recipient, Request, check, read_file,
};
use point35::template::{Pack, Template, field_message, row_message, section_message};
use std::sync::Arc;

/// The file of the example.
pub const FILE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/examples/01-ransomware.json"
);

pub struct WorkedExample {
    pub request: Request,
    pub template: Arc<Template>,
    /// The words of the interface in English.
    pub words: Arc<Words>,
    directory: Directory,
}

impl WorkedExample {
    /// As it stands in its file, with the recipient's data of that time.
    pub fn as_filed() -> WorkedExample {
        let bytes = std::fs::read(FILE).expect("the example is there");
        let request = read_file(&bytes, "example".into()).expect("it is a request");
        let template = Pack::built_in().template(&request.template);
        WorkedExample {
            template: template.expect("the template is built in").clone(),
            words: i18n::words(&Language::english()).expect("English is built in"),
            directory: Directory::new(exercise()),
            request,
        }
    }

    /// Addressed to the contact point of the built-in directory that bears the same name.
    pub fn to_the_directory() -> WorkedExample {
        let mut example = WorkedExample::as_filed();
        example.request.recipient = listed(&example.directory, &example.request.recipient);
        example
    }

    /// The Party and the contact point, in English.
    pub fn recipient(&self) -> (&str, &str) {
        let addressee = self.request.recipient.addressee().expect("it has one");
        let english = Language::english();
        (&addressee.party_names[&english], &addressee.names[&english])
    }

    /// The name of a State in a language, by its code.
    pub fn state(&self, code: &str, language: &Language) -> Option<String> {
        let order = std::slice::from_ref(language);
        let (_, name) = self.directory.name_of(PartyCode::new(code)?, order)?;
        Some(name.to_owned())
    }

    /// What the document says, in both of its languages.
    pub fn document(&self) -> Document {
        self.document_of(&self.request)
    }

    /// The same for this request as it was filled in elsewhere.
    pub fn document_of(&self, request: &Request) -> Document {
        let state = |code: &str, language: &Language| self.state(code, language);
        compose(request, &self.template, Copy::Final, &state).expect("both are built in")
    }

    /// What the check finds now, in the words of the page, sorted.
    pub fn problems(&self) -> Vec<String> {
        let now = Timestamp::now();
        let around = Circumstances {
            now,
            today: TimeZone::UTC.to_datetime(now).date(),
            interface: Language::english(),
            recipient_without_power: false,
            directory: Arc::new(Directory::new(exercise())),
            coverage: Arc::new(Coverage::shipped().clone()),
        };
        let violations = check(&self.template, &self.request, &around);
        let said = violations
            .iter()
            .map(|v| v.say(&self.words, &self.label(&v.place)));
        let mut said: Vec<String> = said.collect();
        said.sort();
        said
    }

    fn label(&self, place: &Place) -> String {
        let path = match place {
            Place::Field(path) => path,
            Place::Section(id) => {
                return self.words.say(&section_message(self.template.id(), id));
            }
            Place::Recipient | Place::Languages => return self.words.say("request-recipient"),
        };
        let label = self.words.say(&field_message(&path.field));
        match self.row(path) {
            None => label,
            Some(row) => self.words.say_with(
                "request-label-in-row",
                &[("row", row.into()), ("label", label.into())],
            ),
        }
    }

    /// The heading of the row in which a field stands.
    fn row(&self, path: &Path) -> Option<String> {
        let (group, id) = path.row.as_ref()?;
        let rows = self.request.answers.rows(group);
        let place = rows.iter().position(|row| row.id == *id)?;
        let number = (place + 1).to_string();
        Some(
            self.words
                .say_with(&row_message(group), &[("number", number.into())]),
        )
    }
}

/// The contact point of the directory with the same id, and so the same name.
fn listed(directory: &Directory, recipient: &Recipient) -> Recipient {
    let of_example = recipient.addressee().expect("the example has a recipient");
    let id = ContactPointId::new(&of_example.contact_point).expect("an id");
    let point = directory.point(&id).expect("it is in the directory");
    let party = directory.party(point.party).expect("its Party is there");
    let addressee = Addressee::of(party, point, directory.snapshot());
    let english = Language::english();
    assert_eq!(addressee.names[&english], of_example.names[&english]);
    Recipient::ContactPoint(Box::new(addressee))
}
