//! Units, an open class: any counting noun is one.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// The unit of a quantity: a canonical code, or the counting noun as it was written, in lower case.
///
/// Codes: `VND USD EUR % pp ‰ ha m2 km2 km m m3 l t tạ kg g kWh MW …`, rates with a slash (`tạ/ha`, `VND/kg`,
/// `VND/người/năm`). The empty code is a bare number.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unit(Cow<'static, str>);

impl Unit {
    /// No unit: a bare number.
    pub const NONE: Self = Self(Cow::Borrowed(""));
    /// Đồng.
    pub const VND: Self = Self(Cow::Borrowed("VND"));
    /// Per cent.
    pub const PERCENT: Self = Self(Cow::Borrowed("%"));
    /// Percentage points.
    pub const POINT: Self = Self(Cow::Borrowed("pp"));

    /// A unit by its code or noun, taken as it is.
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Self(code.into())
    }

    /// The code, or the noun.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
