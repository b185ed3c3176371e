//! The other windows of the program that share the storage: which of them may write (Web Locks), and
//! what they tell each other (BroadcastChannel). Both reach as far as local storage does.

use js_sys::{Function, Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

/// The name of the lock and of the channel.
const NAME: &str = "point35";

#[wasm_bindgen]
extern "C" {
    /// `navigator.locks`.
    type Locks;

    #[wasm_bindgen(method, catch)]
    fn request(
        this: &Locks,
        name: &str,
        options: &Object,
        callback: &Function,
    ) -> Result<Promise, JsValue>;
}

/// How a window asks for the right to write. It keeps it until it is closed or killed, or until
/// another window takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Only if no other window has it.
    IfFree,
    /// As soon as the others are closed or killed.
    InTurn,
    /// Takes it from the window that has it.
    AtOnce,
}

/// Why a claim is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Another window has it, or has taken it.
    Elsewhere,
    /// The browser has no locks.
    Unknown,
}

/// Asks for the right to write and calls `granted` when it is there. Returns when it is not, or no
/// longer.
pub async fn hold_writing(claim: Claim, granted: impl FnOnce() + 'static) -> Ended {
    let is_granted = Rc::new(Cell::new(false));
    let was_granted = is_granted.clone();
    let callback = Closure::once_into_js(move |lock: JsValue| {
        if lock.is_null() {
            return JsValue::UNDEFINED;
        }
        is_granted.set(true);
        granted();
        // The lock is held as long as this promise is open.
        Promise::new(&mut |_, _| ()).into()
    });
    let Some(promise) = request(claim, callback.unchecked_ref()) else {
        return Ended::Unknown;
    };
    let outcome = JsFuture::from(promise).await;
    if outcome.is_err() && !was_granted.get() {
        return Ended::Unknown;
    }
    Ended::Elsewhere
}

fn request(claim: Claim, callback: &Function) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    if locks.is_undefined() {
        return None;
    }
    let options = Object::new();
    let option = match claim {
        Claim::IfFree => Some("ifAvailable"),
        Claim::InTurn => None,
        Claim::AtOnce => Some("steal"),
    };
    if let Some(option) = option {
        Reflect::set(&options, &option.into(), &JsValue::TRUE).ok()?;
    }
    let locks: &Locks = locks.unchecked_ref();
    locks.request(NAME, &options, callback).ok()
}

/// What windows tell each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// I want to write: write what you have, and say so.
    HandOver,
    /// What I had is written.
    Written,
    /// Everything was deleted on purpose: forget it as well.
    Forget,
}

impl Message {
    const ALL: [Self; 3] = [Self::HandOver, Self::Written, Self::Forget];

    fn id(self) -> &'static str {
        match self {
            Self::HandOver => "hand-over",
            Self::Written => "written",
            Self::Forget => "forget",
        }
    }
}

/// The other windows. Where the browser has no channel, they hear nothing.
pub struct Windows {
    channel: Option<BroadcastChannel>,
    // The channel calls it as long as the window is open.
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Windows {
    /// Listens from now on.
    pub fn open(hear: impl Fn(Message) + 'static) -> Self {
        let listener = Closure::new(move |event: MessageEvent| {
            let said = event.data().as_string();
            let message = Message::ALL
                .into_iter()
                .find(|m| said.as_deref() == Some(m.id()));
            message.into_iter().for_each(&hear);
        });
        let channel = BroadcastChannel::new(NAME).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        }
        Self {
            channel,
            _listener: listener,
        }
    }

    /// Tells all other windows.
    pub fn say(&self, message: Message) {
        if let Some(channel) = &self.channel {
            // Fails only for a channel that is closed.
            let _ = channel.post_message(&message.id().into());
        }
    }
}
