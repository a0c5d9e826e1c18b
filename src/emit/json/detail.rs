//! Details: what all have, then what their kind has.

use super::Document;
use super::write::{key, nothing};
use crate::model::*;

impl<'p, 'w, 's> Document<'p, 'w, 's> {
    pub(super) fn detail(&mut self, detail: &'p Detail<'s>) {
        self.object(|document| {
            document.json.key(key!("keyword"));
            document.lane_ref(detail.lane);
            document.maybe_text(key!("name"), detail.name.as_ref());
            document.text(key!("text"), &detail.text);
            document.body(&detail.body);
            let common = detail.basis.is_some() || detail.link.is_some() || detail.at.is_some();
            if common || !detail.who.is_empty() || !detail.sources.is_empty() {
                document.whos(&detail.who);
                document.researches(&detail.sources);
                document.basis(detail.basis);
                document.maybe_text(key!("link"), detail.link.as_ref());
                document.maybe_time(key!("at"), detail.at);
            } else {
                document.json.raw(nothing!(list "for", list "sources", null "basis", null "link", null "at"));
            }
            document.range(detail.span);
        });
    }

    fn body(&mut self, body: &'p Body<'s>) {
        match body {
            Body::Plain => {}
            Body::Feels(value) => {
                self.json.key(key!("value"));
                self.number(*value);
            }
            Body::Icon(icon) => self.maybe_word(key!("icon"), icon.map(Icon::word)),
            Body::Pain { severity, affects } => {
                self.maybe_word(key!("severity"), severity.map(Severity::word));
                self.maybe_percent(key!("affects"), *affects);
            }
            Body::Opportunity(it) => self.work(&it.resolves, it.owner, it.impact, it.effort),
            Body::Action(it) => {
                self.work(&it.resolves, it.owner, it.impact, it.effort);
                self.maybe_date(key!("due"), it.due);
                self.maybe_word(key!("status"), it.status.map(ActionStatus::word));
            }
            Body::Metric(it) => {
                self.maybe_figure(key!("value"), it.value.as_ref());
                self.maybe_figure(key!("target"), it.target.as_ref());
                self.maybe_number(key!("sample"), it.sample);
                self.maybe_date(key!("date"), it.date);
            }
            Body::Fail { recovery } => self.maybe_text(key!("recovery"), recovery.as_ref()),
            Body::Image { image, shows } => {
                self.image_path(key!("path"), Some(*image));
                self.maybe_text(key!("shows"), shows.as_ref());
            }
            Body::Row(row) => self.row(row),
        }
    }

    fn work(&mut self, resolves: &[DetailRef], owner: Option<TeamId>, impact: Option<Level>, effort: Option<Level>) {
        self.json.key(key!("resolves"));
        self.list(resolves, |document, reference| document.detail_ref(*reference));
        self.owner(owner);
        self.maybe_word(key!("impact"), impact.map(Level::word));
        self.maybe_word(key!("effort"), effort.map(Level::word));
    }

    fn row(&mut self, row: &'p Row<'s>) {
        self.json.key(key!("by"));
        self.list(&row.by, |document, actor| document.actor_ref(*actor));
        self.maybe_duration(key!("waits"), row.waits);
        self.maybe_duration(key!("takes"), row.takes);
        self.maybe_word(key!("way"), row.way.map(Way::word));
        self.json.key(key!("fails"));
        self.lines(&row.fails, Self::detail);
        self.json.key(key!("arrows"));
        self.lines(&row.arrows, |document, arrow| {
            document.object(|document| {
                document.json.key(key!("target"));
                document.detail_ref(arrow.target);
                document.range(arrow.span);
            });
        });
    }
}
