//! An instant in a stored form: milliseconds since 1970-01-01T00:00Z. For serde's `with`.

use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

pub fn serialize<S: Serializer>(instant: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(instant.as_millisecond())
}

pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let milliseconds = i64::deserialize(deserializer)?;
    Timestamp::from_millisecond(milliseconds).map_err(|_| D::Error::custom("milliseconds"))
}
