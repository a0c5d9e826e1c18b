//! A scene as a PDF, by krilla: shapes as vectors, texts as texts that can be selected, searched and read aloud, a bookmark
//! for each stage. It holds no date and no name of a machine: the same scene gives the same bytes.

mod break_up;
mod extent;
mod tags;
mod texts;

use super::svg::{self, Fonts, Scheme, escape};
use super::{Options, Page};
use crate::scene::{Node, Scene};
use crate::theme::palette::Rgb;
use crate::theme::{Look, PAPER};
use break_up::{Sheet, Sheets};
use krilla::Document;
use krilla::SerializeSettings;
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag};
use krilla_svg::{SurfaceExt, SvgSettings};
use resvg::usvg::{self, Tree};
use std::io;
use tags::Marks;
use texts::Typesetter;

/// Points of PDF in a px.
const POINT: f64 = 0.75;

/// Writes the scene as one PDF, on the pages that `options` ask for. A scheme that follows the reader's screen is light, as
/// on paper. It is written for readers of PDF/UA; where krilla finds that the scene does not hold up to that, as without a
/// title, the same is written without the promise. Errors are those of `out`.
pub fn write(out: &mut dyn io::Write, scene: &Scene<'_>, options: &Options) -> io::Result<()> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let promised = accessible.ok().map(|it| document(scene, options, it)).transpose()?.and_then(|it| it.finish().ok());
    let bytes = match promised {
        Some(bytes) => bytes,
        None => {
            let plain = document(scene, options, Configuration::default())?;
            plain.finish().map_err(|error| io::Error::other(format!("{error:?}")))?
        }
    };
    out.write_all(&bytes)
}

fn document(scene: &Scene<'_>, options: &Options, configuration: Configuration) -> io::Result<Document> {
    let fixed = options.fixed(Fonts::Absent);
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    let sheets = break_up::break_up(scene, options.page, options.theme.shape.scale());
    let texts = texts::of(scene);
    let mut typesetter = Typesetter::new(fixed.palette());
    let mut marks = Marks::new(&texts);
    for (index, sheet) in sheets.sheets.iter().enumerate() {
        let on_sheet = |y: f64| (index == 0 || y >= sheet.top) && (index + 1 == sheets.sheets.len() || y < sheet.next);
        let wanted = PageSettings::from_wh(sheets.width as f32, sheets.height as f32);
        let mut page = document.start_page_with(wanted.ok_or_else(|| io::Error::other("the picture has no size"))?);
        let mut surface = page.surface();
        ground(&mut surface, &sheets, options.page, &fixed);
        surface.push_transform(&placing(&sheets, sheet));
        marks.figure.push(surface.start_tagged(ContentTag::Other));
        shapes(&mut surface, scene, sheet, &fixed)?;
        surface.end_tagged();
        for (number, placed) in texts.iter().enumerate().filter(|(_, it)| on_sheet(it.y())) {
            let mark = surface.start_tagged(ContentTag::Span(krilla::tagging::SpanTag::empty()));
            typesetter.set(&mut surface, placed);
            surface.end_tagged();
            marks.texts[number] = Some((mark, index));
        }
        surface.pop();
        if sheets.sheets.len() > 1 {
            page_number(&mut surface, &mut typesetter, &sheets, index);
        }
        surface.finish();
        for link in texts::links(scene).into_iter().filter(|it| on_sheet(it.top)) {
            let annotation = link.annotation(&placing(&sheets, sheet));
            let Some(annotation) = annotation else { continue };
            let mark = page.add_tagged_annotation(annotation);
            marks.links.push((link.texts, mark));
        }
        page.finish();
    }
    let to_page = |page: usize, y: f64| {
        let sheet = sheets.sheets.get(page).copied().unwrap_or_default();
        Point::from_xy(0.0, placing(&sheets, &sheet).ty() + (y * sheets.scale) as f32)
    };
    document.set_outline(tags::outline(scene, &texts, &marks, &to_page));
    document.set_tag_tree(tags::tree(scene, &texts, marks));
    document.set_metadata(
        Metadata::new()
            .title(escape::clean(&scene.title))
            .description(escape::clean(&scene.description))
            .language(escape::clean(&scene.language))
            .creator("journey".to_owned()),
    );
    Ok(document)
}

/// From px of the scene to points of the page.
fn placing(sheets: &Sheets, sheet: &Sheet) -> Transform {
    let scale = sheets.scale as f32;
    let down = sheets.margin - sheet.top * sheets.scale;
    Transform::from_row(scale, 0.0, 0.0, scale, sheets.left as f32, down as f32)
}

/// Paper stays as it is; a page that is only as large as the picture, and one in dark, has the picture's own ground.
fn ground(surface: &mut Surface<'_>, sheets: &Sheets, page: Page, fixed: &svg::Options) {
    if page != Page::Long && fixed.scheme == Scheme::Light {
        return;
    }
    if let Some(whole) = rectangle(0.0, 0.0, sheets.width, sheets.height) {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        surface.set_fill(Some(fill(fixed.palette().rgb(PAPER))));
        surface.set_stroke(None);
        surface.draw_path(&whole);
        surface.end_tagged();
    }
}

/// Everything but the texts, as far as it reaches onto the sheet.
fn shapes(surface: &mut Surface<'_>, scene: &Scene<'_>, sheet: &Sheet, fixed: &svg::Options) -> io::Result<()> {
    let mut picture = Vec::new();
    svg::write_without(&mut picture, scene, fixed.clone(), &|node| {
        let canvas = matches!(node, Node::Rect(rect) if rect.look == Look::Canvas);
        canvas || extent::of(node).is_some_and(|it| it.bottom < sheet.top || it.top > sheet.bottom)
    })?;
    let tree = Tree::from_data(&picture, &usvg::Options::default()).map_err(io::Error::other)?;
    let clip = rectangle(0.0, sheet.top, scene.width, sheet.bottom - sheet.top);
    let size = Size::from_wh(tree.size().width(), tree.size().height());
    if let Some((clip, size)) = clip.zip(size) {
        surface.push_clip_path(&clip, &FillRule::NonZero);
        surface.draw_svg(&tree, size, SvgSettings::default());
        surface.pop();
    }
    Ok(())
}

/// `2 / 3` at the foot of the page, which is no part of what is read aloud.
fn page_number(surface: &mut Surface<'_>, typesetter: &mut Typesetter<'_>, sheets: &Sheets, index: usize) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)));
    let text = format!("{} / {}", index + 1, sheets.sheets.len());
    typesetter.note(surface, &text, sheets.width - sheets.left - 21.0, sheets.height - 10.0);
    surface.end_tagged();
}

fn rectangle(x: f64, y: f64, width: f64, height: f64) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x as f32, y as f32, width as f32, height as f32)?);
    path.finish()
}

fn fill([red, green, blue]: Rgb) -> Fill {
    Fill {
        paint: krilla::color::rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}
