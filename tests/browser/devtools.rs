//! Works in a page as a reader does: moves the mouse, presses keys, looks at what there is. Talks to Chromium over a pipe, in the
//! DevTools protocol; knows nothing of what the page is about.

use super::chromium::{Scheme, programs};
use base64::Engine;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a page may take to become what a test waits for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A Chromium of its own with one page in it.
pub struct Browser {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    session: Option<String>,
    calls: u64,
    /// What the page said without being asked: messages, errors, requests.
    pub events: Vec<Value>,
    _profile: TempDir,
}

impl Browser {
    /// # Errors
    /// A sentence for a person where Chromium is missing or does not answer.
    pub fn start(size: (u32, u32), scheme: Scheme) -> Result<Self, String> {
        let profile = tempfile::tempdir().map_err(|error| format!("no temporary folder for Chromium: {error}"))?;
        let mut failure = String::new();
        for program in programs() {
            match launch(&program, profile.path()) {
                Ok(mut child) => {
                    let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else { continue };
                    let (from, events) = (BufReader::new(from), Vec::new());
                    let mut it = Self { child, to, from, session: None, calls: 0, events, _profile: profile };
                    it.attach(size, scheme).map_err(|error| format!("{program}: {error}"))?;
                    return Ok(it);
                }
                Err(error) => failure = format!("{program}: {error}"),
            }
        }
        Err(format!("no Chromium to read pages with ({failure}); `tests/all` installs it, or name one in CHROMIUM"))
    }

    fn attach(&mut self, (width, height): (u32, u32), scheme: Scheme) -> Result<(), String> {
        let target = self.call("Target.createTarget", json!({"url": "about:blank"}))?;
        let to = json!({"targetId": target["targetId"], "flatten": true});
        let session = self.call("Target.attachToTarget", to)?;
        self.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            self.call(&format!("{domain}.enable"), json!({}))?;
        }
        let screen = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500});
        self.call("Emulation.setDeviceMetricsOverride", screen)?;
        let scheme = if scheme == Scheme::Dark { "dark" } else { "light" };
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", media).map(drop)
    }

    /// Sends one command and waits for its answer; what comes in between is kept as events.
    pub fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        self.calls += 1;
        let mut message = json!({"id": self.calls, "method": method, "params": parameters});
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let sent = self.to.write_all(format!("{message}\0").as_bytes()).and_then(|()| self.to.flush());
        sent.map_err(|error| format!("cannot speak to Chromium: {error}"))?;
        loop {
            let mut answer = self.read()?;
            if answer["id"] == self.calls {
                return match answer.get("error") {
                    Some(error) => Err(format!("{method}: {error}")),
                    None => Ok(answer["result"].take()),
                };
            }
            self.events.push(answer);
        }
    }

    fn read(&mut self) -> Result<Value, String> {
        let mut bytes = Vec::new();
        let count = self.from.read_until(0, &mut bytes).map_err(|error| format!("cannot hear Chromium: {error}"))?;
        if count == 0 {
            return Err("Chromium ended".to_owned());
        }
        serde_json::from_slice(bytes.strip_suffix(b"\0").unwrap_or(&bytes)).map_err(|error| error.to_string())
    }

    /// Opens a file, at a place in it where `fragment` is not empty, and waits until it has loaded.
    ///
    /// # Panics
    /// Where Chromium does not answer: nothing was seen then, which no test may take for a pass. So do all below.
    pub fn open(&mut self, file: &Path, fragment: &str) {
        // The same file with another fragment would not be loaded again.
        self.go("about:blank");
        let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
        self.go(&format!("file://{}{hash}", file.display()));
    }

    fn go(&mut self, address: &str) {
        self.events.clear();
        self.must("Page.navigate", json!({"url": address}));
        while !self.events.iter().any(|it| it["method"] == "Page.loadEventFired") {
            let event = self.read().unwrap_or_else(|error| panic!("{error}"));
            self.events.push(event);
        }
    }

    fn must(&mut self, method: &str, parameters: Value) -> Value {
        self.call(method, parameters).unwrap_or_else(|error| panic!("{error}"))
    }

    /// What an expression is in the page; promises are waited for.
    pub fn ask(&mut self, expression: &str) -> Value {
        let question = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        let mut answer = self.must("Runtime.evaluate", question);
        assert!(answer.get("exceptionDetails").is_none(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    pub fn text(&mut self, expression: &str) -> String {
        self.ask(expression).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true.
    pub fn wait(&mut self, expression: &str) {
        let begun = Instant::now();
        while self.ask(expression) != json!(true) {
            assert!(begun.elapsed() < PATIENCE, "never came true: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Presses a key; `shift` holds that one down.
    pub fn press(&mut self, key: &str, shift: bool) {
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            " " => 32,
            "End" => 35,
            "Home" => 36,
            "ArrowLeft" => 37,
            "ArrowUp" => 38,
            "ArrowRight" => 39,
            "ArrowDown" => 40,
            _ => u32::from(key.bytes().next().unwrap_or(0).to_ascii_uppercase()),
        };
        let mut event = json!({"type": "keyDown", "key": key, "windowsVirtualKeyCode": code, "modifiers": if shift { 8 } else { 0 }});
        if key.chars().count() == 1 {
            event["text"] = json!(key);
        } else if key == "Enter" {
            event["text"] = json!("\r");
        }
        self.must("Input.dispatchKeyEvent", event.clone());
        event["type"] = json!("keyUp");
        event.as_object_mut().map(|it| it.remove("text"));
        self.must("Input.dispatchKeyEvent", event);
    }

    /// Types text into what has the focus.
    pub fn type_in(&mut self, text: &str) {
        self.must("Input.insertText", json!({"text": text}));
    }

    /// Presses the left button at a point of the window, moves to the last of `way`, and lets go.
    pub fn drag(&mut self, from: (f64, f64), way: &[(f64, f64)]) {
        self.mouse("mousePressed", from, 1);
        for point in way {
            self.mouse("mouseMoved", *point, 1);
        }
        self.mouse("mouseReleased", way.last().copied().unwrap_or(from), 0);
    }

    pub fn click(&mut self, at: (f64, f64)) {
        self.mouse("mouseMoved", at, 0);
        self.drag(at, &[]);
    }

    /// Clicks the middle of the first element that a selector finds.
    pub fn click_on(&mut self, selector: &str) {
        let at = self.middle(selector);
        self.click(at);
    }

    /// The middle of the first element that a selector finds, in the window.
    pub fn middle(&mut self, selector: &str) -> (f64, f64) {
        let place = self.ask(&format!(
            "(() => {{ const it = document.querySelector({selector:?}).getBoundingClientRect(); return [it.left + it.width / 2, it.top + it.height / 2]; }})()"
        ));
        (place[0].as_f64().unwrap_or(0.0), place[1].as_f64().unwrap_or(0.0))
    }

    fn mouse(&mut self, kind: &str, (x, y): (f64, f64), buttons: u32) {
        let event = json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": buttons, "clickCount": 1});
        self.must("Input.dispatchMouseEvent", event);
    }

    /// Turns the wheel over a point; `control` holds that key down.
    pub fn wheel(&mut self, (x, y): (f64, f64), by: f64, control: bool) {
        let modifiers = if control { 2 } else { 0 };
        let event = json!({"type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": by, "modifiers": modifiers});
        self.must("Input.dispatchMouseEvent", event);
    }

    /// Two fingers that are `from` apart around a point, and then `to`.
    pub fn pinch(&mut self, (x, y): (f64, f64), from: f64, to: f64) {
        let fingers =
            |apart: f64| json!([{"x": x - apart / 2.0, "y": y, "id": 0}, {"x": x + apart / 2.0, "y": y, "id": 1}]);
        self.must("Input.dispatchTouchEvent", json!({"type": "touchStart", "touchPoints": fingers(from)}));
        for step in 0..=4 {
            let apart = from + (to - from) * f64::from(step) / 4.0;
            self.must("Input.dispatchTouchEvent", json!({"type": "touchMove", "touchPoints": fingers(apart)}));
        }
        self.must("Input.dispatchTouchEvent", json!({"type": "touchEnd", "touchPoints": []}));
    }

    /// The page as it would be printed: a PDF.
    pub fn print(&mut self) -> Vec<u8> {
        let printed = self.must("Page.printToPDF", json!({"printBackground": true, "preferCSSPageSize": true}));
        let text = printed["data"].as_str().unwrap_or_default();
        base64::engine::general_purpose::STANDARD.decode(text).expect("Chromium sends base64")
    }

    /// Lets no script of a page run any more.
    pub fn forbid_scripts(&mut self) {
        self.must("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    }

    /// What went wrong in the page by its own account, and every address that it asked for beside its own.
    pub fn complaints(&self) -> Vec<String> {
        let told = |it: &Value| match it["method"].as_str().unwrap_or_default() {
            "Runtime.exceptionThrown" | "Log.entryAdded" => Some(it["params"].to_string()),
            "Network.requestWillBeSent" => {
                let address = it["params"]["request"]["url"].as_str().unwrap_or_default();
                let own = address.starts_with("file://") && it["params"]["type"] == "Document";
                (!own && !address.starts_with("data:")).then(|| format!("it asks for {address}"))
            }
            _ => None,
        };
        self.events.iter().filter_map(told).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends either way, and its profile goes with it.
        self.session = None;
        let _ = self.call("Browser.close", json!({}));
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts Chromium, which reads commands from descriptor 3 and answers on 4: a shell moves our two pipes there.
fn launch(program: &str, profile: &Path) -> std::io::Result<Child> {
    if Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_err() {
        return Err(std::io::Error::other("it cannot be started"));
    }
    Command::new("sh")
        .args(["-c", "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null", "sh", program])
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-pipe",
            "--touch-events=enabled",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
}
