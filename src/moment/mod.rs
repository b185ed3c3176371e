//! Dates and instants as an officer types them: civil dates that never shift, instants that
//! always carry a zone, and the fault that names the part which is wrong.
//!
//! What is stored is the typed text ([`TypedDate`], [`TypedInstant`]); what it means is read from
//! it each time ([`TypedDate::read`], [`TypedInstant::read`]), so nothing typed is ever lost.

mod clock;
mod date;
mod fault;
mod instant;
mod written;
pub mod zone;

pub use clock::{ClockTime, Precision, to_the_minute, to_the_second};
pub use date::TypedDate;
pub use fault::{Fault, Part};
pub use instant::{LocalTime, Moment, Occurrence, TypedInstant, local_time, utc_text};
pub use written::{find_written, since_1970, split_pasted};

/// What a typed text means: nothing was typed, a value, or a fault that names what is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading<T> {
    /// Every part is empty.
    Blank,
    /// The parts make a value.
    Valid(T),
    /// A part is missing or wrong.
    Faulty(Fault),
}

impl<T> Reading<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Reading::Valid(value) => Some(value),
            Reading::Blank | Reading::Faulty(_) => None,
        }
    }

    /// The fault, if there is one.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Reading::Faulty(fault) => Some(fault),
            Reading::Blank | Reading::Valid(_) => None,
        }
    }
}

impl<T> From<Result<T, Fault>> for Reading<T> {
    fn from(result: Result<T, Fault>) -> Self {
        match result {
            Ok(value) => Reading::Valid(value),
            Err(fault) => Reading::Faulty(fault),
        }
    }
}
