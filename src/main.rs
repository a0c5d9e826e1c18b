//! The program `journey`: arguments in, exit code out.

fn main() {
    let exit = journey::cli::run(std::env::args_os());
    // Ends at once: the system takes back the memory of a whole project faster than we could.
    std::process::exit(exit.code());
}
