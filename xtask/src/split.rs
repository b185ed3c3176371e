//! Parts the program in two, so that the desk is there before all of it is unpacked: the first part
//! starts; the rest holds the functions that only what comes later calls.
//!
//! A call from the first part into the rest goes by a slot of the table of functions, and lets
//! `public/start/loader.js` load the rest where it is not there yet. So the list in `later.rs` decides
//! how soon the desk is there, never whether something works. The rest has no memory of its own.

mod later;

pub use later::GUARDS;

use anyhow::{Context, Result, bail};
use later::{called_by, check_guards, later};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use walrus::ir::{UnaryOp, Value};
use walrus::{
    ConstExpr, Data, DataKind, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder,
    FunctionId, FunctionKind, GlobalId, GlobalKind, ImportKind, ImportedFunction, Module,
    ModuleConfig, TableId, ValType, passes,
};

/// By these names the parts and `loader.js` know each other.
const FIRST: &str = "first";
const REST: &str = "rest";
const LOAD: &str = "load";

pub struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// The functions that go into the rest, by the first of the table's slots they stand in or with
/// none. Functions are numbered alike in both parts.
struct Later {
    functions: BTreeSet<usize>,
    slots: BTreeMap<i32, usize>,
}

/// Parts a program whose functions still have names. The pieces of data named in `only_rest` are
/// read by nothing but the rest, and go there.
pub fn split(wasm: &[u8], only_rest: &[Vec<u8>]) -> Result<Parts> {
    let (mut first, mut rest) = (parse(wasm)?, parse(wasm)?);
    let table = first.tables.main_function_table()?;
    let table = table.context("the program has a table of functions")?;
    let functions = later(&first);
    if !only_rest.is_empty() {
        check_guards(&first, &functions)?;
    }
    let slots = slots(&mut first, table, &functions)?;
    let later = Later { functions, slots };
    let is_loaded = [&mut first, &mut rest].map(flag);
    go_by_table(&mut first, table, &later, is_loaded[0]);
    leave_only(&mut rest, &later, is_loaded[1]);
    let image = image(&first)?;
    for piece in only_rest {
        move_data(&mut first, &mut rest, &image, piece)?;
    }
    leave_out_zeroes(&mut first)?;
    share(&mut first, &mut rest);
    passes::gc::run(&mut first);
    Ok(Parts {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

fn parse(wasm: &[u8]) -> Result<Module> {
    ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(wasm)
}

/// A global of the first part that says whether the rest is there.
fn flag(module: &mut Module) -> GlobalId {
    let no = ConstExpr::Value(Value::I32(0));
    module.globals.add_local(ValType::I32, true, false, no)
}

/// The slots of the functions of the rest: those they have, and new ones for what the first part
/// calls by name.
fn slots(
    module: &mut Module,
    table: TableId,
    later: &BTreeSet<usize>,
) -> Result<BTreeMap<i32, usize>> {
    let mut slots = BTreeMap::new();
    for element in module.elements.iter() {
        let (ElementKind::Active { offset, .. }, ElementItems::Functions(ids)) =
            (&element.kind, &element.items)
        else {
            bail!("a row of functions is not written as the linker writes it");
        };
        let ConstExpr::Value(Value::I32(offset)) = offset else {
            bail!("a row of functions does not begin at a number");
        };
        let numbered = (*offset..).zip(ids.iter().map(|id| id.index()));
        slots.extend(numbered.filter(|(_, index)| later.contains(index)));
    }
    let mut wanted = BTreeSet::new();
    for (id, _) in module.funcs.iter_local() {
        if !later.contains(&id.index()) {
            wanted.extend(called_by(module.funcs.get(id)).iter().map(|id| id.index()));
        }
    }
    let has_slot: BTreeSet<usize> = slots.values().copied().collect();
    let table = module.tables.get_mut(table);
    for index in wanted.intersection(later).filter(|i| !has_slot.contains(i)) {
        slots.insert(i32::try_from(table.initial)?, *index);
        table.initial += 1;
    }
    table.maximum = table.maximum.map(|most| most.max(table.initial));
    Ok(slots)
}

/// In the first part, a function of the rest only looks into its slot.
fn go_by_table(module: &mut Module, table: TableId, later: &Later, is_loaded: GlobalId) {
    let nothing = module.types.add(&[], &[]);
    let (load, _) = module.add_import_func(REST, LOAD, nothing);
    let ids: Vec<FunctionId> = module.funcs.iter().map(Function::id).collect();
    for (slot, index) in &later.slots {
        let ty = module.funcs.get(ids[*index]).ty();
        let (parameters, results) = module.types.params_results(ty);
        let (parameters, results) = (parameters.to_vec(), results.to_vec());
        let mut builder = FunctionBuilder::new(&mut module.types, &parameters, &results);
        let arguments: Vec<_> = parameters.iter().map(|ty| module.locals.add(*ty)).collect();
        let mut body = builder.func_body();
        body.global_get(is_loaded).unop(UnaryOp::I32Eqz);
        body.if_else(None, |then| _ = then.call(load), |_| ());
        for argument in &arguments {
            body.local_get(*argument);
        }
        body.i32_const(*slot).call_indirect(ty, table);
        let function = FunctionKind::Local(builder.local_func(arguments));
        module.funcs.get_mut(ids[*index]).kind = function;
    }
}

/// The other part: its own functions, which it puts into their slots; all else comes from the
/// first part. At the end it says that it is there.
fn leave_only(module: &mut Module, later: &Later, is_loaded: GlobalId) {
    for id in module.exports.iter().map(|e| e.id()).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    for id in module.data.iter().map(|d| d.id()).collect::<Vec<_>>() {
        module.data.delete(id);
    }
    for id in module.elements.iter().map(|e| e.id()).collect::<Vec<_>>() {
        module.elements.delete(id);
    }
    import_all_but(module, later);
    let ids: Vec<FunctionId> = module.funcs.iter().map(Function::id).collect();
    let table = module.tables.main_function_table().ok().flatten();
    for (slot, row) in rows(&later.slots) {
        let kind = ElementKind::Active {
            table: table.expect("split looked for it"),
            offset: ConstExpr::Value(Value::I32(slot)),
        };
        let row = row.into_iter().map(|index| ids[index]).collect();
        module.elements.add(kind, ElementItems::Functions(row));
    }
    let mut start = FunctionBuilder::new(&mut module.types, &[], &[]);
    start.func_body().i32_const(1).global_set(is_loaded);
    module.start = Some(start.finish(Vec::new(), &mut module.funcs));
    passes::gc::run(module);
}

/// Slots that follow each other, by the first of them.
fn rows(slots: &BTreeMap<i32, usize>) -> Vec<(i32, Vec<usize>)> {
    let mut rows: Vec<(i32, Vec<usize>)> = Vec::new();
    let mut next = None;
    for (&slot, &index) in slots {
        match rows.last_mut() {
            Some((_, row)) if next == Some(slot) => row.push(index),
            _ => rows.push((slot, vec![index])),
        }
        next = Some(slot + 1);
    }
    rows
}

fn import_all_but(module: &mut Module, later: &Later) {
    let local: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in local
        .into_iter()
        .filter(|id| !later.functions.contains(&id.index()))
    {
        let import = module.imports.add(FIRST, "", id);
        let function = module.funcs.get_mut(id);
        let ty = function.ty();
        function.kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    for id in module.globals.iter().map(|g| g.id()).collect::<Vec<_>>() {
        let import = module.imports.add(FIRST, "", id);
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for table in module.tables.iter_mut() {
        table.elem_segments.clear();
        // The first part may have lengthened it.
        table.maximum = None;
        table.import = Some(module.imports.add(FIRST, "", table.id()));
    }
    for memory in module.memories.iter_mut() {
        memory.data_segments.clear();
        memory.import = Some(module.imports.add(FIRST, "", memory.id()));
    }
}

/// Zeroes the data in the first part, where [`leave_out_zeroes`] follows, and gives it to the rest,
/// which writes it to the same place.
fn move_data(first: &mut Module, rest: &mut Module, image: &[u8], piece: &[u8]) -> Result<()> {
    let at = image.windows(piece.len()).position(|w| w == piece);
    let at = at.context("not in the program: is it still to be moved into the rest?")?;
    let moved = at..at + piece.len();
    for id in first.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        let data = first.data.get_mut(id);
        let place = place(data)?;
        for address in moved.start.max(place.start)..moved.end.min(place.end) {
            data.value[address - place.start] = 0;
        }
    }
    let memory = rest.memories.iter().next();
    let kind = DataKind::Active {
        memory: memory.context("the rest has the memory")?.id(),
        offset: ConstExpr::Value(Value::I32(i32::try_from(at)?)),
    };
    rest.data.add(kind, piece.to_vec());
    Ok(())
}

/// The memory at the start. wasm-opt leaves zeroes out of it, so that a piece of data may be in
/// several.
fn image(module: &Module) -> Result<Vec<u8>> {
    let mut image = Vec::new();
    for data in module.data.iter() {
        let place = place(data)?;
        image.resize(image.len().max(place.end), 0);
        image[place].copy_from_slice(&data.value);
    }
    Ok(image)
}

/// Where data is in the memory.
fn place(data: &Data) -> Result<Range<usize>> {
    let DataKind::Active { offset, .. } = &data.kind else {
        bail!("data is not written as the linker writes it");
    };
    let ConstExpr::Value(Value::I32(offset)) = offset else {
        bail!("data does not begin at a number");
    };
    let start = usize::try_from(*offset)?;
    Ok(start..start + data.value.len())
}

/// So many zeroes in a row are left out of the data: the memory is zero before. A piece of data more
/// takes about ten bytes, which are hard to pack.
const ZEROES: usize = 256;

/// What was blanked is most of the data: unpacked and handed on for nothing, it would be as much as all
/// that is left of the first part.
fn leave_out_zeroes(module: &mut Module) -> Result<()> {
    let memory = module.memories.iter().next();
    let memory = memory.context("the first part has the memory")?.id();
    for id in module.data.iter().map(|data| data.id()).collect::<Vec<_>>() {
        let data = module.data.get(id);
        let place = place(data)?;
        let kept = between_zeroes(&data.value);
        if kept.first() == Some(&(0..place.len())) {
            continue;
        }
        let value = data.value.clone();
        module.memories.get_mut(memory).data_segments.remove(&id);
        module.data.delete(id);
        for piece in kept {
            let offset = i32::try_from(place.start + piece.start)?;
            let kind = DataKind::Active {
                memory,
                offset: ConstExpr::Value(Value::I32(offset)),
            };
            let id = module.data.add(kind, value[piece].to_vec());
            module.memories.get_mut(memory).data_segments.insert(id);
        }
    }
    Ok(())
}

/// What is left when long rows of zeroes are taken away.
fn between_zeroes(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut kept: Vec<Range<usize>> = Vec::new();
    for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        match kept.last_mut() {
            Some(piece) if at - piece.end < ZEROES => piece.end = at + 1,
            _ => kept.push(at..at + 1),
        }
    }
    kept
}

/// What the rest takes from the first part gets a short name in both.
fn share(first: &mut Module, rest: &mut Module) {
    let functions: Vec<_> = first.funcs.iter().map(Function::id).collect();
    let globals: Vec<_> = first.globals.iter().map(|g| g.id()).collect();
    let tables: Vec<_> = first.tables.iter().map(|t| t.id()).collect();
    let memories: Vec<_> = first.memories.iter().map(|m| m.id()).collect();
    let taken = rest.imports.iter_mut().filter(|i| i.module == FIRST);
    for (number, import) in taken.enumerate() {
        import.name = format!("{number:x}");
        let item: ExportItem = match import.kind {
            ImportKind::Function(id) => functions[id.index()].into(),
            ImportKind::Global(id) => globals[id.index()].into(),
            ImportKind::Table(id) => tables[id.index()].into(),
            ImportKind::Memory(id) => memories[id.index()].into(),
            ImportKind::Tag(_) => unreachable!("the program throws no exceptions"),
        };
        first.exports.add(&import.name, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_rows_of_zeroes_stay() {
        let mut bytes = vec![0; 2 * ZEROES];
        assert!(between_zeroes(&bytes).is_empty());
        (bytes[0], bytes[ZEROES]) = (1, 1);
        assert_eq!(between_zeroes(&bytes).first(), Some(&(0..ZEROES + 1)));
        bytes.insert(1, 0);
        assert_eq!(between_zeroes(&bytes), [0..1, ZEROES + 1..ZEROES + 2]);
    }
}
