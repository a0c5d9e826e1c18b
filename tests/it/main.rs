//! The one test binary. `tests/README.md` says which kind of test to write.

mod layers;
