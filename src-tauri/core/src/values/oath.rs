//! The words of oaths to the constitution (宪法宣誓, DOMAIN §2).

use super::words::words;

words! {
    /// Why somebody takes the oath; that deputies do is local practice.
    OathBasis {
        Elected = "elected", "人大选举或者决定任命";
        Appointed = "appointed", "政府任命";
        Deputy = "deputy", "本地做法";
    }
}
