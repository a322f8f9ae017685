//! What a line of the table becomes: a command with its types and the way it runs.

/// `pure` commands take their input alone; the others an open office, the input and the work's progress.
macro_rules! commands {
    (
        pure { $($pure:literal: $pure_in:ty => $pure_out:ty = $pure_run:expr;)+ }
        office { $($name:literal: $in:ty => $out:ty = $run:expr;)+ }
    ) => {
        /// Every command.
        pub const COMMANDS: &[Command] = &[
            $(Command {
                name: $pure,
                run: Run::Pure(|payload| {
                    let run: fn($pure_in) -> crate::Result<$pure_out> = $pure_run;
                    output(run(input(payload)?)?)
                }),
                types: |types| (types.name_of::<$pure_in>(), types.name_of::<$pure_out>()),
            },)+
            $(Command {
                name: $name,
                run: Run::Office(|office, payload, work| {
                    let run: fn(&mut crate::office::Office, $in, &crate::office::Work) -> crate::Result<$out> = $run;
                    output(run(office, input(payload)?, work)?)
                }),
                types: |types| (types.name_of::<$in>(), types.name_of::<$out>()),
            },)+
        ];
    };
}

pub(super) use commands;
