//! Boxes and circles that must not touch, in scene pixels, y down.

/// An upright box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Frame {
    /// By its middle line and its top.
    pub fn around(middle: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left: middle - width / 2.0, top, right: middle + width / 2.0, bottom: top + height }
    }

    pub fn grown(self, across: f64, down: f64) -> Self {
        let Self { left, top, right, bottom } = self;
        Self { left: left - across, top: top - down, right: right + across, bottom: bottom + down }
    }

    pub fn lowered(self, down: f64) -> Self {
        Self { top: self.top + down, bottom: self.bottom + down, ..self }
    }

    /// The same middle, other width.
    pub fn widened(self, factor: f64) -> Self {
        let more = (self.right - self.left) * (factor - 1.0) / 2.0;
        self.grown(more, 0.0)
    }

    pub fn meets(self, other: Frame) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a circle reaches into the box.
    pub fn meets_circle(self, circle: Round) -> bool {
        let across = (self.left - circle.x).max(circle.x - self.right).max(0.0);
        let down = (self.top - circle.y).max(circle.y - self.bottom).max(0.0);
        across * across + down * down < circle.radius * circle.radius
    }

    /// Whether a stretch of y from `low` to `high`, at some x of the box, runs through it.
    pub fn meets_band(self, (low, high): (f64, f64)) -> bool {
        low < self.bottom && self.top < high
    }
}

/// A face, a star or a disc with an initial.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_are_not_edges() {
        let frame = Frame::around(0.0, 0.0, 20.0, 10.0);
        assert!(frame.meets_circle(Round { x: 13.0, y: 5.0, radius: 4.0 }));
        assert!(!frame.meets_circle(Round { x: 13.0, y: -3.0, radius: 4.0 }));
        assert!(frame.meets(Frame::around(19.0, 5.0, 20.0, 10.0)));
        assert!(!frame.meets(Frame::around(20.0, 5.0, 20.0, 10.0)));
        assert!(frame.widened(2.0).meets(Frame::around(20.0, 5.0, 20.0, 10.0)));
        assert!(frame.meets_band((9.0, 40.0)) && !frame.meets_band((10.0, 40.0)));
    }
}
