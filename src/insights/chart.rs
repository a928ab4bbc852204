//! How does it look? One card: the outcomes with their counts, the days, the most asked entries.
//!
//! Drawn at twice the size it is shown at, on its own opaque ground, so that it reads the same in dark and
//! light. Every colour comes with a pattern and a number in words.

use std::error::Error;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, TextStyle};

use super::figures::{Insights, Kind};
use super::font::{FontError, can_draw, use_own_font};
use super::pattern::{Box2, INK, line, paint};
use super::words::{short, told};
use crate::say;

/// Width in pixels: twice what a message is wide.
const WIDTH: u32 = 1_200;

const HEIGHT: u32 = 1_200;

/// The ground of the card, and lines that only guide the eye.
const GROUND: RGBColor = RGBColor(250, 250, 248);
const FAINT: RGBColor = RGBColor(200, 203, 208);

/// The room at the left and right of everything.
const EDGE: i32 = 44;
const RIGHT: i32 = 1_200 - EDGE;

/// How wide a line can be that stands alone.
const ACROSS: i32 = RIGHT - EDGE;

/// Where the columns stand.
const COLUMNS: Box2 = Box2 {
    left: 130,
    top: 360,
    right: RIGHT,
    bottom: 690,
};

/// Where the entries begin, and how far one is from the next.
const ENTRIES: i32 = 826;
const ROW: i32 = 68;

/// How many entries are drawn.
const DRAWN: usize = 5;

/// More days than this are drawn a week a column.
const MOST_COLUMNS: usize = 62;

/// So many columns have their number above them.
const NUMBERED: usize = 16;

/// Why there is no chart.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The font.
    #[error(transparent)]
    Font(#[from] FontError),
    /// Drawing.
    #[error("the chart cannot be drawn; the same numbers are told in words")]
    Draw(#[source] Box<dyn Error + Send + Sync>),
    /// Packing the picture.
    #[error("the chart cannot be packed as a PNG; the same numbers are told in words")]
    Pack(#[from] png::EncodingError),
}

/// The chart as a PNG of 1,200 by 1,200 pixels.
///
/// # Errors
/// When the font was damaged before the build, or memory is short.
pub fn chart(insights: &Insights) -> Result<Vec<u8>, ChartError> {
    use_own_font()?;
    let mut pixels = vec![0; WIDTH as usize * HEIGHT as usize * 3];
    let area = BitMapBackend::with_buffer(&mut pixels, (WIDTH, HEIGHT)).into_drawing_area();
    draw(&area, insights).map_err(drawing)?;
    drop(area);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(file)
}

/// The chart as an SVG element.
pub(super) fn svg(insights: &Insights) -> Result<String, ChartError> {
    use_own_font()?;
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (WIDTH, HEIGHT)).into_drawing_area();
    draw(&area, insights).map_err(drawing)?;
    drop(area);
    Ok(svg)
}

fn drawing(error: impl Error + Send + Sync + 'static) -> ChartError {
    ChartError::Draw(Box::new(error))
}

type Drawn<B> = Result<(), DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>>;

fn draw<B: DrawingBackend>(area: &DrawingArea<B, Shift>, insights: &Insights) -> Drawn<B> {
    area.fill(&GROUND)?;
    kept(area, &insights.period(), (EDGE, 62), bold(44), ACROSS)?;
    kept(area, &insights.total(), (EDGE, 116), plain(30), ACROSS)?;
    legend(area, insights)?;
    if insights.counts().questions() == 0 {
        let none = say!(insights.language(), "insights-chart-none");
        let none = fitted(&none, &bold(40), ACROSS);
        text(area, &none, (600, 525), bold(40), HPos::Center)?;
    } else {
        columns(area, insights)?;
        entries(area, insights)?;
    }
    kept(area, &insights.helped(), (EDGE, 1_164), plain(28), ACROSS)?;
    area.present()
}

/// What each pattern means, with its number.
fn legend<B: DrawingBackend>(area: &DrawingArea<B, Shift>, insights: &Insights) -> Drawn<B> {
    let language = insights.language();
    for (at, kind) in (0..).zip(Kind::ALL) {
        let (column, row) = (at % 3, at / 3);
        let (x, y) = (EDGE + column * 380, 186 + row * 60);
        let swatch = Box2 {
            left: x,
            top: y - 20,
            right: x + 56,
            bottom: y + 20,
        };
        paint(area, kind, swatch)?;
        // What is too long loses letters of its name: a number that was cut would be another number. The
        // space between them is 7 pixels wide.
        let told = told(language, insights.counts(), kind);
        let room = RIGHT.min(x + 370) - (x + 70) - width(&told, &plain(30)) - 7;
        let label = say!(
            language,
            "insights-chart-legend",
            outcome = fitted(&kind.name(language), &plain(30), room),
            told = told
        );
        text(area, &label, (x + 70, y), plain(30), HPos::Left)?;
    }
    Ok(())
}

/// Stacked columns, one a day, or one a week over a long time.
fn columns<B: DrawingBackend>(area: &DrawingArea<B, Shift>, insights: &Insights) -> Drawn<B> {
    let (language, days) = (insights.language(), insights.days());
    let each = if days.len() > MOST_COLUMNS { 7 } else { 1 };
    let bins: Vec<(String, [u64; 5])> = days
        .chunks(each)
        .map(|days| {
            let sum = |kind| {
                days.iter()
                    .map(|day| day.counts.of(kind))
                    .fold(0, u64::saturating_add)
            };
            let date = days.first().map(|day| short(language, day.date));
            let date = date.unwrap_or_default();
            (date, Kind::ALL.map(sum))
        })
        .collect();
    let total = |kinds: &[u64; 5]| kinds.iter().copied().fold(0, u64::saturating_add);
    let most = bins
        .iter()
        .map(|(_, kinds)| total(kinds))
        .max()
        .unwrap_or(0);
    let (top, step) = scale(most);
    let name = if each == 7 {
        say!(language, "insights-chart-weeks")
    } else {
        say!(language, "insights-chart-days")
    };
    kept(area, &name, (EDGE, COLUMNS.top - 44), bold(32), ACROSS)?;
    let height = |count: u64| pixels(count, top, COLUMNS.bottom - COLUMNS.top);
    for mark in (0..=top / step).map(|at| at * step) {
        let y = COLUMNS.bottom - height(mark);
        line(area, (COLUMNS.left, y), (COLUMNS.right, y), FAINT)?;
        text(
            area,
            &mark.to_string(),
            (COLUMNS.left - 16, y),
            plain(28),
            HPos::Right,
        )?;
    }
    let count = i32::try_from(bins.len()).unwrap_or(i32::MAX).max(1);
    let slot = |at: i32| COLUMNS.left + (COLUMNS.right - COLUMNS.left) * at / count;
    let labels = (count - 1).div_euclid(8) + 1;
    for (at, (date, kinds)) in (0..).zip(&bins) {
        let (left, right) = (slot(at), slot(at + 1));
        let gap = ((right - left) / 6).clamp(1, 16);
        let mut sum = 0_u64;
        for (kind, count) in Kind::ALL.into_iter().zip(kinds) {
            let bottom = COLUMNS.bottom - height(sum);
            sum = sum.saturating_add(*count);
            let top = (COLUMNS.bottom - height(sum)).min(bottom - 3);
            if *count > 0 {
                let (left, right) = (left + gap, right - gap);
                paint(
                    area,
                    kind,
                    Box2 {
                        left,
                        top,
                        right,
                        bottom,
                    },
                )?;
            }
        }
        let middle = left.midpoint(right);
        if bins.len() <= NUMBERED && sum > 0 {
            let above = (middle, COLUMNS.bottom - height(sum) - 18);
            text(area, &sum.to_string(), above, bold(28), HPos::Center)?;
        }
        // A label under the last one would run into the edge of the card.
        if at % labels == 0 && (count == 1 || right + 30 < RIGHT || labels == 1) {
            line(
                area,
                (middle, COLUMNS.bottom),
                (middle, COLUMNS.bottom + 10),
                INK,
            )?;
            text(
                area,
                date,
                (middle, COLUMNS.bottom + 32),
                plain(28),
                HPos::Center,
            )?;
        }
    }
    let floor = COLUMNS.bottom;
    line(area, (COLUMNS.left, floor), (COLUMNS.right, floor), INK)
}

/// The most asked entries, each with its bar and number.
fn entries<B: DrawingBackend>(area: &DrawingArea<B, Shift>, insights: &Insights) -> Drawn<B> {
    let asked = insights.entries().iter().filter(|one| one.answered > 0);
    let asked: Vec<_> = asked.take(DRAWN).collect();
    let Some(most) = asked.first().map(|one| one.answered) else {
        return Ok(());
    };
    let name = say!(insights.language(), "insights-chart-entries");
    kept(area, &name, (EDGE, ENTRIES - 44), bold(32), ACROSS)?;
    let (from, to) = (EDGE + 520, RIGHT - 110);
    for (at, one) in (0..).zip(asked) {
        let middle = ENTRIES + 20 + at * ROW;
        let title = if can_draw(&one.title) {
            one.title.as_str()
        } else {
            one.entry.as_str()
        };
        kept(area, title, (EDGE, middle), plain(30), 500)?;
        let right = from + pixels(one.answered, most, to - from).max(4);
        let bar = Box2 {
            left: from,
            top: middle - 20,
            right,
            bottom: middle + 20,
        };
        paint(area, Kind::Answered, bar)?;
        let number = one.answered.to_string();
        text(area, &number, (right + 16, middle), bold(30), HPos::Left)?;
    }
    Ok(())
}

/// A round number at or above the greatest, and the step to its marks: one, two or five times a power of
/// ten, so that there are two to five.
fn scale(most: u64) -> (u64, u64) {
    let mut step = 1_u64;
    while most.div_ceil(step) > 4 {
        let next = match step.to_string().as_bytes().first() {
            Some(b'2') => step.saturating_mul(5) / 2,
            _ => step.saturating_mul(2),
        };
        if next == step {
            break;
        }
        step = next;
    }
    (most.div_ceil(step).max(1).saturating_mul(step), step)
}

/// A part of a length, rounded down.
fn pixels(count: u64, of: u64, length: i32) -> i32 {
    let length = u128::try_from(length).unwrap_or(0);
    let part = u128::from(count) * length / u128::from(of.max(1));
    i32::try_from(part).unwrap_or(i32::MAX)
}

/// The text, cut with an ellipsis where it is wider than so many pixels.
fn fitted(text: &str, font: &FontDesc<'_>, room: i32) -> String {
    let fits = |text: &str| width(text, font) <= room;
    if fits(text) {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(120).collect();
    while cut.pop().is_some() {
        let shown = format!("{}\u{2026}", cut.trim_end());
        if fits(&shown) {
            return shown;
        }
    }
    String::new()
}

/// How many pixels wide a line is.
fn width(text: &str, font: &FontDesc<'_>) -> i32 {
    let drawn = font.layout_box(text);
    drawn.map_or(0, |((left, _), (right, _))| right - left)
}

fn plain(size: u32) -> FontDesc<'static> {
    FontDesc::new(FontFamily::SansSerif, f64::from(size), FontStyle::Normal)
}

fn bold(size: u32) -> FontDesc<'static> {
    FontDesc::new(FontFamily::SansSerif, f64::from(size), FontStyle::Bold)
}

/// Writes a line from its left end that keeps to so many pixels.
fn kept<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    words: &str,
    at: (i32, i32),
    font: FontDesc<'static>,
    room: i32,
) -> Drawn<B> {
    let words = fitted(words, &font, room);
    text(area, &words, at, font, HPos::Left)
}

/// Writes a line; its place is the left end, the middle or the right end, at half its height.
fn text<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    words: &str,
    at: (i32, i32),
    font: FontDesc<'static>,
    side: HPos,
) -> Drawn<B> {
    let style = TextStyle::from(font)
        .color(&INK)
        .pos(Pos::new(side, VPos::Center));
    // The middle of a line of small letters lies below the middle of its box.
    let at = (at.0, at.1 + 4);
    area.draw(&Text::new(words.to_owned(), at, style))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{ACROSS, COLUMNS, bold, fitted, plain, scale, width};
    use crate::insights::words::{short, told};
    use crate::insights::{Insights, Kind, Tallied};
    use crate::speech::Language;

    #[test]
    fn the_scale_is_round_and_holds_the_greatest() {
        assert_eq!(scale(0), (1, 1));
        assert_eq!(scale(1), (1, 1));
        assert_eq!(scale(4), (4, 1));
        assert_eq!(scale(5), (6, 2));
        assert_eq!(scale(17), (20, 5));
        assert_eq!(scale(230), (300, 100));
        for most in [0, 1, 2, 3, 9, 10, 99, 1_000_001, u64::MAX / 4] {
            let (top, step) = scale(most);
            assert!(top >= most && (1..=5).contains(&(top / step)), "{most}");
        }
    }

    #[test]
    fn long_titles_are_cut() {
        super::use_own_font().unwrap_or_else(|_| unreachable!());
        assert_eq!(fitted("short", &plain(30), 500), "short");
        let cut = fitted(&"wide ".repeat(40), &plain(30), 500);
        assert!(cut.ends_with('\u{2026}') && cut.len() < 60, "{cut}");
    }

    #[test]
    fn in_every_language_the_words_have_room() {
        super::use_own_font().unwrap_or_else(|_| unreachable!());
        let tally = |month, what, count| Tallied::read(date(2026, month, 30), what, count);
        let tallies: Vec<Tallied> = [
            (6, "answered:magnesium", 999),
            (6, "helpful:magnesium", 1_000),
            (9, "answered:magnesium", 240),
            (9, "unsure", 240),
            (9, "unknown", 240),
            (9, "boundary", 240),
            (9, "urgent", 240),
            (9, "helpful:magnesium", 1_000),
            (9, "not-helpful:magnesium", 1_000),
        ]
        .into_iter()
        .filter_map(|(month, what, count)| tally(month, what, count))
        .collect();
        let insights = Insights::over(&tallies, date(2026, 9, 2), date(2026, 11, 30));
        for language in Language::ALL {
            let told_in = insights.clone().in_language(language);
            for (line, font) in [
                (told_in.period(), bold(44)),
                (told_in.total(), plain(30)),
                (told_in.helped(), plain(28)),
            ] {
                assert!(width(&line, &font) <= ACROSS, "{language}: {line}");
            }
            for kind in Kind::ALL {
                let name = kind.name(language);
                let label = format!("{name} {}", told(language, told_in.counts(), kind));
                let wide = width(&label, &plain(30));
                assert!(wide <= 282, "{language}: {label}");
            }
            for month in 1..=12 {
                let day = short(language, date(2026, month, 28));
                let most = (COLUMNS.right - COLUMNS.left) / 8;
                assert!(width(&day, &plain(28)) < most, "{language}: {day}");
            }
        }
    }
}
