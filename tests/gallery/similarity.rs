//! How near what programs take out comes to lines that run from right to left. Each program guesses
//! at the order of such a line by rules of its own; `similarity.toml` holds how well they did, and no
//! change of ours may make it worse. Where a change makes it better, renew the record:
//! `POINT35_RENEW=1 cargo test --test gallery --features pack-tests similarity`.

use std::collections::BTreeMap;
use std::fs;

use point35::document::Copy;

use crate::extractors::found_in;
use crate::lines::similarity;
use crate::made::{GALLERY, Made, in_parallel};

/// By the name of the document and that of the program.
type Record = BTreeMap<String, BTreeMap<String, f64>>;

const RECORD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gallery/similarity.toml");

const HEAD: &str = "\
# How near what each program takes out of a document comes to its lines that run from right to left: 1
# is exact. `tests/gallery/similarity.rs` measures it and says how to renew this file.
";

#[test]
fn lines_from_right_to_left_come_out_no_worse_than_before() {
    let all = GALLERY.iter().filter(|made| is_measured(made)).collect();
    let measured: Record = in_parallel(all, |all: Vec<&Made>| {
        let one = |made: &Made| (made.name().to_owned(), measure(made));
        all.into_iter().map(one).collect()
    })
    .into_iter()
    .collect();
    assert!(measured.len() > 10);
    if std::env::var_os("POINT35_RENEW").is_some() {
        fs::write(RECORD, written(&measured)).unwrap();
    }
    let record: Record = toml::from_str(&fs::read_to_string(RECORD).unwrap()).unwrap();
    for (name, programs) in &measured {
        for (program, value) in programs {
            let before = record[name][program];
            assert!(*value >= before, "{name} {program}: {value}, was {before}");
        }
    }
}

/// One worked example in each pair and arrangement, and each script.
fn is_measured(made: &Made) -> bool {
    let is_first = !made.name().ends_with("-02") && !made.name().ends_with("-04");
    is_first && made.piece.copy == Copy::Final && !made.lines.is_empty()
}

/// The mean of all lines, cut to thousandths.
fn measure(made: &Made) -> BTreeMap<String, f64> {
    let mean = |texts: &[String]| {
        let best = |line: &String| {
            texts
                .iter()
                .map(|text| similarity(line, text))
                .fold(0.0, f64::max)
        };
        let sum: f64 = made.lines.iter().map(best).sum();
        (sum / made.lines.len() as f64 * 1000.0).floor() / 1000.0
    };
    let found = found_in(made).into_iter();
    found
        .map(|(program, texts)| (program.to_owned(), mean(&texts)))
        .collect()
}

fn written(record: &Record) -> String {
    let one = |(name, programs): (&String, &BTreeMap<String, f64>)| {
        let values: Vec<_> = programs
            .iter()
            .map(|(program, v)| format!("{program} = {v:.3}"))
            .collect();
        format!("\n[{name}]\n{}\n", values.join("\n"))
    };
    HEAD.to_owned() + &record.iter().map(one).collect::<String>()
}
