//! Facts about keeping records, each checked against every kind of store.

mod damage;
mod past;
mod place;
mod records;
mod stores;
