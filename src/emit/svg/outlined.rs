//! Texts as shapes: the glyphs of each stretch as one path, the words in a title.

use super::escape::{self, Nature};
use super::leaves::{Writer, baseline};
use crate::font::{self, STRIKE, Stroke};
use crate::scene::{Anchor, Run, Text};
use crate::theme::{Look, Type};

impl Writer<'_> {
    /// A group with the class and the words of `text`; in it a path for each stretch, and before it one for what shines
    /// through behind the letters: not every program that takes shapes knows `paint-order`.
    pub(super) fn outlined(&mut self, text: &Text<'_>) {
        if text.runs.iter().all(|run| run.text.trim().is_empty()) {
            return;
        }
        self.used.inks.insert(text.ink);
        self.out.put("<g class=\"tx ");
        self.out.put(text.ink.style().0);
        self.out.put("\"><title>");
        for (index, run) in text.runs.iter().enumerate() {
            if index > 0 && run.breaks {
                self.out.put(" ");
            }
            escape::put(self.out, &run.text, Nature::of(&run.text));
        }
        self.out.put("</title>");
        let struck = text.halo == Some(Look::Strike);
        if let Some(look) = text.halo.filter(|_| !struck)
            && let Some(halo) = look.style()
        {
            self.used.looks.insert(look);
            self.stretches(text, struck, &|_| Some(halo.class));
        }
        self.stretches(text, struck, &|run| run.ink.map(|ink| ink.style().0));
        self.out.put("</g>");
    }

    fn stretches(&mut self, text: &Text<'_>, struck: bool, class: &dyn Fn(&Run<'_>) -> Option<&'static str>) {
        let mut line = 0;
        let mut x = 0.0;
        for (index, run) in text.runs.iter().enumerate() {
            line += u32::from(index > 0 && run.breaks);
            run.ink.into_iter().for_each(|ink| self.used.inks.insert(ink));
            if index == 0 || run.breaks {
                x = line_start(text, index);
            }
            let wide = width(text, run);
            if !run.text.trim().is_empty() {
                self.out.put("<path");
                if let Some(class) = class(run) {
                    self.out.put(" class=\"");
                    self.out.put(class);
                    self.out.put("\"");
                }
                self.out.put(" d=\"");
                self.letters(text, run, (x, baseline(text, line)));
                if struck {
                    self.line_through(text, run, (x, baseline(text, line)), wide);
                }
                self.out.put("\"/>");
            }
            x += wide;
        }
    }

    fn letters(&mut self, text: &Text<'_>, run: &Run<'_>, (left, base): (f64, f64)) {
        let style = kind(text, run).style();
        let mut pen = Pen::default();
        let out = &mut *self.out;
        font::outline(&run.text, style.face, style.size, style.tracking, &mut |stroke| match stroke {
            Stroke::Move(x, y) => pen.to(&mut |it| out.put(it), "m", &[(left + x, base + y)]),
            Stroke::Line(x, y) => pen.to(&mut |it| out.put(it), "l", &[(left + x, base + y)]),
            Stroke::Quad(a, b, x, y) => {
                pen.to(&mut |it| out.put(it), "q", &[(left + a, base + b), (left + x, base + y)]);
            }
            Stroke::Close => {
                out.put("z");
                pen.close();
            }
        });
    }

    fn line_through(&mut self, text: &Text<'_>, run: &Run<'_>, (left, base): (f64, f64), wide: f64) {
        let size = kind(text, run).style().size;
        let (top, bottom) = (base - (STRIKE.0 + STRIKE.1 / 2.0) * size, base - (STRIKE.0 - STRIKE.1 / 2.0) * size);
        let corners = [(left, top), (left + wide, top), (left + wide, bottom), (left, bottom)];
        for (index, (x, y)) in corners.into_iter().enumerate() {
            self.out.put(if index == 0 { "M" } else { "L" });
            self.out.number(x);
            self.out.put(" ");
            self.out.number(y);
        }
        self.out.put("z");
    }
}

/// Where the line that begins with run `first` begins.
fn line_start(text: &Text<'_>, first: usize) -> f64 {
    let rest = text.runs.get(first..).unwrap_or(&[]);
    let end = rest.iter().skip(1).position(|run| run.breaks).map_or(rest.len(), |it| it + 1);
    let wide: f64 = rest.iter().take(end).map(|run| width(text, run)).sum();
    match text.anchor {
        Anchor::Start => text.x,
        Anchor::Middle => text.x - wide / 2.0,
        Anchor::End => text.x - wide,
    }
}

fn kind(text: &Text<'_>, run: &Run<'_>) -> Type {
    run.kind.unwrap_or(text.kind)
}

fn width(text: &Text<'_>, run: &Run<'_>) -> f64 {
    let style = kind(text, run).style();
    font::width(&run.text, style.face, style.size, style.tracking)
}

/// Where the pen stands, in hundredths of a px. Steps are written relative to it, as whole numbers of hundredths, so that
/// they are short and no rounding adds up.
#[derive(Default)]
struct Pen {
    at: (i64, i64),
    /// Where the contour began, to which closing it returns.
    start: (i64, i64),
}

impl Pen {
    fn to(&mut self, put: &mut dyn FnMut(&str), letter: &'static str, points: &[(f64, f64)]) {
        put(letter);
        let from = self.at;
        for (index, (x, y)) in points.iter().enumerate() {
            let to = (hundredths(*x), hundredths(*y));
            let (mut room, mut other) = ([0; 24], [0; 24]);
            for (axis, text) in
                [written(&mut room, to.0 - from.0), written(&mut other, to.1 - from.1)].iter().enumerate()
            {
                if (index > 0 || axis > 0) && !text.starts_with('-') {
                    put(" ");
                }
                put(text);
            }
            self.at = to;
        }
        if letter == "m" {
            self.start = self.at;
        }
    }

    fn close(&mut self) {
        self.at = self.start;
    }
}

/// Half away from zero.
fn hundredths(value: f64) -> i64 {
    (value * 100.0 + 0.5f64.copysign(value)) as i64
}

/// A number of hundredths as a path takes it: `-.05`, `3`, `12.5`.
fn written(room: &mut [u8; 24], hundredths: i64) -> &str {
    let mut at = room.len();
    let mut push = |byte: u8| {
        at -= 1;
        room[at] = byte;
    };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, (hundredths.unsigned_abs() % 100) as u8);
    if rest > 0 {
        if !rest.is_multiple_of(10) {
            push(b'0' + rest % 10);
        }
        push(b'0' + rest / 10);
        push(b'.');
    }
    let mut left = whole;
    while left > 0 || (whole == 0 && rest == 0) {
        push(b'0' + (left % 10) as u8);
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if hundredths < 0 {
        push(b'-');
    }
    str::from_utf8(room.get(at..).unwrap_or(&[])).unwrap_or("0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_short_and_exact() {
        for (hundredths, expected) in
            [(0, "0"), (-5, "-.05"), (300, "3"), (1250, "12.5"), (-100_001, "-1000.01"), (7, ".07"), (10, ".1")]
        {
            assert_eq!(written(&mut [0; 24], hundredths), expected);
        }
        let mut out = String::new();
        let mut pen = Pen::default();
        pen.to(&mut |it| out.push_str(it), "m", &[(1.0, 2.0)]);
        pen.to(&mut |it| out.push_str(it), "q", &[(1.333, 1.0), (1.666, -2.0)]);
        pen.to(&mut |it| out.push_str(it), "l", &[(2.0, 0.0)]);
        pen.close();
        pen.to(&mut |it| out.push_str(it), "m", &[(2.0, 2.0)]);
        assert_eq!(out, "m1 2q.33-1 .67-4l.33 2m1 0");
    }
}
