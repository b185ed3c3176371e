//! The browser's print dialog.

/// Opens the print dialog for the page as its print style shows it. Some browsers return at once,
/// others when the dialog is closed; where there is none, nothing happens.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
