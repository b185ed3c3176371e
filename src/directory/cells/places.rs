//! Which places a record or a table has, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use super::Cells;
use crate::directory::columns::Sheet;

/// The places that can be filled in of a record with these cells, in the order of the columns: its
/// names in each language that it has one in and in English, one entry more of each list.
pub fn fillable(sheet: Sheet, cells: &Cells) -> Vec<String> {
    let mut languages: Vec<&str> = cells
        .keys()
        .filter_map(|p| p.strip_prefix("names."))
        .collect();
    languages.push("en");
    let mut all = cells.clone();
    for column in sheet.columns() {
        let entries = match column.pattern.split_once("[]") {
            None => vec![column.pattern.to_owned()],
            Some((list, rest)) => {
                let of_list = |place: &&String| place.starts_with(&format!("{list}["));
                let indexes = cells.keys().filter(of_list).filter_map(|place| {
                    let (index, _) = place[list.len() + 1..].split_once(']')?;
                    index.parse::<usize>().ok()
                });
                let next = indexes.max().map_or(0, |last| last + 1);
                (0..=next)
                    .map(|index| format!("{list}[{index}]{rest}"))
                    .collect()
            }
        };
        for entry in entries {
            match entry.strip_suffix('*') {
                Some(fixed) => all.extend(
                    languages
                        .iter()
                        .map(|tag| (format!("{fixed}{tag}"), String::new())),
                ),
                None => drop(all.insert(entry, String::new())),
            }
        }
    }
    places(sheet, std::iter::once(&all))
}

/// The places that a table of these records has, in the order of the columns, lists entry by entry.
pub fn places<'a>(sheet: Sheet, records: impl Iterator<Item = &'a Cells>) -> Vec<String> {
    let ranked = records
        .flat_map(BTreeMap::keys)
        .map(|place| (rank(sheet, place), place));
    let ranked: BTreeSet<_> = ranked.collect();
    ranked.into_iter().map(|(_, place)| place.clone()).collect()
}

fn rank(sheet: Sheet, place: &str) -> (usize, usize, usize) {
    let number = sheet.column(place).map_or(usize::MAX, |(number, _)| number);
    let Some((list, rest)) = place.split_once('[') else {
        return (number, 0, 0);
    };
    let of_list = |pattern: &str| {
        pattern
            .split_once("[]")
            .is_some_and(|(head, _)| head == list)
    };
    let first = sheet
        .columns()
        .iter()
        .position(|column| of_list(column.pattern));
    let index = rest
        .split_once(']')
        .and_then(|(index, _)| index.parse().ok());
    (first.unwrap_or(number), index.unwrap_or(0), number)
}
