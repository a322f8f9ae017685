//! Which rows share a page.

use super::{Line, Rooms, Ruled, Share};

/// So many rows stand with the foot, so many behind a heading.
const TOGETHER: usize = 2;

impl Ruled {
    /// As few pages as possible; then rows are spread as far as that number of pages allows.
    pub(super) fn break_pages(&mut self, rooms: Rooms, most_spread: f32) {
        self.pages = self.broken(rooms, 0.0);
        let mut spread = 0.0;
        while spread + 0.25 <= most_spread && self.broken(rooms, spread + 0.25).len() <= self.pages.len() {
            spread += 0.25;
        }
        self.spread = spread;
        self.pages = self.broken(rooms, spread);
    }

    fn broken(&self, rooms: Rooms, spread: f32) -> Vec<Share> {
        let mut pages = Vec::new();
        let mut share = Share { again: None, from: 0, to: 0 };
        let mut room = rooms.first - self.heads.height;
        let mut heading = None;
        for at in 0..self.rows.len() {
            let needed = self.needed(at, rooms, spread);
            if at > share.from && room < needed - 0.01 {
                pages.push(Share { to: at, ..share });
                let again = heading.filter(|_| matches!(self.rows[at], Line::Cells { .. }));
                share = Share { again, from: at, to: at };
                room = rooms.next - self.heads.height - again.map_or(0.0, |at| self.height(at, 0.0));
            }
            if matches!(self.rows[at], Line::Heading { .. }) {
                heading = Some(at);
            }
            room -= self.height(at, spread);
        }
        pages.push(Share { to: self.rows.len(), ..share });
        pages
    }

    fn height(&self, at: usize, spread: f32) -> f32 {
        match &self.rows[at] {
            Line::Heading { height, .. } => *height,
            Line::Cells { height, .. } => height + spread,
        }
    }

    /// The height from this row on that must stay together: a heading with its first rows, the last rows with the foot.
    fn needed(&self, at: usize, rooms: Rooms, spread: f32) -> f32 {
        let end = if matches!(self.rows[at], Line::Heading { .. }) { at + 1 + TOGETHER } else { at + 1 };
        let end = if end + TOGETHER >= self.rows.len() { self.rows.len() } else { end };
        let rows: f32 = (at..end).map(|row| self.height(row, spread)).sum();
        if end == self.rows.len() { rows + rooms.last_keeps } else { rows }
    }
}
