//! The font packs at hand: in the file itself, kept in the browser, or in memory only.

use crate::coverage::{Coverage, MissingCharacter, packs};
use crate::font_pack::{About, FontPack, PackFault};
use crate::platform::{self, FontsFault};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// Where a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackPlace {
    /// In this file, the full edition.
    File,
    /// In the browser's database.
    Browser,
    /// In memory until the page is closed.
    Memory,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PackAtHand {
    pub about: About,
    pub place: PackPlace,
}

#[derive(Clone, Copy)]
pub struct Packs {
    pub at_hand: RwSignal<Vec<PackAtHand>>,
    /// The characters of the shipped fonts and of the packs at hand.
    pub coverage: Memo<Arc<Coverage>>,
    /// Whether the browser keeps packs for this page; found out at the start.
    pub keeps: RwSignal<bool>,
    /// What was opened and could not be kept.
    opened: StoredValue<BTreeMap<String, Rc<FontPack>>, LocalStorage>,
}

impl Packs {
    /// `looks`: for what is kept in the browser, which makes a place for it there.
    pub fn begin(looks: bool) -> Self {
        let at_hand = RwSignal::new(Vec::new());
        let coverage = Memo::new(move |_| {
            let shipped = Coverage::shipped().clone();
            let all = |all: Coverage, pack: &PackAtHand| all.with(&pack.about.coverage);
            at_hand.with(|packs| Arc::new(packs.iter().fold(shipped, all)))
        });
        let packs = Self {
            at_hand,
            coverage,
            keeps: RwSignal::new(true),
            opened: StoredValue::new_local(BTreeMap::new()),
        };
        spawn_local(async move {
            platform::whole().await;
            packs.find_enclosed();
            if looks {
                packs.find_kept().await;
            }
        });
        packs
    }

    /// The packs in the file. What they have is known, so that none of them is unpacked before it is
    /// needed.
    fn find_enclosed(self) {
        let names = platform::enclosed_packs();
        for known in packs::known() {
            if names.iter().any(|name| name == known.name) {
                let about = About {
                    name: known.name.to_owned(),
                    version: 0,
                    scripts: Vec::new(),
                    coverage: known.coverage.clone(),
                    size: 0,
                };
                self.add(about, PackPlace::File);
            }
        }
    }

    async fn find_kept(self) {
        let Ok(kept) = platform::kept_packs().await else {
            self.keeps.set(false);
            return;
        };
        for pack in kept {
            // What an earlier program kept in another way is passed over; it can be opened again.
            if let Ok(about) = About::read(&pack.start, pack.size) {
                self.add(about, PackPlace::Browser);
            }
        }
    }

    /// Uses a pack from now on, in the place of one of the same name, and keeps it where there is
    /// room. Returns its name.
    pub async fn open(self, file: &[u8]) -> Result<String, PackFault> {
        let pack = FontPack::read(file)?;
        let about = pack.about.clone();
        let name = about.name.clone();
        let kept = platform::keep_pack(&name, file, pack.start).await;
        let place = match kept {
            Ok(()) => PackPlace::Browser,
            Err(_) => {
                self.opened.update_value(|opened| {
                    opened.insert(name.clone(), Rc::new(pack));
                });
                PackPlace::Memory
            }
        };
        self.keeps.set(kept.is_ok());
        self.add(about, place);
        Ok(name)
    }

    /// A pack that is in the file stays there.
    fn add(self, about: About, place: PackPlace) {
        let order = |name: &str| packs::known().iter().position(|known| known.name == name);
        self.at_hand.update(|at_hand| {
            let is_same = |pack: &PackAtHand| pack.about.name == about.name;
            if at_hand
                .iter()
                .any(|p| is_same(p) && p.place == PackPlace::File)
            {
                return;
            }
            at_hand.retain(|pack| !is_same(pack));
            at_hand.push(PackAtHand { about, place });
            at_hand.sort_by_key(|pack| order(&pack.about.name));
        });
    }

    /// Takes a pack out of the browser and out of memory.
    pub async fn remove(self, name: &str) {
        self.opened.update_value(|opened| {
            opened.remove(name);
        });
        let removed = platform::remove_kept_pack(name).await;
        self.keeps.set(removed.is_ok());
        self.at_hand
            .update(|packs| packs.retain(|p| p.about.name != name || p.place == PackPlace::File));
    }

    /// The packs at hand that have any of these characters, in their usual order.
    pub fn having(self, missing: &[MissingCharacter]) -> Vec<PackAtHand> {
        let has = |pack: &&PackAtHand| {
            let coverage = &pack.about.coverage;
            missing.iter().any(|m| coverage.has(m.character))
        };
        self.at_hand
            .with_untracked(|packs| packs.iter().filter(has).cloned().collect())
    }

    /// Whether any pack is at hand.
    pub fn are_there(self) -> bool {
        self.at_hand.with_untracked(|packs| !packs.is_empty())
    }

    /// The fonts of a pack at hand.
    pub async fn fonts(self, pack: &PackAtHand) -> Result<Rc<FontPack>, FontsFault> {
        let name = &pack.about.name;
        let file = match pack.place {
            PackPlace::File => platform::enclosed_pack(name).await?,
            PackPlace::Browser => {
                let kept = platform::kept_pack(name).await.map_err(|_| FontsFault)?;
                kept.ok_or(FontsFault)?
            }
            PackPlace::Memory => {
                return self
                    .opened
                    .with_value(|opened| opened.get(name).cloned())
                    .ok_or(FontsFault);
            }
        };
        let read = FontPack::read(&file).map_err(|_| FontsFault)?;
        Ok(Rc::new(read))
    }
}
