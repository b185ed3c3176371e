//! The operators of a page, written as bytes (ISO 32000-1, 7.8.2). The writer of the tree makes an
//! object of each letter of a text, which takes as long as laying the text out.

use std::io::Write;

/// A page's content while it is written.
#[derive(Default)]
pub struct Operators {
    bytes: Vec<u8>,
}

/// What stands before an operator, or in an array or dictionary before it.
#[derive(Clone, Copy)]
pub enum Operand<'a> {
    Integer(i64),
    /// Written in thousandths, which are finer than any device.
    Number(f32),
    /// Letters, digits and hyphens only, which are written as they are.
    Name(&'a str),
    Names(&'a [&'a str]),
    /// Without brackets and backslashes.
    Text(&'a str),
}

impl Operators {
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// An operator and what stands before it.
    pub fn write<const N: usize>(&mut self, operands: [Operand; N], operator: &str) {
        for operand in operands {
            self.operand(operand);
        }
        self.word(operator);
        self.bytes.push(b'\n');
    }

    /// An operator before which numbers stand.
    pub fn write_numbers<const N: usize>(&mut self, numbers: [f32; N], operator: &str) {
        self.write(numbers.map(Operand::Number), operator);
    }

    /// Begins a marked part with the entries of its dictionary.
    pub fn begin_marked(&mut self, tag: &str, entries: &[(&str, Operand)]) {
        self.operand(Operand::Name(tag));
        self.bytes.extend_from_slice(b"<<");
        for (key, value) in entries {
            self.operand(Operand::Name(key));
            self.operand(*value);
        }
        self.bytes.extend_from_slice(b">>");
        self.write([], "BDC");
    }

    /// Shows glyphs by their numbers. Where a number stands beside a glyph, the pen goes back by as
    /// many thousandths of the font's size before it.
    pub fn show(&mut self, glyphs: impl Iterator<Item = (f32, u16)>) {
        self.bytes.push(b'[');
        let mut is_open = false;
        for (back, glyph) in glyphs {
            if back != 0.0 {
                if std::mem::take(&mut is_open) {
                    self.bytes.push(b'>');
                }
                self.number(back);
            }
            if !std::mem::replace(&mut is_open, true) {
                self.bytes.push(b'<');
            }
            self.bytes
                .extend(glyph.to_be_bytes().map(hexadecimal).as_flattened());
        }
        if is_open {
            self.bytes.push(b'>');
        }
        self.bytes.push(b']');
        self.write([], "TJ");
    }

    fn operand(&mut self, operand: Operand) {
        match operand {
            Operand::Integer(number) => self.word(&number.to_string()),
            Operand::Number(number) => self.number(number),
            Operand::Name(name) => {
                self.bytes.push(b'/');
                self.bytes.extend_from_slice(name.as_bytes());
            }
            Operand::Text(text) => {
                self.bytes.push(b'(');
                self.bytes.extend_from_slice(text.as_bytes());
                self.bytes.push(b')');
            }
            Operand::Names(names) => {
                self.bytes.push(b'[');
                for name in names {
                    self.operand(Operand::Name(name));
                }
                self.bytes.push(b']');
            }
        }
    }

    fn number(&mut self, number: f32) {
        self.separate();
        let thousandths = (f64::from(number) * 1000.0).round() as i64;
        if thousandths < 0 {
            self.bytes.push(b'-');
        }
        let (whole, part) = (thousandths.abs() / 1000, thousandths.abs() % 1000);
        // A vector takes every byte.
        let _ = write!(self.bytes, "{whole}");
        if part != 0 {
            let digits = [part / 100, part / 10 % 10, part % 10].map(|digit| b'0' + digit as u8);
            let end = digits.iter().rposition(|digit| *digit != b'0');
            self.bytes.push(b'.');
            self.bytes
                .extend(digits.iter().take(end.map_or(0, |end| end + 1)));
        }
    }

    fn word(&mut self, word: &str) {
        self.separate();
        self.bytes.extend_from_slice(word.as_bytes());
    }

    /// Words and numbers stand apart; delimiters and line ends need no space (ISO 32000-1, 7.2.2).
    fn separate(&mut self) {
        if self
            .bytes
            .last()
            .is_some_and(|last| !b"[]<>()\n".contains(last))
        {
            self.bytes.push(b' ');
        }
    }
}

fn hexadecimal(byte: u8) -> [u8; 2] {
    const DIGITS: [u8; 16] = *b"0123456789ABCDEF";
    [byte >> 4, byte & 15].map(|digit| DIGITS[usize::from(digit)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Operators)) -> String {
        let mut operators = Operators::default();
        write(&mut operators);
        String::from_utf8(operators.into_bytes()).unwrap()
    }

    #[test]
    fn numbers_are_rounded_to_thousandths() {
        let numbers = [
            0.0, -0.0, 12.0, 0.5, -0.25, 841.8901, 0.0004, -0.0004, 99.9996,
        ];
        assert_eq!(
            written(|o| o.write_numbers(numbers, "x")),
            "0 0 12 0.5 -0.25 841.89 0 0 100 x\n"
        );
    }

    #[test]
    fn operators_stand_on_lines() {
        let text = written(|o| {
            o.write([], "BT");
            o.write([Operand::Name("T0"), Operand::Number(10.0)], "Tf");
            o.begin_marked("P", &[("MCID", Operand::Integer(3))]);
            o.write([], "EMC");
            o.begin_marked("Artifact", &[("Attached", Operand::Names(&["Top"]))]);
        });
        assert_eq!(
            text,
            "BT\n/T0 10 Tf\n/P<</MCID 3>>BDC\nEMC\n/Artifact<</Attached[/Top]>>BDC\n"
        );
    }

    #[test]
    fn glyphs_stand_together_unless_the_pen_is_moved() {
        let glyphs = [(0.0, 1), (0.0, 0xabc), (-12.0, 2), (7.5, 3)];
        assert_eq!(
            written(|o| o.show(glyphs.into_iter())),
            "[<00010ABC>-12<0002>7.5<0003>]TJ\n"
        );
        assert_eq!(written(|o| o.show([(5.0, 1)].into_iter())), "[5<0001>]TJ\n");
    }
}
