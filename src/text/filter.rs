//! A set of numbers that says at one look which are not in it.

/// A bit for each hash that a number of the set has (Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors,
/// 1970). Of the numbers outside a set of fifty, one in twenty looks like a member.
pub(crate) struct Filter([u64; WORDS]);

const WORDS: usize = 16;

impl Filter {
    pub(crate) const fn new<const N: usize>(numbers: [u64; N]) -> Self {
        let mut bits = [0; WORDS];
        let mut index = 0;
        while index < N {
            let (word, bit) = place(numbers[index]);
            bits[word] |= 1 << bit;
            index += 1;
        }
        Self(bits)
    }

    /// `false` only where the number is not in the set.
    #[inline]
    pub(crate) fn may_hold(&self, number: u64) -> bool {
        let (word, bit) = place(number);
        self.0[word] >> bit & 1 == 1
    }
}

#[inline]
const fn place(number: u64) -> (usize, u64) {
    let hash = hash(number);
    (hash as usize / 64 % WORDS, hash % 64)
}

/// A number that spreads others evenly over a table: multiplied with the golden ratio (Knuth, The Art of Computer
/// Programming, 6.4).
#[inline]
pub(crate) const fn hash(number: u64) -> u64 {
    number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_it_was_made_of_and_little_else() {
        const NUMBERS: [u64; 50] = {
            let mut numbers = [0; 50];
            let mut index = 0;
            while index < 50 {
                numbers[index] = (index as u64 + 1) * 977;
                index += 1;
            }
            numbers
        };
        let filter = Filter::new(NUMBERS);
        assert!(NUMBERS.iter().all(|number| filter.may_hold(*number)));
        let others = (100_000..110_000).filter(|number| filter.may_hold(*number)).count();
        assert!(others < 1_000, "{others} of 10 000 look like members");
    }
}
