//! Same input, same bytes: in another time zone, with another language, without a home and without fonts.

use crate::run::Folder;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Draws all examples and their data into `out`, in an environment that has only what is given.
fn draw(out: &Path, environment: &[(&str, &str)]) {
    for format in ["svg", "json"] {
        let status = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(["render", "examples", "--format", format, "-o"])
            .arg(format!("{}/", out.display()))
            .current_dir(ROOT)
            .env_clear()
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    }
}

#[test]
fn pictures_and_data_do_not_depend_on_where_they_are_made() {
    let folder = Folder::new(&[]);
    let [first, second] = ["first", "second"].map(|name| folder.path(name));
    draw(&first, &[("TZ", "UTC"), ("LC_ALL", "C"), ("HOME", "/nonexistent")]);
    let fonts = [("FONTCONFIG_FILE", "/nonexistent"), ("FONTCONFIG_PATH", "/nonexistent")];
    draw(
        &second,
        &[&[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "hu_HU.UTF-8"), ("LANG", "fi_FI.UTF-8")][..], &fonts].concat(),
    );
    let names = folder.names();
    let drawn: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix("first/")).collect();
    assert!(drawn.len() > 20, "{drawn:?}");
    for name in drawn {
        let [one, other] = [&first, &second].map(|out| std::fs::read(out.join(name)).unwrap());
        assert!(one == other, "{name} differs");
    }
}
