//! What pages are made of. A component takes values and callbacks and holds no rules.
//!
//! Every field is described by a [`Field`](field::Field) (id, label, hint, error, help) and draws
//! itself in a frame that ties these to the input for screen readers. Whatever is typed is handed
//! over with each key stroke; the component keeps nothing.

pub mod arrangement;
pub mod banner;
pub mod button;
pub mod choice;
pub mod combobox;
pub mod date;
pub mod dialog;
pub mod field;
pub mod icon;
pub mod instant;
pub mod leaving;
pub mod marking;
pub mod page;
pub mod repeated;
pub mod table;
pub mod tag;
pub mod text;
pub mod translated;
