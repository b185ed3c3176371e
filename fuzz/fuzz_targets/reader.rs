//! Any bytes as a file that came in, and any text as that of a QR code.

#![no_main]

use libfuzzer_sys::fuzz_target;
use point35::reader::read;
use point35::request::read_compact;

fuzz_target!(|bytes: &[u8]| {
    let _ = read(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = read_compact(text);
    }
});
