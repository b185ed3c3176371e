//! Templates as data: what a request asks, in which order and when, and which messages that needs.

mod definition;
mod messages;
mod pack;

pub use definition::*;
pub use messages::{
    document_messages, field_message, interface_messages, option_message, row_message,
    section_message, statement_message,
};
pub use pack::{Pack, PackFault, Template};
