//! Evaluation sessions (述职评议): the tally that needs no store, and sessions on the fictional town.

mod deciding;
mod rectifying;
mod sessions;
mod tally;
