//! A page of 500 touchpoints is worked in without a pause. Times would tell of the machine, so what is counted is the work that the
//! browser has with each thing that a reader does: how much is changed, how often styles and places are worked out.

use crate::browser::chromium::Scheme;
use crate::browser::devtools::Browser;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

#[path = "../../benches/workload.rs"]
mod workload;

const SCALE: &str = "new DOMMatrix(getComputedStyle(document.querySelector('.canvas')).transform).a";
const FOUND: &str = "document.querySelector('.search output').value";
const SCROLLED: &str = "document.querySelector('.view').scrollTop";
const OPENED: &str = "(document.querySelector('.panel:not([hidden]) h2')?.textContent ?? '')";

/// What one thing that a reader did cost the browser.
#[derive(Debug)]
struct Work {
    /// Nodes and attributes that the script changed.
    changes: u64,
    styles: u64,
    layouts: u64,
}

fn long_page() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let map = folder.path().join("order.journey");
    std::fs::write(&map, workload::journey(500)).expect("the map can be written");
    let page = folder.path().join("order-map.html");
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .args(["render", "--view", "map", "--format", "html", "-o"])
        .args([&page, &map])
        .output()
        .expect("the program can be started");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    (folder, page)
}

fn metric(browser: &mut Browser, name: &str) -> u64 {
    let all = browser.call("Performance.getMetrics", serde_json::json!({})).expect("Chromium counts");
    let all = all["metrics"].as_array().expect("a list").iter();
    let found = all.filter(|it| it["name"] == name).find_map(|it| it["value"].as_f64());
    found.unwrap_or_else(|| panic!("no {name}")) as u64
}

/// Does one thing, waits until it is painted, and tells what it cost.
fn work(browser: &mut Browser, act: impl FnOnce(&mut Browser)) -> Work {
    let painted = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(changes))))";
    browser.ask(painted);
    browser.ask("changes = 0");
    let [styles, layouts] = ["RecalcStyleCount", "LayoutCount"].map(|it| metric(browser, it));
    act(browser);
    let changes = browser.ask(painted).as_u64().expect("a number");
    Work {
        changes,
        styles: metric(browser, "RecalcStyleCount") - styles,
        layouts: metric(browser, "LayoutCount") - layouts,
    }
}

fn at_most(work: &Work, changes: u64, passes: u64) {
    assert!(work.changes <= changes, "{work:?}, of at most {changes} changes");
    assert!(work.styles <= passes && work.layouts <= passes, "{work:?}, of at most {passes} passes");
}

#[test]
fn five_hundred_touchpoints_are_worked_in_without_a_pause() {
    let (_folder, page) = long_page();
    let mut browser = Browser::start((1280, 900), Scheme::Light).unwrap_or_else(|error| panic!("{error}"));
    browser.call("Performance.enable", serde_json::json!({})).expect("Chromium counts");
    browser.open(&page, "t250");
    browser.wait(&format!("{OPENED}.startsWith('250 ')"));
    assert_eq!(browser.ask("document.querySelectorAll('.spots a').length"), 500);
    let waits = "!document.querySelector('tbody:last-child td').checkVisibility({contentVisibilityAuto: true})";
    browser.wait(waits);
    assert!(metric(&mut browser, "JSEventListeners") < 150, "none for each touchpoint");
    browser.ask("(() => { window.changes = 0; new MutationObserver(all => changes += all.length).observe(document, {subtree: true, childList: true, attributes: true, characterData: true}); })()");
    details(&mut browser);
    moved(&mut browser);
    searched(&mut browser);
    lanes(&mut browser);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

fn details(browser: &mut Browser) {
    let next = work(browser, |it| it.click_on("[data-do=next]"));
    assert!(browser.text(OPENED).starts_with("251 "));
    at_most(&next, 40, 12);
    let jump = work(browser, |it| drop(it.ask("location.hash = 't400'")));
    assert!(browser.text(OPENED).starts_with("400 "));
    at_most(&jump, 40, 12);
    let close = work(browser, |it| it.press("Escape", false));
    assert_eq!(browser.text(OPENED), "");
    at_most(&close, 20, 12);
}

fn moved(browser: &mut Browser) {
    let first = browser.ask(SCALE).as_f64().expect("a number");
    let wheel = work(browser, |it| it.wheel((400.0, 400.0), -120.0, true));
    browser.wait(&format!("{SCALE} > {first}"));
    at_most(&wheel, 10, 8);
    browser.ask("document.querySelector('.view').focus({preventScroll: true})");
    let key = work(browser, |it| it.press("+", false));
    at_most(&key, 10, 8);
    let top = browser.ask(SCROLLED);
    let drag = work(browser, |it| it.drag((400.0, 500.0), &[(380.0, 480.0), (300.0, 420.0), (260.0, 380.0)]));
    assert_ne!(browser.ask(SCROLLED), top, "it moved");
    assert_eq!(browser.text(OPENED), "", "to move is not to press");
    at_most(&drag, 10, 16);
    let whole = work(browser, |it| it.press("9", false));
    at_most(&whole, 10, 8);
    browser.press("0", false);
    assert!((browser.ask(SCALE).as_f64().unwrap_or(0.0) - first).abs() < 0.1);
}

fn searched(browser: &mut Browser) {
    browser.click_on("#jm\\.search");
    for letter in ["i", "n", "v"] {
        let typed = work(browser, |it| it.type_in(letter));
        assert!(browser.text(FOUND).starts_with("1 of "));
        at_most(&typed, 25, 12);
    }
    assert!(browser.ask("CSS.highlights.get('hit').size").as_u64() > Some(20));
    let next = work(browser, |it| it.press("Enter", false));
    assert!(browser.text(FOUND).starts_with("2 of "));
    at_most(&next, 25, 12);
    let ended = work(browser, |it| it.press("Escape", false));
    assert_eq!(browser.text(FOUND), "");
    at_most(&ended, 25, 8);
}

fn lanes(browser: &mut Browser) {
    browser.click_on(".menu summary");
    let height = "document.querySelector('.size').offsetHeight";
    let tall = browser.ask(height).as_u64().expect("a number");
    let left_out = work(browser, |it| it.click_on(".menu input[value=feels]"));
    assert!(browser.ask(height).as_u64() < Some(tall / 2 + tall / 8));
    // A strip in each of fifty decks goes, and what stands below it moves; 500 touchpoints have places over the picture. Cells of the
    // table, of which there are thousands, are not touched.
    at_most(&left_out, 2000, 12);
    let back = work(browser, |it| it.click_on("[data-do=all]"));
    assert_eq!(browser.ask(height).as_u64(), Some(tall));
    at_most(&back, 2000, 12);
}
