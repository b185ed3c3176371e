use super::*;
use crate::coverage::is_invisible;
use crate::export::fonts::tests::shipped;

const STYLE: Style = Style {
    size: 10.0,
    weight: Weight::Regular,
    gray: 0.0,
};

fn set(text: &str, width: f32) -> Vec<String> {
    let fonts = shipped();
    let mut typesetter = Typesetter::new(&fonts);
    let language = Language::english();
    let direction = Direction::LeftToRight;
    let text = Text {
        text,
        language: &language,
        direction,
        style: STYLE,
        manner: Manner::Running,
    };
    let lines = typesetter.lines(&text, width);
    assert!(lines.iter().all(|line| line.width <= width + 0.01));
    let words = |line: &Line| line.runs.iter().map(|(_, run)| run.text.as_str()).collect();
    lines.iter().map(words).collect()
}

#[test]
fn lines_end_between_words() {
    assert_eq!(set("one two three", 45.0), ["one two ", "three"]);
    assert_eq!(set("one\n\ntwo", 45.0), ["one", "", "two"]);
    assert_eq!(set("", 45.0), [""]);
}

#[test]
fn a_long_identifier_is_broken_after_a_joint_and_nothing_is_lost() {
    let url = "https://hosting.example/a0b1c2d3e4f5a6b7c8d9/e0f1a2b3c4d5e6f7a8b9c0d1e2f3a4b5";
    let lines = set(url, 120.0);
    assert_eq!(lines.concat(), url);
    assert!(lines.len() > 2);
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    assert_eq!(set(hash, 100.0).concat(), hash);
}

#[test]
fn even_a_width_of_nothing_comes_to_an_end() {
    let fonts = shipped();
    let mut typesetter = Typesetter::new(&fonts);
    let language = Language::english();
    let direction = Direction::LeftToRight;
    let text = Text {
        text: "abc → დე",
        language: &language,
        direction,
        style: STYLE,
        manner: Manner::Running,
    };
    let lines = typesetter.lines(&text, 0.0);
    let all: String = lines
        .iter()
        .flat_map(|l| &l.runs)
        .map(|(_, run)| run.text.as_str())
        .collect();
    assert_eq!(all, "abc → დე");
}

proptest::proptest! {
    /// Whatever is typed, every character that a font has stands in some line, in order.
    #[test]
    fn nothing_typed_is_lost(
        text in "[a-zა-ჰа-я0-9 /.:\u{300}-\u{303}\u{5d0}-\u{5d4}\u{627}-\u{62a}→ශ\u{200d}\u{2068}\u{2069}\u{202e}\u{202c}\\n]{0,80}",
        width in 0.0_f32..200.0,
        right_to_left: bool,
    ) {
        let fonts = shipped();
        let mut typesetter = Typesetter::new(&fonts);
        let language = Language::english();
        let direction = match right_to_left {
            false => Direction::LeftToRight,
            true => Direction::RightToLeft,
        };
        let set = Text { text: &text, language: &language, direction, style: STYLE, manner: Manner::Running };
        let lines = typesetter.lines(&set, width);
        let drawn = |c: &char| !is_invisible(*c) && fonts.face_for(*c, STYLE.weight).is_some();
        let all: String = lines.iter().flat_map(|l| &l.runs).map(|(_, r)| &*r.text).collect();
        let expected: String = text.chars().filter(drawn).collect();
        proptest::prop_assert_eq!(all.chars().filter(drawn).collect::<String>(), expected);
    }
}
