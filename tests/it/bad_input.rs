//! What nobody means to give the program, and what it gets: damaged text, files that are none, places that cannot be
//! written. Each time: a clear finding or message, the right exit code, nothing half written; `run` sees to it that
//! nothing panics.

use crate::run::{Folder, Run};
use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};

const COFFEE: &str = include_str!("../maps/smallest.journey");

/// The codes and places of all findings of `check`, as `J001@2:5`.
fn findings(run: &Run) -> Vec<String> {
    let read: serde_json::Value = serde_json::from_str(&run.output).unwrap();
    let findings = read["findings"].as_array().unwrap().iter();
    findings.map(|it| format!("{}@{}:{}", it["name"].as_str().unwrap(), it["line"], it["column"])).collect()
}

fn check(content: impl AsRef<[u8]>) -> (i32, Vec<String>, String) {
    let folder = Folder::new(&[]);
    folder.write("a.journey", content);
    let run = folder.run(&["check", "--output-format", "json", "a.journey"]);
    let reports = folder.run(&["check", "a.journey"]);
    assert_eq!(run.code, reports.code);
    (run.code, findings(&run), reports.errors)
}

#[test]
fn not_utf8_tells_which_byte() {
    let mut text = COFFEE.as_bytes().to_vec();
    let at = text.iter().position(|it| *it == b'B').unwrap();
    text[at] = 0xfc;
    let (code, found, report) = check(&text);
    assert_eq!((code, found), (1, vec!["not-utf8@1:17".to_owned()]));
    assert!(report.contains(&format!("byte {}", at + 1)) && report.contains("0xFC"), "{report}");
}

#[test]
fn nul_is_a_finding_and_the_rest_is_read() {
    let (code, found, report) = check(COFFEE.replace("order", "or\0der"));
    assert_eq!(code, 1);
    assert!(found.iter().all(|it| it.contains("@3:")) && !found.is_empty(), "{found:?}");
    assert!(!report.contains('\0'));
}

#[test]
fn bom_and_crlf_are_fine() {
    assert_eq!(check(format!("\u{feff}{COFFEE}")).0, 0);
    assert_eq!(check(COFFEE.replace('\n', "\r\n")).0, 0);
    let oops = COFFEE.replace("feels 2", "feels 7").replace('\n', "\r\n");
    assert_eq!(check(format!("\u{feff}{oops}")).1, ["score-out-of-range@5:32"]);
}

#[test]
fn empty_files_and_comments_are_fine() {
    for text in ["", "\n", "\u{feff}", "// nothing\n", "// nothing", "   \t\r\n"] {
        let (code, found, report) = check(text);
        assert_eq!((code, found), (0, vec![]), "{text:?}: {report}");
    }
    let folder = Folder::new(&[("a.journey", "// nothing\n")]);
    folder.run(&["render"]).says(0, &["nothing to draw"]);
}

#[test]
fn what_is_not_closed_is_found_where_it_begins() {
    let (code, found, _) = check(COFFEE.replace("\"Buy a coffee\"", "\"Buy a coffee"));
    assert_eq!((code, found[0].as_str()), (1, "unclosed-string@1:16"));
    let open = COFFEE.trim_end().strip_suffix('}').unwrap();
    let (code, found, _) = check(open);
    assert_eq!(code, 1);
    assert!(found.len() == 1 && found[0].starts_with("unclosed-block@"), "{found:?}");
    let (code, found, _) = check("journey a {\n  about \"\"\"\n  no end\n");
    assert_eq!(code, 1);
    assert!(found.iter().any(|it| it.starts_with("unclosed-string@2")), "{found:?}");
}

#[test]
fn sixty_five_blocks_deep_and_what_stands_around() {
    let deep = format!("oops-before\n{}{}oops-after\n", "stage a {\n".repeat(65), "}\n".repeat(65));
    let (code, found, _) = check(&deep);
    assert_eq!(code, 1);
    assert!(found.iter().any(|it| it.starts_with("nested-too-deep@66:")), "{found:?}");
    assert!(found[0].ends_with("@1:1"), "before: {found:?}");
    assert!(found.last().unwrap().ends_with("@132:1"), "after: {found:?}");
    let bottomless = format!("{}{}", "stage a {\n".repeat(200_000), "}\n".repeat(200_000));
    let (code, found, _) = check(&bottomless);
    assert_eq!(code, 1);
    assert!(found.iter().any(|it| it.starts_with("nested-too-deep@")));
}

#[test]
fn a_file_past_64_mib_is_refused_before_it_is_read() {
    let folder = Folder::new(&[("b.journey", "import \"a.journey\"\n")]);
    File::create(folder.path("a.journey")).unwrap().set_len(10 << 30).unwrap();
    let run = folder.run(&["check", "a.journey", "--output-format", "json"]);
    assert_eq!((run.code, findings(&run)), (1, vec!["file-too-large@1:1".to_owned()]));
    folder.run(&["check", "a.journey"]).says(1, &["10240 MiB"]);
    folder.run(&["render", "b.journey"]).says(1, &["[b.journey:1:8]"]);
    assert_eq!(folder.names(), ["a.journey", "b.journey"]);
    let run = folder.shell("head -c 70000000 /dev/zero | journey check -");
    run.says(1, &["[<stdin>:1:1]"]);
}

#[test]
fn imports_that_are_no_files_of_the_project() {
    let folder = Folder::new(&[
        ("outside.journey", "persona eve \"Eve\"\n"),
        ("p/.git/HEAD", ""),
        ("p/maps/people/x.journey", ""),
        (
            "p/maps/a.journey",
            "import \"people\"\nimport \"nobody.journey\"\nimport \"../../outside.journey\"\nimport \"link.journey\"\nimport \"/etc/passwd\"\nimport \"people/x.journey/y\"\n",
        ),
        ("p/maps/self.journey", "import \"self.journey\"\n"),
    ]);
    symlink("../../outside.journey", folder.path("p/maps/link.journey")).unwrap();
    let run = folder.run_in("p", &["check", "maps/a.journey", "--output-format", "json"]);
    assert_eq!(
        findings(&run),
        [
            "folder-for-file@1:8",
            "missing-file@2:8",
            "outside-root@3:8",
            "outside-root@4:8",
            "outside-root@5:8",
            "missing-file@6:8"
        ]
    );
    assert_eq!(run.code, 1);
    let run = folder.run_in("p", &["check", "maps/self.journey", "--output-format", "short"]);
    assert!(run.output.starts_with("maps/self.journey:1:8: warning[J075]") && run.code == 0, "{run:?}");
    run.says(0, &["1 warning in 1 file"]);
}

#[test]
fn names_that_look_alike() {
    let (_, found, report) = check("persona anna \"Anna\"\npersona аnna \"Another\"\n");
    assert_eq!(found, ["names-look-alike@2:9"]);
    assert!(report.contains("1 │ persona anna"), "{report}");
}

#[test]
fn numbers_out_of_their_range() {
    assert_eq!(check(COFFEE.replace("feels 2", "feels 7")).1, ["score-out-of-range@5:32"]);
    let arrow = "touchpoint order {\n      -> left share 140%\n    }";
    let text = COFFEE.replace("touchpoint order", arrow).replacen("\n}", "\n  outcome left \"Leaves\" failure\n}", 1);
    assert!(text.contains("outcome"), "{text}");
    assert_eq!(check(text).1, ["share-out-of-range@4:21"]);
}

#[test]
fn files_and_folders_that_are_not_the_other() {
    let folder = Folder::new(&[("a.journey", COFFEE), ("taken", "a file"), ("coffee-map.svg/x", "")]);
    folder
        .run(&["render", "-o", "taken/"])
        .says(2, &["cannot write `taken/coffee-map.svg`", "is a file, not a folder"]);
    folder.run(&["render"]).says(2, &["cannot write `coffee-map.svg`: it is a folder"]);
    folder
        .run(&["check", "a.journey/x"])
        .says(2, &["cannot read `a.journey/x`: a part of its path is a file, not a folder"]);
    assert_eq!(folder.names(), ["a.journey", "coffee-map.svg/x", "taken"]);
}

#[test]
fn a_full_disk_and_a_closed_pipe() {
    let folder = Folder::new(&[("a.journey", COFFEE)]);
    folder.run(&["render", "-o", "/dev/full"]).says(2, &["cannot write `/dev/full`: the disk is full"]);
    folder
        .shell("journey render a.journey -o - > /dev/full")
        .says(2, &["cannot write to standard output: the disk is full"]);
    folder.shell("journey check a.journey --output-format json > /dev/full").says(2, &["cannot write the findings"]);
    let closed = folder.shell("{ journey render a.journey -o -; echo \"code $?\" >&2; } | head -c 0");
    closed.says(0, &["1 file written", "code 0"]);
    folder.write("b.journey", "oops\n".repeat(2000));
    let closed = folder.shell("{ journey check b.journey --output-format human; echo \"code $?\" >&2; } | head -c 10");
    closed.says(0, &["code 1"]);
    folder.shell("{ journey --help; echo \"code $?\" >&2; } | head -c 0").says(0, &["code 0"]);
    folder.shell("journey check b.journey 2>&-; echo \"code $?\" >&2").says(0, &[]);
    assert_eq!(folder.names(), ["a.journey", "b.journey"]);
}

/// Root may do everything, so somebody else has to be refused.
#[test]
fn without_permission() {
    let folder =
        Folder::new(&[("secret.journey", COFFEE), ("b.journey", "import \"secret.journey\"\n"), ("c.journey", COFFEE)]);
    fs::create_dir(folder.path("locked")).unwrap();
    fs::create_dir(folder.path("closed")).unwrap();
    fs::set_permissions(folder.path("secret.journey"), Permissions::from_mode(0o000)).unwrap();
    fs::set_permissions(folder.path("."), Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(folder.path("locked"), Permissions::from_mode(0o555)).unwrap();
    // The program itself may lie where only root looks.
    let program = folder.path("program");
    fs::copy(env!("CARGO_BIN_EXE_journey"), &program).unwrap();
    let someone = |arguments: &str| {
        let is_root = fs::metadata("/proc/self").is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0);
        let user = if is_root { "setpriv --reuid=65534 --regid=65534 --clear-groups " } else { "" };
        folder.shell(&format!("{user}./program {arguments}"))
    };
    someone("check secret.journey").says(2, &["cannot read `secret.journey`: permission denied"]);
    fs::set_permissions(folder.path("closed"), Permissions::from_mode(0o000)).unwrap();
    someone("check .").says(2, &["cannot read `closed`: permission denied", "cannot read `secret.journey`"]);
    fs::set_permissions(folder.path("closed"), Permissions::from_mode(0o755)).unwrap();
    let import = someone("check b.journey --output-format json");
    assert_eq!((import.code, findings(&import)), (1, vec!["unreadable-file@1:8".to_owned()]));
    someone("render c.journey -o locked/x.svg").says(2, &["cannot write `locked/x.svg`: permission denied"]);
    someone("render c.journey -o locked/deeper/").says(2, &["permission denied"]);
    someone("new locked/x").says(2, &["cannot write `locked/x.journey`: permission denied"]);
    assert_eq!(folder.names(), ["b.journey", "c.journey", "program", "secret.journey"]);
}

#[test]
fn hostile_names_do_not_reach_the_terminal() {
    let folder = Folder::new(&[("a\u{1b}[31m\u{202e}.journey", "oops \u{1b}[2J\u{202e}\n")]);
    let run = folder.run(&["check"]);
    assert_eq!(run.code, 1);
    let raw = run.errors.chars().find(|it| (it.is_control() && *it != '\n') || *it == '\u{202e}');
    assert_eq!(raw, None, "{}", run.errors);
    assert!(run.errors.contains("a␛[31m\u{fffd}.journey:1:1"), "{}", run.errors);
}
