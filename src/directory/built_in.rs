//! The fictional directory that comes inside the file.

use jiff::civil::Date;

use super::{Snapshot, SnapshotLimits, read_snapshot};

/// The bytes of the exercise snapshot, as published in `public/directory/exercise.json`.
pub const EXERCISE: &[u8] = include_bytes!("../../public/directory/exercise.json");

/// So many of its bytes are in the part of the program that the desk starts with; the others come
/// with the rest.
pub const EXERCISE_START: usize = 1 << 12;

/// The exercise snapshot.
#[inline(never)]
pub fn exercise() -> Snapshot {
    // Embedded data, read by `tests/directory/`.
    read_snapshot(EXERCISE, SnapshotLimits::default()).expect("the exercise snapshot is valid")
}

/// The days on which the exercise snapshot was issued and until which it is valid. They stand in
/// its beginning, so that the start needs not read all of it.
pub fn exercise_dates() -> [Date; 2] {
    ["issued", "valid_until"].map(first_day)
}

fn first_day(key: &str) -> Date {
    let key = format!("\"{key}\":\"");
    let at = EXERCISE
        .windows(key.len())
        .position(|w| w == key.as_bytes());
    let day = at.and_then(|at| EXERCISE[at + key.len()..].get(..10));
    let day = day.and_then(|day| std::str::from_utf8(day).ok());
    // Embedded data, read by the test below.
    let day = day.and_then(|day| day.parse().ok());
    day.expect("the exercise snapshot has its days")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dates_are_those_of_the_whole_snapshot() {
        let snapshot = exercise();
        assert_eq!(exercise_dates(), [snapshot.issued, snapshot.valid_until]);
    }
}
