//! A table: rows of texts under heads, some with a word in colour. It scrolls by itself where it is
//! wider than the page; on a narrow one the name of a row stands above its values. The roles say that
//! it is a table all the same, which browsers forget where rows are laid out otherwise.

use super::tag::{Meaning, Tag};
use leptos::prelude::*;

/// A row. The first cell names it.
pub struct Row {
    pub cells: Vec<String>,
    /// What to beware of.
    pub tag: Option<(Meaning, String)>,
}

impl Row {
    pub fn new(cells: impl Into<Vec<String>>) -> Self {
        Self {
            cells: cells.into(),
            tag: None,
        }
    }

    pub fn tagged(mut self, meaning: Meaning, text: String) -> Self {
        self.tag = Some((meaning, text));
        self
    }
}

/// `label` names the table for those who do not see it.
pub fn table(label: String, heads: Vec<String>, rows: Vec<Row>) -> AnyView {
    let head = |text: String| view! { <th scope="col" role="columnheader"><bdi>{text}</bdi></th> };
    let row = |row: Row| {
        let tag = row.tag.map(|(meaning, text)| {
            let (meaning, text) = (Signal::stored(meaning), Signal::stored(text));
            view! { " " <Tag meaning text /> }
        });
        let mut cells = row.cells.into_iter();
        let first = cells.next();
        let cells: Vec<_> = cells
            .map(|text| view! { <td role="cell"><bdi>{text}</bdi></td> })
            .collect();
        view! {
            <tr role="row">
                <th scope="row" role="rowheader"><bdi>{first}</bdi>{tag}</th>
                {cells}
            </tr>
        }
    };
    view! {
        <div class="changes-table" tabindex="0" role="group" aria-label=label>
            <table role="table">
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().map(head).collect::<Vec<_>>()}</tr>
                </thead>
                <tbody role="rowgroup">{rows.into_iter().map(row).collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
