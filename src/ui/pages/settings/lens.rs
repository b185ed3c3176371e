//! Where in the profile a field of the settings reads and writes.

use crate::profile::{Profile, Texts};

/// A text of the profile.
#[derive(Clone, Copy)]
pub struct Lens<T = String> {
    pub get: fn(&Profile) -> &T,
    pub at: fn(&mut Profile) -> &mut T,
}

/// A text in several languages.
pub type TextsLens = Lens<Texts>;

/// `lens!(authority.phone)`: both ways of one place.
macro_rules! lens {
    ($($path:ident).+) => {
        $crate::ui::pages::settings::lens::Lens {
            get: |profile| &profile.$($path).+,
            at: |profile| &mut profile.$($path).+,
        }
    };
}

pub(super) use lens;
