//! Measured times, in milliseconds.

use std::fmt;

/// The line above times.
pub const HEAD: &str = "  median   least    most";

pub struct Times {
    pub median: f64,
    pub least: f64,
    pub most: f64,
}

impl Times {
    /// Of at least one measurement.
    pub fn of(mut times: Vec<f64>) -> Times {
        times.sort_by(f64::total_cmp);
        Times {
            median: times[times.len() / 2],
            least: times[0],
            most: times[times.len() - 1],
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Times {
            median,
            least,
            most,
        } = self;
        write!(formatter, "{median:>8.0}{least:>8.0}{most:>8.0}")
    }
}
