//! The vocabulary as a page for people: `docs/vocabulary.md`.

use super::{Attribute, List, Place, Row, Slot, children};
use std::fmt::Write;

/// The reference in Markdown: the closed lists, then a table for each place. Ends in a newline.
pub fn describe() -> String {
    let mut out = String::from(
        "# The words of `.journey`\n\n\
         Printed from the table that the compiler reads; a test fails when the two differ.\n\n\
         A statement is `keyword arguments attributes block?`. *Arguments* stand in order; `?` marks what may be left out, `…` a\n\
         list with commas, `→` a name that was declared elsewhere, `[…]` a word of a closed list. *Attributes* stand behind the\n\
         arguments or in the block, each once; `!` marks what must be there. *Once* stands one time at its parent. *In the line of*\n\
         says where a word may stand in its parent's line too, without attributes of its own.\n\n\
         ## Closed lists\n\n| list | words |\n| --- | --- |\n",
    );
    for list in List::ALL {
        let _ = writeln!(out, "| {} | {} |", list.name(), list.words().join(" "));
    }
    for place in Place::ALL {
        let _ = write!(
            out,
            "\n## In a {}\n\n| keyword | arguments | attributes | once | in the line of | what it is |\n| --- | --- | --- | --- | --- | --- |\n",
            place.name()
        );
        for row in children(*place) {
            line(&mut out, row);
        }
    }
    out
}

fn line(out: &mut String, row: &Row) {
    let attributes: Vec<String> = row.all_attributes().map(attribute).collect();
    let _ = writeln!(
        out,
        "| `{}` | {} | {} | {} | {} | {} |",
        row.keyword,
        slots(row.slots),
        attributes.join(", "),
        if row.once { "yes" } else { "" },
        row.inline.map_or("", Place::name),
        row.about
    );
}

fn attribute(attribute: &Attribute) -> String {
    let required = if attribute.required { "!" } else { "" };
    format!("{} {}{required}", attribute.word, slots(attribute.slots)).trim().to_owned()
}

fn slots(slots: &[Slot]) -> String {
    let words: Vec<String> = slots
        .iter()
        .map(|slot| {
            let (optional, list) = (if slot.required { "" } else { "?" }, if slot.list { "…" } else { "" });
            format!("{}{optional}{list}", slot.form.notation())
        })
        .collect();
    words.join(" ")
}
