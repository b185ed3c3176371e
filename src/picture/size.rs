//! How small a picture is made.

use super::Declared;

/// What a letterhead prints at 300 dots an inch.
const WIDEST: f64 = 900.0;
const HIGHEST: f64 = 240.0;
/// From one try to the next.
const STEP: f64 = 0.8;
const TRIES: i32 = 12;

/// Widths and heights to try until the picture is small enough, the largest first. None is larger
/// than the picture is.
pub fn sizes(picture: Declared) -> impl Iterator<Item = (u16, u16)> {
    let (width, height) = (f64::from(picture.width), f64::from(picture.height));
    let largest = (WIDEST / width).min(HIGHEST / height).min(1.0);
    (0..TRIES).map(move |tried| {
        let scale = largest * STEP.powi(tried);
        let side = |length: f64| (length * scale).round().max(1.0) as u16;
        (side(width), side(height))
    })
}
