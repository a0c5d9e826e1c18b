//! The pages of the language's own findings: the files of `docs/errors`, part of the program.

use crate::diagnostic::Code;

macro_rules! pages {
    ($($id:literal)*) => {
        const PAGES: &[(&str, &str)] = &[$(($id, include_str!(concat!("../../docs/errors/", $id, ".md")))),*];
    };
}

pages! {
    "J001" "J002" "J003" "J004" "J005" "J006" "J007" "J008" "J009" "J010"
    "J011" "J012" "J013" "J014" "J015" "J016" "J017" "J021" "J022" "J023"
    "J024" "J025" "J026" "J027" "J028" "J029" "J030" "J031" "J040" "J041"
    "J042" "J043" "J045" "J046" "J047" "J048" "J049" "J050" "J052" "J053"
    "J054" "J055" "J056" "J057" "J058" "J059" "J060" "J061" "J062" "J063"
    "J064" "J070" "J071" "J072" "J073" "J074" "J075" "J076" "J080" "J081"
    "J082" "J083"
}

/// The page of a code without its title; empty where it has none.
pub fn page(code: Code) -> &'static str {
    let page = PAGES.iter().find(|(id, _)| *id == code.id).map_or("", |(_, text)| text);
    page.split_once('\n').map_or("", |(_, text)| text.trim_start())
}
