//! Integers beyond 64 bits, as far as carrying them takes: made, compared and printed, not calculated with.

use std::fmt;
use std::str::FromStr;

/// An integer of any size: sign and magnitude in base 2^32, least significant digit first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BigInt {
    is_negative: bool,
    digits: Vec<u32>,
}

impl BigInt {
    /// An integer of its sign and its digits in base 2^32, least significant first.
    pub fn from_digits(is_negative: bool, mut digits: Vec<u32>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { is_negative: is_negative && !digits.is_empty(), digits }
    }

    /// True for numbers below zero.
    pub fn is_negative(&self) -> bool {
        self.is_negative
    }

    /// The magnitude in base 2^32, least significant digit first.
    pub fn digits(&self) -> &[u32] {
        &self.digits
    }

    /// The value, when it fits.
    pub fn to_i128(&self) -> Option<i128> {
        if self.digits.len() > 4 {
            return None;
        }
        let magnitude = self.digits.iter().rev().fold(0u128, |value, digit| value << 32 | u128::from(*digit));
        match (self.is_negative, magnitude) {
            (true, magnitude) if magnitude == 1 << 127 => Some(i128::MIN),
            (true, magnitude) => i128::try_from(magnitude).ok().map(|value| -value),
            (false, magnitude) => i128::try_from(magnitude).ok(),
        }
    }

    /// Digits in base 2^15, as messages carry them.
    pub(crate) fn to_base_15(&self) -> Vec<u16> {
        let mut out = Vec::with_capacity(self.digits.len() * 32 / 15 + 1);
        let (mut held, mut bits) = (0u64, 0);
        for digit in &self.digits {
            held |= u64::from(*digit) << bits;
            bits += 32;
            while bits >= 15 {
                out.push((held & 0x7fff) as u16);
                held >>= 15;
                bits -= 15;
            }
        }
        out.push(held as u16);
        while out.last() == Some(&0) {
            out.pop();
        }
        out
    }

    pub(crate) fn from_base_15(is_negative: bool, source: impl Iterator<Item = u16>) -> Self {
        let mut digits = Vec::new();
        let (mut held, mut bits) = (0u64, 0);
        for digit in source {
            held |= u64::from(digit) << bits;
            bits += 15;
            if bits >= 32 {
                digits.push(held as u32);
                held >>= 32;
                bits -= 32;
            }
        }
        digits.push(held as u32);
        Self::from_digits(is_negative, digits)
    }
}

impl From<i128> for BigInt {
    fn from(value: i128) -> Self {
        let magnitude = value.unsigned_abs();
        let digits = (0..4).map(|i| (magnitude >> (32 * i)) as u32).collect();
        Self::from_digits(value < 0, digits)
    }
}

impl From<i64> for BigInt {
    fn from(value: i64) -> Self {
        Self::from(i128::from(value))
    }
}

impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const GROUP: u64 = 1_000_000_000;
        let mut rest = self.digits.clone();
        let mut groups = Vec::new();
        while !rest.is_empty() {
            let mut remainder = 0u64;
            for digit in rest.iter_mut().rev() {
                let value = remainder << 32 | u64::from(*digit);
                *digit = (value / GROUP) as u32;
                remainder = value % GROUP;
            }
            groups.push(remainder);
            while rest.last() == Some(&0) {
                rest.pop();
            }
        }
        let mut text = groups.last().copied().unwrap_or(0).to_string();
        for group in groups.iter().rev().skip(1) {
            text.push_str(&format!("{group:09}"));
        }
        f.pad_integral(!self.is_negative, "", &text)
    }
}

impl FromStr for BigInt {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (is_negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(format!("invalid integer '{text}'"));
        }
        let mut value: Vec<u32> = Vec::new();
        for byte in digits.bytes() {
            let mut carry = u64::from(byte - b'0');
            for digit in &mut value {
                let product = u64::from(*digit) * 10 + carry;
                *digit = product as u32;
                carry = product >> 32;
            }
            if carry != 0 {
                value.push(carry as u32);
            }
        }
        Ok(Self::from_digits(is_negative, value))
    }
}
