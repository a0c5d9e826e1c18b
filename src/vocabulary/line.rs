//! How a line is laid out: how far its keyword is padded, and in which order the words behind it stand.

use super::{Form, Place, Row, children};

/// The inline words of the places that have any, in the order in which they are written.
const INLINE: &[(Place, &[&str])] = &[
    (Place::Stage, &["for", "span", "takes", "counts"]),
    (
        Place::Touchpoint,
        &[
            "via",
            "for",
            "at",
            "takes",
            "waits",
            "effort",
            "place",
            "expects",
            "feels",
            "event",
            "icon",
            "optional",
            "moment-of-truth",
        ],
    ),
    (Place::Row, &["fail"]),
];

/// The column, counted from the keyword, at which what follows a keyword begins. `None`: one blank follows.
///
/// The block in which the line stands decides, never the lines around it: so a new line is one line of a diff. What gives
/// its parent a value or a detail is padded; what declares something of its own, and an arrow, is not.
///
/// `around` is the row of the statement that holds the line, `row` the line's own, `None` for an attribute of that statement.
pub fn keyword_width(around: Option<&Row>, row: Option<&Row>) -> Option<usize> {
    let around = around?;
    if row.is_some_and(declares) {
        return None;
    }
    Some(match around.block {
        Some(Place::Stage | Place::Touchpoint | Place::Layer) => 12,
        _ => 10,
    })
}

fn declares(row: &Row) -> bool {
    match row.keyword {
        "stage" | "touchpoint" | "outcome" | "window" | "SERIES" | "->" => true,
        // That of a blueprint or a view names a touchpoint; the other one is a time, a value like any.
        "at" => row.slots.first().is_some_and(|slot| matches!(slot.form, Form::Reference(_))),
        _ => false,
    }
}

/// Where an inline child stands among those in the line of its parent; the last place for a word that is none.
pub fn inline_order(place: Place, keyword: &str) -> usize {
    let words = INLINE.iter().find(|(it, _)| *it == place).map_or(&[][..], |(_, words)| *words);
    words.iter().position(|it| *it == keyword).unwrap_or(words.len())
}

/// The inline words of a place, in that order.
pub fn inline_words(place: Place) -> impl Iterator<Item = &'static str> {
    let mut words: Vec<&str> = children(place).filter(|row| row.inline == Some(place)).map(|row| row.keyword).collect();
    words.sort_by_key(|word| inline_order(place, word));
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_word_has_its_place() {
        for place in Place::ALL {
            let listed = INLINE.iter().find(|(it, _)| it == place).map_or(Vec::new(), |(_, words)| words.to_vec());
            assert_eq!(inline_words(*place).collect::<Vec<_>>(), listed, "{}", place.name());
        }
    }
}
