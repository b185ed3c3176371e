//! Blanks the data that nothing reads any more once unneeded functions are out of the program: the
//! linker kept it for their sake. What reads what is known from the linker's own relocations
//! (WebAssembly tool conventions, "Linking"), so nothing is guessed. Zeroes weigh nothing once packed.

use anyhow::{Context, Result, bail, ensure};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use walrus::{ConstExpr, DataKind, Module, ir::Value};
use wasmparser::{
    KnownCustom, Linking, LinkingSectionReader, Parser, Payload, RelocSectionReader,
    RelocationType, SymbolInfo,
};

/// Lets the linker write its relocations down.
pub const LINKER: &str = "-Clink-arg=--emit-relocs";

/// The sections that hold them; of no use to what comes after.
const SECTIONS: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// A piece of data, by its number in the linker's table of symbols.
type Symbol = u32;

/// What the linker says of data.
pub struct Readers {
    /// Where each piece is in the memory.
    places: BTreeMap<Symbol, Range<usize>>,
    /// What each function reads, by its number.
    by_function: BTreeMap<usize, BTreeSet<Symbol>>,
    /// What data points to, by the address of the pointer.
    by_address: BTreeMap<usize, Symbol>,
}

impl Readers {
    pub fn of(linked: &[u8]) -> Result<Readers> {
        let file = File::read(linked)?;
        let places = file.places()?;
        ensure!(!places.is_empty(), "the linker wrote no relocations");
        let mut readers = Readers {
            places,
            by_function: BTreeMap::new(),
            by_address: BTreeMap::new(),
        };
        for relocations in &file.relocations {
            for entry in relocations.entries() {
                let entry = entry?;
                if !is_address(entry.ty) {
                    continue;
                }
                let offset = usize::try_from(entry.offset)?;
                if relocations.section_index() == file.code.index {
                    let function = file.function(file.code.start + offset)?;
                    let read = readers.by_function.entry(function).or_default();
                    read.insert(entry.index);
                } else if relocations.section_index() == file.data.index {
                    let address = file.address(file.data.start + offset)?;
                    readers.by_address.insert(address, entry.index);
                }
            }
        }
        Ok(readers)
    }

    /// Blanks what no function of the program reads, be it through other data. The functions of
    /// `stopped` are still there but do nothing.
    pub fn blank_unread(&self, module: &mut Module, stopped: &HashSet<usize>) -> Result<()> {
        for name in SECTIONS {
            module.customs.remove_raw(name);
        }
        let functions = module.funcs.iter_local().map(|(id, _)| id.index());
        let read = functions
            .filter(|index| !stopped.contains(index))
            .filter_map(|index| self.by_function.get(&index));
        let read = self.with_what_they_point_to(read.flatten().copied());
        let unread = self.unread(&read);
        for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
            let data = module.data.get_mut(id);
            let DataKind::Active { offset, .. } = &data.kind else {
                bail!("data is not written as the linker writes it");
            };
            let ConstExpr::Value(Value::I32(start)) = offset else {
                bail!("data does not begin at a number");
            };
            let start = usize::try_from(*start)?;
            for (address, byte) in (start..).zip(&mut data.value) {
                if unread.get(address).is_some_and(|unread| *unread) {
                    *byte = 0;
                }
            }
        }
        Ok(())
    }

    fn with_what_they_point_to(&self, read: impl Iterator<Item = Symbol>) -> BTreeSet<Symbol> {
        let mut waiting: Vec<_> = read.collect();
        let mut all = BTreeSet::new();
        while let Some(symbol) = waiting.pop() {
            let Some(place) = self.places.get(&symbol) else {
                continue;
            };
            if all.insert(symbol) {
                waiting.extend(self.by_address.range(place.clone()).map(|(_, to)| *to));
            }
        }
        all
    }

    /// For each address whether it is in a piece that is not read. Pieces may overlap: what one that
    /// is read holds is left out.
    fn unread(&self, read: &BTreeSet<Symbol>) -> Vec<bool> {
        let end = self.places.values().map(|place| place.end).max();
        let mut unread = vec![false; end.unwrap_or_default()];
        for is_read in [false, true] {
            let of_these = self.places.iter();
            let of_these = of_these.filter(|(symbol, _)| read.contains(symbol) == is_read);
            for (_, place) in of_these {
                unread[place.clone()].fill(!is_read);
            }
        }
        unread
    }
}

fn is_address(kind: RelocationType) -> bool {
    matches!(
        kind,
        RelocationType::MemoryAddrLeb
            | RelocationType::MemoryAddrSleb
            | RelocationType::MemoryAddrI32
            | RelocationType::MemoryAddrRelSleb
            | RelocationType::MemoryAddrLocrelI32
    )
}

/// A section by its number and where its content begins in the file.
#[derive(Default)]
struct Section {
    index: u32,
    start: usize,
}

#[derive(Default)]
struct File<'a> {
    code: Section,
    data: Section,
    /// Where each function of the code section is in the file.
    bodies: Vec<Range<usize>>,
    imported: usize,
    /// Where each segment of data is in the file, and at which address in the memory.
    segments: Vec<(Range<usize>, usize)>,
    relocations: Vec<RelocSectionReader<'a>>,
    symbols: Option<LinkingSectionReader<'a>>,
}

impl<'a> File<'a> {
    fn read(linked: &'a [u8]) -> Result<File<'a>> {
        let mut file = File::default();
        let mut index = 0;
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload?;
            let is_section = payload.as_section().is_some();
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let ty = import?.ty;
                        file.imported += usize::from(matches!(ty, wasmparser::TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => {
                    let start = range.start;
                    file.code = Section { index, start };
                }
                Payload::CodeSectionEntry(body) => file.bodies.push(body.range()),
                Payload::DataSection(section) => {
                    let start = section.range().start;
                    file.data = Section { index, start };
                    for segment in section {
                        file.segments.push(placed(&segment?)?);
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Reloc(relocations) => file.relocations.push(relocations),
                    KnownCustom::Linking(symbols) => file.symbols = Some(symbols),
                    _ => (),
                },
                _ => (),
            }
            index += u32::from(is_section);
        }
        Ok(file)
    }

    fn places(&self) -> Result<BTreeMap<Symbol, Range<usize>>> {
        let symbols = self.symbols.as_ref();
        let symbols = symbols.context("the linker wrote no table of symbols")?;
        let mut places = BTreeMap::new();
        for part in symbols.subsections() {
            let Linking::SymbolTable(table) = part? else {
                continue;
            };
            for (symbol, info) in (0..).zip(table) {
                if let SymbolInfo::Data {
                    symbol: Some(data), ..
                } = info?
                {
                    let segment = self.segments.get(usize::try_from(data.index)?);
                    let (_, address) = segment.context("a symbol is in a segment")?;
                    let start = address + usize::try_from(data.offset)?;
                    places.insert(symbol, start..start + usize::try_from(data.size)?);
                }
            }
        }
        Ok(places)
    }

    /// The function of which this byte of the file is part.
    fn function(&self, at: usize) -> Result<usize> {
        let body = self.bodies.partition_point(|body| body.end <= at);
        let found = self.bodies.get(body).filter(|body| body.contains(&at));
        found.context("a relocation in the code is in a function")?;
        Ok(self.imported + body)
    }

    /// Where this byte of the file is in the memory.
    fn address(&self, at: usize) -> Result<usize> {
        let segment = self.segments.iter().find(|(place, _)| place.contains(&at));
        let (place, address) = segment.context("a relocation in data is in a segment")?;
        Ok(address + at - place.start)
    }
}

fn placed(segment: &wasmparser::Data) -> Result<(Range<usize>, usize)> {
    let wasmparser::DataKind::Active { offset_expr, .. } = &segment.kind else {
        bail!("data is not written as the linker writes it");
    };
    let mut offset = offset_expr.get_operators_reader();
    let wasmparser::Operator::I32Const { value } = offset.read()? else {
        bail!("data does not begin at a number");
    };
    let end = segment.range.end;
    let place = end - segment.data.len()..end;
    Ok((place, usize::try_from(value)?))
}
