//! Unpacks a data block of the page: six bytes stand in it as seven ASCII characters, and the
//! bytes are a file packed with LZMA (`xtask/src/pack.rs` packs). `loader.js` asks for room,
//! writes the block there, calls `begin` and then `next` until all is there, and reads it in place.

use lzma_rust2::{Action, LzmaStream};

/// How many characters may be used: all of ASCII but four.
const BASE: u64 = 124;

/// Room for this many bytes, which is never given back: the program that asked ends soon.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    Vec::leak(vec![0; bytes]).as_mut_ptr()
}

/// A block being unpacked.
pub struct Block {
    packed: &'static [u8],
    stream: LzmaStream,
}

/// Begins to unpack the block of `length` characters at `block`.
///
/// # Safety
/// The place was given by [`room`] for at least that many bytes and is used for nothing else.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn begin(block: *mut u8, length: usize) -> *mut Block {
    // The caller keeps the promise above.
    let block = unsafe { std::slice::from_raw_parts_mut(block, length) };
    let length = bytes_of(block);
    Box::leak(Box::new(Block {
        packed: &block[..length],
        stream: LzmaStream::new_mem_limit(u32::MAX, None),
    }))
}

/// Unpacks the next part into `output`, which has room for `size` bytes; how many there were,
/// fewer only where the block ends or is damaged. A browser makes a function faster between two
/// calls and not within one, so the caller asks for small parts.
///
/// # Safety
/// `block` comes from [`begin`]; `output` lies in what [`room`] gave.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn next(block: *mut Block, output: *mut u8, size: usize) -> usize {
    // The caller keeps the promise above.
    let (block, output) = unsafe { (&mut *block, std::slice::from_raw_parts_mut(output, size)) };
    let mut filled = 0;
    while filled < size {
        let part = block
            .stream
            .process(block.packed, &mut output[filled..], Action::Finish);
        let Ok(part) = part else { break };
        block.packed = &block.packed[part.bytes_consumed..];
        filled += part.bytes_produced;
        if part.bytes_produced == 0 {
            break;
        }
    }
    filled
}

/// The bytes that the characters stand for, in the place of the first of them; how many they are.
/// The characters after the last group are as many as the bytes that only fill it up.
fn bytes_of(block: &mut [u8]) -> usize {
    let groups = block.len() / 7;
    for group in 0..groups {
        let bytes = number(&block[group * 7..][..7]).to_be_bytes();
        block[group * 6..][..6].copy_from_slice(&bytes[2..]);
    }
    groups * 6 - block.len() % 7
}

/// The number that seven characters stand for.
fn number(characters: &[u8]) -> u64 {
    let add = |number, &character: &u8| number * BASE + digit(character);
    characters.iter().fold(0, add)
}

/// NUL, carriage return and `<` are left out, which HTML would change, and the line feed.
fn digit(character: u8) -> u64 {
    let above = |left_out| u8::from(character > left_out);
    let skipped = 1 + above(b'\n') + above(b'\r') + above(b'<');
    u64::from(character.wrapping_sub(skipped))
}
