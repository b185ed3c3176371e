//! Mounts the app in the page, nothing else. Natively there is nothing to mount.

#[cfg(target_arch = "wasm32")]
fn main() {
    point35::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
