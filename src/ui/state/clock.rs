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
    /// Looked for when it is first asked for, which is after the desk is there.
    zone: StoredValue<Option<String>>,
}

impl Clock {
    pub fn begin() -> Self {
        let (now, set_now) = signal(platform::now());
        set_interval(move || set_now.set(platform::now()), TICK);
        // What is not in sight ticks seldom, and not at all while the device sleeps.
        window_event_listener_untyped("visibilitychange", move |_| set_now.set(platform::now()));
        Self {
            now,
            zone: StoredValue::new(None),
        }
    }

    /// The IANA zone the device is set to; UTC where it is not known.
    pub fn device_zone(self) -> String {
        if let Some(zone) = self.zone.get_value() {
            return zone;
        }
        let zone = platform::own_time_zone().unwrap_or_else(|| "UTC".to_owned());
        self.zone.set_value(Some(zone.clone()));
        zone
    }

    /// The time of day on the device's clock, as `14:32`.
    pub fn time_of_day(self, instant: Timestamp) -> String {
        to_the_minute(platform::on_the_clock(instant).time())
    }

    /// The civil date on the device's clock.
    pub fn date(self, instant: Timestamp) -> Date {
        platform::on_the_clock(instant).date()
    }

    /// The civil date in an IANA zone; on the device's clock where there is none of that name.
    pub fn date_in(self, zone: &str, instant: Timestamp) -> Date {
        TimeZone::get(zone).map_or_else(
            |_| self.date(instant),
            |zone| instant.to_zoned_datetime(zone).date(),
        )
    }
}
