//! Who the contact points are: Parties, contact points, the snapshot they come in, how to find
//! them, and what time it is there.
//!
//! Reading order: [`Party`] and [`ContactPoint`] say what is known; [`read_snapshot`] turns the
//! bytes of a snapshot file into a [`Snapshot`] or a [`SnapshotFault`]; [`Directory`] looks things
//! up in one; [`search`] finds them as one types; [`local_time`] and [`age`] say how the counterpart
//! stands now. Nothing here knows the present moment: it is always a parameter.

pub mod age;
mod built_in;
mod cells;
mod changes;
mod channel;
mod check;
mod columns;
mod contact_point;
mod expectation;
mod fault;
pub mod format;
mod hours;
mod json_path;
mod limits;
mod listed;
pub mod local_time;
mod lookup;
mod names;
mod party;
mod powers;
mod read;
mod read_contact_point;
mod read_party;
mod records;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod search;
mod snapshot;
mod terms;

pub use built_in::{EXERCISE, EXERCISE_START, exercise, exercise_dates};
pub use cells::{
    CellProblem, Cells, Misfit, Tabled, cells_of, fillable, misfits, places, record_of,
};
pub use changes::{Affected, Change, Changes};
pub use channel::{Availability, Channel, ChannelKey, ChannelKind, KeyKind, Security};
pub use columns::{CellKind, Column, Sheet};
pub use contact_point::{AuthorityKind, ContactPoint, ContactPointId, Provenance, Purpose};
pub use expectation::{Expectation, expectations, reservation};
pub use fault::{RecordProblem, SnapshotFault};
pub use hours::{DutyDesk, Hours, OfficeHours};
pub use limits::SnapshotLimits;
pub use listed::{ById, Listed};
pub use lookup::{Directory, State};
pub use names::Names;
pub use party::{
    CentralAuthority, Instrument, InstrumentStatus, OtherState, Participation, Party, PartyCode,
    PublicDeclaration, Stage,
};
pub use powers::{OrderingBody, Power, Powers};
pub use read::read_snapshot;
pub use records::{read_records, write_records};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::snapshot_schema;
pub use snapshot::{Snapshot, Succession};
pub use terms::{
    Confirmation, ExtensionStart, Languages, Preservation, Renewal, Requirements, Translation,
    UserNotification,
};
