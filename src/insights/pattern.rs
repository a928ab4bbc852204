//! How are the outcomes told apart without colour? Each has a hue, a lightness and a pattern of its own.

use plotters::coord::Shift;
use plotters::prelude::*;

use super::figures::Kind;

/// The ink of outlines, patterns and letters.
pub(super) const INK: RGBColor = RGBColor(28, 32, 38);

/// A corner-to-corner box in pixels.
#[derive(Clone, Copy)]
pub(super) struct Box2 {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

/// What fills the shapes of an outcome. Colours that people with every kind of colour vision tell apart
/// (after Okabe and Ito), on an opaque card, so that the page around it does not matter.
fn fill(kind: Kind) -> RGBColor {
    match kind {
        Kind::Answered => RGBColor(0, 90, 156),
        Kind::Unsure => RGBColor(240, 180, 60),
        Kind::Unknown => RGBColor(236, 238, 241),
        Kind::Boundary => RGBColor(216, 160, 200),
        Kind::Urgent => RGBColor(184, 40, 20),
    }
}

/// Fills a box with an outcome's colour, its pattern and an outline.
pub(super) fn paint<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    kind: Kind,
    at: Box2,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    let Box2 {
        left,
        top,
        right,
        bottom,
    } = at;
    let corners = [(left, top), (right, bottom)];
    area.draw(&Rectangle::new(corners, fill(kind).filled()))?;
    match kind {
        Kind::Answered => {}
        Kind::Unsure => slanted(area, at, 12, INK)?,
        Kind::Unknown => {
            for y in every(top, bottom, 10) {
                line(area, (left, y), (right, y), INK)?;
            }
        }
        Kind::Boundary => {
            for x in every(left, right, 8) {
                line(area, (x, top), (x, bottom), INK)?;
            }
        }
        Kind::Urgent => {
            slanted(area, at, 16, WHITE)?;
            for x in every(left, right, 12) {
                line(area, (x, top), (x, bottom), WHITE)?;
            }
        }
    }
    area.draw(&Rectangle::new(corners, INK.stroke_width(2)))
}

/// Multiples of `step` strictly between two places, so that neighbouring boxes go on with each other.
fn every(from: i32, to: i32, step: i32) -> impl Iterator<Item = i32> {
    let first = (from.div_euclid(step) + 1) * step;
    (0..)
        .map(move |at| first + at * step)
        .take_while(move |at| *at < to)
}

/// Lines from the lower left to the upper right, cut off at the box.
fn slanted<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    Box2 {
        left,
        top,
        right,
        bottom,
    }: Box2,
    step: i32,
    colour: RGBColor,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    for sum in every(left + top, right + bottom, step) {
        let (from, to) = (left.max(sum - bottom), right.min(sum - top));
        if from < to {
            line(area, (from, sum - from), (to, sum - to), colour)?;
        }
    }
    Ok(())
}

pub(super) fn line<B: DrawingBackend>(
    area: &DrawingArea<B, Shift>,
    from: (i32, i32),
    to: (i32, i32),
    colour: RGBColor,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    area.draw(&PathElement::new(vec![from, to], colour.stroke_width(2)))
}
