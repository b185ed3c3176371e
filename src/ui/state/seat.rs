//! Where a person was when the records were locked: page, place on it and field.

use super::App;
use crate::route::Route;
use crate::ui::shell::{PAGE_TITLE, focus};
use leptos::prelude::*;

#[derive(Clone)]
struct Seat {
    route: Route,
    /// How far the page was scrolled, in pixels.
    scrolled: f64,
    /// The id of the element that had the focus.
    focused: String,
}

/// Remembers one place. Neither addresses nor ids of fields say anything about a person.
#[derive(Clone, Copy)]
pub struct Seats(StoredValue<Option<Seat>>);

impl Default for Seats {
    fn default() -> Self {
        Self(StoredValue::new(None))
    }
}

impl App {
    /// Remembers where the person is, unless that is the place of a dialog.
    pub(super) fn remember_seat(self) {
        let focused = document().active_element().map(|element| element.id());
        let seat = Seat {
            route: self.location.route.get_untracked(),
            scrolled: window().scroll_y().unwrap_or_default(),
            focused: focused
                .filter(|id| !id.is_empty())
                .unwrap_or_else(|| PAGE_TITLE.to_owned()),
        };
        self.seats.0.set_value(Some(seat));
    }

    /// Goes back there once the page is on the screen, if it is still the same page.
    pub(super) fn return_to_seat(self) {
        let Some(seat) = self.seats.0.get_value() else {
            return;
        };
        self.seats.0.set_value(None);
        // With the first frame the dialog that was closed gives the focus away.
        request_animation_frame(move || {
            request_animation_frame(move || {
                if self.location.route.get_untracked() == seat.route {
                    focus(&seat.focused);
                    window().scroll_to_with_x_and_y(0.0, seat.scrolled);
                }
            });
        });
    }
}
