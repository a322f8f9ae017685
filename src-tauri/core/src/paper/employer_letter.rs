//! Draws 致工作单位的函: letters as official documents are set, each with page numbers of its own.

use super::display::Drawing;
use super::fit::unbroken;
use super::letter::Letter;
use crate::Result;
use crate::publication::employer_letter::EmployerLetters;

/// The drawing of a set of letters.
///
/// # Errors
/// Text that does not fit, a character no face has, or what `step` says.
pub fn draw_employer_letters(
    letters: &EmployerLetters,
    step: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Drawing> {
    let mut drawn = Letter::new();
    for (place, letter) in letters.letters.iter().enumerate() {
        step(place, letters.letters.len())?;
        drawn.begin();
        drawn.setting.about(&letter.name);
        let whole = |text: &str| text.replace(&letter.name, &unbroken(&letter.name));
        drawn.title(&whole(&letter.title))?;
        drawn.addressee(&letter.to)?;
        for paragraph in &letter.paragraphs {
            drawn.paragraph(&whole(paragraph))?;
        }
        drawn.signed(&letter.issuer, &letter.date)?;
    }
    drawn.finish(&letters.title)
}
