//! The options of a sheet: offered by [`SheetKind`], read back with a refusal that names the option.

use serde_json::{Map, Value};

use super::api::{Choose, OptionChoice, SheetKind, SheetOption};
use crate::{Refusal, Result};

/// The options asked for, read one by one; what is left over is refused.
pub struct Asked<'a> {
    kind: &'a SheetKind,
    options: &'a Map<String, Value>,
}

impl<'a> Asked<'a> {
    /// Options for a kind of sheet.
    ///
    /// # Errors
    /// Refused if the sheet has no option of one of the names.
    pub fn new(kind: &'a SheetKind, options: &'a Map<String, Value>) -> Result<Self> {
        let known = |name: &str| kind.options.iter().any(|option| option.name == name);
        if let Some(unknown) = options.keys().find(|name| !known(name)) {
            let names: Vec<&str> = kind.options.iter().map(|option| option.name.as_str()).collect();
            return Err(Refusal::invalid(unknown, format!("“{}”没有“{unknown}”这个选项。", kind.title))
                .hinted(format!("可用的选项有：{}。", names.join("、"))));
        }
        Ok(Self { kind, options })
    }

    fn value(&self, name: &str) -> Value {
        let default = || {
            self.kind.options.iter().find(|option| option.name == name).map(|option| option.default.clone())
        };
        self.options.get(name).cloned().or_else(default).unwrap_or(Value::Null)
    }

    /// Whether the sheet has an option of this name.
    pub fn offers(&self, name: &str) -> bool {
        self.kind.options.iter().any(|option| option.name == name)
    }

    fn label(&self, name: &str) -> String {
        let option = self.kind.options.iter().find(|option| option.name == name);
        option.map_or_else(|| name.to_owned(), |option| option.label.clone())
    }

    fn refused(&self, name: &str, value: &Value, allowed: &str) -> Refusal {
        Refusal::invalid(name, format!("“{}”（{name}）不能是 {value}。", self.label(name)))
            .hinted(format!("可以填：{allowed}。"))
    }

    /// One of the names offered.
    pub fn one(&mut self, name: &str, allowed: &[&str]) -> Result<String> {
        let value = self.value(name);
        let text = value.as_str().filter(|text| allowed.contains(text));
        text.map(str::to_owned).ok_or_else(|| self.refused(name, &value, &allowed.join("、")))
    }

    /// Several of the names offered, each once, in the order asked.
    pub fn several(&mut self, name: &str, allowed: &[&str]) -> Result<Vec<String>> {
        let value = self.value(name);
        let list = value.as_array().map(|list| list.iter().filter_map(Value::as_str).collect::<Vec<_>>());
        let whole = |list: &Vec<&str>| {
            Some(list.len()) == value.as_array().map(Vec::len)
                && list.iter().all(|name| allowed.contains(name))
        };
        let list = list
            .filter(whole)
            .ok_or_else(|| self.refused(name, &value, &format!("[{}] 中的若干项", allowed.join("、"))))?;
        let mut chosen: Vec<String> = Vec::new();
        for name in list {
            if !chosen.iter().any(|known| known == name) {
                chosen.push(name.to_owned());
            }
        }
        Ok(chosen)
    }

    /// Yes or no.
    pub fn flag(&mut self, name: &str) -> Result<bool> {
        let value = self.value(name);
        value.as_bool().ok_or_else(|| self.refused(name, &value, "true、false"))
    }

    /// A whole number within its bounds.
    pub fn number(&mut self, name: &str) -> Result<u32> {
        let value = self.value(name);
        let option = self.kind.options.iter().find(|option| option.name == name);
        let (min, max) = match option.map(|option| &option.choose) {
            Some(Choose::Number { min, max }) => (*min, *max),
            _ => (0.0, 0.0),
        };
        let number = value.as_f64().filter(|number| number.fract() == 0.0 && (min..=max).contains(number));
        number
            .map(|number| number as u32)
            .ok_or_else(|| self.refused(name, &value, &format!("{min} 到 {max} 的整数")))
    }

    /// A text; empty where nothing was said.
    pub fn text(&mut self, name: &str) -> Result<String> {
        let value = self.value(name);
        let text = value.as_str().map(|text| text.trim().to_owned());
        text.filter(|text| text.chars().count() <= 200)
            .ok_or_else(|| self.refused(name, &value, "不超过 200 字的文字"))
    }
}

/// Offers one of several.
pub(super) fn one(name: &str, label: &str, of: &[(&str, &str)]) -> SheetOption {
    let default = of.first().map_or(Value::Null, |(value, _)| Value::from(*value));
    SheetOption {
        name: name.to_owned(),
        label: label.to_owned(),
        choose: Choose::One { of: choices(of) },
        default,
    }
}

/// Offers several of a list, some of them chosen to begin with.
pub(super) fn several(name: &str, label: &str, of: &[(&str, &str)], chosen: &[&str]) -> SheetOption {
    let default = Value::from(chosen.to_vec());
    SheetOption {
        name: name.to_owned(),
        label: label.to_owned(),
        choose: Choose::Several { of: choices(of) },
        default,
    }
}

/// Offers yes or no.
pub(super) fn flag(name: &str, label: &str, default: bool) -> SheetOption {
    SheetOption {
        name: name.to_owned(),
        label: label.to_owned(),
        choose: Choose::Flag,
        default: Value::from(default),
    }
}

/// Offers a text.
pub(super) fn text(name: &str, label: &str, default: &str) -> SheetOption {
    SheetOption {
        name: name.to_owned(),
        label: label.to_owned(),
        choose: Choose::Text,
        default: Value::from(default),
    }
}

/// Offers a whole number.
pub(super) fn number(name: &str, label: &str, (min, max): (u32, u32), default: u32) -> SheetOption {
    SheetOption {
        name: name.to_owned(),
        label: label.to_owned(),
        choose: Choose::Number { min: min.into(), max: max.into() },
        default: Value::from(default),
    }
}

fn choices(of: &[(&str, &str)]) -> Vec<OptionChoice> {
    of.iter()
        .map(|(value, label)| OptionChoice { value: Value::from(*value), label: (*label).to_owned() })
        .collect()
}
