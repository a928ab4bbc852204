//! How do the curves look? Pictures for the documents, legible on light and dark pages.

use std::error::Error;
use std::fs;
use std::path::Path;

use plotters::prelude::*;
use signpost::evaluation::Bin;

use super::Failure;

/// Width and height in points.
const SIZE: (u32, u32) = (560, 420);

/// Two dark colours that differ in lightness as well.
const INK: RGBColor = RGBColor(20, 60, 120);
const FAINT: RGBColor = RGBColor(120, 120, 120);

/// How often each confidence was right.
pub(super) fn reliability(path: &Path, bins: &[Bin]) -> Result<(), Failure> {
    let described = "Reliability: for ten ranges of confidence, how often the first entry was right. \
                     The straight line is perfect calibration.";
    draw(path, described, |chart| {
        chart.draw_series(LineSeries::new([(0.0, 0.0), (1.0, 1.0)], FAINT))?;
        let points = bins.iter().map(|bin| (bin.confidence, bin.right.value));
        chart.draw_series(LineSeries::new(points.clone(), INK.stroke_width(2)))?;
        chart.draw_series(points.map(|point| Circle::new(point, 4, INK.filled())))?;
        let spans = bins.iter().map(|bin| {
            let at = |share: f64| (bin.confidence, share);
            PathElement::new(vec![at(bin.right.low), at(bin.right.high)], INK)
        });
        chart.draw_series(spans)?;
        Ok(("confidence", "share that was right"))
    })
}

/// How the share of wrong answers grows with the share of messages answered.
pub(super) fn risk_coverage(path: &Path, points: &[(f64, f64)]) -> Result<(), Failure> {
    let described = "Risk and coverage: when only the surest share of messages is answered, how many \
                     of those answers are wrong.";
    draw(path, described, |chart| {
        chart.draw_series(LineSeries::new(points.iter().copied(), INK.stroke_width(2)))?;
        Ok((
            "share of messages answered, surest first",
            "share of answers that is wrong",
        ))
    })
}

type Chart<'c> = ChartContext<
    'c,
    SVGBackend<'c>,
    Cartesian2d<plotters::coord::types::RangedCoordf64, plotters::coord::types::RangedCoordf64>,
>;

/// A white card with both axes from 0 to 1, and its description for those who cannot see it.
fn draw(
    path: &Path,
    described: &str,
    paint: impl FnOnce(&mut Chart<'_>) -> Result<(&'static str, &'static str), Box<dyn Error>>,
) -> Result<(), Failure> {
    signpost::insights::use_own_font()?;
    let mut svg = String::new();
    paint_card(&mut svg, paint).map_err(|error| error.to_string())?;
    let end = svg.find('>').map_or(0, |end| end + 1);
    svg.insert_str(end, &format!("\n<title>{described}</title>"));
    fs::write(path, svg).map_err(|error| format!("cannot write `{}`: {error}", path.display()))?;
    Ok(())
}

fn paint_card(
    svg: &mut String,
    paint: impl FnOnce(&mut Chart<'_>) -> Result<(&'static str, &'static str), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(52)
        .build_cartesian_2d(0.0..1.0, 0.0..1.0)?;
    let mut mesh = chart.configure_mesh();
    mesh.light_line_style(WHITE);
    mesh.draw()?;
    let (below, beside) = paint(&mut chart)?;
    chart
        .configure_mesh()
        .disable_mesh()
        .x_desc(below)
        .y_desc(beside)
        .draw()?;
    area.present()?;
    Ok(())
}
