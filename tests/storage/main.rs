//! Facts about keeping records, each checked against every kind of store.

mod damage;
mod dying;
mod journal;
mod past;
mod place;
mod records;
mod stores;
mod window_kind;
