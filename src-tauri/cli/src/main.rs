//! dutybookctl.

fn main() {}
