//! The table of commands as TypeScript: every type of the wire, and what each command takes and answers.

use std::collections::BTreeSet;
use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use super::COMMANDS;

/// Collects the declarations of all types that commands use.
pub struct Types {
    config: Config,
    /// By name; two types of one name both stand there, and TypeScript refuses them.
    declared: BTreeSet<(String, String)>,
    seen: BTreeSet<std::any::TypeId>,
}

impl Types {
    /// Nothing collected yet; whole numbers are JSON's, not bigints.
    fn new() -> Self {
        let config = Config::new().with_large_int("number");
        Self { config, declared: BTreeSet::new(), seen: BTreeSet::new() }
    }

    /// Collects a type and all it is made of, and gives its name.
    pub fn name_of<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(std::any::TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(&self.config));
            self.declared.insert((T::ident(&self.config), declaration));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// `ui/src/backend/generated.ts`, whole.
pub fn typescript() -> String {
    let mut types = Types::new();
    let mut commands = String::new();
    for command in COMMANDS {
        let (input, output) = (command.types)(&mut types);
        let _ = writeln!(commands, "  \"{}\": {{ input: {input}; output: {output} }};", command.name);
    }
    types.visit::<crate::Refusal>();
    types.visit::<crate::operation::Area>();
    types.visit::<crate::office::Progress>();
    let mut text = String::from("// Written from the Rust types by `cargo xtask types`. Do not edit.\n\n");
    for (_, declaration) in &types.declared {
        text.push_str(declaration);
        text.push('\n');
    }
    let _ = write!(text, "/** Every command of the bridge. */\nexport interface Commands {{\n{commands}}}\n");
    text
}

/// A line for each command: `name: input → output`, for `dutybookctl commands`.
pub fn signatures() -> Vec<String> {
    let mut types = Types::new();
    let line = |command: &super::Command, types: &mut Types| {
        let (input, output) = (command.types)(types);
        format!("{}: {input} → {output}", command.name)
    };
    COMMANDS.iter().map(|command| line(command, &mut types)).collect()
}
