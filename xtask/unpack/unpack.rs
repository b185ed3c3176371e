//! Unpacks a data block of the page: thirteen bytes stand in it as fifteen ASCII characters, and the
//! bytes are a file packed with LZMA (`xtask/src/pack.rs` packs). `loader.js` asks for room,
//! writes the block there, calls `unpack` and reads the result in place.

use lzma_rust2::{Action, LzmaStream};

/// How many characters may be used: all of ASCII but three.
const BASE: u128 = 125;

/// Room for this many bytes, which is never given back: the program that asked ends soon.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    Vec::leak(vec![0; bytes]).as_mut_ptr()
}

/// Unpacks the block of `length` characters at `block` to `output`, which has room for `size`
/// bytes. Returns whether it could be unpacked and filled the room.
///
/// # Safety
/// Both places were given by [`room`] for at least that many bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(
    block: *mut u8,
    length: usize,
    output: *mut u8,
    size: usize,
) -> bool {
    // The caller keeps the promise above.
    let (block, output) = unsafe {
        (
            std::slice::from_raw_parts_mut(block, length),
            std::slice::from_raw_parts_mut(output, size),
        )
    };
    let length = bytes_of(block);
    let mut stream = LzmaStream::new_mem_limit(u32::MAX, None);
    let unpacked = stream.process(&block[..length], output, Action::Finish);
    unpacked.is_ok_and(|unpacked| unpacked.bytes_produced == size)
}

/// The bytes that the characters stand for, in the place of the first of them; how many they are.
fn bytes_of(block: &mut [u8]) -> usize {
    let mut written = 0;
    for start in (0..block.len()).step_by(15) {
        let end = block.len().min(start + 15);
        let mut number = 0;
        for &character in &block[start..end] {
            number = number * BASE + digit(character);
        }
        let characters = end - start;
        let count = characters - if characters > 7 { 2 } else { 1 };
        for place in (0..count).rev() {
            block[written] = (number >> (8 * place)) as u8;
            written += 1;
        }
    }
    written
}

/// NUL, carriage return and `<` are left out: HTML would change them.
fn digit(character: u8) -> u128 {
    let skipped = 1 + u8::from(character > b'\r') + u8::from(character > b'<');
    u128::from(character.wrapping_sub(skipped))
}
