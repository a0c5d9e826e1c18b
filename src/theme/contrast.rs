//! How well a colour is seen on another, and where a theme falls short.

use super::palette::{Rgb, Theme};
use super::*;

/// A colour on the ground that it stands on, with the contrast that it has and needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Faint {
    pub color: Color,
    pub ground: Color,
    /// In the dark scheme.
    pub dark: bool,
    /// From 1 to 21.
    pub ratio: f64,
    pub needs: f64,
}

/// What text needs, and what marks need that carry a meaning (WCAG 2.2, 1.4.3 and 1.4.11).
pub const FOR_TEXT: f64 = 4.5;
pub const FOR_MARKS: f64 = 3.0;

/// The texts of the pictures with the grounds that they stand on.
pub const TEXTS: &[(Color, &[Color])] = &[
    (INK, &[PAPER, SURFACE, TINT, BAND, DEEP, ACCENT_SOFT, POSITIVE_SOFT, NEGATIVE_SOFT]),
    (MUTED, &[PAPER, SURFACE, TINT, BAND, DEEP, ACCENT_SOFT, POSITIVE_SOFT, NEGATIVE_SOFT]),
    (ACCENT, &[PAPER, SURFACE, TINT, ACCENT_SOFT]),
    (POSITIVE, &[PAPER, SURFACE, TINT, BAND, POSITIVE_SOFT]),
    (NEGATIVE, &[PAPER, SURFACE, TINT, BAND, NEGATIVE_SOFT]),
    (WHITE, &[STAGE_FIRST, STAGE_LAST, SIGN_NEGATIVE, SIGN_POSITIVE, RETIRED]),
];

/// The marks with theirs. What is a text on the same ground is not said again.
pub const MARKS: &[(Color, &[Color])] = &[
    (LINE_STRONG, &[SURFACE, BAND, POSITIVE_SOFT, NEGATIVE_SOFT]),
    (NEUTRAL, &[SURFACE, TINT, BAND]),
    (ACCENT, &[BAND]),
    (STAR_OUTLINE, &[SURFACE, BAND]),
    (EDGE, &[SURFACE, TINT]),
    (DROP_OFF, &[SURFACE]),
    (LOOP, &[SURFACE, TINT]),
    (SIGN_NEGATIVE, &[SURFACE, TINT]),
    (SIGN_POSITIVE, &[SURFACE, TINT]),
];

/// All pairs of a theme that are too faint, light ones first, in the order of the tables.
pub fn faint(theme: &Theme) -> Vec<Faint> {
    let mut found = Vec::new();
    for dark in [false, true] {
        for (pairs, needs) in [(TEXTS, FOR_TEXT), (MARKS, FOR_MARKS)] {
            for (color, grounds) in pairs {
                for ground in *grounds {
                    let ratio = contrast(theme.rgb(*color, dark), theme.rgb(*ground, dark));
                    if ratio < needs {
                        found.push(Faint { color: *color, ground: *ground, dark, ratio, needs });
                    }
                }
            }
        }
    }
    found
}

/// The contrast of two colours, from 1 (none) to 21 (WCAG 2.2, relative luminance of sRGB). A division of whole numbers, so that
/// it is the same on every machine.
pub fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + FLARE) as f64 / (one.min(other) + FLARE) as f64
}

/// 0.05 in the unit of [`luminance`].
const FLARE: u64 = 5_000_000_000;

/// Relative luminance: white is 10^11.
pub(super) fn luminance([red, green, blue]: Rgb) -> u64 {
    let linear = |channel: u8| u64::from(LINEAR[usize::from(channel)]);
    2126 * linear(red) + 7152 * linear(green) + 722 * linear(blue)
}

/// The light of each value of a channel, of which the brightest has 10^7: `((v + 0.055) / 1.055) ^ 2.4`, linear below 0.04045. As a
/// table, since a power is not the same on every machine.
#[rustfmt::skip]
const LINEAR: [u32; 256] = [
    0, 3035, 6071, 9106, 12141, 15176, 18212, 21247, 24282, 27317, 30353, 33465,
    36765, 40247, 43914, 47770, 51815, 56054, 60488, 65121, 69954, 74990, 80232, 85681,
    91341, 97212, 103298, 109601, 116122, 122865, 129830, 137021, 144438, 152085, 159963, 168074,
    176420, 185002, 193824, 202886, 212190, 221739, 231534, 241576, 251869, 262412, 273209, 284260,
    295568, 307134, 318960, 331048, 343398, 356013, 368895, 382044, 395462, 409152, 423114, 437350,
    451862, 466651, 481718, 497066, 512695, 528606, 544803, 561285, 578054, 595112, 612461, 630100,
    648033, 666259, 684782, 703601, 722719, 742136, 761854, 781874, 802198, 822827, 843762, 865005,
    886556, 908417, 930590, 953075, 975873, 998987, 1022417, 1046165, 1070231, 1094617, 1119324, 1144354,
    1169707, 1195384, 1221388, 1247718, 1274377, 1301365, 1328683, 1356333, 1384316, 1412633, 1441285, 1470273,
    1499598, 1529262, 1559265, 1589608, 1620294, 1651322, 1682694, 1714411, 1746474, 1778884, 1811642, 1844750,
    1878208, 1912017, 1946178, 1980693, 2015563, 2050787, 2086369, 2122308, 2158605, 2195262, 2232280, 2269659,
    2307400, 2345506, 2383976, 2422811, 2462013, 2501583, 2541521, 2581829, 2622507, 2663556, 2704978, 2746773,
    2788943, 2831487, 2874408, 2917706, 2961383, 3005438, 3049873, 3094689, 3139887, 3185468, 3231432, 3277781,
    3324515, 3371636, 3419144, 3467041, 3515326, 3564001, 3613068, 3662526, 3712377, 3762621, 3813260, 3864294,
    3915725, 3967552, 4019778, 4072402, 4125426, 4178851, 4232677, 4286905, 4341536, 4396572, 4452012, 4507858,
    4564110, 4620770, 4677838, 4735315, 4793202, 4851499, 4910208, 4969330, 5028865, 5088813, 5149177, 5209956,
    5271151, 5332764, 5394795, 5457245, 5520114, 5583404, 5647115, 5711248, 5775804, 5840784, 5906188, 5972018,
    6038273, 6104956, 6172066, 6239604, 6307571, 6375969, 6444797, 6514056, 6583748, 6653873, 6724432, 6795425,
    6866853, 6938718, 7011019, 7083758, 7156935, 7230551, 7304607, 7379104, 7454042, 7529422, 7605245, 7681511,
    7758222, 7835378, 7912979, 7991027, 8069523, 8148466, 8227858, 8307699, 8387990, 8468732, 8549926, 8631572,
    8713671, 8796224, 8879231, 8962694, 9046612, 9130987, 9215819, 9301109, 9386857, 9473065, 9559734, 9646862,
    9734453, 9822506, 9911021, 10000000,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_formula() {
        for (value, &light) in (0u8..=255).zip(&LINEAR) {
            let (value, light) = (f64::from(value) / 255.0, f64::from(light) / 1e7);
            if value <= 0.04045 {
                assert!((light - value / 12.92).abs() < 1e-7);
            } else {
                // x ^ 2.4 = y where x ^ 12 = y ^ 5.
                let base = (value + 0.055) / 1.055;
                let (cube, square) = (base * base * base, light * light);
                let (left, right) = (cube * cube * cube * cube, square * square * light);
                // Half a unit of the table, five times over.
                let room = left * 2.6e-7 / light;
                assert!((left - right).abs() <= room, "{value}: {left} {right}");
            }
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert_eq!(contrast([0; 3], [255; 3]), 21.0);
        assert_eq!(contrast([9, 9, 9], [9, 9, 9]), 1.0);
        // The grey that is known as the lightest for text on white.
        assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
    }

    #[test]
    fn every_built_in_theme_can_be_read() {
        for (name, theme) in [
            ("default", Theme::default()),
            ("high-contrast", Theme::high_contrast()),
            ("greyscale", Theme::greyscale()),
        ] {
            assert_eq!(faint(&theme), [], "{name}");
        }
        let least = |theme: Theme| {
            let grounds = TEXTS.iter().flat_map(|(color, grounds)| grounds.iter().map(|it| (*color, *it)));
            let ratios = grounds.map(|(color, it)| contrast(theme.rgb(color, false), theme.rgb(it, false)));
            ratios.fold(21.0, f64::min)
        };
        assert!(least(Theme::high_contrast()) > 7.0 && least(Theme::default()) < 7.0);
    }
}
