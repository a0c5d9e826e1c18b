// Draws each picture in a frame of its own and writes down where its texts, boxes, curves and faces came
// to stand. Only measures: what may touch what is judged in Rust (`judge.rs`), so that it can be tested there.
//
// All lengths are px of the picture's own coordinates (its viewBox), y down.
"use strict";

// Boxes that text may stand in, or beside, but never across. An emitter that draws a new kind of box adds
// its class here.
const BOXES = "rect.card,rect.asmc,rect.oppc,rect.crit,rect.accs,rect.good,path.bubble,path.tab,.stage > path,circle.ini,"
  + "rect.cu,rect.third,rect.wt,rect.pl1,rect.pl2,rect.pl3,rect.stp,rect.wrn,rect.none,rect.quiet,rect.gnp,rect.lsp";
// Of these, the ones that make what stands with them in one group their content.
const OWNERS = "rect.card,rect.asmc,rect.oppc,path.bubble,.stage > path,rect.cu,.row > rect.third,rect.wt,rect.gnp,rect.lsp";
const STEP = 2;

const round = (value) => Math.round(value * 100) / 100;

/** A frame with an empty document, so that the styles and fonts of one picture do not reach another. */
function frame() {
  return new Promise((resolve) => {
    const element = document.createElement("iframe");
    element.style.cssText = "border:0;width:4000px;height:4000px";
    element.onload = () => resolve(element);
    element.srcdoc = "<!doctype html><style>body{margin:0}svg{display:block}</style><body></body>";
    document.body.append(element);
  });
}

/** The box of `[x0, y0, x1, y1]` under `matrix`. */
function mapped(matrix, [x0, y0, x1, y1]) {
  const xs = [], ys = [];
  for (const [x, y] of [[x0, y0], [x1, y0], [x0, y1], [x1, y1]]) {
    xs.push(matrix.a * x + matrix.c * y + matrix.e);
    ys.push(matrix.b * x + matrix.d * y + matrix.f);
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(round);
}

function boxOf(element, matrix) {
  const box = element.getBBox();
  return mapped(matrix, [box.x, box.y, box.x + box.width, box.y + box.height]);
}

/** The classes of the groups around `element`, outermost first: `lane lane-pains/pain severity-3`. */
function groupsOf(element) {
  const names = [];
  for (let at = element.parentElement; at && at.localName !== "svg"; at = at.parentElement) {
    const name = at.getAttribute("class");
    if (at.localName === "g" && name) names.unshift(name);
  }
  return names.join("/");
}

/** The characters that take part in layout, one a position (a UTF-16 unit), as white space was collapsed. */
function charactersOf(text) {
  const count = text.getNumberOfChars();
  for (const content of [text.textContent, text.textContent.replace(/\s+/g, " "), text.textContent.replace(/\s+/g, " ").trim()]) {
    if (content.length === count) return content.split("");
  }
  return Array(count).fill("?");
}

/**
 * The lines of one text: what stands on one baseline without a hole.
 *
 * The box is as wide as the advances and reaches from 0.8 of the font's ascent above the baseline (a capital
 * or the stem of a `d`) to 0.85 of its descent below (the tail of a `g`). The whole line box would call
 * neighbours in good typography a collision, the ink alone would let `ace` slide under `xyz`.
 */
function linesOf(text, matrix) {
  const lines = [];
  for (const cell of cellsOf(text)) {
    // From right to left, and within a sign of several characters, cells do not follow one another; they do touch.
    const touched = lines.filter((it) => Math.abs(it.y - cell.y) < 0.5 && cell.x0 <= it.x1 + cell.up && cell.x1 >= it.x0 - cell.up);
    const line = touched.shift();
    if (!line) {
      lines.push({ ...cell });
      continue;
    }
    // Where two directions meet, a cell can close the hole between two parts.
    for (const part of [cell, ...touched]) {
      line.text += part.text;
      line.x0 = Math.min(line.x0, part.x0);
      line.x1 = Math.max(line.x1, part.x1);
      line.up = Math.max(line.up, part.up);
      line.down = Math.max(line.down, part.down);
    }
    for (const part of touched) lines.splice(lines.indexOf(part), 1);
  }
  return (isTurned(text.textContent) ? joined(lines) : lines).map((it) => ({
    text: it.text.trim().toWellFormed(),
    box: mapped(matrix, [it.x0, it.y - 0.8 * it.up, it.x1, it.y + 0.85 * it.down]),
  }));
}

/** Whether a text holds letters that run from right to left. */
const isTurned = (content) => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(content);

/** The same lines, each baseline once: where both directions mix, a stretch may stand inside one that was read before it. */
function joined(lines) {
  const whole = [];
  for (const line of lines) {
    const same = whole.find((it) => Math.abs(it.y - line.y) < 0.5);
    if (same) {
      same.text += line.text;
      same.x0 = Math.min(same.x0, line.x0);
      same.x1 = Math.max(same.x1, line.x1);
      same.up = Math.max(same.up, line.up);
      same.down = Math.max(same.down, line.down);
    } else {
      whole.push(line);
    }
  }
  return whole;
}

/** What each character takes up, blanks left out: from `x0` to `x1`, `up` and `down` from the baseline `y`. */
function cellsOf(text) {
  const cells = [];
  for (const [at, character] of charactersOf(text).entries()) {
    if (character.trim() === "") {
      if (cells.length) cells[cells.length - 1].text += " ";
      continue;
    }
    const start = text.getStartPositionOfChar(at);
    const cell = text.getExtentOfChar(at);
    const up = start.y - cell.y;
    cells.push({ text: character, y: start.y, x0: cell.x, x1: cell.x + cell.width, up, down: cell.height - up });
  }
  return cells;
}

/** The smallest font size, in px, at which characters of `text` are set. */
function smallestSize(text, view) {
  const sizes = [text, ...text.querySelectorAll("*")]
    .filter((it) => [...it.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .map((it) => parseFloat(view.getComputedStyle(it).fontSize));
  return Math.min(...sizes);
}

/** The index of the box that `text` is the content of: the one box of its group, or the last one before it. */
function ownerOf(text, boxes) {
  for (let at = text.parentElement; at && at.localName === "g"; at = at.parentElement) {
    const own = [...at.children].filter((it) => it.matches(OWNERS));
    if (own.length === 0) continue;
    if (own.length === 1 && !at.matches(".lane")) return boxes.indexOf(own[0]);
    const before = own.filter((it) => it.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING);
    return before.length ? boxes.indexOf(before[before.length - 1]) : -1;
  }
  return -1;
}

/** How many corners of `box` (picture coordinates) lie inside the filled shape, 0 to 4. */
function cornersInside(shape, inverse, box) {
  // A hair inwards: text may end exactly where its box does.
  const [x0, y0, x1, y1] = [box[0] + 0.2, box[1] + 0.2, box[2] - 0.2, box[3] - 0.2];
  let inside = 0;
  for (const [x, y] of [[x0, y0], [x1, y0], [x0, y1], [x1, y1]]) {
    if (shape.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse))) inside += 1;
  }
  return inside;
}

/** The straight strokes of a path of absolute steps, each `[x0, y0, x1, y1]`. */
function strokesOf(path) {
  const strokes = [];
  let x = 0, y = 0;
  for (const [, step, rest] of path.matchAll(/([MLHV])([^MLHVCAZmlhvcaz]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) || []).map(Number);
    const pairs = step === "H" ? numbers.map((it) => [it, y]) : step === "V" ? numbers.map((it) => [x, it])
      : numbers.flatMap((it, at) => (at % 2 ? [[numbers[at - 1], it]] : []));
    for (const [at, [nextX, nextY]] of pairs.entries()) {
      if (step !== "M" || at > 0) strokes.push([x, y, nextX, nextY]);
      [x, y] = [nextX, nextY];
    }
  }
  return strokes;
}

const apart = (a, b) => a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];

async function measure(picture) {
  const holder = await frame();
  const page = holder.contentDocument;
  const parsed = new DOMParser().parseFromString(picture.svg, "image/svg+xml");
  const fault = parsed.querySelector("parsererror");
  if (fault) return { name: picture.name, fault: fault.textContent };
  const root = page.importNode(parsed.documentElement, true);
  const extra = page.createElement("style");
  extra.textContent = picture.style;
  page.head.append(extra);
  page.body.append(root);
  await Promise.allSettled([...page.fonts].map((face) => face.load()));
  await page.fonts.ready;

  const home = root.getScreenCTM().inverse();
  const place = (element) => home.multiply(element.getScreenCTM());
  const shown = (selector) => [...root.querySelectorAll(selector)].filter((it) => !it.closest("defs,symbol,pattern,clipPath,mask"));
  const body = (selector) => shown(selector).filter((it) => !it.closest(".legend,.persona,.personas"));

  const shapes = shown(BOXES);
  const boxes = shapes.map((it) => ({
    name: it.getAttribute("class") || it.localName,
    groups: groupsOf(it),
    box: boxOf(it, place(it)),
    panel: it.matches(".grid > rect.card"),
    disc: it.matches("circle.ini"),
  }));
  const inverses = shapes.map((it) => place(it).inverse());

  const texts = shown("text").map((it) => ({
    class: it.getAttribute("class") || "",
    groups: groupsOf(it),
    size: smallestSize(it, page.defaultView),
    owner: ownerOf(it, shapes),
    lines: linesOf(it, place(it)),
  }));
  for (const text of texts) {
    for (const line of text.lines) {
      line.inside = [];
      for (const [at, shape] of shapes.entries()) {
        if (apart(line.box, boxes[at].box)) continue;
        line.inside.push([at, cornersInside(shape, inverses[at], line.box)]);
      }
    }
  }

  const curves = body("path.curve").map((it) => {
    const matrix = place(it);
    const length = it.getTotalLength();
    const points = [];
    for (let at = 0; at <= length; at += STEP) {
      const point = it.getPointAtLength(at).matrixTransform(matrix);
      points.push([round(point.x), round(point.y)]);
    }
    return { name: it.getAttribute("class"), half: parseFloat(page.defaultView.getComputedStyle(it).strokeWidth) / 2, points };
  });
  const marks = [
    ...body(".point > use, use.face").map((it) => ["face", it]),
    ...body(".star").map((it) => ["star", it]),
  ].map(([name, it]) => ({ name, groups: groupsOf(it), box: boxOf(it, place(it)) }));
  // The vertical hairlines between stages: of the body, the straight strokes of the panel.
  const fences = [];
  for (const line of shown(".grid path.hl")) {
    const matrix = place(line);
    for (const [x0, y0, x1, y1] of strokesOf(line.getAttribute("d"))) {
      const [left, top, right, bottom] = mapped(matrix, [x0, y0, x1, y1]);
      if (right - left < 0.1 && bottom > top) fences.push([left, top, bottom]);
    }
  }
  // The horizontal hairlines between lanes: of each lane's group its upper edge, or all of them in the panel.
  const sills = [];
  for (const line of shown('.lane > path[class="hl"],.grid path[class="hl"]')) {
    const matrix = place(line);
    for (const [x0, y0, x1, y1] of strokesOf(line.getAttribute("d"))) {
      const [left, top, right, bottom] = mapped(matrix, [x0, y0, x1, y1]);
      if (bottom - top < 0.1 && right - left > 400) sills.push([left, top, right]);
    }
  }
  const view = root.viewBox.baseVal;
  const measured = {
    name: picture.name,
    canvas: [view.x, view.y, view.x + view.width, view.y + view.height],
    fonts: [...page.fonts].map((face) => `${face.family} ${face.weight} ${face.style}: ${face.status}`),
    texts, boxes, curves, marks, fences, sills,
  };
  holder.remove();
  return measured;
}

async function run() {
  const pictures = JSON.parse(document.getElementById("pictures").textContent);
  const found = [];
  for (const picture of pictures) {
    try {
      found.push(await measure(picture));
    } catch (error) {
      found.push({ name: picture.name, fault: String(error.stack || error) });
    }
  }
  document.getElementById("measured").textContent =
    "@BEGIN@" + JSON.stringify(found).replace(/[<>&]/g, (it) => "\\u" + it.charCodeAt(0).toString(16).padStart(4, "0")) + "@END@";
}
run();
