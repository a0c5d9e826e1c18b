//! The pages of the language's own findings: the files of `docs/errors`, part of the program.

use crate::diagnostic::Code;

macro_rules! pages {
    ($($id:literal)*) => {
        const PAGES: &[(&str, &str)] = &[$(($id, include_str!(concat!("../../docs/errors/", $id, ".md")))),*];
    };
}

pages! {
    "J080" "J081" "J082" "J083"
}

/// The page of a code without its title; empty where it has none.
pub fn page(code: Code) -> &'static str {
    let page = PAGES.iter().find(|(id, _)| *id == code.id).map_or("", |(_, text)| text);
    page.split_once('\n').map_or("", |(_, text)| text.trim_start())
}
