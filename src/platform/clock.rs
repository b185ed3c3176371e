//! The device's clock and the zone it is set to.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Object, Reflect};

/// Now, by the device's clock, to the millisecond.
pub fn now() -> Timestamp {
    // The browser's dates stay within 275 760 years of 1970, so the number fits; what lies outside
    // the years 1 to 9999 is no clock's time.
    #[expect(clippy::cast_possible_truncation)]
    let milliseconds = Date::now() as i64;
    Timestamp::from_millisecond(milliseconds).unwrap_or_default()
}

/// The IANA name of the zone that the device is set to, such as `Asia/Tbilisi`; `None` if our own
/// database does not know it.
pub fn own_time_zone() -> Option<String> {
    let options = DateTimeFormat::new(&Array::new(), &Object::new()).resolved_options();
    let name = Reflect::get(&options, &"timeZone".into())
        .ok()?
        .as_string()?;
    TimeZone::get(&name).is_ok().then_some(name)
}
