//! Checks: exact intervals, relations between figures, findings.
