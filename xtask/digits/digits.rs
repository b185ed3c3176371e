//! What a data block of the page stands for: six bytes stand in it as seven ASCII characters
//! (`xtask/src/pack.rs` writes it). `xtask/unpack` reads its blocks by this, and `loader.js` the first
//! part of the program: JavaScript that runs for the first time would take four times as long.

/// How many characters may be used: all of ASCII but four.
const BASE: u64 = 124;

/// Turns `length` characters at `block` into the bytes they stand for, in the same place; how many
/// they are.
///
/// # Safety
/// `block` is a place of at least that many bytes that is used for nothing else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bytes(block: *mut u8, length: usize) -> usize {
    // The caller keeps the promise above.
    bytes_of(unsafe { std::slice::from_raw_parts_mut(block, length) })
}

/// The bytes that the characters stand for, in the place of the first of them; how many they are.
/// The characters after the last group are as many as the bytes that only fill it up.
pub fn bytes_of(block: &mut [u8]) -> usize {
    let groups = block.len() / 7;
    for group in 0..groups {
        let characters = block
            .get(group * 7..)
            .and_then(|rest| rest.first_chunk::<7>());
        let number = characters.map_or(0, number);
        let [_, _, bytes @ ..] = number.to_be_bytes();
        // Nothing here can panic, which keeps all that tells of it out of the file.
        let place = block.get_mut(group * 6..);
        if let Some(place) = place.and_then(|rest| rest.first_chunk_mut::<6>()) {
            *place = bytes;
        }
    }
    (groups * 6).saturating_sub(block.len() % 7)
}

/// The number that seven characters stand for.
fn number(characters: &[u8; 7]) -> u64 {
    let add = |number, &character: &u8| number * BASE + digit(character);
    characters.iter().fold(0, add)
}

/// NUL, carriage return and `<` are left out, which HTML would change, and the line feed.
fn digit(character: u8) -> u64 {
    let above = |left_out| u8::from(character > left_out);
    let skipped = 1 + above(b'\n') + above(b'\r') + above(b'<');
    u64::from(character.wrapping_sub(skipped))
}
