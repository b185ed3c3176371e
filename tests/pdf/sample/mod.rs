//! A preservation request as composing would make it, in several languages; all of it fictional.

mod words;

use point35::document::{
    Arrangement, Block, CheckBox, Column, Document, Field, Lines, Paper, Phrase, Signature, Table,
    Tone, Value,
};
use point35::i18n::Language;
use words::{TAGS, WORDS};

/// Makes documents in one or two languages.
pub struct Sample {
    languages: Vec<usize>,
}

impl Sample {
    pub fn new(tags: &[&str]) -> Self {
        let place = |tag: &&str| TAGS.iter().position(|known| known == tag).unwrap();
        Self {
            languages: tags.iter().map(place).collect(),
        }
    }

    /// A word in each language of the document, found by its English.
    pub fn words(&self, english: &str) -> Lines {
        let words = WORDS.iter().find(|words| words[0] == english).unwrap();
        self.languages
            .iter()
            .map(|l| phrase(words[*l], TAGS[*l], Tone::Plain))
            .collect()
    }

    pub fn verbatim(&self, text: &str) -> Value {
        Value::Text(vec![phrase(text, "en", Tone::Verbatim)])
    }

    pub fn field(&self, label: &str, value: Value) -> Field {
        Field {
            label: self.words(label),
            value,
        }
    }

    fn box_(&self, checked: bool, label: &str) -> CheckBox {
        CheckBox {
            checked,
            label: self.words(label),
        }
    }

    fn section(&self, number: &str, element: char, title: &str) -> Block {
        Block::Section {
            number: number.into(),
            element: Some(element),
            title: self.words(title),
        }
    }

    /// A table of identifiers with as many rows as wished.
    pub fn identifiers(&self, rows: usize) -> Table {
        let column = |label, share| Column {
            label: self.words(label),
            share,
        };
        let row = |number: usize| {
            vec![
                self.verbatim(&format!(
                    "198.51.100.{}:{}/tcp",
                    number % 250,
                    40_000 + number
                )),
                Value::Text(self.words("Traffic data")),
                self.verbatim("2026-05-02 21:14:37 – 23:59:59"),
            ]
        };
        Table {
            columns: vec![
                column("Identifier", 4),
                column("Kind", 3),
                column("Period (UTC)", 3),
            ],
            rows: (1..=rows).map(row).collect(),
        }
    }

    pub fn document(&self) -> Document {
        let facts = "On 2 May 2026 a server of the fictional Example Hospital was encrypted. The \
                     malware contacted a server at Example Hosting B.V. every 60 seconds. 214 \
                     patient systems are down.";
        let intention = "The requesting authority intends to submit a request for mutual \
                         assistance for the search, seizure or disclosure of the data.";
        let url = "https://hosting.example/customers/vps-77120/snapshots/\
                   a3bf4f1b2b0b822cd15d6c15b0f00a08a3bf4f1b2b0b822cd15d6c15b0f00a08?keep=all";
        let mut untranslated = vec![phrase(
            "The virtual server is prepaid and ends on 10 May 2026; its content is then deleted.",
            "en",
            Tone::Plain,
        )];
        untranslated.extend(self.words("not translated").into_iter().map(|p| Phrase {
            tone: Tone::Remark,
            ..p
        }));
        let blocks = vec![
            self.section("1", 'a', "Requesting authority"),
            Block::Fields(vec![
                self.field(
                    "Name of the authority",
                    self.verbatim("24/7 Contact Point Georgia (FICTIONAL)"),
                ),
                self.field(
                    "Person in charge",
                    self.verbatim("Nino Gamotsdiladze-Example"),
                ),
                self.field("Telephone", self.verbatim("+999 100 0001")),
                self.field("E-mail", self.verbatim("cp-ge@police.example")),
            ]),
            self.section("2", 'b', "Offence and facts"),
            Block::Fields(vec![
                self.field(
                    "Offences under the Convention",
                    Value::CheckBoxes(vec![
                        self.box_(true, "Article 2: illegal access"),
                        self.box_(true, "Article 4: data interference"),
                        self.box_(true, "Article 5: system interference"),
                        self.box_(false, "Article 8: computer-related fraud"),
                    ]),
                ),
                self.field("Summary of the facts", Value::Text(self.words(facts))),
            ]),
            self.section(
                "3",
                'c',
                "Data to be preserved and their relation to the offence",
            ),
            Block::Group {
                number: "3.1".into(),
                title: self.words("Item 1"),
            },
            Block::Fields(vec![
                self.field("Identifier", self.verbatim(url)),
                self.field(
                    "Period (UTC)",
                    self.verbatim("2026-05-02 21:14:37 – 2026-05-02 23:59:59 UTC"),
                ),
            ]),
            Block::Table(self.identifiers(12)),
            self.section("4", 'e', "Necessity of preservation"),
            Block::Fields(vec![
                self.field("Necessity of preservation", Value::Text(untranslated)),
                self.field("Remarks by hand", Value::Blank { rows: 3 }),
            ]),
            Block::Paragraph(self.words(intention)),
            Block::Note(self.words("This wording has not been reviewed by a lawyer of a Party.")),
            Block::Signature(Signature {
                fields: vec![
                    self.field(
                        "Person in charge",
                        self.verbatim("Nino Gamotsdiladze-Example"),
                    ),
                    self.field("Place and date", self.verbatim("Tbilisi, 2026-05-03")),
                ],
                signature: self.words("Signature"),
                stamp: self.words("Stamp"),
            }),
        ];
        Document {
            arrangement: Arrangement::LineByLine,
            languages: self.languages.iter().map(|l| language(TAGS[*l])).collect(),
            paper: Paper::A4,
            letterhead_image: None,
            letterhead: vec![
                "Ministry of Examples of Georgia (FICTIONAL)".into(),
                "Cybercrime Division · 24/7 Contact Point".into(),
                "10 Example Street, 0105 Tbilisi · +999 100 0001 · cp-ge@police.example".into(),
            ],
            title: self.words("Request for expedited preservation of stored computer data"),
            basis: self
                .words("Based on Articles 29 and 30 of the Convention on Cybercrime (ETS 185)"),
            reference: "GE-EX-2026-0001".into(),
            marking: Some(self.words("RESTRICTED")),
            watermark: None,
            page_label: self.words("Page {page} of {pages}"),
            checked: self.words("checked"),
            unchecked: self.words("not checked"),
            hash_label: self.words("Content 9f86 d081 884c 7d65"),
            author: "24/7 Contact Point Georgia (FICTIONAL)".into(),
            dated: "2026-05-03T00:00:00Z".parse().unwrap(),
            blocks,
            data: "{}".into(),
            content_hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
        }
    }
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub fn phrase(text: &str, tag: &str, tone: Tone) -> Phrase {
    Phrase {
        text: text.into(),
        language: language(tag),
        tone,
    }
}
