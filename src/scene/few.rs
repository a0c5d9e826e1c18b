//! A list that nearly always has one element, which then needs no memory of its own.

use std::ops::{Deref, DerefMut};

/// Behaves as a slice.
#[derive(Debug, Clone)]
pub enum Few<T> {
    One([T; 1]),
    Many(Vec<T>),
}

impl<T> Few<T> {
    pub fn one(element: T) -> Self {
        Few::One([element])
    }

    pub fn push(&mut self, element: T) {
        self.extend([element]);
    }

    /// Each element, with its index, as something else. Many take each other's place in memory where they are of one size.
    pub fn map<U>(self, mut change: impl FnMut(usize, T) -> U) -> Few<U> {
        match self {
            Few::One([one]) => Few::one(change(0, one)),
            Few::Many(many) => Few::Many(many.into_iter().enumerate().map(|(index, it)| change(index, it)).collect()),
        }
    }

    pub fn into_vec(self) -> Vec<T> {
        match self {
            Few::One(one) => Vec::from(one),
            Few::Many(many) => many,
        }
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Few::Many(Vec::new())
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Few::One(one) => one,
            Few::Many(many) => many,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Few::One(one) => one,
            Few::Many(many) => many,
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(many: Vec<T>) -> Self {
        Few::Many(many)
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(elements: I) -> Self {
        Few::Many(elements.into_iter().collect())
    }
}

impl<T> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, elements: I) {
        let mut more = elements.into_iter().peekable();
        if more.peek().is_some() {
            let mut many = std::mem::take(self).into_vec();
            many.extend(more);
            *self = Few::Many(many);
        }
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut Few<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_becomes_many() {
        let mut few = Few::one(1);
        few.extend([]);
        assert!(matches!(few, Few::One([1])));
        few.push(2);
        few.extend([3, 4]);
        assert_eq!(few.map(|index, it| index + it).into_vec(), [1, 3, 5, 7]);
        assert!(Few::<u8>::default().is_empty());
    }
}
