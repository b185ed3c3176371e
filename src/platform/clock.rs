//! The device's clock and the zone it is set to.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use js_sys::Intl::DateTimeFormat;
use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// Now, by the device's clock, to the millisecond.
pub fn now() -> Timestamp {
    // The browser's dates stay within 275 760 years of 1970, so the number fits; what lies outside
    // the years 1 to 9999 is no clock's time.
    #[expect(clippy::cast_possible_truncation)]
    let milliseconds = Date::now() as i64;
    Timestamp::from_millisecond(milliseconds).unwrap_or_default()
}

/// What the device's clock shows at an instant, by the browser's rules of the zone it is set to.
pub fn on_the_clock(instant: Timestamp) -> DateTime {
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of years up to 9999"
    )]
    let date = Date::new(&JsValue::from_f64(instant.as_millisecond() as f64));
    let shown = || {
        let part = |part: u32| i8::try_from(part).ok();
        let year = i16::try_from(date.get_full_year()).ok()?;
        let (month, day) = (part(date.get_month() + 1)?, part(date.get_date())?);
        let (hour, minute) = (part(date.get_hours())?, part(date.get_minutes())?);
        DateTime::new(year, month, day, hour, minute, part(date.get_seconds())?, 0).ok()
    };
    // Only beyond the years 1 to 9999 there is nothing to show.
    shown().unwrap_or_default()
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
