//! The route as the address has it. The browser keeps the history.

use crate::route::Route;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Location {
    pub route: ReadSignal<Route>,
}

impl Location {
    /// Reads the address and follows it from now on.
    pub fn begin() -> Self {
        let route = RwSignal::new(current().unwrap_or_default());
        window_event_listener(leptos::ev::hashchange, move |_| {
            // A name of an element of the page leads nowhere else.
            if let Some(now) = current().filter(|now| *now != route.get_untracked()) {
                route.set(now);
            }
        });
        Self {
            route: route.read_only(),
        }
    }

    /// Goes to a page, leaving the present one in the history.
    pub fn go(self, route: &Route) {
        // Setting the part after `#` of the own address is never refused.
        let _ = window().location().set_hash(&route.format());
    }
}

fn current() -> Option<Route> {
    Route::parse(&window().location().hash().unwrap_or_default())
}
