//! A QR code (ISO/IEC 18004) as rectangles of dark modules.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// Light modules that must stay free on each side.
pub const QUIET_ZONE: u16 = 4;

/// The dark part of a QR code, in modules from its upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Modules {
    /// How many modules stand on each side.
    pub side: u16,
    pub rectangles: Vec<Rectangle>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    pub x: u16,
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl Modules {
    /// The smallest code that holds a text with error correction M, or better where there is room;
    /// `None` where no code holds it.
    pub fn of(text: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(text);
        let (first, last) = (Version::MIN, Version::MAX);
        let level = QrCodeEcc::Medium;
        let code = QrCode::encode_segments_advanced(&segments, level, first, last, None, true);
        code.ok().map(|code| Self::read(&code))
    }

    /// The dark modules as the data of an SVG path, in units of modules.
    pub fn outline(&self) -> String {
        let rectangle = |r: &Rectangle| {
            let Rectangle {
                x,
                y,
                width,
                height,
            } = r;
            format!("M{x} {y}h{width}v{height}h-{width}z")
        };
        self.rectangles.iter().map(rectangle).collect()
    }

    /// Runs of dark modules, those of the same place in rows under each other taken together.
    fn read(code: &QrCode) -> Self {
        let size = code.size();
        let mut rectangles: Vec<Rectangle> = Vec::new();
        let mut open = Vec::new();
        for y in 0..size {
            let mut still_open = Vec::new();
            for run in runs(code, y) {
                let goes_on = |place: &usize| {
                    let above = rectangles[*place];
                    (above.x, above.width) == (run.x, run.width)
                };
                let place = open.iter().copied().find(goes_on);
                if let Some(place) = place {
                    rectangles[place].height += 1;
                } else {
                    rectangles.push(run);
                }
                still_open.push(place.unwrap_or(rectangles.len() - 1));
            }
            open = still_open;
        }
        Self {
            side: narrow(size),
            rectangles,
        }
    }
}

/// The dark runs of a row.
fn runs(code: &QrCode, y: i32) -> Vec<Rectangle> {
    let mut runs: Vec<Rectangle> = Vec::new();
    for x in 0..code.size() {
        match runs.last_mut() {
            _ if !code.get_module(x, y) => {}
            Some(run) if run.x + run.width == narrow(x) => run.width += 1,
            Some(_) | None => runs.push(Rectangle {
                x: narrow(x),
                y: narrow(y),
                width: 1,
                height: 1,
            }),
        }
    }
    runs
}

/// No code has more than 177 modules on a side.
fn narrow(number: i32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rectangles_are_the_dark_modules() {
        let text = "P35:1:BB8";
        let modules = Modules::of(text).unwrap();
        let code = QrCode::encode_segments(&QrSegment::make_segments(text), QrCodeEcc::Medium);
        let code = code.unwrap();
        assert_eq!(i32::from(modules.side), code.size());
        for (x, y) in (0..code.size()).flat_map(|x| (0..code.size()).map(move |y| (x, y))) {
            let covers = |r: &&Rectangle| {
                (r.x..r.x + r.width).contains(&narrow(x))
                    && (r.y..r.y + r.height).contains(&narrow(y))
            };
            let covered = modules.rectangles.iter().filter(covers).count();
            assert_eq!(covered, usize::from(code.get_module(x, y)), "{x} {y}");
        }
    }

    #[test]
    fn what_no_code_holds_gives_none() {
        assert_eq!(Modules::of(&"a".repeat(3_000)), None);
        assert!(Modules::of("").is_some());
    }
}
