//! Mounts the app in the page, nothing else. Natively there is nothing to mount.

#[cfg(target_arch = "wasm32")]
fn main() {
    std::panic::set_hook(Box::new(|panic| page::fail(&panic.to_string())));
    point35::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}

/// What the page's loader (`public/start/loader.js`) offers to the program it started.
#[cfg(target_arch = "wasm32")]
mod page {
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        /// Stops the program and shows the start-up screen with the way out.
        #[wasm_bindgen(js_namespace = point35)]
        pub fn fail(detail: &str);
    }
}
