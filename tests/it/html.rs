//! Pages, worked in as readers do: by mouse, by keys alone, without script, on paper; by axe-core for those who use none of these;
//! and that no text of a map becomes markup or script.

use crate::browser::chromium::Scheme;
use crate::browser::devtools::Browser;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const DESK: (u32, u32) = (1280, 900);
const PHONE: (u32, u32) = (390, 844);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn render(arguments: &[&str], folder: &Path) {
    let run = Command::new(env!("CARGO_BIN_EXE_journey"))
        .current_dir(root())
        .args(["render", "--format", "html", "-o"])
        .arg(format!("{}/", folder.display()))
        .args(arguments)
        .output()
        .expect("the program can be started");
    assert!(run.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
}

/// Every layout of the maps of one persona, and the hostile map, as pages of a folder that stays.
fn pages() -> &'static Path {
    static PAGES: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = PAGES.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder for pages");
        for layout in ["map", "flow", "blueprint", "day", "compare", "persona", "portfolio"] {
            render(&["--view", layout, "tests/maps/maya"], folder.path());
        }
        render(&["tests/fixtures/html/hostile.journey"], folder.path());
        render(&["tests/maps/hirlevel.journey", "tests/maps/paiva.journey"], folder.path());
        folder
    });
    folder.path()
}

fn all_pages() -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(pages()).expect("the folder was made");
    let paths = entries.map(|it| it.expect("a folder can be listed").path());
    paths.map(|it| (name(&it), std::fs::read_to_string(&it).expect("pages are text"))).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn page(name: &str) -> PathBuf {
    let path = pages().join(name);
    assert!(path.is_file(), "there is {:?}", all_pages().keys());
    path
}

fn browser(size: (u32, u32), scheme: Scheme) -> Browser {
    Browser::start(size, scheme).unwrap_or_else(|error| panic!("{error}"))
}

const SCALE: &str =
    "new DOMMatrix(getComputedStyle(document.querySelector('.sheet:not([hidden]) .canvas')).transform).a";
const PANEL: &str = "(document.querySelector('.panel:not([hidden]) h2')?.textContent ?? 'closed')";
const FOUND: &str = "document.querySelector('.search output').value";

fn scale(browser: &mut Browser) -> f64 {
    browser.ask(SCALE).as_f64().expect("a number")
}

#[test]
fn every_layout_comes_out_alone_and_the_same_each_time() {
    let all = all_pages();
    for layout in ["map", "flow", "blueprint", "day", "compare", "persona", "portfolio"] {
        assert!(all.keys().any(|it| it.contains(layout)), "{layout}: {:?}", all.keys());
    }
    for (name, text) in &all {
        assert_eq!(text.matches("<script").count(), 1, "{name}: one script, ours");
        assert!(text.contains(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-"
        ));
        assert!(!text.contains("unsafe-") && !text.contains(" style=\"") && !text.contains(" src=\""), "{name}");
        assert!(!text.contains("@import") && !text.contains("url(http"), "{name}");
    }
    let again = tempfile::tempdir().expect("a temporary folder");
    render(&["--view", "map", "tests/maps/maya"], again.path());
    let second = std::fs::read_to_string(again.path().join("trial-map.html")).expect("a page");
    assert!(second == all["trial-map.html"], "the same bytes on every run");
}

#[test]
fn no_text_of_a_map_becomes_markup_or_script() {
    let text = std::fs::read_to_string(page("hostile-map.html")).expect("a page");
    assert!(!text.contains(['\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}']), "nothing turns the text behind it");
    let mut browser = browser(DESK, Scheme::Light);
    browser.open(&page("hostile-map.html"), "first");
    assert_eq!(browser.complaints(), Vec::<String>::new());
    assert_eq!(browser.ask("document.querySelectorAll('script').length"), 1);
    assert_eq!(
        browser.ask("document.querySelectorAll('base, iframe, img, [onload], [onerror], [onmouseover]').length"),
        0
    );
    let hrefs = "[...document.querySelectorAll('a')].every(it => /^(#|https?:|mailto:|\\.\\.?\\/)/.test(it.getAttribute('href')))";
    assert_eq!(browser.ask(hrefs), true);
    assert_eq!(browser.text("document.querySelector('h1').textContent"), "</h1></script><script>bad()</script>");
    assert_eq!(browser.text(PANEL), "1 javascript:bad()");
    // Also what the script copies and says stays text.
    browser.ask("document.querySelector('#jm\\\\.search').focus()");
    browser.type_in("<script>");
    browser.wait(&format!("{FOUND} !== ''"));
    assert_eq!(browser.ask("document.querySelectorAll('script').length"), 1);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_page_is_worked_in_by_mouse() {
    let mut browser = browser(DESK, Scheme::Light);
    browser.open(&page("trial-map.html"), "");
    assert_eq!(browser.complaints(), Vec::<String>::new());
    zoomed_and_moved(&mut browser);
    details_by_mouse(&mut browser);
    searched(&mut browser);
    lanes_left_out(&mut browser);
    people_chosen(&mut browser);
    coloured(&mut browser);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

fn zoomed_and_moved(browser: &mut Browser) {
    let first = scale(browser);
    browser.click_on("[data-do=in]");
    let nearer = scale(browser);
    assert!(nearer > first * 1.2, "{first} {nearer}");
    let over = (400.0, 400.0);
    browser.wheel(over, -120.0, true);
    browser.wait(&format!("{SCALE} > {nearer} * 1.05"));
    let top = "document.querySelector('.view').scrollTop";
    let before = browser.ask(top).as_f64().unwrap_or(0.0);
    browser.wheel(over, 200.0, false);
    browser.wait(&format!("{top} > {before} + 100"));
    let place =
        "JSON.stringify([document.querySelector('.view').scrollLeft, document.querySelector('.view').scrollTop])";
    let (was, opened) = (browser.text(place), browser.text(PANEL));
    browser.drag(over, &[(380.0, 380.0), (340.0, 350.0)]);
    browser.wait(&format!("{place} !== {was:?}"));
    assert_eq!(browser.text(PANEL), opened, "to move is not to press");
    browser.click_on("[data-do=whole]");
    let whole = "document.querySelector('.view').scrollHeight <= document.querySelector('.view').clientHeight";
    browser.wait(whole);
    browser.click_on("[data-do=width]");
    browser.wait(&format!("Math.abs({SCALE} - {first}) < .001"));
}

fn details_by_mouse(browser: &mut Browser) {
    let spot = "document.querySelector('.spots a[href=\"#card\"]')";
    browser.ask(&format!("{spot}.scrollIntoView({{block: 'start'}}); scrollTo(0, 0)"));
    let place = browser.ask(&format!(
        "(() => {{ const it = {spot}.getBoundingClientRect(); return [it.left + it.width / 2, it.top]; }})()"
    ));
    let (x, y) = (place[0].as_f64().unwrap_or(0.0), place[1].as_f64().unwrap_or(0.0).max(80.0) + 60.0);
    browser.click((x, y));
    browser.wait(&format!("{PANEL} === '6 Card check'"));
    let said = browser.text("document.querySelector('.panel').textContent");
    for part in [
        "A card is required before any value is shown",
        "Critical",
        "Distrustful",
        "−2.0",
        "Website",
        "Free, but you want my card?",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert_eq!(browser.text("location.hash"), "#card");
    browser.click_on("[data-do=next]");
    browser.wait("location.hash === '#mail'");
    browser.click_on("[data-do=close]");
    browser.wait(&format!("{PANEL} === 'closed' && location.hash === ''"));
}

fn searched(browser: &mut Browser) {
    browser.click_on("#jm\\.search");
    browser.type_in("CARD");
    browser.wait(&format!("{FOUND}.startsWith('1 of ')"));
    let marks = "(document.querySelector('.marks path').getAttribute('d') || '').split('M').length - 1";
    assert!(browser.ask(marks).as_u64() > Some(3), "the picture is marked");
    browser.click_on("[data-do=after]");
    assert!(browser.text(FOUND).starts_with("2 of "));
    browser.click_on("[data-do=before]");
    browser.click_on("[data-do=before]");
    let last = browser.text(FOUND);
    let (at, of) = last.split_once(" of ").expect("a count");
    assert_eq!(at, of, "before the first comes the last");
    let shown = "(() => { const a = document.querySelector('.spots .now').getBoundingClientRect(), b = document.querySelector('.view').getBoundingClientRect(); return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top; })()";
    assert_eq!(browser.ask(shown), true, "the picture is at the hit");
    browser.click_on("#jm\\.search");
    let rows = "CSS.highlights.get('hit').size";
    assert_eq!(browser.ask(rows), of.parse::<u64>().expect("a number"), "the table is marked");
    browser.press("Escape", false);
    assert_eq!(browser.ask(marks), 0);
    assert_eq!(browser.ask(rows), 0);
}

fn lanes_left_out(browser: &mut Browser) {
    let drawing = "document.querySelector('.sheet svg').outerHTML";
    let height = format!("Math.round(document.querySelector('.size').getBoundingClientRect().height / {SCALE})");
    let (was, tall) = (browser.text(drawing), browser.ask(&height).as_f64().unwrap_or(0.0));
    browser.click_on(".menu summary");
    browser.click_on(".menu input[value=pain]");
    browser.click_on(".menu input[value=feels]");
    browser.wait(&format!("{height} < {tall} - 300"));
    assert_eq!(browser.text("document.querySelector('.said span').textContent"), "Hidden: Feels, Pain points");
    let visible = |key: &str| format!("[...document.querySelectorAll('[data-k={key}]')].some(it => it.offsetParent)");
    assert_eq!(browser.ask(&visible("pain")), false);
    assert_eq!(browser.ask(&visible("thinks")), true);
    let lane = "[...document.querySelectorAll('.sheet svg .lane')].filter(it => it.getBoundingClientRect().right > 0).map(it => it.classList[1]).join(' ')";
    let left = browser.text(lane);
    assert!(
        !left.contains("lane-pains") && !left.contains("lane-feels") && left.contains("lane-opportunities"),
        "{left}"
    );
    // What stands below has moved up by as much, and the panel ends where its last lane does.
    let gap = "(() => { const box = it => document.querySelector(it).getBoundingClientRect(); return Math.abs(box('.sheet svg .grid rect').bottom - box('.sheet svg .legend').top) / new DOMMatrix(getComputedStyle(document.querySelector('.canvas')).transform).a; })()";
    let gap = browser.ask(gap).as_f64().unwrap_or(f64::MAX);
    assert!(gap < 40.0, "{gap}");
    browser.click_on("[data-do=all]");
    browser.wait(&format!("{height} === {tall}"));
    assert!(browser.text(drawing) == was, "the picture is as it was");
}

fn people_chosen(browser: &mut Browser) {
    let rows = "document.querySelectorAll('.sheet:not([hidden]) tbody tr').length";
    let all = browser.ask(rows).as_u64();
    browser.ask("(() => { const it = document.getElementById('jm.who'); it.value = '1'; it.dispatchEvent(new Event('change', {bubbles: true})); })()");
    let label = browser.text("document.getElementById('jm.who').selectedOptions[0].textContent");
    let said = browser.text("document.querySelector('.sheet:not([hidden])').textContent");
    assert!(said.contains(&format!("Only what holds for {label}")), "{label}");
    assert!(browser.ask(rows).as_u64() > Some(0) && all > Some(0));
    assert_eq!(browser.ask("document.querySelectorAll('.sheet:not([hidden])').length"), 1);
    browser.ask("(() => { const it = document.getElementById('jm.who'); it.value = '0'; it.dispatchEvent(new Event('change', {bubbles: true})); })()");
}

fn coloured(browser: &mut Browser) {
    let ground = "getComputedStyle(document.querySelector('.sheet svg .canvas')).fill + getComputedStyle(document.body).backgroundColor";
    let light = browser.text(ground);
    browser.ask("(() => { const it = document.getElementById('jm.colours'); it.value = 'dark'; it.dispatchEvent(new Event('change', {bubbles: true})); })()");
    let dark = browser.text(ground);
    assert_ne!(light, dark);
    browser.ask("(() => { const it = document.getElementById('jm.colours'); it.value = 'auto'; it.dispatchEvent(new Event('change', {bubbles: true})); })()");
    assert_eq!(browser.text(ground), light);
}

/// Presses Tab until the element that has the focus is what a selector means.
fn tab_to(browser: &mut Browser, selector: &str) {
    for _ in 0..30 {
        browser.press("Tab", false);
        if browser.ask(&format!("document.activeElement?.matches({selector:?}) === true")) == Value::Bool(true) {
            return;
        }
    }
    panic!("the Tab key never comes to {selector}");
}

#[test]
fn a_page_is_worked_in_by_keys_alone() {
    let mut browser = browser(DESK, Scheme::Light);
    browser.open(&page("trial-map.html"), "");
    tab_to(&mut browser, "#jm\\.search");
    browser.type_in("card");
    browser.press("Enter", false);
    assert!(browser.text(FOUND).starts_with("2 of "));
    browser.press("Enter", true);
    assert!(browser.text(FOUND).starts_with("1 of "));
    browser.press("Escape", false);
    assert_eq!(browser.text(FOUND), "");
    tab_to(&mut browser, ".menu summary");
    browser.press("Enter", false);
    tab_to(&mut browser, ".menu input[value=pain]");
    browser.press(" ", false);
    browser.wait("document.querySelector('.said span').textContent === 'Hidden: Pain points'");
    browser.press("Escape", false);
    assert_eq!(browser.ask("document.activeElement.matches('.menu summary')"), true);
    tab_to(&mut browser, "[data-do=all]");
    browser.press("Enter", false);
    browser.wait("document.querySelector('.said').hidden && document.activeElement.matches('.view')");
    let first = scale(&mut browser);
    browser.press("+", false);
    assert!(scale(&mut browser) > first * 1.2);
    let place = "document.querySelector('.view').scrollLeft + document.querySelector('.view').scrollTop";
    let before = browser.ask(place).as_f64().unwrap_or(0.0);
    for _ in 0..3 {
        browser.press("ArrowDown", false);
    }
    browser.wait(&format!("{place} > {before} + 100"));
    browser.press("-", false);
    browser.press("0", false);
    assert!((scale(&mut browser) - first).abs() < 0.001);
    browser.press("9", false);
    assert!(scale(&mut browser) < first);
    tab_to(&mut browser, ".spots a");
    for _ in 0..5 {
        browser.press("ArrowRight", false);
    }
    let nearer = scale(&mut browser);
    browser.press("+", false);
    assert!(scale(&mut browser) > nearer, "keys of the picture work in it too");
    browser.press("Enter", false);
    browser.wait(&format!("{PANEL} === '6 Card check' && document.activeElement.matches('.panel h2')"));
    browser.press("Escape", false);
    browser.wait(&format!("{PANEL} === 'closed' && document.activeElement.matches('.spots a[href=\"#card\"]')"));
    // The places are one stop; behind them come the words.
    tab_to(&mut browser, ".wide");
    tab_to(&mut browser, "th a");
    browser.press("Enter", false);
    browser.wait(&format!("{PANEL} === '1 Search results'"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_link_to_a_touchpoint_opens_it() {
    for (size, name, fragment, expected) in
        [(DESK, "trial-flow.html", "form", "6 Sign-up form"), (PHONE, "trial-map.html", "card", "6 Card check")]
    {
        let mut browser = browser(size, Scheme::Light);
        browser.open(&page(name), fragment);
        browser.wait(&format!("{PANEL} === {expected:?}"));
        let inside = "(() => { \
            const box = of => document.querySelector(of).getBoundingClientRect(); \
            const a = box('.spots a.on'), b = box('.view'), p = box('.panel'); \
            const right = p.left > 0 ? p.left : b.right, bottom = p.left > 0 ? b.bottom : p.top; \
            return a.left >= b.left - 1 && a.right <= right + 1 && a.top < bottom && a.bottom > b.top; })()";
        assert_eq!(browser.ask(inside), true, "{name}: it stands in what the panel leaves free");
        browser.ask("location.hash = 'nowhere'");
        browser.wait(&format!("{PANEL} === 'closed'"));
    }
}

#[test]
fn two_fingers_zoom() {
    let mut browser = browser(PHONE, Scheme::Light);
    browser.open(&page("trial-map.html"), "");
    let first = scale(&mut browser);
    browser.pinch((200.0, 400.0), 80.0, 240.0);
    browser.wait(&format!("{SCALE} > {first} * 1.5"));
}

#[test]
fn without_script_a_page_is_a_picture_and_a_table() {
    let mut browser = browser(DESK, Scheme::Light);
    browser.forbid_scripts();
    browser.open(&page("trial-map.html"), "card");
    // The question is asked in a world that scripts of the page do not run in.
    let told = browser.ask("JSON.stringify([getComputedStyle(document.querySelector('.tools')).display, document.querySelector('.sheet svg').getBoundingClientRect().width > 900, document.querySelectorAll('.sheet:not([hidden]) tbody tr').length > 11, document.querySelector(':target')?.id, Math.round(document.querySelector(':target').getBoundingClientRect().top) < 900])");
    assert_eq!(told, "[\"none\",true,true,\"card\",true]");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn on_paper_there_is_the_picture_then_the_words() {
    let mut browser = browser(DESK, Scheme::Dark);
    browser.open(&page("trial-map.html"), "card");
    let pdf = browser.print();
    assert!(pdf.starts_with(b"%PDF"));
    browser.call("Emulation.setEmulatedMedia", serde_json::json!({"media": "print"})).expect("paper");
    let shown = |selector: &str| format!("getComputedStyle(document.querySelector({selector:?})).display !== 'none'");
    for gone in [".tools", ".zoom", ".panel", ".spots"] {
        assert_eq!(browser.ask(&shown(gone)), false, "{gone}");
    }
    assert_eq!(browser.ask("document.querySelector('.sheet svg').getBoundingClientRect().width <= innerWidth"), true);
    assert_eq!(browser.ask("document.querySelector('.wide').getBoundingClientRect().height > 500"), true);
    assert_eq!(browser.text("getComputedStyle(document.body).color"), "rgb(27, 31, 46)", "paper is light");
}

/// axe-core, which `tests/all` fetches; `AXE` names another place.
fn axe() -> String {
    let named = std::env::var_os("AXE").map(PathBuf::from);
    // The folder is called after the Python that the tools are for.
    let pythons = std::fs::read_dir(root().join("target/tools/lib")).into_iter().flatten().flatten();
    let fetched = pythons.map(|it| it.path().join("site-packages/axe_playwright_python/axe.min.js"));
    let path = named.or_else(|| fetched.into_iter().find(|it| it.is_file()));
    let text = path.and_then(|it| std::fs::read_to_string(it).ok());
    text.unwrap_or_else(|| {
        panic!("no axe-core to judge pages with; `tests/all` fetches it, or name its axe.min.js in AXE")
    })
}

/// Reports of one journey, of several and of the hostile map, as pages of a folder that stays.
fn reports() -> &'static Path {
    static REPORTS: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = REPORTS.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a temporary folder for reports");
        let runs: [(&str, &[&str]); 4] = [
            ("trial.html", &["tests/maps/maya/trial.journey", "tests/maps/maya/service.journey"]),
            ("all.html", &["tests/maps"]),
            ("hostile.html", &["tests/fixtures/html/hostile.journey"]),
            ("down.html", &["tests/maps/maya", "--if", "channel:web"]),
        ];
        for (name, arguments) in runs {
            let run = Command::new(env!("CARGO_BIN_EXE_journey"))
                .current_dir(root())
                .args(["analyze", "--today", "2026-11-22", "-o"])
                .arg(folder.path().join(name))
                .args(arguments)
                .output()
                .expect("the program can be started");
            assert!(folder.path().join(name).is_file(), "{}", String::from_utf8_lossy(&run.stderr));
        }
        folder
    });
    folder.path()
}

#[test]
fn axe_finds_nothing_serious_in_reports_and_they_fit_their_screen() {
    let axe = axe();
    let mut found = Vec::new();
    for (size, scheme) in [(DESK, Scheme::Light), (DESK, Scheme::Dark), (PHONE, Scheme::Light), (PHONE, Scheme::Dark)] {
        let mut browser = browser(size, scheme);
        for name in ["trial.html", "all.html", "hostile.html", "down.html"] {
            browser.open(&reports().join(name), "");
            assert_eq!(browser.complaints(), Vec::<String>::new(), "{name}: the policy lets its own style in");
            let wide = browser.ask("document.documentElement.scrollWidth - innerWidth").as_f64();
            if wide > Some(0.0) {
                found.push(format!("{name} {size:?}: {wide:?} px wider than the screen"));
            }
        }
        browser.call("Page.setBypassCSP", serde_json::json!({"enabled": true})).expect("axe may run");
        for name in ["trial.html", "all.html", "hostile.html", "down.html"] {
            browser.open(&reports().join(name), "");
            let faults = judged(&mut browser, &axe);
            found.extend(faults.into_iter().map(|it| format!("{name} {size:?} {scheme:?}: {it}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What axe-core finds serious or critical in the page that is open.
fn judged(browser: &mut Browser, axe: &str) -> Vec<String> {
    browser.ask(&format!("{axe};0"));
    let report = browser.ask("axe.run(document, {resultTypes: ['violations']}).then(it => it.violations.filter(it => ['serious', 'critical'].includes(it.impact)).map(it => it.id + ': ' + it.nodes.slice(0, 3).map(it => it.html.slice(0, 160) + ' ' + it.failureSummary).join(' | ')))");
    let faults = report.as_array().expect("a list").iter();
    faults.map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn axe_finds_nothing_serious_in_any_layout() {
    let axe = axe();
    let mut found = Vec::new();
    for (size, scheme) in [(DESK, Scheme::Light), (DESK, Scheme::Dark), (PHONE, Scheme::Light)] {
        let mut browser = browser(size, scheme);
        // It runs beside the page's own policy, which lets in no other script.
        browser.call("Page.setBypassCSP", serde_json::json!({"enabled": true})).expect("axe may run");
        for name in all_pages().keys() {
            // With the details open, as far as there is something to open.
            for fragment in ["", "card", "trial"] {
                browser.open(&page(name), fragment);
                if !fragment.is_empty() && browser.text(PANEL) == "closed" {
                    continue;
                }
                let faults = judged(&mut browser, &axe);
                found.extend(faults.into_iter().map(|it| format!("{name}#{fragment} {size:?} {scheme:?}: {it}")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
