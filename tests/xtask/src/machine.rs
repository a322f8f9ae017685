//! What the machine must have, how it is recognised, and what Debian calls it.
//!
//! Recognised by the thing itself (a program, a library), not by a package list, so that it works on any system;
//! installed only where apt-get is, and only after saying what.

use crate::run::{Outcome, command, on_path, output, run};

/// How a need is recognised.
enum Sign {
    Program(&'static str),
    Library(&'static str),
    ChineseFont,
}

/// Something the machine must have.
pub struct Need {
    sign: Sign,
    debian: &'static str,
    why: &'static str,
}

const fn program(name: &'static str, debian: &'static str, why: &'static str) -> Need {
    Need { sign: Sign::Program(name), debian, why }
}

/// What building and opening the window needs.
pub const BUILD: &[Need] = &[
    program("cc", "build-essential", "compiles SQLite"),
    program("make", "build-essential", "builds the store's encryption"),
    program("clang", "clang", "reads SQLite's headers for the journal"),
    program("perl", "perl", "configures the store's encryption"),
    program("pkg-config", "pkg-config", "finds the system's libraries"),
    Need { sign: Sign::Library("webkit2gtk-4.1"), debian: "libwebkit2gtk-4.1-dev", why: "the window" },
    Need { sign: Sign::ChineseFont, debian: "fonts-noto-cjk", why: "Chinese letters in the window" },
];

/// What the tests need besides.
pub const TEST: &[Need] = &[
    program("WebKitWebDriver", "webkit2gtk-driver", "drives the real window"),
    program("xvfb-run", "xvfb", "a display for the real window"),
    program("xauth", "xauth", "a display for the real window"),
    program("dbus-run-session", "dbus-daemon", "a session bus for the real window"),
    program("chromium", "chromium", "shows the screens in tests"),
    program("pdftotext", "poppler-utils", "reads printed sheets back"),
    program("qpdf", "qpdf", "checks printed sheets"),
];

impl Need {
    fn is_met(&self) -> bool {
        match self.sign {
            Sign::Program(name) => on_path(name),
            Sign::Library(name) => output(&["pkg-config", "--exists", name]).is_some(),
            Sign::ChineseFont => {
                output(&["fc-list", ":lang=zh-cn", "family"]).is_some_and(|list| !list.is_empty())
            }
        }
    }
}

/// Sees to it that the machine has all of it, or says what is missing.
pub fn provide(needs: &[&[Need]]) -> Outcome {
    node_is_there()?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let missing: Vec<&Need> = needs.iter().copied().flatten().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("This machine lacks:");
    for need in &missing {
        println!("  {:24} {}", need.debian, need.why);
    }
    let mut names: Vec<&str> = missing.iter().map(|need| need.debian).collect();
    names.dedup();
    if !on_path("apt-get") {
        return Err(format!("please install them (Debian's names: {}) and try again", names.join(" ")));
    }
    println!("They are installed now with apt-get.");
    apt(&["update", "--quiet"])?;
    apt(&[&["install", "--yes", "--quiet", "--no-install-recommends"], names.as_slice()].concat())?;
    missing.iter().find(|need| !need.is_met()).map_or(Ok(()), |need| {
        Err(format!("{} was installed, yet what it is for ({}) is not found", need.debian, need.why))
    })
}

/// Whether a window can be shown.
pub fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn apt(words: &[&str]) -> Outcome {
    let is_root = output(&["id", "-u"]).is_some_and(|id| id == "0");
    let sudo: &[&str] = if is_root { &[] } else { &["sudo"] };
    let words = [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    run(&mut command(&words))
}

fn node_is_there() -> Outcome {
    let version = output(&["node", "--version"]).unwrap_or_default();
    let major: u32 =
        version.trim_start_matches('v').split('.').next().and_then(|word| word.parse().ok()).unwrap_or(0);
    if major >= 20 && on_path("npm") {
        return Ok(());
    }
    let found = if version.is_empty() { "none is found".to_owned() } else { format!("found: {version}") };
    Err(format!("Node.js 20 or newer with npm is needed ({found}); please install it from nodejs.org"))
}
