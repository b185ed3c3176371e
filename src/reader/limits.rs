//! How much of a file is looked at before it is refused. The largest honest request is far below;
//! `tests/reader/` shows that a file made to reach them costs no more than they say.

/// Bytes of a file.
pub const MOST_FILE: usize = 16 << 20;

/// Bytes of the JSON of a request.
pub const MOST_CONTENT: usize = 2 << 20;

/// Rows of all groups of a request together.
pub const MOST_ROWS: usize = 2_000;

/// Everything that is unpacked on the way to the request, in bytes.
pub const MOST_UNPACKED: usize = 16 << 20;

/// Objects of a PDF.
pub const MOST_OBJECTS: usize = 200_000;

/// Bytes of objects looked at on the way from the catalogue to the request, each time counted.
pub const MOST_WORK: usize = 8 << 20;

/// Nodes of the tree of names.
pub const MOST_NODES: usize = 256;

/// Files in a PDF among which the request is looked for.
pub const MOST_ATTACHMENTS: usize = 64;
