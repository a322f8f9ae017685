//! What holds across the whole product. Each module asks one question.

mod stroke_order;
mod tidy;
