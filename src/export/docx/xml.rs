//! XML as it is written, from beginning to end.

use super::super::html::escaped;

/// The name spaces of the parts (ISO/IEC 29500-1, annex A, and 29500-4, annex A; `w14`:
/// [MS-DOCX], 2.2.4).
pub const NAME_SPACES: &str = "\
xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" \
xmlns:v=\"urn:schemas-microsoft-com:vml\" \
xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
mc:Ignorable=\"w14\"";

pub struct Xml {
    text: String,
}

impl Xml {
    /// A part with its root element open.
    pub fn new(root: &str) -> Self {
        let text =
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<{root}>");
        Self { text }
    }

    /// Opens an element, given with its attributes.
    pub fn open(&mut self, element: &str) {
        self.text.push_str(&format!("<{element}>"));
    }

    pub fn close(&mut self, tag: &str) {
        self.text.push_str(&format!("</{tag}>"));
    }

    /// An element without content, given with its attributes.
    pub fn empty(&mut self, element: &str) {
        self.text.push_str(&format!("<{element}/>"));
    }

    /// Elements as they are.
    pub fn raw(&mut self, elements: &str) {
        self.text.push_str(elements);
    }

    /// An element, given with its attributes, around text.
    pub fn element(&mut self, element: &str, text: &str) {
        self.open(element);
        self.text.push_str(&written(text));
        self.close(element.split(' ').next().unwrap_or(element));
    }

    /// How much has been written, in bytes.
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// The whole part; closes the root.
    pub fn end(mut self, root: &str) -> String {
        self.close(root);
        self.text
    }
}

/// Text as it may stand in an element or an attribute: XML knows no control characters, not even
/// escaped.
pub fn written(text: &str) -> String {
    let is_character = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let text: String = text.chars().filter(is_character).collect();
    escaped(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_typed_becomes_markup() {
        assert_eq!(
            written("<w:p>\u{0} & \"\u{1b}\u{ffff}"),
            "&lt;w:p&gt; &amp; &quot;"
        );
    }
}
