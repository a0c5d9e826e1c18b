//! Whether an item can stand in a slot: by its form alone, never by what it refers to.

use crate::syntax::ast::{Form, Item};
use crate::vocabulary::{self, Slot};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    Yes,
    No,
}

/// `following` is the item behind it: an optional name is taken only if a text follows.
pub(super) fn fits(slot: &Slot, item: &Item, following: Option<&Item>, text: &str) -> Fit {
    let fits = match slot.form {
        vocabulary::Form::Name if slot.required => item.form == Form::Name && !has_dot(text),
        vocabulary::Form::Name => {
            item.form == Form::Name
                && following.is_some_and(|next| next.form == Form::Text && !next.after_comma)
                && !has_dot(text)
        }
        vocabulary::Form::Text => item.form == Form::Text,
        vocabulary::Form::Number => item.form == Form::Number,
        vocabulary::Form::Whole => item.form == Form::Number && is_whole(text),
        vocabulary::Form::Percent => item.form == Form::Percent,
        vocabulary::Form::Duration => item.form == Form::Duration,
        vocabulary::Form::Time => item.form == Form::Time,
        vocabulary::Form::Date => item.form == Form::Date,
        vocabulary::Form::Figure => matches!(item.form, Form::Number | Form::Percent | Form::Money | Form::Duration),
        vocabulary::Form::Column => matches!(item.form, Form::Name | Form::Text),
        vocabulary::Form::Reference(_) => item.form == Form::Name,
        vocabulary::Form::Word(list) => item.form == Form::Name && list.words().contains(&text),
    };
    if fits { Fit::Yes } else { Fit::No }
}

/// Whether it is a path. Names are short: to look at their bytes takes less than to begin a search.
fn has_dot(name: &str) -> bool {
    name.bytes().any(|byte| byte == b'.')
}

/// 1, 2, 3 and so on.
fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.bytes().any(|byte| byte != b'0')
}
