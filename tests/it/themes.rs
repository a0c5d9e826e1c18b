//! Themes: what is drawn can be read and seen in every theme that is built in. Each picture is drawn without its texts, and each text
//! and each mark is held against the pixels that it really stands on.

use crate::compiled::{compiled_files, sources_below};
use crate::pictured::{Area, of_text, walk};
use crate::run::Folder;
use journey::emit::svg::{self, Fonts, Scheme};
use journey::layout::{Request, lay_out};
use journey::model::{BlueprintId, JourneyId, Layout, PersonaId, Project, ViewId};
use journey::scene::{Node, Path as Outline, Scene, Step, Text};
use journey::theme::contrast::{FOR_MARKS, FOR_TEXT, contrast};
use journey::theme::palette::{Palette, Rgb, Theme};
use journey::theme::{self, Look, Paint};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{self, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

/// Folders whose maps show together what every layout can draw.
const FOLDERS: &[&str] = &["tests/maps/maya", "examples/energy"];

/// Looks that only decorate: what they set apart is told by room, words or other marks, too.
const DECORATION: &[Look] = &[
    Look::Canvas,
    Look::Card,
    Look::Band,
    Look::Hairline,
    Look::ScaleLine,
    Look::HourLine,
    Look::FlowBand,
    Look::Disc,
    Look::Tab,
    Look::Bubble,
    Look::Track,
    Look::TargetGap,
    Look::OpportunityCard,
    Look::BottleneckColumn,
    Look::StatePill,
    Look::Quiet,
    Look::Window,
    Look::ZoneBackstage,
    Look::ZoneSupport,
    Look::EdgeGap,
    Look::GapBackstage,
    Look::GapSupport,
    Look::Gain,
    Look::Loss,
    // Grounds of texts in white, which are judged themselves.
    Look::PillVisibility,
    Look::DiscGrey,
    // The hours below tell where the sun stands.
    Look::Sun,
    Look::SunWay,
    // They fade on purpose: the number of the step that they lead to stands beside them.
    Look::CurveFaint,
    Look::CurveFainter,
    Look::CurveFaintest,
];

#[test]
fn every_picture_can_be_read_in_every_theme() {
    let mut faults: BTreeSet<String> = BTreeSet::new();
    let mut layouts = BTreeSet::new();
    for folder in FOLDERS {
        let loaded = compiled_files(&sources_below(folder));
        let compiled = journey::compile(&loaded);
        for request in requests(&compiled.project) {
            let scene = lay_out(&compiled.project, &request);
            let layout = request.drawn().word();
            layouts.insert(layout);
            for (theme, options) in themes() {
                let found = Judge::of(&scene, &options).faults(&scene);
                faults.extend(found.into_iter().map(|it| format!("{theme}, {layout}: {it}")));
            }
        }
    }
    assert_eq!(layouts.len(), 7, "{layouts:?}");
    let told: Vec<String> = faults.into_iter().collect();
    assert!(told.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}

/// Views, what journeys are drawn as, and what is drawn of all of them.
fn requests(project: &Project<'_>) -> Vec<Request> {
    let views = (0..project.views.len()).filter_map(|it| Request::of_view(project, ViewId(it as u32)));
    let journeys = (0..project.journeys.len()).filter_map(|it| Request::of_journey(project, JourneyId(it as u32)));
    let flows = journeys.clone().map(|it| Request { layout: Layout::Flow, ..it });
    let blueprints =
        (0..project.blueprints.len()).filter_map(|it| Request::of_blueprint(project, BlueprintId(it as u32)));
    let personas = (0..project.personas.len()).filter_map(|it| Request::of_persona(project, PersonaId(it as u32)));
    let all = views.chain(journeys).chain(flows).chain(blueprints).chain(personas.take(1));
    all.chain([Request::of_portfolio()]).filter(Request::is_drawable).collect()
}

/// Every scheme of every theme that is built in, and of the brand in the documentation.
fn themes() -> Vec<(&'static str, svg::Options)> {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/themes.md")).unwrap();
    let table = page.split("```toml\n").nth(1).and_then(|it| it.split("```").next()).unwrap();
    let brand = Theme::of_brand(&journey::config::read(journey::source::SourceId(0), table).0.brand);
    let brand = brand.shaped_as(&Theme::default());
    let all = [
        ("light", Scheme::Light, Theme::default()),
        ("dark", Scheme::Dark, Theme::default()),
        ("high contrast, light", Scheme::Light, Theme::high_contrast()),
        ("high contrast, dark", Scheme::Dark, Theme::high_contrast()),
        ("greyscale", Scheme::Light, Theme::greyscale()),
        ("brand, light", Scheme::Light, brand.clone()),
        ("brand, dark", Scheme::Dark, brand),
    ];
    let options = |(name, scheme, theme)| (name, svg::Options { scheme, fonts: Fonts::Absent, theme: Arc::new(theme) });
    all.map(options).into()
}

/// The picture without its texts, and the colours of what stands on it.
struct Judge<'o> {
    ground: Pixmap,
    palette: Palette<'o>,
    faults: Vec<String>,
}

impl<'o> Judge<'o> {
    fn of(scene: &Scene<'_>, options: &'o svg::Options) -> Self {
        let mut picture = Vec::new();
        svg::write(&mut picture, scene, options.clone()).unwrap();
        let tree = Tree::from_data(&picture, &usvg::Options::default()).unwrap();
        let mut ground = Pixmap::new(scene.width.ceil() as u32, scene.height.ceil() as u32).unwrap();
        ground.fill(Color::WHITE);
        resvg::render(&tree, Transform::identity(), &mut ground.as_mut());
        Judge { ground, palette: options.palette(), faults: Vec::new() }
    }

    fn faults(mut self, scene: &Scene<'_>) -> Vec<String> {
        walk(&scene.nodes, (0.0, 0.0), &mut |node, shift| match node {
            Node::Text(text) => self.text(text, shift),
            Node::Icon(icon) => {
                let area = Area { left: icon.x, top: icon.y, right: icon.x + icon.size, bottom: icon.y + icon.size };
                let usual = usual(self.pixels(area.moved(shift)));
                self.hold(icon.ink.style().1, usual, &format!("the icon {}", icon.icon));
            }
            Node::Rect(rect) => {
                let area = Area { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
                self.mark(rect.look, &around(area), shift);
            }
            Node::Circle(it) => {
                let (left, top) = (it.x - it.radius, it.y - it.radius);
                let area = Area { left, top, right: it.x + it.radius, bottom: it.y + it.radius };
                self.mark(it.look, &around(area), shift);
            }
            Node::Path(path) => self.mark(path.look, &beside(path), shift),
            Node::Star { x, y, scale } => {
                let reach = 11.0 * scale;
                let area = Area { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
                self.mark(Look::StarShape, &around(area), shift);
            }
            Node::Face(face) => {
                let (line, fill) = match face.mood {
                    1.. => (theme::POSITIVE, theme::POSITIVE_SOFT),
                    0 => (theme::NEUTRAL, theme::TINT),
                    _ => (theme::NEGATIVE, theme::NEGATIVE_SOFT),
                };
                self.hold(line, Some(self.palette.rgb(if face.hollow { theme::BAND } else { fill })), "a face");
            }
            Node::Group(_) | Node::Image(_) | Node::Sky(_) => {}
        });
        self.faults
    }

    /// Nearly all that lies under a line must be far enough from each of its inks, or its halo.
    fn text(&mut self, text: &Text<'_>, shift: (f64, f64)) {
        let inks: Vec<theme::Color> = text
            .runs
            .iter()
            .map(|run| run.ink.unwrap_or(text.ink))
            .chain([text.ink])
            .map(|ink| ink.style().1)
            .collect();
        let halo = text.halo.and_then(Look::style).and_then(|it| match it.stroke {
            Paint::Plain(color) => Some(self.palette.rgb(color)),
            _ => None,
        });
        for line in of_text(text) {
            let under = halo.map_or_else(|| self.pixels(line.area.moved(shift)), |it| vec![it]);
            for ink in &inks {
                let ink = self.palette.rgb(*ink);
                let mut ratios: Vec<f64> = under.iter().map(|it| contrast(ink, *it)).collect();
                ratios.sort_by(f64::total_cmp);
                let Some(ratio) = ratios.get(ratios.len() / 8).filter(|it| **it < FOR_TEXT) else { continue };
                self.faults.push(format!("`{}` has {ratio:.2}:1 in {ink:?} on {:?}", line.text, usual(under.clone())));
            }
        }
    }

    /// The line of a shape, or what it is filled with, against what lies at these points around it.
    fn mark(&mut self, look: Look, points: &[(f64, f64)], shift: (f64, f64)) {
        let Some(style) = look.style().filter(|_| !DECORATION.contains(&look)) else { return };
        let ((Paint::Plain(color), _) | (_, Paint::Plain(color))) = (style.stroke, style.fill) else { return };
        let own = self.palette.rgb(color);
        let near = points.iter().filter_map(|it| self.pixel(it.0 + shift.0, it.1 + shift.1));
        // Where several of a kind meet, as an arrow and its line, the other is no ground.
        let ground = usual(near.filter(|it| *it != own).collect());
        self.hold(color, ground, &format!("{look:?}"));
    }

    fn hold(&mut self, color: theme::Color, ground: Option<Rgb>, what: &str) {
        let Some(ground) = ground else { return };
        let color = self.palette.rgb(color);
        let ratio = contrast(color, ground);
        if ratio < FOR_MARKS {
            self.faults.push(format!("{what} has {ratio:.2}:1 in {color:?} on {ground:?}"));
        }
    }

    fn pixels(&self, area: Area) -> Vec<Rgb> {
        let across = area.left.floor() as i32..area.right.ceil() as i32;
        let down = area.top.floor() as i32..area.bottom.ceil() as i32;
        down.flat_map(|y| across.clone().map(move |x| (x, y)))
            .filter_map(|(x, y)| self.pixel(f64::from(x), f64::from(y)))
            .collect()
    }

    fn pixel(&self, x: f64, y: f64) -> Option<Rgb> {
        let inside = x >= 0.0 && y >= 0.0;
        let pixel = inside.then(|| self.ground.pixel(x as u32, y as u32)).flatten()?;
        Some([pixel.red(), pixel.green(), pixel.blue()])
    }
}

/// The most frequent colour.
fn usual(colors: Vec<Rgb>) -> Option<Rgb> {
    let mut counts: BTreeMap<Rgb, usize> = BTreeMap::new();
    colors.into_iter().for_each(|it| *counts.entry(it).or_default() += 1);
    counts.into_iter().max_by_key(|it| it.1).map(|it| it.0)
}

/// Points three px outside of a box, all around.
fn around(area: Area) -> Vec<(f64, f64)> {
    const FAR: f64 = 3.0;
    let share = |from: f64, to: f64, step: u32| from + (to - from) * f64::from(step) / 12.0;
    let steps = 0..=12u32;
    let rows = steps.clone().flat_map(|it| {
        let x = share(area.left, area.right, it);
        [(x, area.top - FAR), (x, area.bottom + FAR)]
    });
    let columns = steps.flat_map(|it| {
        let y = share(area.top, area.bottom, it);
        [(area.left - FAR, y), (area.right + FAR, y)]
    });
    rows.chain(columns).collect()
}

/// Points beside the stretches of a path, on both sides.
fn beside(path: &Outline) -> Vec<(f64, f64)> {
    let far = path.width.unwrap_or(3.0) / 2.0 + 3.0;
    let mut points = Vec::new();
    let mut from: Option<(f64, f64)> = None;
    for step in &path.steps {
        let to = match *step {
            Step::Move(x, y) => {
                from = Some((x, y));
                continue;
            }
            Step::Line(x, y) | Step::Curve(.., x, y) | Step::Arc { x, y, .. } => (x, y),
            Step::Close => continue,
        };
        if let Some(from) = from {
            for share in 1..16 {
                let share = f64::from(share) / 16.0;
                let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
                let level = (to.0 - from.0).abs() > (to.1 - from.1).abs();
                for far in [far, far + 2.0, far + 4.0] {
                    points.extend(if level { [(x, y - far), (x, y + far)] } else { [(x - far, y), (x + far, y)] });
                }
            }
        }
        from = Some(to);
    }
    points
}

const MAP: &str = "journey a \"A map\" {\n  stage b \"Begin\" {\n    touchpoint c via web feels -2 \"bad\" { pain \"It hurts\" severity critical }\n    touchpoint d via phone feels 2\n  }\n}\n";

/// A brand's colours, a built-in theme and an own word reach every format that shows them.
#[test]
fn themes_and_words_reach_every_format() {
    let toml = "[theme]\naccent = \"#00695C\"\npaper = \"#EEF4F2\"\n[labels]\nlane-pain = \"Friction\"\n";
    let folder = Folder::new(&[("journey.toml", toml), ("a.journey", MAP)]);
    for name in ["a.svg", "a.html", "a.md", "a.txt"] {
        folder.run(&["render", "a.journey", "--view", "map", "-o", name]).says(0, &[]);
        let text = folder.read(name);
        assert!(text.contains("Friction") && !text.contains("Pains"), "{name}");
        if name == "a.svg" || name == "a.html" {
            assert!(text.contains("#00695C") && !text.contains("#4338A0"), "{name}");
        }
    }
    let analysis = folder.run(&["analyze", "a.journey"]);
    assert!(!analysis.output.contains("Pains"), "{}", analysis.output);
    #[cfg(feature = "png")]
    for (theme, ground) in [("default", [0xEE, 0xF4, 0xF2]), ("high-contrast", [0xFF; 3]), ("greyscale", [0xF5; 3])] {
        folder.run(&["render", "a.journey", "--view", "map", "--theme", theme, "-o", "a.png"]).says(0, &[]);
        let pixels = Pixmap::decode_png(&std::fs::read(folder.path("a.png")).unwrap()).unwrap();
        let corner = pixels.pixel(0, 0).unwrap();
        assert_eq!([corner.red(), corner.green(), corner.blue()], ground, "{theme}");
        let grey = |it: &resvg::tiny_skia::PremultipliedColorU8| it.red() == it.green() && it.green() == it.blue();
        assert_eq!(pixels.pixels().iter().all(grey), theme == "greyscale", "{theme}");
    }
}

/// A report's page wears what the flag says, else what the settings say.
#[test]
fn a_theme_reaches_a_report() {
    let folder = Folder::new(&[("journey.toml", "[theme]\naccent = \"#00695C\"\n"), ("a.journey", MAP)]);
    let told = |theme: &[&str]| {
        folder
            .run(&[&["analyze", "a.journey", "-o", "a.html"], theme].concat())
            .says(0, &["wrote a.html\n", "1 file written"]);
        folder.read("a.html")
    };
    let usual = told(&[]);
    assert!(usual.contains("--accent:#00695C") && usual.contains("prefers-color-scheme:dark"));
    folder.run(&["analyze", "a.journey", "-o", "a.html"]).says(0, &["1 file unchanged"]);
    let dark = told(&["--theme", "dark"]);
    assert!(!dark.contains("--accent:#00695C") && !dark.contains("prefers-color-scheme"));
    let contrast = told(&["--theme", "high-contrast"]);
    assert!(contrast.contains("--paper:#FFFFFF") && contrast.contains("--paper:#000000"));
    folder.write("journey.toml", "[render]\ntheme = \"greyscale\"\n");
    let grey = told(&[]);
    assert!(!grey.contains("prefers-color-scheme") && grey != usual);
    assert_eq!(told(&["--theme", "light"]).matches("prefers-color-scheme").count(), 0);
    folder.run(&["analyze", "a.journey", "--theme", "drak"]).says(2, &["--theme"]);
}

/// A picture as large as its theme's text, in the formats that have a size.
#[test]
fn the_size_of_text_is_that_of_the_picture() {
    let folder = Folder::new(&[("journey.toml", "[theme]\ntext = 26\ncorners = 0\n"), ("a.journey", MAP)]);
    folder.run(&["render", "a.journey", "--view", "map", "-o", "a.svg"]).says(0, &[]);
    let svg = folder.read("a.svg");
    assert!(svg.contains("viewBox=\"0 0 1200 ") && svg.contains("width=\"2400\""), "{}", &svg[..300]);
    let chevron = svg.split("class=\"c0\"").nth(1).and_then(|it| it.split("/>").next()).unwrap();
    assert!(!chevron.contains('A'), "square corners: {chevron}");
    folder.run(&["render", "a.journey", "--view", "map", "-o", "a.html"]).says(0, &[]);
    folder.run(&["analyze", "a.journey", "-o", "report.html"]).says(0, &["wrote report.html\n"]);
    for page in ["a.html", "report.html"] {
        assert!(folder.read(page).contains("html{font-size:200%}:root{--round:0}"), "{page}");
    }
    #[cfg(feature = "png")]
    {
        folder.run(&["render", "a.journey", "--view", "map", "--scale", "0.5", "-o", "a.png"]).says(0, &[]);
        let pixels = Pixmap::decode_png(&std::fs::read(folder.path("a.png")).unwrap()).unwrap();
        assert_eq!(pixels.width(), 1200);
    }
}
