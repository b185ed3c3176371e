//! A request that came in, with what it says about its own content.

use super::{Fault, limits};
use crate::request::{Answer, Answers, CheckCode, ContentHash, Request, read_file};

/// A request that came in. It is not a draft: taking it over makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Incoming {
    pub request: Request,
    /// Its JSON as it was sent, without white space between tokens; of a QR code, what it holds.
    pub content: String,
    pub hash: ContentHash,
    pub stated: Stated,
}

/// What the file says about its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    /// Nothing, as a file of JSON.
    Nowhere,
    As(ContentHash),
    /// There is no file: the text of a QR code says what the check code of the whole request is.
    OnPaper {
        code: CheckCode,
        /// Every answer is in the QR code.
        is_whole: bool,
        is_exercise: bool,
    },
}

impl Incoming {
    pub(super) fn of(content: String, stated: Stated) -> Result<Self, Fault> {
        let request = read_file(content.as_bytes(), String::new())?;
        if rows(&request.answers) > limits::MOST_ROWS {
            return Err(Fault::Bomb);
        }
        let hash = ContentHash::of(&content);
        Ok(Self {
            request,
            content,
            hash,
            stated,
        })
    }

    /// What is compared by telephone. It is worth some work, so ask once.
    pub fn check_code(&self) -> CheckCode {
        match self.stated {
            Stated::OnPaper { code, .. } => code,
            Stated::Nowhere | Stated::As(_) => self.hash.check_code(),
        }
    }

    /// Only a paper's QR code is known, not the request as it was sent.
    pub fn is_on_paper(&self) -> bool {
        matches!(self.stated, Stated::OnPaper { .. })
    }

    /// The sender used a directory with fictional data.
    pub fn is_exercise(&self) -> bool {
        match self.stated {
            Stated::OnPaper { is_exercise, .. } => is_exercise,
            Stated::Nowhere | Stated::As(_) => {
                let addressee = self.request.recipient.addressee();
                addressee.is_some_and(|a| a.snapshot.exercise)
            }
        }
    }

    /// Whether the content is another than the file says: something was altered or broken.
    pub fn is_altered(&self) -> bool {
        match self.stated {
            Stated::Nowhere | Stated::OnPaper { .. } => false,
            Stated::As(hash) => hash != self.hash,
        }
    }
}

/// The rows of all groups, those within rows too. Answers are as deep as the JSON they come from,
/// which has its limit.
fn rows(answers: &Answers) -> usize {
    let mut count = 0;
    let mut waiting = vec![answers];
    while let Some(answers) = waiting.pop() {
        for (_, answer) in answers.iter() {
            if let Answer::Group(rows) = answer {
                count += rows.len();
                waiting.extend(rows.iter().map(|row| &row.answers));
            }
        }
    }
    count
}
