//! A document as plain text and as HTML: what stands in an e-mail and in the preview.

use point35::document::{
    Arrangement, Authenticity, Block, CheckBox, Column, Document, Field, Lines, Paper, Phrase,
    QrCode, Signature, Table, Tone, Value,
};
use point35::export::html::html;
use point35::export::qr::Modules;
use point35::export::text::text;
use point35::i18n::Language;

#[test]
fn a_letter_reads_well_as_plain_text() {
    assert_eq!(text(&letter()), LETTER);
}

#[test]
fn no_line_of_words_is_wider_than_a_terminal() {
    let mut letter = letter();
    let facts = "The virtual server is prepaid and its content is then deleted. ".repeat(20);
    letter.blocks.push(Block::Paragraph(plain(&facts, "")));
    let text = text(&letter);
    let mut words = text.lines().filter(|line| !line.contains("https://"));
    assert!(words.all(|line| line.chars().count() <= 72));
}

#[test]
fn the_preview_names_language_and_direction_of_every_phrase() {
    let html = html(&letter());
    assert!(html.starts_with("<article class=\"doc\" lang=\"en\" dir=\"ltr\">"));
    assert!(html.contains("<span class=\"doc-second\" lang=\"fr\">Motif</span>"));
    assert!(html.contains("<li class=\"doc-choice doc-checked\">"));
    assert!(!html.contains("style="));
    for tag in [
        "article", "section", "dl", "dd", "ul", "table", "h2", "h3", "h4", "span", "p",
    ] {
        let opened = html.matches(&format!("<{tag}>")).count();
        let opened = opened + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn the_preview_draws_the_code_that_scanners_read() {
    let html = html(&letter());
    let modules = Modules::of("P35:1:BB8").unwrap();
    let side = modules.side + 8;
    assert!(html.contains(&format!("viewBox=\"-4 -4 {side} {side}\"")));
    assert!(html.contains(&format!("<path d=\"{}\"/>", modules.outline())));
    assert!(html.contains("role=\"img\" aria-label=\"A &lt;QR&gt; code\""));
}

#[test]
fn nothing_typed_is_markup() {
    let mut letter = letter();
    letter.reference = "<script>1</script>".into();
    letter.letterhead = vec!["<b>&".into()];
    letter.blocks.push(Block::Paragraph(plain("<i>\"", "")));
    let html = html(&letter);
    assert!(!html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"));
    assert!(html.contains("&lt;b&gt;&amp;"));
}

const LETTER: &str = "\
*** EXERCISE ***
*** EXERCICE ***
*** RESTRICTED ***

Ministry of Examples (FICTIONAL)

Request
Demande
========================================================================
Articles 29 and 30
Articles 29 et 30
EX-1

Check code
Code de contrôle
    0123 4567 8901
    Compare it by telephone.
    Comparez-le par téléphone.

1  Data (c)
   Données
------------------------------------------------------------------------
Reason
Motif
    The server is prepaid and ends on 10 May 2026; all of its content is
    then deleted.
    [not translated]

Address
Adresse
    https://hosting.example/customers/vps-77120/snapshots/a3bf4f1b2b0b822cd15d6c15

Kind
Nature
    [x] traffic
        trafic
    [ ] content
        contenu

Remarks
Remarques
    ____________________________________________________________________
    ____________________________________________________________________

1.1  Item 1
     Élément 1

Address
Adresse
    192.0.2.45:443/tcp
Kind
Nature
    traffic
    trafic

Place
Lieu
    Tbilisi

____________________________________
Signature
Signature

[Stamp]
[Cachet]

------------------------------------------------------------------------
EX-1
Content 9f86
Contenu 9f86
*** RESTRICTED ***
";

fn letter() -> Document {
    let field = |english, french, value| Field {
        label: plain(english, french),
        value,
    };
    let choice = |checked, english, french| CheckBox {
        checked,
        label: plain(english, french),
    };
    let verbatim = |text: &str| Value::Text(vec![phrase(text, "en", Tone::Verbatim)]);
    let reason = "The server is prepaid and ends on 10 May 2026; all of its content is then \
                  deleted.";
    let remark = phrase("not translated", "en", Tone::Remark);
    let long = "https://hosting.example/customers/vps-77120/snapshots/a3bf4f1b2b0b822cd15d6c15";
    let column = |english, french| Column {
        label: plain(english, french),
        share: 1,
    };
    Document {
        languages: vec![language("en"), language("fr")],
        arrangement: Arrangement::LineByLine,
        paper: Paper::A4,
        letterhead: vec!["Ministry of Examples (FICTIONAL)".into()],
        letterhead_image: None,
        title: plain("Request", "Demande"),
        basis: plain("Articles 29 and 30", "Articles 29 et 30"),
        reference: "EX-1".into(),
        marking: Some(plain("RESTRICTED", "")),
        watermark: Some(plain("EXERCISE", "EXERCICE")),
        checked: plain("checked", "cochée"),
        unchecked: plain("not checked", "non cochée"),
        page_label: plain("Page {page} of {pages}", "Page {page} sur {pages}"),
        hash_label: plain(
            "Content \u{2068}9f86\u{2069}",
            "Contenu \u{2068}9f86\u{2069}",
        ),
        author: String::new(),
        dated: "2026-05-03T00:00:00Z".parse().unwrap(),
        blocks: vec![
            Block::Authenticity(authenticity()),
            Block::Section {
                number: "1".into(),
                element: Some('c'),
                title: plain("Data", "Données"),
            },
            Block::Fields(vec![
                field(
                    "Reason",
                    "Motif",
                    Value::Text(vec![plain(reason, "")[0].clone(), remark]),
                ),
                field("Address", "Adresse", verbatim(long)),
                field(
                    "Kind",
                    "Nature",
                    Value::CheckBoxes(vec![
                        choice(true, "traffic", "trafic"),
                        choice(false, "content", "contenu"),
                    ]),
                ),
                field("Remarks", "Remarques", Value::Blank { rows: 2 }),
            ]),
            Block::Group {
                number: "1.1".into(),
                title: plain("Item 1", "Élément 1"),
            },
            Block::Table(Table {
                columns: vec![column("Address", "Adresse"), column("Kind", "Nature")],
                rows: vec![vec![
                    verbatim("192.0.2.45:443/tcp"),
                    Value::Text(plain("traffic", "trafic")),
                ]],
            }),
            Block::Signature(Signature {
                fields: vec![field("Place", "Lieu", verbatim("Tbilisi"))],
                signature: plain("Signature", "Signature"),
                stamp: plain("Stamp", "Cachet"),
            }),
        ],
        data: "{}".into(),
        content_hash: "9f86".into(),
    }
}

fn authenticity() -> Authenticity {
    Authenticity {
        label: plain("Check code", "Code de contrôle"),
        check_code: phrase("0123 4567 8901", "en", Tone::Verbatim),
        how: plain("Compare it by telephone.", "Comparez-le par téléphone."),
        qr_code: QrCode {
            content: "P35:1:BB8".into(),
            alternative: plain("A <QR> code", "Un code QR"),
            caption: plain("For the paper.", "Pour le papier."),
        },
    }
}

/// English and, unless empty, French.
fn plain(english: &str, french: &str) -> Lines {
    let mut lines = vec![phrase(english, "en", Tone::Plain)];
    if !french.is_empty() {
        lines.push(phrase(french, "fr", Tone::Plain));
    }
    lines
}

fn phrase(text: &str, tag: &str, tone: Tone) -> Phrase {
    Phrase {
        text: text.into(),
        language: language(tag),
        tone,
    }
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}
