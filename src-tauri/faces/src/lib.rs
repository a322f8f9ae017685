//! The faces that sheets are set in, as bytes inside the program, so that it needs no font of the machine.
//!
//! A crate of its own for one reason: 63 MB of outlines are not compiled again each time the core is. Which
//! face is used where is decided in `dutybook-core`'s `paper`; origins and licences stand in `assets/fonts`.

macro_rules! face {
    ($name:ident, $file:literal, $what:literal) => {
        #[doc = $what]
        pub static $name: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/", $file));
    };
}

face!(
    SONG,
    "song-gb18030L2.ttf",
    "Noto Serif SC Regular: body text, and the first fallback of every other face."
);
face!(SONG_BOLD, "song-bold-8105.ttf", "Noto Serif SC Bold: titles.");
face!(HEI, "hei-8105.ttf", "Noto Sans SC Regular: table heads and labels.");
face!(HEI_BOLD, "hei-bold-8105.ttf", "Noto Sans SC Bold: names on boards.");
face!(KAI, "kai-8105.ttf", "LXGW WenKai: names on cards.");
face!(FANG, "fang-zhuque-8105.ttf", "Zhuque Fangsong: letters and notices.");
face!(RARE_A, "rare-hanaA.ttf", "HanaMinA: what Noto Serif SC lacks of Extension A and the BMP.");
face!(RARE_B, "rare-hanaB.ttf", "HanaMinB: Extensions B to F.");
