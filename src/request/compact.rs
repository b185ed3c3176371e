//! The compact form of a request: the text of the QR code on its document, for whoever has only the
//! paper. It holds the check code, who it goes to, and as many of the answers as fit, those first
//! without which nobody could act. `public/request/README.md` publishes the format.
//!
//! `P35:1:` is followed by Base45 (RFC 9285) of deflated (RFC 1951) JSON.

use super::base45;
use super::file::{AnswersV1, answers_read, answers_written};
use super::{Answer, Answers, CheckCode, FileFault, Request};
use crate::i18n::Language;
use crate::template::{FieldId, Template, TemplateId};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use serde::{Deserialize, Serialize};

const MARK: &str = "P35:";
const VERSION: u64 = 1;

/// Before Base45: a QR code of version 19 with error correction M, which is legible at 40 mm when
/// copied at 150 dots an inch.
const MOST_BYTES: usize = 598;
/// No QR code has more characters.
const MOST_CHARACTERS: usize = 4296;
/// Longer JSON never packs into so few bytes, so it is not tried.
const MOST_JSON: usize = 8 << 10;

/// What a QR code says about a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Compact {
    pub check_code: CheckCode,
    pub template: TemplateId,
    pub template_version: u32,
    pub recipient: Option<CompactRecipient>,
    /// Of the document, in the order in which the lines stand.
    pub languages: Vec<Language>,
    pub own_language: Language,
    /// Every answer of the request is here.
    pub is_whole: bool,
    pub answers: Answers,
}

/// Who the request goes to, by the codes of the directory.
#[derive(Clone, Debug, PartialEq)]
pub struct CompactRecipient {
    /// ISO 3166 alpha-2 code of the Party.
    pub party: String,
    pub contact_point: String,
    /// Number of the directory's snapshot.
    pub snapshot: u64,
    /// The snapshot is fictional, and so the request an exercise.
    pub is_exercise: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompactV1 {
    /// Check code, twelve digits.
    c: String,
    /// Template and its version.
    t: (TemplateId, u32),
    /// Party, contact point, number of the snapshot, 1 for an exercise and 0 for a real request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    r: Option<(String, String, u64, u8)>,
    /// Languages of the document.
    l: Vec<Language>,
    /// Language of the officer.
    o: Language,
    /// 1 where every answer is here, else 0.
    w: u8,
    /// Answers, as in a request file.
    a: AnswersV1,
}

/// The text of the QR code of a request with this check code.
pub fn compact(request: &Request, template: &Template, check_code: CheckCode) -> String {
    let mut packer = Packer {
        deflater: Compress::new(Compression::best(), false),
        head: head(request, check_code),
    };
    let mut held = Answers::default();
    for field in by_importance(template) {
        let Some(answer) = request.answers.get(&field) else {
            continue;
        };
        let fits = longest(answer, |part| {
            let mut more = held.clone();
            more.set(field.clone(), part.clone());
            packer.packed(&more, false).is_some()
        });
        if let Some(part) = fits {
            held.set(field, part);
        }
    }
    let packed = packer.packed(&held, held == request.answers);
    let packed = packed.or_else(|| packer.packed(&held, false));
    let text = base45::encode(&packed.unwrap_or_default());
    format!("{MARK}{VERSION}:{text}")
}

/// Reads the text of a QR code of any past version.
pub fn read_compact(text: &str) -> Result<Compact, FileFault> {
    let text = text.trim_matches(['\r', '\n']);
    let rest = text.strip_prefix(MARK).ok_or(FileFault::NotARequest)?;
    let (version, body) = rest.split_once(':').ok_or(FileFault::NotARequest)?;
    if text.len() > MOST_CHARACTERS {
        return Err(FileFault::TooLarge { bytes: text.len() });
    }
    match version.parse() {
        Ok(VERSION) => from_v1(body).ok_or_else(|| FileFault::Damaged {
            reason: MARK.to_owned(),
        }),
        Ok(version) => Err(FileFault::Newer { version }),
        Err(_) => Err(FileFault::NotARequest),
    }
}

fn from_v1(body: &str) -> Option<Compact> {
    let json = inflated(&base45::decode(body)?)?;
    let held: CompactV1 = serde_json::from_slice(&json).ok()?;
    let recipient = held.r.map(|(party, contact_point, snapshot, exercise)| {
        let is_exercise = exercise != 0;
        CompactRecipient {
            party,
            contact_point,
            snapshot,
            is_exercise,
        }
    });
    Some(Compact {
        check_code: CheckCode::parse(&held.c)?,
        template: held.t.0,
        template_version: held.t.1,
        recipient,
        languages: held.l,
        own_language: held.o,
        is_whole: held.w != 0,
        answers: answers_read(held.a),
    })
}

fn head(request: &Request, check_code: CheckCode) -> CompactV1 {
    let recipient = request.recipient.addressee().map(|to| {
        let exercise = u8::from(to.snapshot.exercise);
        let (party, point) = (to.party.clone(), to.contact_point.clone());
        (party, point, to.snapshot.number, exercise)
    });
    CompactV1 {
        c: check_code.digits(),
        t: (request.template.clone(), request.template_version),
        r: recipient,
        l: request.languages.all(),
        o: request.own_language.clone(),
        w: 0,
        a: AnswersV1::new(),
    }
}

/// What names the request; then what is to be preserved and where (elements c and d), who asks
/// (a), and the rest in the order of the template.
fn by_importance(template: &Template) -> Vec<FieldId> {
    const NAMES: [&str; 3] = ["reference", "request-date", "authority-name"];
    const ELEMENTS: [char; 3] = ['c', 'd', 'a'];
    let mut order: Vec<FieldId> = NAMES.into_iter().map(FieldId::from).collect();
    let sections = &template.definition.sections;
    for element in ELEMENTS {
        let of_element = sections.iter().filter(|s| s.element == Some(element));
        order.extend(of_element.flat_map(|s| s.fields.iter().cloned()));
    }
    order.extend(sections.iter().flat_map(|s| s.fields.iter().cloned()));
    let mut seen = std::collections::BTreeSet::new();
    order.retain(|field| seen.insert(field.clone()));
    order
}

/// The whole answer, or as many of its first rows as fit.
fn longest(answer: &Answer, mut fits: impl FnMut(&Answer) -> bool) -> Option<Answer> {
    if fits(answer) {
        return Some(answer.clone());
    }
    let Answer::Group(rows) = answer else {
        return None;
    };
    let parts = (1..rows.len()).map(|count| Answer::Group(rows[..count].to_vec()));
    parts.take_while(|part| fits(part)).last()
}

struct Packer {
    deflater: Compress,
    head: CompactV1,
}

impl Packer {
    /// `None` where it does not fit.
    fn packed(&mut self, answers: &Answers, is_whole: bool) -> Option<Vec<u8>> {
        self.head.a = answers_written(answers);
        self.head.w = u8::from(is_whole);
        let json = serde_json::to_vec(&self.head).ok()?;
        if json.len() > MOST_JSON {
            return None;
        }
        let mut packed = Vec::with_capacity(MOST_BYTES);
        self.deflater.reset();
        let ended = self
            .deflater
            .compress_vec(&json, &mut packed, FlushCompress::Finish);
        let fits = ended.ok()? == Status::StreamEnd && packed.len() <= MOST_BYTES;
        fits.then_some(packed)
    }
}

/// Never more than [`MOST_JSON`]: there is room for no more.
fn inflated(packed: &[u8]) -> Option<Vec<u8>> {
    let mut plain = Vec::with_capacity(MOST_JSON);
    let mut inflater = Decompress::new(false);
    let ended = inflater.decompress_vec(packed, &mut plain, FlushDecompress::Finish);
    (ended.ok()? == Status::StreamEnd).then_some(plain)
}
