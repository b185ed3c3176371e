//! The present moment, ticking.

use crate::moment::to_the_minute;
use crate::platform;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use leptos::prelude::*;
use std::time::Duration;

/// How often what depends on the time is shown anew.
const TICK: Duration = Duration::from_secs(15);

#[derive(Clone, Copy)]
pub struct Clock {
    /// Now, at most [`TICK`] old.
    pub now: ReadSignal<Timestamp>,
    zone: StoredValue<String>,
}

impl Clock {
    pub fn begin() -> Self {
        let (now, set_now) = signal(platform::now());
        set_interval(move || set_now.set(platform::now()), TICK);
        let zone = platform::own_time_zone().unwrap_or_else(|| "UTC".to_owned());
        Self {
            now,
            zone: StoredValue::new(zone),
        }
    }

    /// The IANA zone the device is set to; UTC where it is not known.
    pub fn device_zone(self) -> String {
        self.zone.get_value()
    }

    /// The time of day by the device's zone, as `14:32`.
    pub fn time_of_day(self, instant: Timestamp) -> String {
        let zoned = instant.to_zoned_datetime(self.time_zone());
        to_the_minute(zoned.time())
    }

    /// The civil date by the device's zone.
    pub fn date(self, instant: Timestamp) -> Date {
        instant.to_zoned_datetime(self.time_zone()).date()
    }

    /// The civil date in an IANA zone; by the device's zone where there is none of that name.
    pub fn date_in(self, zone: &str, instant: Timestamp) -> Date {
        let zone = TimeZone::get(zone).unwrap_or_else(|_| self.time_zone());
        instant.to_zoned_datetime(zone).date()
    }

    fn time_zone(self) -> TimeZone {
        self.zone
            .with_value(|zone| TimeZone::get(zone))
            .unwrap_or(TimeZone::UTC)
    }
}
