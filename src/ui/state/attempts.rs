//! Wrong passphrases: counted in the browser, so that the wait for the next attempt survives a reload.

use super::Keeper;
use crate::platform;
use crate::storage::{RecordKind, StorageFault};
use crate::vault::{ATTEMPTS_VERSION, Attempts, VaultFault};

impl Keeper {
    /// The wrong passphrases since the last right one.
    pub fn attempts(self) -> Attempts {
        let record = self.read(RecordKind::UnlockAttempts).ok().flatten();
        record.map_or_else(Attempts::default, |record| {
            Attempts::read(record.version, &record.payload)
        })
    }

    /// Opens the sealed records unless the wait is not over; how many wrong passphrases came before.
    /// Takes up to a second, in which nothing is painted.
    pub fn unlock_after_wait(self, passphrase: &str) -> Result<u32, StorageFault> {
        let (before, now) = (self.attempts(), platform::now());
        if !before.wait(now).is_zero() {
            return Err(VaultFault::MustWait.into());
        }
        // Where it cannot be counted, the right one still opens.
        let attempt = before.with_another(now).write();
        let _ = self.write(RecordKind::UnlockAttempts, ATTEMPTS_VERSION, &attempt);
        self.unlock(passphrase)?;
        let _ = self.remove(RecordKind::UnlockAttempts);
        Ok(before.wrong)
    }
}
