//! Unpacks a data block of the page that is a file packed with LZMA (`xtask/src/pack.rs` packs).
//! `loader.js` asks for room, writes the block there, calls `begin` and then `next` until all is there,
//! and reads it in place.

use digits::bytes_of;
use lzma_rust2::{Action, LzmaStream};

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
