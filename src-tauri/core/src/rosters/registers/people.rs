//! Whom a written name means: one deputy, or a question.

use std::collections::{BTreeMap, HashMap};

use super::entries::{Entries, LeftOut, Name, Place};
use crate::activities::near_names;
use crate::deputies::Deputy;
use crate::rosters::api::{AskedPerson, Field, Known, PersonChoice};
use crate::rosters::inspect::count;
use crate::rosters::reconcile::{PlaceNames, about};
use crate::values::DeputyId;

/// Whom a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// This deputy, by the place among all.
    One(usize),
    /// Nobody knows yet.
    Asked,
    /// The secretary left the name out.
    LeftOut,
}

impl Entries {
    /// What is left out because its name means nobody yet, or nobody the secretary wants.
    pub fn nobody(&self, name: usize, who: Who, place: Place) -> Option<LeftOut> {
        let why = match who {
            Who::One(_) => return None,
            Who::Asked => "没有选择是哪一位代表，没有导入。",
            Who::LeftOut => "您选择了不导入这个姓名。",
        };
        let name = self.names[name].written.clone();
        Some(LeftOut { place, name, why: why.to_owned(), is_chosen: who == Who::LeftOut })
    }
}

/// All deputies of the term, to be found by name.
pub struct People<'a> {
    known: &'a [Deputy],
    places: &'a PlaceNames,
    by_name: HashMap<String, Vec<usize>>,
}

impl<'a> People<'a> {
    /// Of these deputies.
    pub fn of(known: &'a [Deputy], places: &'a PlaceNames) -> Self {
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, deputy) in known.iter().enumerate() {
            by_name.entry(key(deputy.facts.name.as_str())).or_default().push(at);
        }
        Self { known, places, by_name }
    }

    /// Says of each name whom it means, and asks about the others. `hanging` is what hangs on a name, by its place among
    /// all: how many entries, and the first one's cell; a name on which nothing hangs is nobody's business.
    pub fn who(
        &self,
        names: &[Name],
        hanging: &BTreeMap<usize, (u32, String)>,
        choices: &[PersonChoice],
    ) -> (Vec<Who>, Vec<AskedPerson>) {
        let mut asked = Vec::new();
        let who = names.iter().enumerate().map(|(at, name)| {
            let candidates = self.candidates(name);
            if let [one] = candidates.as_slice() {
                return Who::One(*one);
            }
            let Some(hanging) = hanging.get(&at) else { return Who::LeftOut };
            let key = question(name);
            asked.push(self.asked(name, &key, &candidates, hanging));
            match choices.iter().find(|choice| choice.key == key) {
                None => Who::Asked,
                Some(PersonChoice { deputy: None, .. }) => Who::LeftOut,
                Some(PersonChoice { deputy: Some(id), .. }) => self.place(*id).map_or(Who::Asked, Who::One),
            }
        });
        (who.collect(), asked)
    }

    fn place(&self, id: DeputyId) -> Option<usize> {
        self.known.iter().position(|deputy| deputy.id == id)
    }

    /// Those with the name; of several, those of the card number or the places beside it.
    fn candidates(&self, name: &Name) -> Vec<usize> {
        let named = self.by_name.get(&key(&name.written)).cloned().unwrap_or_default();
        if named.len() < 2 {
            return named;
        }
        let narrowed = |is: &dyn Fn(&Deputy) -> bool| -> Vec<usize> {
            named.iter().copied().filter(|at| is(&self.known[*at])).collect()
        };
        let by_card = narrowed(&|deputy| name.card_no.is_some() && deputy.facts.card_no == name.card_no);
        let by_place = narrowed(&|deputy| name.places.iter().any(|place| self.is_of(deputy, place)));
        [by_card, by_place].into_iter().find(|found| found.len() == 1).unwrap_or(named)
    }

    fn is_of(&self, deputy: &Deputy, place: &str) -> bool {
        [Field::Village, Field::Group, Field::Constituency]
            .into_iter()
            .filter_map(|field| self.places.name_of(deputy, field))
            .any(|known| known == place || shortened(known) == shortened(place))
    }

    fn asked(&self, name: &Name, key: &str, candidates: &[usize], hanging: &(u32, String)) -> AskedPerson {
        let written = name.written.clone();
        let (why, offered) = if candidates.is_empty() {
            let names: Vec<&str> = self.known.iter().map(|deputy| deputy.facts.name.as_str()).collect();
            (format!("名册里没有“{written}”，是哪一位代表？"), near_names(&written, &names))
        } else {
            let many = count(candidates.len());
            (format!("有 {many} 位代表叫“{written}”，是哪一位？"), candidates.to_vec())
        };
        let candidates: Vec<Known> =
            offered.into_iter().map(|at| about(&self.known[at], self.places)).collect();
        let (entries, cell) = hanging.clone();
        AskedPerson { key: key.to_owned(), written, why, entries, cell, candidates }
    }
}

/// A name's letters; spaces and dots do not matter.
fn key(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_whitespace() && *letter != '·').collect()
}

/// What a question is answered by: the same name in the same places is the same question.
fn question(name: &Name) -> String {
    let parts = std::iter::once(name.written.as_str()).chain(name.places.iter().map(String::as_str));
    parts.chain(name.card_no.as_deref()).collect::<Vec<_>>().join("|")
}

/// 第一代表小组, 第一小组 and 一组 are one; so are 东河村 and 东河.
fn shortened(place: &str) -> String {
    let place = place.trim_start_matches('第');
    let place = ["代表小组", "小组", "组", "社区", "村"]
        .iter()
        .find_map(|end| place.strip_suffix(end))
        .unwrap_or(place);
    place.to_owned()
}
