//! What is told to whoever answers for the security of a network, as messages: a page of the app and
//! a file of the parcel.

/// Title and text of each part, in order.
pub const PARTS: [(&str, &str); 9] = [
    ("security-what", "security-what-text"),
    ("security-hash", "security-hash-text"),
    ("security-signature", "security-signature-text"),
    ("security-network", "security-network-text"),
    ("security-kept", "security-kept-text"),
    ("security-sealing", "security-sealing-text"),
    ("security-components", "security-components-text"),
    ("security-limits", "security-limits-text"),
    ("security-mail", "security-mail-text"),
];
/// The part that a table of what is kept follows.
pub const KEPT: &str = "security-kept";
