//! Enums whose values have a published id: the id stands in snapshots and in message names, and
//! never changes its meaning.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A closed list of values, each with a kebab-case id.
pub trait Listed: Copy + Sized + 'static {
    /// Every value, in the order in which a person would list them.
    const ALL: &'static [Self];
    /// The list's name in a JSON Schema.
    const NAME: &'static str;

    /// The published id.
    fn id(self) -> &'static str;

    /// The value with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.id() == id)
    }
}

/// Declares an enum together with its ids.
macro_rules! listed {
    ($(#[$meta:meta])* $name:ident { $($(#[$value_meta:meta])* $value:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$value_meta])* $value,)+ }

        impl $crate::directory::Listed for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];
            const NAME: &'static str = stringify!($name);

            fn id(self) -> &'static str {
                match self { $(Self::$value => $id),+ }
            }
        }

        impl $name {
            /// The published kebab-case id: it names the value in snapshots and in messages.
            pub fn id(self) -> &'static str {
                $crate::directory::Listed::id(self)
            }
        }
    };
}
pub(crate) use listed;

/// A listed value as it stands in a snapshot: its id as a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ById<E>(pub E);

impl<E: Listed> Serialize for ById<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.id())
    }
}

impl<'de, E: Listed> Deserialize<'de> for ById<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = Cow::<'de, str>::deserialize(deserializer)?;
        E::from_id(&id)
            .map(Self)
            .ok_or_else(|| de::Error::custom(format_args!("{}: {id}", E::NAME)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<E: Listed> schemars::JsonSchema for ById<E> {
    fn schema_name() -> Cow<'static, str> {
        E::NAME.into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let ids: Vec<&str> = E::ALL.iter().map(|value| value.id()).collect();
        schemars::json_schema!({ "type": "string", "enum": ids })
    }
}
