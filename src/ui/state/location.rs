//! The route as the address has it. The browser keeps the history.

use crate::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

#[derive(Clone, Copy)]
pub struct Location {
    pub route: ReadSignal<Route>,
    set: WriteSignal<Route>,
    /// The id of the element that takes the focus on the next page, in place of its heading.
    aim: StoredValue<Option<String>>,
}

impl Location {
    /// Reads the address and follows it from now on.
    pub fn begin() -> Self {
        let (route, set) = signal(current().unwrap_or_default());
        window_event_listener(leptos::ev::hashchange, move |_| {
            // A name of an element of the page leads nowhere else.
            if let Some(now) = current().filter(|now| *now != route.get_untracked()) {
                set.set(now);
            }
        });
        Self {
            route,
            set,
            aim: StoredValue::new(None),
        }
    }

    /// The next page is shown at this element, for a link that leads there.
    pub fn aim_at(self, id: String) {
        self.aim.set_value(Some(id));
    }

    pub fn take_aim(self) -> Option<String> {
        self.aim.try_update_value(Option::take).flatten()
    }

    /// Goes to a page, leaving the present one in the history.
    pub fn go(self, route: &Route) {
        // Setting the part after `#` of the own address is never refused.
        let _ = window().location().set_hash(&route.format());
    }

    /// The same in place of the present page, which only led there: going back passes it by. The
    /// browser allows it for addresses of this very page only.
    pub fn go_instead(self, route: &Route) {
        let (address, route) = (route.format(), route.clone());
        let history = window().history();
        let replaced =
            history.and_then(|h| h.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
        match replaced {
            // The address changes without an event. The page may be on its way to the screen.
            Ok(()) => spawn_local(async move { self.set.set(route) }),
            Err(_) => self.go(&route),
        }
    }
}

fn current() -> Option<Route> {
    Route::parse(&window().location().hash().unwrap_or_default())
}
