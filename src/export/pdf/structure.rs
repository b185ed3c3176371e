//! The structure tree (ISO 32000-1, 14.7 and 14.8): what is a heading, a table, a paragraph, and
//! in which language, for screen readers and for copying.

use lopdf::{Dictionary, Document as Tree, Object, ObjectId, dictionary};

use super::finish::{name, text};
use crate::export::layout::{Layout, NodeId, Role, Shape};

/// Which marked parts of which pages belong to which element.
pub struct Marks {
    /// For each page, the element of each of its marked parts.
    pages: Vec<Vec<NodeId>>,
    /// For each element, its parts by page and number.
    parts: Vec<Vec<(usize, i64)>>,
}

impl Marks {
    pub fn new(layout: &Layout) -> Self {
        Self {
            pages: Vec::new(),
            parts: vec![Vec::new(); layout.nodes.len()],
        }
    }

    pub fn start_page(&mut self) {
        self.pages.push(Vec::new());
    }

    /// The number of a new marked part of the current page.
    pub fn mark(&mut self, node: NodeId) -> i64 {
        let number = self.pages.len().saturating_sub(1);
        let Some(page) = self.pages.last_mut() else {
            return 0;
        };
        page.push(node);
        let mark = page.len() as i64 - 1;
        self.parts[node.0].push((number, mark));
        mark
    }
}

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
        Role::Table => "Table",
        Role::Row => "TR",
        Role::RowHeader | Role::ColumnHeader => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
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
        let mut element = element(layout, marks, NodeId(number), pages);
        let mut kids = parts(&marks.parts[number], pages);
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

fn element(layout: &Layout, marks: &Marks, id: NodeId, pages: &[ObjectId]) -> Dictionary {
    let node = &layout.nodes[id.0];
    let mut element = dictionary! { "Type" => name("StructElem"), "S" => name(tag(node.role)) };
    if let Some((page, _)) = marks.parts[id.0].first() {
        element.set("Pg", Object::Reference(pages[*page]));
    }
    if let Some(language) = &node.language {
        element.set("Lang", text(&language.tag()));
    }
    let scope = |scope| dictionary! { "O" => name("Table"), "Scope" => name(scope) };
    match node.role {
        Role::RowHeader => element.set("A", scope("Row")),
        Role::ColumnHeader => element.set("A", scope("Column")),
        Role::Figure => figure(&mut element, layout, id),
        Role::Document
        | Role::Section
        | Role::Title
        | Role::Heading
        | Role::SubHeading
        | Role::Paragraph
        | Role::Span
        | Role::Table
        | Role::Row
        | Role::Cell => {}
    }
    element
}

/// What it shows, and where it stands on its page.
fn figure(element: &mut Dictionary, layout: &Layout, id: NodeId) {
    if let Some(alternative) = &layout.nodes[id.0].alternative {
        element.set("Alt", text(alternative));
    }
    let items = layout.pages.iter().flat_map(|page| &page.items);
    let drawn = items.filter(|item| item.node == Some(id));
    let boxes = drawn.filter_map(|item| match &item.shape {
        Shape::Picture { width, height, .. } => {
            let top = layout.size.1 - item.y;
            Some([item.x, top - height, item.x + width, top])
        }
        Shape::Text { .. } | Shape::Line { .. } | Shape::Fill { .. } | Shape::Frame { .. } => None,
    });
    for edges in boxes {
        let edges = edges.map(Object::Real).to_vec();
        element.set(
            "A",
            dictionary! { "O" => name("Layout"), "BBox" => Object::Array(edges) },
        );
    }
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
