//! The program `journey`: arguments in, exit code out.

fn main() {
    keep_memory();
    let exit = journey::cli::run(std::env::args_os());
    // Ends at once: the system takes back the memory of a whole project faster than we could.
    std::process::exit(exit.code());
}

/// Asks for a large block, and gives it back unused. From then on the allocator of the GNU C library keeps blocks up to
/// this size for the next who needs memory; before, it returned each to the system, which had to hand out every page of
/// the tree anew that the parser had just freed. That was a tenth of a large check. Other allocators take no notice.
fn keep_memory() {
    // It learns from blocks of less than 32 MiB, counted in whole pages with what it notes at their beginning.
    let block: Vec<u8> = Vec::with_capacity((32 << 20) - (64 << 10));
    drop(std::hint::black_box(block));
}
