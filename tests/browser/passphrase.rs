//! The passphrase of the records in a browser: setting it and entering it again.

use crate::browser::Browser;
use fantoccini::key::Key;

pub const PASSPHRASE: &str = "correct horse battery staple";

impl Browser {
    /// Sets the first passphrase, by keyboard alone.
    pub async fn set_passphrase(&self) {
        self.tab_back_to("Set a passphrase").await;
        self.press(Key::Enter).await;
        for label in ["New passphrase", "The same passphrase again"] {
            self.tab_to(label).await;
            self.type_text(PASSPHRASE).await;
        }
        self.enter("Set the passphrase").await;
        self.wait_for_text("sealed with your passphrase").await;
        self.wait_for_focus("Lock now").await;
    }

    /// Enters it in the dialog that asks for it.
    pub async fn enter_passphrase(&self) {
        self.field("Passphrase").await;
        self.tab_to("Passphrase").await;
        self.type_text(PASSPHRASE).await;
        self.press(Key::Enter).await;
    }
}
