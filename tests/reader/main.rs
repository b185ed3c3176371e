//! A file that came in becomes the request it was made from, or says what is wrong with it; and
//! nothing that a file holds can stop or fill the program.

mod allocation;
mod attacks;
mod code;
mod damage;
#[path = "../pdf/decoder.rs"]
mod decoder;
mod faults;
mod generated;
mod mutation;
mod past;
mod round_trip;
mod senders;
mod written;
