//! The words by which the JSON form calls the values of a closed list.

/// Gives an enum without fields the names of its wire form: a list of all values, `name`, `Display` and `FromStr`.
///
/// The derives of serde and schemars make the same words from the variants; a test holds the two together.
macro_rules! wire_names {
    ($(#[$example:meta])* $type:ident { $($variant:ident => $name:literal,)+ }) => {
        impl $type {
            pub(crate) const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// The name used in the wire form.
            ///
            $(#[$example])*
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }

        /// Reads a name back; [`ErrorKind::UnknownName`](crate::ErrorKind::UnknownName) for any other word.
        impl std::str::FromStr for $type {
            type Err = crate::Error;

            fn from_str(name: &str) -> Result<Self, crate::Error> {
                let found = Self::ALL.into_iter().find(|value| value.name() == name);
                found.ok_or_else(|| crate::Error::new(crate::ErrorKind::UnknownName, 0..name.len()))
            }
        }

        /// Writes the name.
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::{Direction, Error, ErrorKind, Hedge, Parts, Role, SectorKind, Setter, Span, Verdict};
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    /// One name in code, in JSON and in words, and no other word is one.
    fn agree<T, const N: usize>(all: [T; N])
    where
        T: Copy + PartialEq + Debug + Display + FromStr<Err = Error> + Serialize + DeserializeOwned,
    {
        for value in all {
            let json = serde_json::to_string(&value).expect("a name is a string");
            assert_eq!(json, format!("\"{value}\""));
            assert_eq!(serde_json::from_str::<T>(&json).expect("a name is read back"), value);
            assert_eq!(value.to_string().parse::<T>(), Ok(value));
        }
        let unknown = "mars".parse::<T>().expect_err("no value has this name");
        assert_eq!((unknown.kind(), unknown.span()), (ErrorKind::UnknownName, Some(Span::new(0, 4))));
    }

    #[test]
    fn names_are_those_of_the_wire_form_and_read_back() {
        agree(Role::ALL);
        agree(Verdict::ALL);
        agree(Setter::ALL);
        agree(SectorKind::ALL);
        agree(Direction::ALL);
        agree(Hedge::ALL);
        agree(Parts::ALL);
    }
}
