//! Every language has the messages it must have, with the same variables as English; nothing is
//! left over, forgotten in English or not valid.

use lists::{Ending, FAMILIES, SAME_AS_ENGLISH};
use point35::i18n::{Language, Locale, Review};
use point35::template::{Pack, document_messages, interface_messages};
use read::{Folder, folders, read};
use std::collections::BTreeSet;

#[path = "locales/lists.rs"]
mod lists;
#[path = "locales/read.rs"]
mod read;

#[test]
fn every_file_is_valid_and_no_message_stands_twice() {
    none(folders().into_iter().flat_map(|f| f.faults));
}

#[test]
fn every_language_is_described() {
    none(folders().iter().filter_map(wrong_description));
}

#[test]
fn every_message_of_a_template_is_there() {
    none(folders().iter().flat_map(missing_for_templates));
}

#[test]
fn every_language_has_the_messages_and_variables_of_english() {
    none(others().iter().flat_map(|f| different(&english(), f)));
}

#[test]
fn every_variable_is_explained_to_the_translator() {
    none(unexplained(&english()));
}

#[test]
fn no_message_is_left_in_english() {
    none(others().iter().flat_map(|f| left_in_english(&english(), f)));
}

#[test]
fn what_may_be_as_in_english_is_a_message() {
    let english = english();
    let gone = SAME_AS_ENGLISH
        .iter()
        .filter(|(id, _)| !english.pieces.contains_key(*id));
    none(gone.map(|(id, _)| format!("{id} is not a message")));
}

#[test]
fn no_message_is_unused() {
    none(unused(&english(), &read::sources()));
}

#[test]
fn the_checks_find_what_they_look_for() {
    let english = read(
        "en",
        &[("a.ftl", "one = One { $n }\ntwo = Two\n    .hint = Hint\n")],
    );
    let other = read(
        "xx",
        &[(
            "a.ftl",
            "one = Un { $m }\ntwo = Two\nthree = { F() }\nfour\n",
        )],
    );
    let wrong = read("xx", &[("a.ftl", "a = A\na = { b }\n")]);
    assert_eq!(
        other.faults,
        ["xx/a.ftl:4: not valid Fluent", "xx: three calls F"]
    );
    assert_eq!(wrong.faults, ["xx: a stands twice", "xx: a refers to b"]);
    let expected = ["xx: one has other variables", "xx: three is not in English"];
    assert_eq!(changed(&english, &other), expected);
    assert_eq!(absent(&english, &other), ["xx: two.hint is missing"]);
    assert_eq!(unexplained(&english), ["en: one does not explain $n"]);
    assert_eq!(
        left_in_english(&english, &other),
        ["xx: two is as in English"]
    );
    assert_eq!(unused(&english, "say(\"one\")"), ["two in a.ftl"]);
}

/// Fails with every fault on a line of its own.
fn none(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<_> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn english() -> Folder {
    let english = folders().into_iter().find(|f| f.tag == "en");
    english.expect("locales/en")
}

fn others() -> Vec<Folder> {
    folders().into_iter().filter(|f| f.tag != "en").collect()
}

fn locale(folder: &Folder) -> Option<Locale> {
    toml::from_str(&folder.description).ok()
}

fn wrong_description(folder: &Folder) -> Option<String> {
    let tag = &folder.tag;
    let known = Language::parse(tag).is_some_and(|language| language.tag() == *tag);
    let valid = locale(folder).is_some_and(|locale| match locale.review {
        Review::Draft => !locale.name.is_empty(),
        Review::Reviewed { by, on } => !by.is_empty() && on.parse::<jiff::civil::Date>().is_ok(),
    });
    (!known || !valid).then(|| format!("{tag}: not a language tag, or no valid locale.toml"))
}

fn missing_for_templates(folder: &Folder) -> Vec<String> {
    let Some(locale) = locale(folder) else {
        return vec![];
    };
    let mut needed = Vec::new();
    for template in &Pack::built_in().templates {
        if locale.document {
            needed.extend(document_messages(template));
        }
        if locale.interface {
            let attributes = interface_messages(template).into_iter();
            needed.extend(attributes.map(|(id, attribute)| format!("{id}.{attribute}")));
        }
    }
    let absent = needed.iter().filter(|id| !folder.pieces.contains_key(*id));
    absent
        .map(|id| format!("{}: {id} is missing", folder.tag))
        .collect()
}

/// A language of the interface has all messages of English; one for documents only has at least
/// the words of the documents.
fn different(english: &Folder, folder: &Folder) -> Vec<String> {
    let mut faults = changed(english, folder);
    let interface = locale(folder).is_none_or(|l| l.interface);
    let wanted = |id: &str| interface || (!id.contains('.') && is_printed(english, id));
    faults.extend(absent_where(english, folder, wanted));
    faults
}

fn is_printed(english: &Folder, id: &str) -> bool {
    let file = &english.pieces[id].file;
    let mut templates = Pack::built_in().templates.iter();
    ["formats.ftl", "document.ftl", "covering.ftl"].contains(&file.as_str())
        || id.starts_with("language-")
        || templates.any(|t| *file == format!("{}.ftl", t.id()))
}

fn changed(english: &Folder, folder: &Folder) -> Vec<String> {
    let compare = |(id, piece): (&String, &read::Piece)| match english.pieces.get(id) {
        None => Some(format!("{}: {id} is not in English", folder.tag)),
        Some(model) => (model.variables != piece.variables)
            .then(|| format!("{}: {id} has other variables", folder.tag)),
    };
    folder.pieces.iter().filter_map(compare).collect()
}

fn absent(english: &Folder, folder: &Folder) -> Vec<String> {
    absent_where(english, folder, |_| true)
}

fn absent_where(english: &Folder, folder: &Folder, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let ids = english.pieces.keys();
    ids.filter(|id| !folder.pieces.contains_key(*id) && wanted(id))
        .map(|id| format!("{}: {id} is missing", folder.tag))
        .collect()
}

fn unexplained(folder: &Folder) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, piece) in &folder.pieces {
        let comment = |variable: &&String| piece.comment.contains(&format!("${variable}"));
        let silent = piece.variables.iter().filter(|v| !comment(v));
        faults.extend(silent.map(|v| format!("{}: {id} does not explain ${v}", folder.tag)));
    }
    faults
}

fn left_in_english(english: &Folder, folder: &Folder) -> Vec<String> {
    let same = folder.pieces.iter().filter(|(id, piece)| {
        let model = english.pieces.get(*id);
        model.is_some_and(|m| m.text == piece.text)
            && piece.text.chars().any(char::is_alphabetic)
            && !may_be_the_same(id, &folder.tag)
    });
    same.map(|(id, _)| format!("{}: {id} is as in English", folder.tag))
        .collect()
}

fn may_be_the_same(id: &str, tag: &str) -> bool {
    let mut allowed = SAME_AS_ENGLISH.iter();
    allowed.any(|(same, tags)| *same == id && (tags.is_empty() || tags.contains(&tag)))
}

/// An id is used when a template needs it, when it is a literal of the sources, or when it is of a
/// family the sources make.
fn unused(english: &Folder, sources: &str) -> Vec<String> {
    // What stands between two quotation marks; every literal is among it.
    let literals: BTreeSet<&str> = sources.split('"').collect();
    let templates = &Pack::built_in().templates;
    let needed: BTreeSet<_> = templates
        .iter()
        .flat_map(|t| document_messages(t))
        .collect();
    let of_template = |id: &str| {
        let rest = templates
            .iter()
            .find_map(|t| id.strip_prefix(t.id().as_str()));
        rest.is_some_and(|rest| sources.contains(&format!("}}{rest}\"")))
    };
    let made = |prefix: &str| {
        let stem = prefix.trim_end_matches('-');
        sources.contains(&format!("\"{prefix}{{")) || sources.contains(&format!("said(\"{stem}\""))
    };
    let families: Vec<_> = FAMILIES.iter().filter(|f| made(f.0)).collect();
    let of_family = |id: &str| {
        let mut families = families.iter();
        families.any(|(prefix, ending, _)| {
            let rest = id.strip_prefix(prefix);
            rest.is_some_and(|rest| fits(rest, *ending, &literals))
        })
    };
    let messages = english.pieces.iter().filter(|(id, _)| !id.contains('.'));
    let unused = messages.filter(|(id, _)| {
        let used = needed.contains(*id) || literals.contains(id.as_str());
        !used && !of_family(id) && !of_template(id)
    });
    unused
        .map(|(id, piece)| format!("{id} in {}", piece.file))
        .collect()
}

fn fits(rest: &str, ending: Ending, literals: &BTreeSet<&str>) -> bool {
    match ending {
        Ending::Literal => literals.contains(rest),
        Ending::Number => rest.parse::<u32>().is_ok(),
        Ending::Language => Language::parse(rest).is_some(),
        Ending::Script => rest.len() == 4 && rest.bytes().all(|b| b.is_ascii_lowercase()),
        Ending::Letter => matches!(rest.as_bytes(), [b'a'..=b'f']),
    }
}
