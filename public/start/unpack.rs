//! Unpacks LZMA in the browser: gzip, which browsers unpack themselves, leaves the program a
//! third larger. The build compiles this file alone, without the standard library, to a few
//! kilobytes of WebAssembly; `loader.js` calls it. After the LZMA specification of Igor Pavlov.
#![no_std]
#![no_main]

use core::slice;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/// A probability starts in the middle.
const HALF: u16 = 1024;
/// Properties the build packs with: 3 bits of the byte before, none of the position.
const LITERAL_BITS: u32 = 3;
const POSITION_BITS: u32 = 0;

struct Lengths {
    choice: [u16; 2],
    low: [[u16; 8]; 16],
    middle: [[u16; 8]; 16],
    high: [u16; 256],
}

const LENGTHS: Lengths = Lengths {
    choice: [HALF; 2],
    low: [[HALF; 8]; 16],
    middle: [[HALF; 8]; 16],
    high: [HALF; 256],
};

struct Model {
    literal: [[u16; 768]; 1 << LITERAL_BITS],
    is_match: [[u16; 16]; 12],
    is_repeat: [u16; 12],
    is_not_first: [u16; 12],
    is_not_second: [u16; 12],
    is_fourth: [u16; 12],
    is_longer: [[u16; 16]; 12],
    slot: [[u16; 64]; 4],
    near: [u16; 115],
    align: [u16; 16],
    match_length: Lengths,
    repeat_length: Lengths,
}

const MODEL: Model = Model {
    literal: [[HALF; 768]; 1 << LITERAL_BITS],
    is_match: [[HALF; 16]; 12],
    is_repeat: [HALF; 12],
    is_not_first: [HALF; 12],
    is_not_second: [HALF; 12],
    is_fourth: [HALF; 12],
    is_longer: [[HALF; 16]; 12],
    slot: [[HALF; 64]; 4],
    near: [HALF; 115],
    align: [HALF; 16],
    match_length: LENGTHS,
    repeat_length: LENGTHS,
};

/// The range decoder.
struct Coder<'a> {
    input: &'a [u8],
    at: usize,
    range: u32,
    code: u32,
}

impl Coder<'_> {
    fn byte(&mut self) -> u32 {
        let byte = self.input.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        u32::from(byte)
    }

    #[inline(always)]
    fn refill(&mut self) {
        if self.range < 1 << 24 {
            self.range <<= 8;
            self.code = self.code << 8 | self.byte();
        }
    }

    #[inline(always)]
    fn bit(&mut self, chance: &mut u16) -> usize {
        let bound = (self.range >> 11) * u32::from(*chance);
        let bit = self.code >= bound;
        if bit {
            self.range -= bound;
            self.code -= bound;
            *chance -= *chance >> 5;
        } else {
            self.range = bound;
            *chance += (2048 - *chance) >> 5;
        }
        self.refill();
        usize::from(bit)
    }

    /// Bits that are as often 0 as 1.
    fn even(&mut self, count: u32) -> usize {
        let mut value = 0;
        for _ in 0..count {
            self.range >>= 1;
            let bit = self.code >= self.range;
            if bit {
                self.code -= self.range;
            }
            self.refill();
            value = value << 1 | usize::from(bit);
        }
        value
    }

    fn tree(&mut self, chances: &mut [u16]) -> usize {
        let mut node = 1;
        while node < chances.len() {
            node = node << 1 | self.bit(&mut chances[node]);
        }
        node - chances.len()
    }

    fn reversed(&mut self, chances: &mut [u16], start: usize, count: u32) -> usize {
        let (mut node, mut value) = (1, 0);
        for place in 0..count {
            let bit = self.bit(&mut chances[start + node]);
            node = node << 1 | bit;
            value |= bit << place;
        }
        value
    }

    fn length(&mut self, lengths: &mut Lengths, position: usize) -> usize {
        if self.bit(&mut lengths.choice[0]) == 0 {
            return 2 + self.tree(&mut lengths.low[position]);
        }
        if self.bit(&mut lengths.choice[1]) == 0 {
            return 10 + self.tree(&mut lengths.middle[position]);
        }
        18 + self.tree(&mut lengths.high)
    }

    fn distance(&mut self, model: &mut Model, length: usize) -> usize {
        let slot = self.tree(&mut model.slot[(length - 2).min(3)]);
        if slot < 4 {
            return slot;
        }
        let bits = (slot >> 1) as u32 - 1;
        let base = (2 | slot & 1) << bits;
        if slot < 14 {
            return base + self.reversed(&mut model.near, base - slot, bits);
        }
        let high = self.even(bits - 4) << 4;
        base.wrapping_add(high)
            .wrapping_add(self.reversed(&mut model.align, 0, 4))
    }

    fn literal(&mut self, chances: &mut [u16; 768], matched: Option<u8>) -> u8 {
        let mut symbol = 1;
        if let Some(byte) = matched {
            let mut byte = usize::from(byte);
            while symbol < 256 {
                let expected = byte >> 7 & 1;
                byte <<= 1;
                let bit = self.bit(&mut chances[(1 + expected) * 256 + symbol]);
                symbol = symbol << 1 | bit;
                if bit != expected {
                    break;
                }
            }
        }
        while symbol < 256 {
            symbol = symbol << 1 | self.bit(&mut chances[symbol]);
        }
        symbol as u8
    }
}

/// Unpacks a raw LZMA stream. Returns how many bytes of the output were written; fewer than there
/// is room for means that the input is damaged.
///
/// # Safety
/// Both ranges are inside the memory and apart from each other and from the program's own data.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(
    input: *const u8,
    input_length: usize,
    output: *mut u8,
    output_length: usize,
) -> usize {
    // The caller keeps the promise above.
    let (input, output) = unsafe {
        (
            slice::from_raw_parts(input, input_length),
            slice::from_raw_parts_mut(output, output_length),
        )
    };
    decode(input, output)
}

fn decode(input: &[u8], output: &mut [u8]) -> usize {
    let mut model = MODEL;
    let mut coder = Coder {
        input,
        at: 1,
        range: u32::MAX,
        code: 0,
    };
    for _ in 0..4 {
        coder.code = coder.code << 8 | coder.byte();
    }
    let (mut at, mut state, mut last) = (0, 0, [0; 4]);
    while at < output.len() {
        let position = at & ((1 << POSITION_BITS) - 1);
        if coder.bit(&mut model.is_match[state][position]) == 0 {
            let before = if at > 0 { output[at - 1] } else { 0 };
            let matched = if state >= 7 {
                output.get(at.wrapping_sub(last[0] + 1)).copied()
            } else {
                None
            };
            let chances = &mut model.literal[usize::from(before >> (8 - LITERAL_BITS))];
            output[at] = coder.literal(chances, matched);
            at += 1;
            state = match state {
                0..4 => 0,
                4..10 => state - 3,
                _ => state - 6,
            };
            continue;
        }
        let mut length = 1;
        if coder.bit(&mut model.is_repeat[state]) == 0 {
            length = coder.length(&mut model.match_length, position);
            last = [
                coder.distance(&mut model, length),
                last[0],
                last[1],
                last[2],
            ];
            state = if state < 7 { 7 } else { 10 };
        } else if coder.bit(&mut model.is_not_first[state]) == 0 {
            if coder.bit(&mut model.is_longer[state][position]) == 0 {
                state = if state < 7 { 9 } else { 11 };
            } else {
                length = coder.length(&mut model.repeat_length, position);
                state = if state < 7 { 8 } else { 11 };
            }
        } else {
            last = if coder.bit(&mut model.is_not_second[state]) == 0 {
                [last[1], last[0], last[2], last[3]]
            } else if coder.bit(&mut model.is_fourth[state]) == 0 {
                [last[2], last[0], last[1], last[3]]
            } else {
                [last[3], last[0], last[1], last[2]]
            };
            length = coder.length(&mut model.repeat_length, position);
            state = if state < 7 { 8 } else { 11 };
        }
        if last[0] >= at || length > output.len() - at {
            return at;
        }
        for _ in 0..length {
            output[at] = output[at - last[0] - 1];
            at += 1;
        }
    }
    at
}
