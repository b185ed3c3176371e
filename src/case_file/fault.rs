//! Why the content of a case file cannot be used.

/// A fault of reading; the case, or the file, stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseFileFault {
    /// Of another format, or something in it cannot be.
    Damaged,
    /// Written by a newer version of the program.
    Newer,
}

impl From<crate::request::FileFault> for CaseFileFault {
    fn from(fault: crate::request::FileFault) -> Self {
        use crate::request::FileFault;
        match fault {
            FileFault::Newer { .. } => Self::Newer,
            FileFault::TooLarge { .. } | FileFault::NotARequest | FileFault::Damaged { .. } => {
                Self::Damaged
            }
        }
    }
}
