//! A desktop nobody sees: a display kept in a file, a session bus and a home folder, all gone afterwards.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::Outcome;
use super::display::Display;

/// The desktop; it ends with the value.
pub struct Desktop {
    folder: PathBuf,
    display: String,
    bus: String,
    running: Vec<Child>,
}

impl Desktop {
    /// Opens one that keeps its files in `folder`.
    pub fn open(folder: &Path) -> Outcome<Self> {
        let mut desktop = Self {
            folder: folder.to_owned(),
            display: String::new(),
            bus: String::new(),
            running: Vec::new(),
        };
        let mut screen = Command::new("Xvfb");
        screen.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1366x768x24",
            "-nocursor",
            "-wr",
            "-nolisten",
            "tcp",
        ]);
        let number = desktop.first_line(screen.arg("-fbdir").arg(folder))?;
        desktop.display = format!(":{number}");
        let mut bus = Command::new("dbus-daemon");
        desktop.bus = desktop.first_line(bus.args(["--session", "--nofork", "--print-address=1"]))?;
        Ok(desktop)
    }

    /// What is to be seen on it.
    pub fn display(&self) -> Outcome<Display> {
        Display::of(&self.folder.join("Xvfb_screen0"))
    }

    /// Starts a program on it.
    pub fn start(&self, program: &mut Command) -> Outcome<Child> {
        if !has_card() {
            // Without it a bare window stays blank; the program's own finds that out by itself, in its own time.
            program.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        }
        program
            .env("HOME", &self.folder)
            .env("XDG_RUNTIME_DIR", &self.folder)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(program.spawn()?)
    }

    /// Starts what stays as long as the desktop, and brings back what it says first.
    fn first_line(&mut self, program: &mut Command) -> Outcome<String> {
        let name = program.get_program().to_string_lossy().into_owned();
        let mut child = program
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{name} cannot be started: {error}"))?;
        let said = child.stdout.take().ok_or("it has an output")?;
        self.running.push(child);
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line)?;
        let line = line.trim();
        if line.is_empty() { Err(format!("{name} has not started").into()) } else { Ok(line.to_owned()) }
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        for child in &mut self.running {
            let _gone = child.kill().and_then(|()| child.wait());
        }
    }
}

fn has_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|mut devices| {
        devices.any(|device| {
            device.is_ok_and(|device| device.file_name().to_string_lossy().starts_with("renderD"))
        })
    })
}
