//! Damages bytes in the ways that break readers, the same way each time for the same number.

/// A stream of numbers that look like chance (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below a number, which is not 0.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound.max(1) as u64) as usize
    }

    fn of<'t, T>(&mut self, all: &'t [T]) -> &'t T {
        &all[self.below(all.len())]
    }
}

/// What is put where it does not belong.
const STRANGE: [&[u8]; 24] = [
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"<",
    b"/",
    b"%",
    b"{",
    b"}",
    b"\"",
    b"\\",
    b"endobj",
    b"stream\r\n",
    b"endstream",
    b"1 0 obj",
    b"trailer",
    b"0 R",
    b"R",
    b"null",
    b"/Length -1",
    b"\xFF\xFE\x00",
    b"[[[[[[[[[[[[[[[[",
];

const NUMBERS: [&[u8]; 10] = [
    b"0",
    b"-1",
    b"1",
    b"65535",
    b"65536",
    b"2147483647",
    b"4294967295",
    b"4294967296",
    b"99999999999999999999",
    b"1e999",
];

/// One to eight damages.
pub fn damaged(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(8) {
        damage(&mut bytes, chance);
    }
    bytes
}

fn damage(bytes: &mut Vec<u8>, chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    match chance.below(8) {
        0 => bytes.truncate(at),
        1 | 2 => flip(bytes, at, chance),
        3 => drop(bytes.splice(at..at, chance.of(&STRANGE).iter().copied())),
        4 | 5 => renumber(bytes, at, chance),
        6 => repeat(bytes, at, chance),
        _ => remove(bytes, at, chance),
    }
}

fn flip(bytes: &mut [u8], at: usize, chance: &mut Chance) {
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << chance.below(8);
    }
}

/// Puts another number in the place of the next one.
fn renumber(bytes: &mut Vec<u8>, at: usize, chance: &mut Chance) {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let Some(start) = bytes[at..]
        .iter()
        .position(is_digit)
        .map(|place| at + place)
    else {
        return;
    };
    let length = bytes[start..]
        .iter()
        .take_while(|byte| is_digit(byte))
        .count();
    drop(bytes.splice(start..start + length, chance.of(&NUMBERS).iter().copied()));
}

/// Puts a piece of the file at another place of it.
fn repeat(bytes: &mut Vec<u8>, at: usize, chance: &mut Chance) {
    let from = chance.below(bytes.len());
    let length = chance.below(400).min(bytes.len() - from);
    let piece: Vec<u8> = bytes[from..from + length].to_vec();
    drop(bytes.splice(at..at, piece));
}

fn remove(bytes: &mut Vec<u8>, at: usize, chance: &mut Chance) {
    let end = (at + chance.below(200)).min(bytes.len());
    drop(bytes.drain(at..end));
}
