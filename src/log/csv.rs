//! A table as CSV (RFC 4180) for spreadsheets.

/// What spreadsheets begin a formula with, and what some of them skip before it.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// In UTF-8 with a byte order mark, without which Excel reads another encoding. A cell that a
/// spreadsheet would take for a formula begins with an apostrophe.
pub fn csv(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|text| cell(text)).collect();
        format!("{}\r\n", cells.join(","))
    };
    let lines: String = rows.iter().map(line).collect();
    format!("\u{feff}{lines}")
}

fn cell(text: &str) -> String {
    let guard = if text.trim_start_matches(' ').starts_with(FORMULA) {
        "'"
    } else {
        ""
    };
    let is_plain = !text.contains([',', '"', '\n', '\r', ';']);
    if is_plain {
        format!("{guard}{text}")
    } else {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_not_run() {
        let cells = [
            ("Ana", "Ana"),
            ("a,b", "\"a,b\""),
            ("say \"no\"\nnow", "\"say \"\"no\"\"\nnow\""),
            ("=1+1", "'=1+1"),
            (" =HYPERLINK(\"x\";1)", "\"' =HYPERLINK(\"\"x\"\";1)\""),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+99,5", "\"'+99,5\""),
            ("\t-1", "'\t-1"),
        ];
        for (text, expected) in cells {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn the_table_begins_with_the_mark_of_its_encoding() {
        let rows = vec![
            vec!["დრო".into(), "1".into()],
            vec![String::new(), "2".into()],
        ];
        assert_eq!(csv(&rows), "\u{feff}დრო,1\r\n,2\r\n");
    }
}
