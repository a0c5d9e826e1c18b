//! `journey explain`: the page of a rule or of an error.

use crate::cli::args::Explain;
use crate::cli::exit::Exit;
use crate::cli::terminal::{Terminal, reason};
use crate::explain::{self, Page};

pub fn run(arguments: &Explain, terminal: &mut Terminal) -> Exit {
    let mut pages: Vec<Page> = Vec::new();
    let mut exit = Exit::Clean;
    if arguments.all {
        pages.extend(explain::pages());
    }
    for word in &arguments.words {
        match explain::find(word) {
            Ok(page) => pages.push(page),
            Err(near) => {
                let help = near.map_or("`journey explain --all` prints every page".to_owned(), |it| {
                    format!("did you mean `{it}`?")
                });
                terminal.error(&format!("no rule or error is called `{word}`: {help}"));
                exit = Exit::Failed;
            }
        }
    }
    let look = terminal.look(true);
    let text = match arguments.format.as_str() {
        "json" => explain::json(&pages),
        "md" => explain::markdown(&pages),
        _ => pages.iter().map(|it| explain::in_terminal(it, look)).collect::<Vec<_>>().join("\n\n"),
    };
    if let Err(error) = terminal.output(&mut |out| out.write_all(text.as_bytes())) {
        terminal.error(&format!("cannot write the pages: {}", reason(&error)));
        exit = Exit::Failed;
    }
    exit
}
