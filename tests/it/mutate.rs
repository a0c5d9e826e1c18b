//! Damages text the way people, editors and transfers do. The same seed gives the same damage, on every machine.

/// A small generator of numbers (splitmix64): good enough to choose by, and ours, so that no update changes what is tried.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A number below `below`, or 0 where that is 0.
    pub fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        (mixed % below.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len())).copied().unwrap_or("")
    }
}

/// Characters that have broken programs before: white space that is not, marks that join, direction, control, the far planes.
const STRANGE: [&str; 24] = [
    "\u{0}",
    "\u{1}",
    "\u{1b}[31m",
    "\t",
    "\r",
    "\r\n",
    "\u{a0}",
    "\u{ad}",
    "\u{2028}",
    "\u{feff}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2066}",
    "e\u{301}\u{301}\u{301}",
    "ő",
    "ﷺ",
    "𝒳",
    "🏳\u{fe0f}\u{200d}🌈",
    "\u{10ffff}",
    "−",
    "“",
    "旅",
    "İ",
];

/// Pieces that mean something to the language, to XML or to a style sheet.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "\"",
    "\"\"\"",
    "\\",
    "\\u{110000}",
    "//",
    ",",
    ";",
    "->",
    "-> ->",
    ".",
    "..",
    "-",
    "+",
    "%",
    "0",
    "-0",
    "1e9",
    "99999999999999999999",
    "0.0000000001",
    "-2",
    "7",
    "140%",
    "25:99",
    "2025-02-30",
    "2025-13-01",
    "1h30min",
    "5m",
    "0,5",
    "18 400",
    "12 EUR",
    "</style><script>",
    "]]>",
    "&amp;",
    "import",
    "lane",
    "replaces",
    "for",
    "\"\"",
];

/// A damaged copy of `text`, made of one to four changes; `others` lend lines and words.
pub fn mutate(text: &str, others: &[&str], random: &mut Random) -> String {
    let mut damaged = text.to_owned();
    for _ in 0..=random.below(4) {
        damaged = change(&damaged, others, random);
    }
    damaged
}

fn change<'t>(text: &'t str, others: &[&'t str], random: &mut Random) -> String {
    let kind = random.below(14);
    let lender = random.pick(others);
    match kind {
        0 => flipped(text, random),
        1 => lines(text, random, |lines, one, _| {
            lines.remove(one);
        }),
        2 => lines(text, random, |lines, one, other| lines.insert(other, lines[one])),
        3 => lines(text, random, |lines, one, other| lines.swap(one, other)),
        4 => {
            let stray: Vec<&str> = lender.split_inclusive('\n').collect();
            let line = random.pick(&stray);
            lines(text, random, |lines, one, _| lines.insert(one, line))
        }
        5 => without(text, &['{', '}'], random),
        6 => without(text, &['"'], random),
        7 => without(text, &['\n', ' ', ','], random),
        8 => inserted(text, random.pick(&STRANGE), random),
        9 | 10 => inserted(text, &format!(" {} ", random.pick(&PIECES)), random),
        11 => {
            let words: Vec<&str> = lender.split_whitespace().collect();
            let word = random.pick(&words);
            replaced_word(text, word, random)
        }
        12 => text[..boundary(text, random)].to_owned(),
        _ => {
            // A stretch of the text once more, somewhere else: blocks in blocks, names twice.
            let (one, other) = (boundary(text, random), boundary(text, random));
            inserted(text, &text[one.min(other)..one.max(other)], random)
        }
    }
}

/// One bit of one byte turned over; what is no text any more becomes U+FFFD, as it does where files are read.
fn flipped(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    if let Some(byte) = bytes.get_mut(random.below(text.len())) {
        *byte ^= 1 << random.below(8);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn lines<'t>(text: &'t str, random: &mut Random, edit: impl Fn(&mut Vec<&'t str>, usize, usize)) -> String {
    let mut lines: Vec<&'t str> = text.split_inclusive('\n').collect();
    if !lines.is_empty() {
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        edit(&mut lines, one, other);
    }
    lines.concat()
}

/// Without one of the places at which one of `chars` stands.
fn without(text: &str, chars: &[char], random: &mut Random) -> String {
    let places: Vec<(usize, &str)> = text.match_indices(chars).collect();
    match places.get(random.below(places.len())) {
        Some((at, char)) => [&text[..*at], &text[at + char.len()..]].concat(),
        None => text.to_owned(),
    }
}

fn inserted(text: &str, piece: &str, random: &mut Random) -> String {
    let at = boundary(text, random);
    [&text[..at], piece, &text[at..]].concat()
}

fn replaced_word(text: &str, word: &str, random: &mut Random) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let old = random.pick(&words);
    if old.is_empty() {
        return word.to_owned();
    }
    // Words are slices of the text, so their place follows from where they begin.
    let at = old.as_ptr() as usize - text.as_ptr() as usize;
    [&text[..at], word, &text[at + old.len()..]].concat()
}

/// A place between two characters.
fn boundary(text: &str, random: &mut Random) -> usize {
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
