//! The rulebooks of `assets/rulebooks`, read once. The test `shipped_rulebooks_are_sound` holds them.

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

use super::api::{GroupRulebook, Rulebook, ShippedRulebooks};
use crate::{Refusal, Result};

static DEPUTIES: LazyLock<Vec<Rulebook>> = LazyLock::new(|| {
    [
        include_str!("../../../../assets/rulebooks/jiangbei.json"),
        include_str!("../../../../assets/rulebooks/hundred.json"),
        include_str!("../../../../assets/rulebooks/sixty_plus.json"),
    ]
    .into_iter()
    .filter_map(read)
    .collect()
});

static GROUPS: LazyLock<Vec<GroupRulebook>> = LazyLock::new(|| {
    [include_str!("../../../../assets/rulebooks/group.json")].into_iter().filter_map(read).collect()
});

/// An asset that does not read is missing from the list, which a test finds before anybody else does.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// The rulebooks for deputies.
pub fn deputies() -> &'static [Rulebook] {
    &DEPUTIES
}

/// The rulebooks for groups.
pub fn groups() -> &'static [GroupRulebook] {
    &GROUPS
}

/// A rulebook for deputies by its word.
pub fn of_word(word: &str) -> Option<&'static Rulebook> {
    DEPUTIES.iter().find(|book| book.id == word)
}

/// What stands for deputies where an office has none of its own: 江北.
///
/// # Errors
/// Bug, should the asset be missing.
pub fn first_for_deputies() -> Result<&'static Rulebook> {
    of_word("jiangbei").ok_or_else(|| Refusal::bug("缺少随软件提供的积分细则"))
}

/// What stands for groups where an office has none of its own.
///
/// # Errors
/// Bug, should the asset be missing.
pub fn first_for_groups() -> Result<&'static GroupRulebook> {
    groups().first().ok_or_else(|| Refusal::bug("缺少随软件提供的先进小组评选细则"))
}

/// All of them, for the screens.
pub fn list() -> ShippedRulebooks {
    ShippedRulebooks { deputies: DEPUTIES.clone(), groups: GROUPS.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::points::either::Either;
    use crate::points::reading::import;
    use crate::points::{check, check_group};

    #[test]
    fn shipped_rulebooks_are_sound() {
        let words: Vec<&str> = deputies().iter().map(|book| book.id.as_str()).collect();
        assert_eq!(words, ["jiangbei", "hundred", "sixty_plus"]);
        for book in deputies() {
            assert_eq!(check(book), Ok(()), "{}", book.id);
            let either = Either::Deputies(Box::new(book.clone()));
            assert_eq!(import(&either.file().unwrap()).unwrap(), either);
        }
        assert_eq!(groups().len(), 1);
        assert_eq!(check_group(&groups()[0]), Ok(()));
        let full: crate::values::Points = groups()[0].items.iter().map(|item| item.points).sum();
        assert_eq!(full, crate::values::Points::whole(100));
    }
}
