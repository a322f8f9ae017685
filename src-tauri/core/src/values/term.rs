//! The words of a term's life (届, DOMAIN §2).

use super::words::words;

words! {
    /// How far a term has come.
    TermStage {
        Open = "open", "在届";
        Archived = "archived", "已归档";
        Changed = "changed", "已换届";
    }
}

words! {
    /// The part of a term a checklist is for.
    TermPhase {
        Start = "start", "届初";
        Middle = "middle", "届中";
        End = "end", "届末";
    }
}
