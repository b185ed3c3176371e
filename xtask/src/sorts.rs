//! Makes the standard library's stable sort small. For each type that is sorted the program holds a
//! quicksort, for long unsorted stretches, beside the merge sort that it falls back to where the
//! quicksort does badly. The merge sort alone sorts just as well, and the lists here are short.

use anyhow::{Result, ensure};
use std::collections::HashSet;
use walrus::ir::{Const, Instr, InstrSeq, Value, VisitorMut, dfs_pre_order_mut};
use walrus::{FunctionId, LocalId, Module};

const QUICKSORT: &str = "core5slice4sort6stable9quicksort9quicksort";
const MERGE_SORT: &str = "core5slice4sort6stable5drift4sort";
/// Which parameter of the quicksort says how deep it may still divide; at 0 it calls the merge sort.
const LIMIT: usize = 4;
/// As many instructions at most hand the parameters over from the question to the call.
const NEAR: usize = 12;

/// Lets each quicksort behave as if it were at its limit. What it divided with is never reached then,
/// and wasm-opt takes it out. Short lists are sorted before that question is asked.
pub fn merge_only(module: &mut Module) -> Result<()> {
    let named = |name: &str| -> HashSet<FunctionId> {
        let all = module.funcs.iter_local().filter(|(id, _)| {
            let known = module.funcs.get(*id).name.as_deref();
            known.is_some_and(|known| known.contains(name))
        });
        all.map(|(id, _)| id).collect()
    };
    let (quicksorts, merge_sorts) = (named(QUICKSORT), named(MERGE_SORT));
    let mut count = 0;
    for (id, function) in module.funcs.iter_local_mut() {
        let limit = function.args.get(LIMIT).copied();
        if let Some(limit) = limit.filter(|_| quicksorts.contains(&id)) {
            let mut questions = Questions {
                limit,
                merge_sorts: &merge_sorts,
                count: 0,
            };
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut questions, function, entry);
            count += questions.count;
        }
    }
    ensure!(
        count > 0,
        "no sort is laid out as it was: is it still to be looked for?"
    );
    Ok(())
}

/// The places where a quicksort asks for its limit before it calls the merge sort.
struct Questions<'a> {
    limit: LocalId,
    merge_sorts: &'a HashSet<FunctionId>,
    count: usize,
}

impl VisitorMut for Questions<'_> {
    fn start_instr_seq_mut(&mut self, sequence: &mut InstrSeq) {
        let instructions = &mut sequence.instrs;
        let is_call = |instruction: &Instr| match instruction {
            Instr::Call(call) => self.merge_sorts.contains(&call.func),
            _ => false,
        };
        let Some(call) = instructions.iter().position(|(i, _)| is_call(i)) else {
            return;
        };
        for at in (call.saturating_sub(NEAR)..call).rev() {
            let asks = matches!(&instructions[at].0, Instr::LocalGet(get) if get.local == self.limit)
                && matches!(instructions[at + 1].0, Instr::BrIf(_));
            if asks {
                let value = Value::I32(0);
                instructions[at].0 = Instr::Const(Const { value });
                self.count += 1;
                return;
            }
        }
    }
}
