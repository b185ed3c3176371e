//! The directory in use: the fictional one that comes with the program, or one that was opened; and
//! what its signature is worth.

use super::{Clock, Interface, Keeper};
use crate::directory::age::{Validity, validity, validity_of};
use crate::directory::format::SnapshotFile;
use crate::directory::search::{Hit, Index};
use crate::directory::{
    Changes, Directory, EXERCISE, PartyCode, Snapshot, SnapshotFault, SnapshotLimits, Succession,
    exercise, exercise_dates, read_records, read_snapshot,
};
use crate::i18n::Language;
use crate::signature::{
    Admission, Pinned, PinnedKey, Rotation, RotationFault, SignedFile, Standing, rotation, standing,
};
use crate::storage::{RecordKind, StorageFault};
use crate::ui::components::choice::Choice;
use jiff::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// The snapshot's own format has a version, so the record's stays 1.
const RECORD_VERSION: u32 = 1;
/// Keys that are believed from the start, in an edition that an issuer builds.
const BUILT_IN_KEYS: &[u8] = include_bytes!("../../../public/directory/issuer-keys.json");

#[derive(Clone, Copy)]
pub struct Directories {
    /// Read when it is first asked for, which is after the desk is there.
    pub current: Memo<Arc<Directory>>,
    /// What was taken into use since the start; without it, the fictional one is in use.
    taken: RwSignal<Option<Arc<Directory>>>,
    /// The fictional one was looked for in the browser's storage, too.
    is_known: RwSignal<bool>,
    index: Memo<Arc<Indexed>>,
    /// The bytes of an opened directory, until they are written.
    opened: StoredValue<Option<Vec<u8>>>,
    /// The file of a fictional directory that was taken into use since the start.
    exercise: StoredValue<Option<Vec<u8>>>,
    /// What the signature is worth of the directory that was taken into use since the start.
    pub standing: RwSignal<Option<Standing>>,
    /// Keys of issuers that are believed, once one was added since the start.
    believed: RwSignal<Option<Pinned>>,
    keeper: Keeper,
}

/// A file that may be taken into use after a person has seen what it is.
#[derive(Clone)]
pub enum Examined {
    Snapshot(Box<ExaminedSnapshot>),
    /// The next key of an issuer, signed with the present one.
    NextKey(Box<Rotation>),
}

#[derive(Clone)]
pub struct ExaminedSnapshot {
    pub snapshot: Snapshot,
    pub succession: Succession,
    pub standing: Standing,
    /// With its signature.
    file: Vec<u8>,
}

/// An index is as good as its directory and language: these decide whether it is a new one.
pub struct Indexed {
    index: Index,
    language: Language,
    number: u64,
    issuer: String,
}

impl PartialEq for Indexed {
    fn eq(&self, other: &Self) -> bool {
        (&self.language, self.number, &self.issuer)
            == (&other.language, other.number, &other.issuer)
    }
}

/// Why a file cannot take the place of the directory in use.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    Unreadable(SnapshotFault),
    /// Older than the one in use, the same, or contradicting it.
    NotNewer(Succession),
    /// By its signature.
    Signature(Standing),
    /// A key that no believed key signed.
    KeyNotBelieved,
}

impl Directories {
    pub fn begin(keeper: Keeper, interface: Interface) -> Self {
        let taken = RwSignal::new(None::<Arc<Directory>>);
        let read = move || Arc::new(Directory::new(first(keeper)));
        let current = Memo::new_with_compare(
            move |_| taken.get().unwrap_or_else(read),
            |before, now| !before.zip(now).is_some_and(|(a, b)| Arc::ptr_eq(a, b)),
        );
        let index = Memo::new(move |_| {
            let language = interface.language.get();
            let directory = current.get();
            let snapshot = directory.snapshot();
            Arc::new(Indexed {
                index: Index::new(&directory, &language),
                number: snapshot.number,
                issuer: snapshot.issuer.clone(),
                language,
            })
        });
        Self {
            current,
            taken,
            is_known: RwSignal::new(false),
            index,
            opened: StoredValue::new(None),
            exercise: StoredValue::new(None),
            standing: RwSignal::new(None),
            believed: RwSignal::new(None),
            keeper,
        }
    }

    /// What fits a query, best first.
    pub fn find(self, query: &str, limit: usize) -> Vec<Hit> {
        self.index.with(|indexed| indexed.index.find(query, limit))
    }

    /// Reads a file as a snapshot that may take the place of the one in use, or as a key.
    pub fn examine(self, bytes: Vec<u8>) -> Result<Examined, Refusal> {
        let altered = Refusal::Signature(Standing::Altered);
        let file = SignedFile::split(&bytes).map_err(|_| altered)?;
        let keys = self.issuer_keys();
        match rotation(&file, &keys) {
            Ok(rotation) => return Ok(Examined::NextKey(Box::new(rotation))),
            Err(RotationFault::NotBelieved) => return Err(Refusal::KeyNotBelieved),
            Err(RotationFault::NotAKey) => {}
        }
        let snapshot =
            read_snapshot(file.content, SnapshotLimits::default()).map_err(Refusal::Unreadable)?;
        let standing = standing(&file, &snapshot.issuer, &keys);
        if standing.admission() == Admission::Refused {
            return Err(Refusal::Signature(standing));
        }
        let current = self.current.get_untracked();
        let succession = snapshot.compared_to(current.snapshot());
        match succession {
            Succession::Newer | Succession::OtherSeries => {}
            Succession::Same | Succession::Older | Succession::Conflicting => {
                return Err(Refusal::NotNewer(succession));
            }
        }
        Ok(Examined::Snapshot(Box::new(ExaminedSnapshot {
            snapshot,
            succession,
            standing,
            file: bytes,
        })))
    }

    /// Takes a snapshot into use, and believes its key from today on where a person compared it. A
    /// fictional one is kept in clear. A real one is kept sealed, and in memory only without a
    /// passphrase, for operational contacts are restricted.
    pub fn take(self, examined: ExaminedSnapshot, today: Date) {
        let ExaminedSnapshot {
            snapshot,
            standing,
            file,
            ..
        } = examined;
        let standing = match standing.to_pin() {
            Some(key) => {
                let key = PinnedKey {
                    key: key.clone(),
                    issuer: snapshot.issuer.clone(),
                    since: today,
                };
                self.believe(key.clone());
                Standing::Believed(key)
            }
            None => standing,
        };
        if snapshot.exercise {
            // Where that is refused or full, it is in use until the page is closed.
            let kind = RecordKind::ExerciseDirectory;
            let _ = self.keeper.write(kind, RECORD_VERSION, &file);
            self.exercise.set_value(Some(file));
            self.opened.set_value(None);
        } else {
            self.opened.set_value(Some(file));
            self.keeper.note(RecordKind::ImportedDirectory);
        }
        self.standing.set(Some(standing));
        self.taken.set(Some(Arc::new(Directory::new(snapshot))));
    }

    /// Believes the next key of an issuer, besides the one that signed it.
    pub fn take_next_key(self, rotation: Rotation, today: Date) {
        self.believe(PinnedKey {
            key: rotation.next,
            issuer: rotation.by.issuer,
            since: today,
        });
    }

    pub(super) fn issuer_keys(self) -> Pinned {
        let added = self.believed.get_untracked();
        added.unwrap_or_else(|| kept_keys(self.keeper))
    }

    pub(super) fn believe(self, key: PinnedKey) {
        let mut keys = self.issuer_keys();
        keys.pin(key);
        let json = keys.to_json();
        self.believed.set(Some(keys));
        // Where that is refused or full, it is believed until the page is closed.
        let _ = self
            .keeper
            .write(RecordKind::IssuerKeys, RECORD_VERSION, json.as_bytes());
    }

    /// What a snapshot changes in the one in use.
    pub fn changes(self, to: &Snapshot) -> Changes {
        let current = self.current.get_untracked();
        Changes::between(current.snapshot(), to)
    }

    pub(super) fn save(self) -> Option<Result<crate::storage::Saved, StorageFault>> {
        let bytes = self.opened.get_value()?;
        Some(
            self.keeper
                .write(RecordKind::ImportedDirectory, RECORD_VERSION, &bytes),
        )
    }

    /// Takes over the directory that was kept sealed, unless one was opened in the meantime.
    pub(super) fn load(self) -> Result<(), StorageFault> {
        if self.opened.with_value(Option::is_some) {
            return Ok(());
        }
        self.read()
    }

    /// Takes over what another window opened.
    pub(super) fn read_again(self) {
        // What cannot be read leaves what is here.
        let _ = self.read();
    }

    fn read(self) -> Result<(), StorageFault> {
        let Some(record) = self.keeper.read(RecordKind::ImportedDirectory)? else {
            return Ok(());
        };
        let bytes = record.payload.to_vec();
        let keys = self.issuer_keys();
        let (snapshot, standing) = kept(&bytes, &keys).ok_or(StorageFault::Damaged)?;
        self.standing.set(Some(standing));
        self.opened.set_value(Some(bytes));
        self.taken.set(Some(Arc::new(Directory::new(snapshot))));
        Ok(())
    }

    /// After the first start the exercise directory is in the browser's storage. Where that is
    /// refused or full, the one in the file serves as well.
    pub(super) fn keep_exercise(self) {
        let kept = self.keeper.read(RecordKind::ExerciseDirectory);
        if matches!(kept, Ok(None)) {
            let kind = RecordKind::ExerciseDirectory;
            let _ = self.keeper.write(kind, RECORD_VERSION, EXERCISE);
        }
        self.is_known.set(true);
    }

    /// The records of the directory in use, as they stand in its file.
    pub fn records(self) -> Option<SnapshotFile> {
        let current = self.current.get_untracked();
        let kept = || {
            let record = self
                .keeper
                .read(RecordKind::ExerciseDirectory)
                .ok()
                .flatten();
            record.map(|record| record.payload.to_vec())
        };
        let taken = || self.exercise.get_value();
        let files = self.opened.get_value().into_iter();
        let mut files = files
            .chain(taken())
            .chain(kept())
            .chain([EXERCISE.to_vec()]);
        files.find_map(|file| {
            let records = read_records(SignedFile::split(&file).ok()?.content).ok()?;
            let snapshot = current.snapshot();
            let is_it = (&records.issuer, records.number) == (&snapshot.issuer, snapshot.number);
            is_it.then_some(records)
        })
    }

    /// Whether everything in it is fictional.
    pub fn is_exercise(self) -> bool {
        self.taken.with(|taken| {
            let taken = taken.as_ref();
            taken.is_none_or(|directory| directory.snapshot().exercise)
        })
    }

    /// Whether it may be relied on today. At the start that is said of the one in the file, until
    /// it is known whether a newer one is kept.
    pub fn validity(self, clock: Clock) -> Validity {
        let today = clock.date(clock.now.get());
        if !self.is_known.get() && self.taken.with(Option::is_none) {
            let [issued, valid_until] = exercise_dates();
            return validity_of(issued, valid_until, today);
        }
        self.current
            .with(|directory| validity(directory.snapshot(), today))
    }

    /// Goes back to the exercise directory and deletes the one that was opened.
    pub fn return_to_exercise(self) -> Result<(), StorageFault> {
        self.keeper.remove(RecordKind::ImportedDirectory)?;
        self.forget();
        Ok(())
    }

    /// Whether it was opened from a file and is not the exercise directory.
    pub fn is_opened(self) -> bool {
        self.taken.track();
        self.opened.with_value(Option::is_some)
    }

    /// Back to the fictional directory: an opened one is forgotten with the key.
    pub(super) fn forget(self) {
        self.opened.set_value(None);
        self.exercise.set_value(None);
        self.standing.set(None);
        self.taken.set(None);
    }

    /// Every State the directory knows, named in the interface's language.
    pub fn states(self, interface: Interface) -> Signal<Vec<Choice>> {
        Signal::derive(move || {
            let language = interface.language.get();
            let directory = self.current.get();
            let order = [language, Language::english()];
            let others = directory.snapshot().other_states.iter().map(|s| s.code);
            let codes = directory.parties().iter().map(|p| p.code).chain(others);
            let choice = |code: PartyCode| Choice {
                id: code.to_string(),
                label: directory
                    .name_of(code, &order)
                    .map_or("", |(_, name)| name)
                    .to_owned(),
                ..Choice::default()
            };
            let mut choices: Vec<_> = codes.map(choice).collect();
            choices.sort_by(|a, b| a.label.cmp(&b.label));
            choices
        })
    }
}

/// The kept exercise directory, or the one in the file where that is as new or newer.
fn first(keeper: Keeper) -> Snapshot {
    let built_in = exercise();
    let record = keeper.read(RecordKind::ExerciseDirectory).ok().flatten();
    let record = record.filter(|record| record.payload.as_slice() != EXERCISE);
    record
        .and_then(|record| kept(&record.payload, &kept_keys(keeper)))
        .map(|(snapshot, _)| snapshot)
        .filter(|snapshot| snapshot.compared_to(&built_in) == Succession::Newer)
        .unwrap_or(built_in)
}

/// A directory as it was taken into use.
fn kept(file: &[u8], keys: &Pinned) -> Option<(Snapshot, Standing)> {
    let file = SignedFile::split(file).ok()?;
    let snapshot = read_snapshot(file.content, SnapshotLimits::default()).ok()?;
    let standing = standing(&file, &snapshot.issuer, keys);
    Some((snapshot, standing))
}

/// The keys that are believed, as kept; before any was, those that came with the program.
fn kept_keys(keeper: Keeper) -> Pinned {
    let record = keeper.read(RecordKind::IssuerKeys).ok().flatten();
    let read = record.and_then(|record| Pinned::of_json(&record.payload).ok());
    read.or_else(|| Pinned::of_json(BUILT_IN_KEYS).ok())
        .unwrap_or_default()
}
