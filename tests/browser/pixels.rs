//! Pictures as pixels: drawn by resvg, drawn by Chromium, and how far the two are apart.

use std::path::Path;

use journey::font::static_faces;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Group, Node, Options, Tree};

use super::chromium::{self, Scheme};

/// Side of the square in which a difference is felt as one, in px.
const TILE: u32 = 16;

/// How far two pictures of one size are apart. Differences are of one channel, 0 to 255.
#[derive(Debug, Clone, Copy)]
pub struct Difference {
    /// Over all pixels and the three colours.
    pub mean: f64,
    /// The share of pixels of which some channel is off by more than 64; 0 to 1.
    pub share: f64,
    /// Upper left corner of the worst tile of 16 × 16, and its mean.
    pub worst: (u32, u32, f64),
}

/// Draws `svg` with resvg on white, in the bundled faces alone; none of this machine's fonts is seen.
///
/// # Panics
/// Where resvg refuses the document: the picture is at fault then.
pub fn by_resvg(svg: &str) -> Pixmap {
    let mut options = Options { font_family: "Inter".into(), ..Options::default() };
    for (_, bytes) in static_faces() {
        options.fontdb_mut().load_font_data(bytes.to_vec());
    }
    let tree = Tree::from_str(svg, &options).expect("resvg reads the picture");
    // Without a matching face resvg leaves text out and says nothing.
    assert_eq!(texts(tree.root()), svg.matches("<text").count(), "resvg found a face for every text");
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height()).expect("a picture has a size");
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels
}

fn texts(group: &Group) -> usize {
    group
        .children()
        .iter()
        .map(|node| match node {
            Node::Group(inner) => texts(inner),
            Node::Text(_) => 1,
            _ => 0,
        })
        .sum()
}

/// Draws `svg` with Chromium on white, as a document of its own, in a window of `width` by `height` px.
///
/// # Panics
/// Where Chromium cannot be run.
pub fn by_chromium(svg: &str, width: u32, height: u32, scheme: Scheme) -> Pixmap {
    let folder = tempfile::tempdir().expect("a temporary folder for the picture");
    let file = folder.path().join("picture.svg");
    let png = folder.path().join("picture.png");
    std::fs::write(&file, svg).expect("the picture can be written");
    chromium::screenshot(&file, &png, width, height, scheme).unwrap_or_else(|error| panic!("{error}"));
    load(&png)
}

fn load(png: &Path) -> Pixmap {
    Pixmap::decode_png(&std::fs::read(png).expect("the picture was written")).expect("Chromium writes PNG")
}

/// Compares two pictures pixel by pixel.
///
/// # Panics
/// Where they are not of one size.
pub fn difference(one: &Pixmap, other: &Pixmap) -> Difference {
    assert_eq!((one.width(), one.height()), (other.width(), other.height()), "pictures of one size");
    let (width, height) = (one.width(), one.height());
    let across = width.div_ceil(TILE);
    let mut tiles = vec![(0u32, 0u32); (across * height.div_ceil(TILE)) as usize];
    let mut sum = 0u64;
    let mut off = 0u32;
    for (at, (a, b)) in (0u32..).zip(one.pixels().iter().zip(other.pixels())) {
        let channels =
            [(a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())].map(|(a, b)| u32::from(a.abs_diff(b)));
        let total: u32 = channels.iter().sum();
        sum += u64::from(total);
        off += u32::from(channels.iter().any(|it| *it > 64));
        let tile = &mut tiles[((at / width) / TILE * across + (at % width) / TILE) as usize];
        *tile = (tile.0 + total, tile.1 + 3);
    }
    let worst = (0u32..)
        .zip(&tiles)
        .map(|(at, (total, count))| (at % across * TILE, at / across * TILE, f64::from(*total) / f64::from(*count)))
        .fold((0, 0, 0.0), |worst, tile| if tile.2 > worst.2 { tile } else { worst });
    let pixels = f64::from(width) * f64::from(height);
    Difference { mean: sum as f64 / (pixels * 3.0), share: f64::from(off) / pixels, worst }
}
