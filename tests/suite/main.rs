//! What holds across the whole product. Each module asks one question.

mod tidy;
//! The suite.

mod stroke_order;
