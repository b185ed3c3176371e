//! The structure tree (ISO 32000-1, 14.7 and 14.8): what is a heading, a table, a paragraph, and
//! in which language, for screen readers and for copying.

use lopdf::{Dictionary, Document as Tree, Object, ObjectId, dictionary};

use super::finish::{name, text};
use super::marks::{Drawn, Marks};
use crate::coverage::is_invisible;
use crate::export::layout::{Layout, Node, Role};

/// The standard structure type of a role.
pub fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Title => "H1",
        Role::Heading => "H2",
        Role::SubHeading => "H3",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::CheckBox { .. } | Role::WriteIn => "Form",
        Role::Figure => "Figure",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::RowHeader | Role::ColumnHeader => "TH",
        Role::Cell => "TD",
    }
}

/// Adds the structure tree; its root.
pub fn add(tree: &mut Tree, layout: &Layout, marks: &Marks, pages: &[ObjectId]) -> ObjectId {
    let root = tree.new_object_id();
    let ids: Vec<ObjectId> = layout.nodes.iter().map(|_| tree.new_object_id()).collect();
    let mut children: Vec<Vec<ObjectId>> = vec![Vec::new(); ids.len()];
    for (node, id) in layout.nodes.iter().zip(&ids) {
        if let Some(parent) = node.parent {
            children[parent.0].push(*id);
        }
    }
    for number in 0..ids.len() {
        let parent = layout.nodes[number]
            .parent
            .map_or(root, |parent| ids[parent.0]);
        let drawn = &marks.drawn[number];
        let mut element = element(&layout.nodes[number], drawn, pages);
        let mut kids = parts(&drawn.parts, pages);
        kids.extend(children[number].iter().map(|id| Object::Reference(*id)));
        element.set("P", Object::Reference(parent));
        element.set("K", Object::Array(kids));
        tree.objects
            .insert(ids[number], Object::Dictionary(element));
    }
    let parents = tree.add_object(parent_tree(marks, &ids));
    let dictionary = dictionary! {
        "Type" => name("StructTreeRoot"),
        "K" => Object::Reference(ids[0]),
        "ParentTree" => Object::Reference(parents),
        "ParentTreeNextKey" => marks.pages.len() as i64,
    };
    tree.objects.insert(root, Object::Dictionary(dictionary));
    root
}

fn element(node: &Node, drawn: &Drawn, pages: &[ObjectId]) -> Dictionary {
    let mut element = dictionary! { "Type" => name("StructElem"), "S" => name(tag(node.role)) };
    if let Some((page, _)) = drawn.parts.first() {
        element.set("Pg", Object::Reference(pages[*page]));
    }
    if let Some(language) = &node.language {
        element.set("Lang", text(&language.tag()));
    }
    if let Some(alternative) = &node.alternative {
        element.set("Alt", text(alternative));
    }
    if let Some(actual) = actual_text(node, drawn) {
        element.set("ActualText", text(&actual));
    }
    if let Some(attributes) = attributes(node.role, drawn) {
        element.set("A", attributes);
    }
    element
}

/// What the type alone does not say (ISO 32000-1, 14.8.5): whose header a cell is, whether a box
/// is checked, that there is room to write a text, where a figure stands.
fn attributes(role: Role, drawn: &Drawn) -> Option<Dictionary> {
    let scope = |scope| dictionary! { "O" => name("Table"), "Scope" => name(scope) };
    match role {
        Role::RowHeader => Some(scope("Row")),
        Role::ColumnHeader => Some(scope("Column")),
        Role::CheckBox { checked } => Some(dictionary! {
            "O" => name("PrintField"),
            "Role" => name("cb"),
            "checked" => name(if checked { "on" } else { "off" }),
        }),
        Role::WriteIn => Some(dictionary! { "O" => name("PrintField"), "Role" => name("tv") }),
        Role::Figure => drawn.bounds.map(|bounds| {
            let edge = |edge: f32| Object::Real((edge * 100.0).round() / 100.0);
            dictionary! {
                "O" => name("Layout"),
                "Placement" => name("Block"),
                "BBox" => Object::Array(bounds.map(edge).to_vec()),
            }
        }),
        Role::Document
        | Role::Section
        | Role::Title
        | Role::Heading
        | Role::SubHeading
        | Role::Paragraph
        | Role::Span
        | Role::List
        | Role::ListItem
        | Role::Label
        | Role::Body
        | Role::Table
        | Role::Row
        | Role::Cell => None,
    }
}

/// The text of an element, where its glyphs in drawing order do not give exactly it: they run
/// from right to left, or stand for several letters at once (ISO 32000-1, 14.9.4).
fn actual_text(node: &Node, drawn: &Drawn) -> Option<String> {
    let written = node.text.as_ref()?;
    let letters = |c: &char| !c.is_whitespace() && !is_steering(*c);
    let exact = written
        .chars()
        .filter(letters)
        .eq(drawn.text.chars().filter(letters));
    (!exact).then(|| {
        written
            .chars()
            .filter(|c| *c == '\n' || !is_steering(*c))
            .collect()
    })
}

/// Whether a character only steers direction or line breaking; one that joins or parts letters
/// belongs to the text.
pub fn is_steering(character: char) -> bool {
    let joins = matches!(character, '\u{200B}'..='\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    is_invisible(character) && !joins
}

/// References to the marked parts; those on another page than the first name their page.
fn parts(parts: &[(usize, i64)], pages: &[ObjectId]) -> Vec<Object> {
    let first = parts.first().map(|(page, _)| *page);
    let reference = |(page, mark): &(usize, i64)| {
        if Some(*page) == first {
            return Object::Integer(*mark);
        }
        Object::Dictionary(dictionary! {
            "Type" => name("MCR"),
            "Pg" => Object::Reference(pages[*page]),
            "MCID" => *mark,
        })
    };
    parts.iter().map(reference).collect()
}

/// From the marked parts of each page back to their elements.
fn parent_tree(marks: &Marks, ids: &[ObjectId]) -> Dictionary {
    let mut numbers = Vec::new();
    for (page, nodes) in marks.pages.iter().enumerate() {
        let elements = nodes
            .iter()
            .map(|node| Object::Reference(ids[node.0]))
            .collect();
        numbers.push(Object::Integer(page as i64));
        numbers.push(Object::Array(elements));
    }
    dictionary! { "Nums" => Object::Array(numbers) }
}
