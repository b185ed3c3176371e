//! The case file: all or some cases in one file, to hand over a shift or to keep what a browser may
//! delete; what becomes of two copies of one case, and of one that was deleted. A case is a request
//! being written.
//!
//! # Format, version 1
//!
//! The file is sealed; how is in the documentation of the [vault](crate::vault), which also pads it.
//! Its content is JSON in UTF-8:
//!
//! - `format` is `point35-cases`, `version` is 1
//! - `saved`: when the file was written, in milliseconds since 1970-01-01T00:00Z
//! - `cases`: a list of cases
//! - `deleted`, only where there are any: the cases that were deleted where the file was saved
//!
//! A program that does not know `deleted` reads the cases and leaves it aside, so it is no new version.
//!
//! A case, which is also what is kept of it as a record of version 2 (version 1 was the request
//! alone), is
//!
//! - `id`: 32 hexadecimal digits, the same in every copy
//! - `changed`: when a person changed it last, in the same way
//! - `request`: a request in its own [format](crate::request)
//! - `lineage`: which changes are in it
//!   - `copies`: identifiers of copies of the program, 16 hexadecimal digits, one for each time it
//!     was started; what follows refers to them by their place in this list, from 0; the place after
//!     the last is no copy, and stands for what was not noted
//!   - `seen`: for each of them the number of its last change that is in this case
//!   - `stamps`: for each part of the request the change that gave it its value, as copy, number,
//!     time in the same way
//!   - `aside`: values that another copy gave to a part at the same time: `part`, `value` (`null` where
//!     it had been emptied) and `stamp`
//! - `closing`, only where a person closed it or opened it again: `at`, when that was last, in the same
//!   way, and `closed`, whether it is closed since
//!
//! Deletions, which are also kept as a record of version 1, are a list from the oldest to the latest,
//! each a list of the `id` of the case and the time of its deletion in the same way. They say nothing
//! of what was in a case. At most 5000 are kept, for at most 3653 days (ten years); the oldest go first,
//! and of a longer list the last 5000 are read.
//!
//! A part is a member of the request other than `format`, `version` and `answers`, or one answer
//! (`answers/<field>`). A group with its rows is one answer, for rows that two copies began at the
//! same time have the same number and nothing else in common.
//!
//! # Merging
//!
//! Two copies of a case are compared part by part. A change that the other copy knows has been
//! overtaken there; where neither knows the other's, the later one is used and the other one is set
//! aside, until a person uses or drops it. Of closing and opening again the last one holds. The result
//! is the same from either side and in any order.
//!
//! # Deleting
//!
//! What one side deleted and the other one still has is neither deleted nor brought back by merging: a
//! person is [asked](questions) before anything is taken in. A case of the file that was deleted here
//! stays deleted unless it is chosen, and then its deletion is forgotten. A case that is here and was
//! deleted where the file was saved stays unless it is chosen; nobody is asked about one that was
//! changed here after that. Where a case is on neither side, its deletion is taken over, so that it is
//! known from desk to desk; of two deletions of one case the later one holds.

mod case;
mod deletion;
mod fault;
mod file;
mod lineage;
mod merge;
mod part;
mod question;

pub use case::{CASE_VERSION, Case, Closing, read_case, write_case};
pub use deletion::{
    DELETIONS_VERSION, Deletion, Deletions, LONGEST, MOST_DELETIONS, read_deletions,
    write_deletions,
};
pub use fault::CaseFileFault;
pub use file::{CaseFile, MOST_BYTES, read_cases, write_cases};
pub use lineage::{Aside, CopyId, Lineage, Stamp};
pub use merge::{Merged, merge};
pub use part::Part;
pub use question::{Question, Side, questions};
