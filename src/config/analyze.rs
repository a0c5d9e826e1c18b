//! The table `[analyze]`.

use super::value::{self, Shape};
use super::{Reader, advice};
use crate::analysis::report::Condition;
use crate::diagnostic::codes::{UNKNOWN_SETTING, WRONG_SETTING};
use toml::de::DeTable;

/// Reads `fail-on`: conditions, or one.
pub(super) fn read(reader: &mut Reader, settings: &DeTable<'_>) {
    for (key, setting) in settings {
        let (key, place) = (key.get_ref().as_ref(), key.span());
        if key != "fail-on" {
            let message = format!("`analyze` has no setting `{key}`");
            reader.report(UNKNOWN_SETTING, place, message, Some(advice(key, &["fail-on"])));
            continue;
        }
        for text in Shape::Texts.texts(setting) {
            match text {
                Ok((text, place)) => match Condition::read(text) {
                    Ok(condition) => reader.config.analyze.fail_on.push(condition),
                    Err(wrong) => {
                        let message = format!("`fail-on` cannot be `{text}`");
                        reader.report(WRONG_SETTING, place, message, Some(wrong));
                    }
                },
                Err(other) => {
                    let (takes, got) = (Shape::Texts.called(), value::called(other.get_ref()));
                    reader.report(WRONG_SETTING, other.span(), format!("`fail-on` takes {takes}, not {got}"), None);
                }
            }
        }
    }
}
