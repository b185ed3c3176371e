//! The case file: two copies of a case become one without a loss, a deleted one does not come back
//! unasked, the file opens here and in an independent implementation, and nothing that was altered
//! opens.

mod deleting;
mod desk;
mod independent;
mod merging;
mod past;
mod tampering;
