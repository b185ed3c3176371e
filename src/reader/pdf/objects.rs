//! The objects of a PDF by number: those that stand in the file, and those packed together in
//! streams (ISO 32000-1, 7.5.7). One walk through the file finds them all.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::inflate::Room;
use super::tokens::{Token, Tokens, is_space};
use super::value::{Number, Value, integer};
use crate::reader::{Fault, limits};

pub struct Objects<'f> {
    file: &'f [u8],
    places: BTreeMap<Number, Place>,
    /// The unpacked streams of objects.
    packed: Vec<Vec<u8>>,
    /// The number of the catalogue.
    root: Option<Number>,
    pub is_encrypted: bool,
    /// Bytes of values that may still be handed out.
    work: Cell<usize>,
}

#[derive(Clone)]
enum Place {
    File {
        value: Range<usize>,
        data: Option<Range<usize>>,
    },
    Packed {
        stream: usize,
        at: usize,
    },
}

impl<'f> Objects<'f> {
    /// Walks through the file. What stands where no object can be read is passed over.
    pub fn find(file: &'f [u8], room: &mut Room) -> Result<Self, Fault> {
        let mut objects = Self {
            file,
            places: BTreeMap::new(),
            packed: Vec::new(),
            root: None,
            is_encrypted: false,
            work: Cell::new(limits::MOST_WORK),
        };
        let mut at = 0;
        while let Some((keyword, behind)) = next_keyword(file, at) {
            at = match keyword {
                Keyword::Object(number) => objects.object(number, behind, room)?,
                Keyword::Trailer => objects.trailer(behind),
            };
        }
        Ok(objects)
    }

    /// Each step goes on behind everything it has looked at, so that no byte is read twice.
    fn object(&mut self, number: Number, at: usize, room: &mut Room) -> Result<usize, Fault> {
        let mut tokens = Tokens::new(self.file, at);
        tokens.skip_space();
        let start = tokens.at();
        let Some(value) = Value::next(self.file, &mut tokens) else {
            return Ok(tokens.at());
        };
        let end = tokens.at();
        let data = self.data(value, tokens);
        let place = Place::File {
            value: start..end,
            data: data.clone(),
        };
        self.insert(number, place)?;
        let Some(data) = data else {
            return Ok(end);
        };
        match value.get("Type").and_then(Value::name) {
            Some(b"XRef") => self.read_trailer(value),
            Some(b"ObjStm") => self.unpack(value, data.clone(), room)?,
            Some(_) | None => {}
        }
        Ok(data.end)
    }

    /// Where the data of a stream stand, if these tokens are at one.
    fn data(&self, dictionary: Value<'_>, mut tokens: Tokens<'_>) -> Option<Range<usize>> {
        if tokens.next() != Some(Token::Word(b"stream")) {
            return None;
        }
        let start = behind_line_end(self.file, tokens.at());
        let stated = dictionary.get("Length").and_then(Value::integer);
        Some(self.stream_of(start, stated).unwrap_or_else(|| {
            let rest = self.file.get(start..).unwrap_or_default();
            let end = find(rest, b"endstream").map_or(self.file.len(), |end| start + end);
            start..end.max(start)
        }))
    }

    /// The data, where they end as their length says.
    fn stream_of(&self, start: usize, length: Option<u32>) -> Option<Range<usize>> {
        let end = start.checked_add(usize::try_from(length?).ok()?)?;
        let next = Tokens::new(
            self.file
                .get(..end.saturating_add(16).min(self.file.len()))?,
            end,
        )
        .next();
        (next == Some(Token::Word(b"endstream"))).then_some(start..end)
    }

    fn insert(&mut self, number: Number, place: Place) -> Result<(), Fault> {
        self.places.insert(number, place);
        match self.places.len() > limits::MOST_OBJECTS {
            true => Err(Fault::Bomb),
            false => Ok(()),
        }
    }

    fn trailer(&mut self, at: usize) -> usize {
        let mut tokens = Tokens::new(self.file, at);
        if let Some(value) = Value::next(self.file, &mut tokens) {
            self.read_trailer(value);
        }
        tokens.at()
    }

    fn read_trailer(&mut self, trailer: Value<'_>) {
        self.is_encrypted |= trailer.get("Encrypt").is_some();
        let root = trailer.get("Root").and_then(Value::reference);
        self.root = root.or(self.root);
    }

    /// Adds the objects of a stream; one that cannot be unpacked has none.
    fn unpack(
        &mut self,
        dictionary: Value<'_>,
        data: Range<usize>,
        room: &mut Room,
    ) -> Result<(), Fault> {
        let number = |key| dictionary.get(key).and_then(Value::integer);
        let (Some(count), Some(first)) = (number("N"), number("First")) else {
            return Ok(());
        };
        let data = self.file.get(data).unwrap_or_default();
        let plain = match room.unpacked(dictionary, data) {
            Ok(plain) => plain,
            Err(Fault::Bomb) => return Err(Fault::Bomb),
            Err(_) => return Ok(()),
        };
        let stream = self.packed.len();
        let numbers = Tokens::new(&plain, 0).map_while(|token| match token {
            Token::Word(word) => integer(word),
            Token::Open | Token::Close | Token::Name(_) | Token::Text(_) => None,
        });
        let numbers: Vec<u32> = numbers.take(2 * (limits::MOST_OBJECTS + 1)).collect();
        for pair in numbers.chunks_exact(2).take(count as usize) {
            let at = (first as usize).saturating_add(pair[1] as usize);
            self.insert(pair[0], Place::Packed { stream, at })?;
        }
        self.packed.push(plain);
        Ok(())
    }

    pub fn catalogue(&self) -> Result<Option<Value<'_>>, Fault> {
        self.root.map_or(Ok(None), |root| self.value(root))
    }

    /// An object's value; none where there is no such object.
    fn value(&self, number: Number) -> Result<Option<Value<'_>>, Fault> {
        match self.places.get(&number) {
            None => Ok(None),
            Some(Place::File { value, .. }) => {
                self.spend(value.len())?;
                Ok(self.file.get(value.clone()).map(Value::new))
            }
            Some(Place::Packed { stream, at }) => {
                let bytes = self.packed.get(*stream).map_or(&[][..], Vec::as_slice);
                let mut tokens = Tokens::new(bytes, *at);
                let value = Value::next(bytes, &mut tokens);
                self.spend(tokens.at() - at)?;
                Ok(value)
            }
        }
    }

    fn spend(&self, bytes: usize) -> Result<(), Fault> {
        // An object without length costs something, too.
        let left = self.work.get().checked_sub(bytes + 1);
        self.work.set(left.ok_or(Fault::Bomb)?);
        Ok(())
    }

    /// What a key leads to: its value, or the object that is referred to.
    pub fn get<'v>(&'v self, dictionary: Value<'v>, key: &str) -> Result<Option<Value<'v>>, Fault> {
        self.spend(dictionary.length())?;
        dictionary
            .get(key)
            .map_or(Ok(None), |value| self.resolved(value))
    }

    pub fn resolved<'v>(&'v self, value: Value<'v>) -> Result<Option<Value<'v>>, Fault> {
        match value.reference() {
            None => Ok(Some(value)),
            Some(number) => self.value(number),
        }
    }

    /// The dictionary and the data of a stream.
    pub fn stream(&self, number: Number) -> Result<Option<(Value<'_>, &'f [u8])>, Fault> {
        let Some(Place::File {
            data: Some(found), ..
        }) = self.places.get(&number)
        else {
            return Ok(None);
        };
        let Some(dictionary) = self.value(number)? else {
            return Ok(None);
        };
        let stated = self.get(dictionary, "Length")?.and_then(Value::integer);
        let data = self.stream_of(found.start, stated).unwrap_or(found.clone());
        Ok(self.file.get(data).map(|data| (dictionary, data)))
    }
}

/// What begins something of interest.
enum Keyword {
    /// `12 0 obj`, by its number.
    Object(Number),
    Trailer,
}

/// The next keyword, and the place behind it.
fn next_keyword(file: &[u8], from: usize) -> Option<(Keyword, usize)> {
    (from..file.len()).find_map(|at| {
        let rest = file.get(at..)?;
        if rest.starts_with(b"trailer") {
            return Some((Keyword::Trailer, at + 7));
        }
        let number = rest
            .starts_with(b"obj")
            .then(|| number_before(file.get(from..at)?))?;
        number.map(|number| (Keyword::Object(number), at + 3))
    })
}

/// The number of an object from what stands before its keyword: number, space, generation, space.
fn number_before(bytes: &[u8]) -> Option<Number> {
    const LONGEST: usize = 32;
    let start = bytes.len().saturating_sub(LONGEST);
    let before = bytes.get(start..)?.trim_ascii_end();
    if before.len() == bytes.len() - start {
        return None;
    }
    let (before, _generation) = digits_at_end(before)?;
    let (_, number) = digits_at_end(before.trim_ascii_end())?;
    integer(number)
}

fn digits_at_end(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let start = bytes
        .iter()
        .rposition(|byte| !byte.is_ascii_digit())
        .map_or(0, |place| place + 1);
    (start < bytes.len()).then(|| bytes.split_at(start))
}

fn behind_line_end(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => at + 2,
        (Some(byte), _) if is_space(*byte) => at + 1,
        _ => at,
    }
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}
