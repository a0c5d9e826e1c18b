'use strict';
(() => {
const one = (what, within = document) => within.querySelector(what);
const all = (what, within = document) => [...within.querySelectorAll(what)];
const words = document.body.dataset;
const panel = one('.panel'), said = one('.said'), field = one('.search input'), figure = one('.zoom output');
// As it is searched: without case and accents.
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// A sheet is a picture with its words; one of them is shown.
const sheets = all('.sheet').map(root => {
  const view = one('.view', root), canvas = one('.canvas', view), svg = one('svg', canvas);
  const rows = all('tr[id], tr[data-id]', root).map(row => {
    const name = row.id || row.dataset.id;
    // Links are followed by the script, which knows where in the picture they lead.
    row.removeAttribute('id');
    return { name, row, group: one('.group .i', row.parentNode), at: row.dataset.at && row.dataset.at.split(' ').map(Number) };
  });
  const names = new Map(rows.map(it => [it.name, it]));
  const bands = canvas.dataset.bands ? canvas.dataset.bands.split(';').map(it => {
    const [key, top, bottom] = it.split(' ');
    return [key, +top, +bottom];
  }) : [];
  const box = svg.viewBox.baseVal;
  svg.setAttribute('width', box.width);
  svg.setAttribute('height', box.height);
  return { root, view, canvas, svg, rows, names, bands, width: box.width, full: box.height, height: box.height,
    size: one('.size', view), scale: 1, cut: [], changed: [] };
});
let sheet = sheets[0], hidden = new Set(), hits = [], current = -1, opened = null, from = null;

// How large the page's letters are beside usual ones: the theme's size of text, and the reader's own. So large is a picture of 100%.
const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/* Zoom and pan: the view scrolls, the canvas is scaled inside it. */
const zoom = (scale, x, y) => {
  const { view, canvas, size } = sheet, box = view.getBoundingClientRect();
  scale = Math.min(8 * unit, Math.max(.05, scale));
  if (x === undefined) [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const old = canvas.getBoundingClientRect();
  const px = (x - old.left) / sheet.scale, py = (y - old.top) / sheet.scale;
  sheet.scale = scale;
  canvas.style.transform = `scale(${scale})`;
  size.style.width = sheet.width * scale + 'px';
  size.style.height = sheet.height * scale + 'px';
  const now = canvas.getBoundingClientRect();
  view.scrollLeft += now.left + px * scale - x;
  view.scrollTop += now.top + py * scale - y;
  figure.value = Math.round(scale / unit * 100) + '%';
};
const room = () => [sheet.view.clientWidth - 32 * unit, sheet.view.clientHeight - 32 * unit];
const fitWidth = () => { zoom(Math.min(room()[0] / sheet.width, 2 * unit)); sheet.view.scrollTo(0, 0); };
const fitWhole = () => { zoom(Math.min(room()[0] / sheet.width, room()[1] / sheet.height, 2 * unit)); sheet.view.scrollTo(0, 0); };

// Where something of the picture is shown while lanes are cut out.
const shown = y => y - sheet.cut.reduce((sum, [, a, b]) => sum + Math.max(0, Math.min(y, b) - a), 0);
const reveal = ([x, y, width, height]) => {
  const { view, canvas, size } = sheet;
  const least = .8 * unit;
  if (sheet.scale < least) zoom(least);
  const s = sheet.scale, left = canvas.offsetLeft + size.offsetLeft, top = canvas.offsetTop + size.offsetTop;
  const a = shown(y), b = shown(y + height);
  // What the panel leaves free.
  const pad = getComputedStyle(view), wide = view.clientWidth - parseFloat(pad.paddingRight), high = view.clientHeight - parseFloat(pad.paddingBottom);
  const across = left + (x + width / 2) * s - wide / 2;
  const down = (b - a) * s > high - 48 ? top + a * s - 40 : top + (a + b) / 2 * s - high / 2;
  view.scrollTo(across, down);
};

for (const { view } of sheets) {
  view.setAttribute('aria-description', words.keys);
  view.addEventListener('wheel', event => {
    // As in other programs: with Ctrl, which a pinch on a touchpad sends too. Without it the wheel scrolls.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(sheet.scale * Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 150), event.clientX, event.clientY);
  }, { passive: false });
  let drag = null;
  view.addEventListener('pointerdown', event => {
    const bar = event.clientX - view.getBoundingClientRect().left >= view.clientWidth;
    if (event.button === 0 && event.pointerType !== 'touch' && !bar) drag = { x: event.clientX, y: event.clientY, moved: false };
  });
  view.addEventListener('pointermove', event => {
    if (!drag) return;
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < 4) return;
    if (!drag.moved) view.setPointerCapture(event.pointerId);
    view.classList.add('moving');
    view.scrollBy(-dx, -dy);
    drag = { x: event.clientX, y: event.clientY, moved: true };
  });
  const end = () => { setTimeout(() => drag = null); view.classList.remove('moving'); };
  view.addEventListener('pointerup', end);
  view.addEventListener('pointercancel', end);
  view.addEventListener('dragstart', event => event.preventDefault());
  view.addEventListener('click', event => {
    if (drag && drag.moved) return;
    const spot = spotAt(event.clientX, event.clientY);
    if (spot) follow(spot.name);
  });
  let pinch = 0;
  view.addEventListener('touchmove', event => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    const [a, b] = event.touches, apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (pinch) zoom(sheet.scale * apart / pinch, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
    pinch = apart;
  }, { passive: false });
  view.addEventListener('touchend', () => pinch = 0);
  view.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== view) return;
    const move = (x, y) => () => view.scrollBy(x, y);
    const action = { '+': () => zoom(sheet.scale * 1.25), '=': () => zoom(sheet.scale * 1.25), '-': () => zoom(sheet.scale / 1.25),
      0: fitWidth, 9: fitWhole, ArrowLeft: move(-80, 0), ArrowRight: move(80, 0), ArrowUp: move(0, -80), ArrowDown: move(0, 80) }[event.key];
    if (action) { event.preventDefault(); action(); }
  });
}

/* Touchpoints as places over the picture: one stop for the Tab key, arrows go from one to the next. */
const spotAt = (x, y) => {
  const box = sheet.canvas.getBoundingClientRect(), px = (x - box.left) / sheet.scale, py = (y - box.top) / sheet.scale;
  const inside = it => it.at && px >= it.at[0] && px <= it.at[0] + it.at[2] && py >= shown(it.at[1]) && py <= shown(it.at[1] + it.at[3]);
  // Of several the smallest.
  return sheet.rows.filter(inside).sort((a, b) => a.at[2] * a.at[3] - b.at[2] * b.at[3])[0];
};
for (const it of sheets) {
  const group = document.createElement('div'), placed = it.rows.filter(row => row.at);
  group.className = 'spots';
  it.marks = document.createElement('div');
  it.marks.className = 'marks';
  it.canvas.append(it.marks);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.spots);
  placed.forEach((row, index) => {
    const spot = document.createElement('a');
    spot.href = '#' + encodeURIComponent(row.name);
    spot.textContent = one('th a', row.row).textContent;
    spot.tabIndex = index ? -1 : 0;
    spot.addEventListener('focus', () => { placed.forEach(other => other.spot.tabIndex = -1); spot.tabIndex = 0; reveal(row.at); });
    spot.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step ? placed[index + step] : { Home: placed[0], End: placed.at(-1) }[event.key];
      if (next) { event.preventDefault(); next.spot.focus({ preventScroll: true }); }
    });
    row.spot = spot;
    group.append(spot);
  });
  if (placed.length) it.canvas.append(group);
}
const place = () => sheet.rows.forEach(({ spot, at }) => {
  if (!spot) return;
  const top = shown(at[1]);
  Object.assign(spot.style, { left: at[0] + 'px', top: top + 'px', width: at[2] + 'px', height: shown(at[1] + at[3]) - top + 'px' });
});

/* Lanes that are left out: columns of the table, and strips of the picture, below which everything moves up. */
// Everything is measured once, before anything moves: to measure between two changes would lay out the page each time.
const measure = (it, parent, above) => [...parent.children].filter(node => node.getBBox && node.tagName !== 'defs').map(node => {
  const box = node.getBBox(), own = node.transform.baseVal.consolidate(), y = above + (own ? own.matrix.f : 0);
  const part = { node, box, y, top: y + box.y, bottom: y + box.y + box.height };
  const spans = it.bands.some(([, a, b]) => part.top < a && part.bottom > b);
  if (spans && node.tagName === 'g') part.inner = measure(it, node, y);
  return part;
});
const squeeze = () => {
  const { svg, changed } = sheet;
  if (hidden.size && !sheet.parts) sheet.parts = measure(sheet, svg, 0);
  for (const [node, name, value] of changed.splice(0).reverse()) value === null ? node.removeAttribute(name) : node.setAttribute(name, value);
  sheet.cut = sheet.bands.filter(([key]) => hidden.has(key));
  const set = (node, name, value) => { changed.push([node, name, node.getAttribute(name)]); node.setAttribute(name, value); };
  const fold = parts => {
    for (const { node, box, y, top, bottom, inner } of parts) {
      const local = at => shown(at + y) - y, slack = node.classList.contains('lane') ? 30 : .6;
      if (sheet.cut.some(([, a, b]) => top >= a - slack && bottom <= b + .6)) set(node, 'display', 'none');
      else if (!sheet.cut.some(([, a, b]) => top < a && bottom > b)) {
        const by = shown(top) - top;
        if (by) set(node, 'transform', `translate(0 ${by}) ${node.getAttribute('transform') || ''}`);
      } else if (inner) fold(inner);
      else if (node.tagName === 'rect') {
        set(node, 'y', local(box.y));
        set(node, 'height', local(box.y + box.height) - local(box.y));
      } else if (node.tagName === 'path') {
        set(node, 'd', node.getAttribute('d').replace(/([MLCAz])([^MLCAz]*)/g, (_, step, rest) => {
          const numbers = (rest.match(/-?[\d.]+/g) || []).map(Number);
          // Of an arc only the end is a place.
          return step + numbers.map((it, at) => (step === 'A' ? at % 7 === 6 : at % 2) ? local(it) : it).join(' ');
        }));
      }
    }
  };
  if (sheet.cut.length) fold(sheet.parts);
  sheet.height = shown(sheet.full);
  svg.setAttribute('viewBox', `0 0 ${sheet.width} ${sheet.height}`);
  svg.setAttribute('height', sheet.height);
  all('[data-k]', sheet.root).forEach(cell => { if (cell.hidden !== hidden.has(cell.dataset.k)) cell.hidden = !cell.hidden; });
  place();
  layMarks();
  zoom(sheet.scale);
};
const boxes = all('.menu input');
const tellHidden = () => {
  const names = boxes.filter(it => !it.checked).map(it => it.nextElementSibling.textContent);
  said.hidden = !names.length;
  one('span', said).textContent = names.length ? `${words.hidden}: ${names.join(', ')}` : '';
};
const choose = () => {
  hidden = new Set(boxes.filter(it => !it.checked).map(it => it.value));
  squeeze();
  tellHidden();
};
boxes.forEach(it => it.addEventListener('change', choose));

/* Search, in everything that the words say. */
const index = it => it.index ||= all('.words .i', it.root).map(node => {
  const row = node.closest('tr');
  return { node, text: plain(node.textContent), row: row && it.rows.find(other => other.row === row) };
});
const drawn = it => it.drawn ||= all('text', it.svg).map(node => ({ node, text: plain(node.textContent) }));
const marked = [];
const mark = (node, name) => { node.classList.add(name); marked.push([node, name]); };
const clear = () => {
  for (const [node, name] of marked.splice(0)) node.classList.remove(name);
  sheets.forEach(it => it.marks.replaceChildren());
  hits = [];
  current = -1;
};
const find = () => {
  clear();
  const wanted = plain(field.value.trim()), output = one('.search output');
  if (!wanted) { output.value = ''; return; }
  hits = index(sheet).filter(it => it.text.includes(wanted));
  for (const { node, row } of hits) {
    mark(node, 'hit');
    if (row && row.spot) mark(row.spot, 'hit');
  }
  layMarks();
  if (hits.length) go(0); else output.value = words.none;
};
// Marks lie over the picture: to change its texts would lay it out anew.
const layMarks = () => {
  const wanted = plain(field.value.trim());
  sheet.found = hits.length ? drawn(sheet).filter(it => it.text.includes(wanted)).map(it => placeOf(it.node)).filter(it => it[2]) : [];
  sheet.marks.replaceChildren(...sheet.found.map(([x, y, width, height]) => {
    const box = document.createElement('i');
    Object.assign(box.style, { left: x - 2 + 'px', top: shown(y) + 'px', width: width + 4 + 'px', height: height + 'px' });
    return box;
  }));
};
const go = to => {
  if (!hits.length) return;
  for (const at of [0, 1]) if (marked.length && marked.at(-1)[1] === 'now') marked.pop()[0].classList.remove('now');
  current = (to + hits.length) % hits.length;
  const { node, row } = hits[current];
  one('.search output').value = words.hits.replace('{n}', current + 1).replace('{all}', hits.length);
  mark(node, 'now');
  if (row && row.spot) mark(row.spot, 'now');
  // Where it stands in the picture: in the place of its touchpoint, else anywhere.
  const text = sheet.found.find(box => !row || !row.at || within(box, row.at));
  if (text) reveal(text); else if (row && row.at) reveal(row.at);
};
// Of a text in the picture before lanes were cut out.
const placeOf = node => {
  const box = node.getBBox();
  let y = box.y;
  for (let it = node; it !== sheet.svg; it = it.parentNode) {
    const moved = it.transform.baseVal.consolidate();
    y += moved ? moved.matrix.f : 0;
  }
  return [box.x, sheet.cut.reduce((at, [, a, b]) => at >= a ? at + b - a : at, y), box.width, box.height];
};
const within = (box, [x, y, width, height]) =>
  box[0] + box[2] > x && box[0] < x + width && box[1] >= y && box[1] <= y + height;
field.addEventListener('input', find);
field.addEventListener('keydown', event => {
  if (event.key === 'Enter') { event.preventDefault(); go(current + (event.shiftKey ? -1 : 1)); }
  if (event.key === 'Escape') { field.value = ''; find(); }
});

/* Details on demand: what the table says of one row. */
const open = (name, focus) => {
  const found = sheet.names.get(name);
  if (!found) return close();
  if (panel.hidden) from = document.activeElement;
  opened = found;
  const head = one('th', found.row), list = one('dl', panel), columns = all('thead th', found.row.closest('table'));
  one('h2', panel).textContent = one('a', head).textContent;
  one('.head p', panel).textContent = found.group ? found.group.firstChild.textContent : '';
  one('.copied', panel).textContent = '';
  list.replaceChildren();
  const add = (term, nodes) => {
    const pair = document.createElement('div'), dt = document.createElement('dt'), dd = document.createElement('dd');
    dt.textContent = term;
    dd.append(...nodes.map(it => it.cloneNode(true)));
    all('.hit, .now', dd).forEach(it => it.classList.remove('hit', 'now'));
    pair.append(dt, dd);
    list.append(pair);
  };
  const notes = one('small', head);
  if (notes) add(columns[0].textContent, [notes]);
  all('td', found.row).forEach((cell, at) => { if (cell.children.length) add(columns[at + 1].textContent, [...cell.children]); });
  panel.hidden = false;
  document.body.classList.add('open');
  panel.scrollTop = 0;
  all('.on').forEach(it => it.classList.remove('on'));
  found.row.classList.add('on');
  if (found.spot) found.spot.classList.add('on');
  if (found.at) reveal(found.at);
  if (focus) one('h2', panel).focus({ preventScroll: true });
};
const close = () => {
  if (panel.hidden) return;
  const inside = panel.contains(document.activeElement);
  panel.hidden = true;
  document.body.classList.remove('open');
  all('.on').forEach(it => it.classList.remove('on'));
  const back = from && from !== document.body && from.isConnected ? from : opened && opened.spot || sheet.view;
  opened = null;
  history.replaceState(null, '', location.pathname + location.search);
  if (inside) back.focus({ preventScroll: true });
};
const named = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return ''; } };
const follow = name => {
  if (named() === name) open(name, true); else location.hash = encodeURIComponent(name);
};
addEventListener('hashchange', () => named() ? open(named(), true) : close());
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link) { event.preventDefault(); follow(decodeURIComponent(link.hash.slice(1))); }
});
const step = by => {
  const next = sheet.rows[sheet.rows.indexOf(opened) + by];
  if (next) follow(next.name);
};
const copy = () => {
  const done = () => one('.copied', panel).textContent = words.copied;
  const asOfOld = () => {
    const area = document.createElement('textarea');
    area.value = location.href;
    panel.append(area);
    area.select();
    if (document.execCommand('copy')) done();
    area.remove();
    one('[data-do=copy]').focus();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(done, asOfOld); else asOfOld();
};
addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.target === field) return;
  const menu = one('.menu[open]');
  if (menu) { menu.open = false; one('summary', menu).focus(); } else close();
});
document.addEventListener('pointerdown', event => all('.menu[open]').forEach(it => { if (!it.contains(event.target)) it.open = false; }));

const actions = { in: () => zoom(sheet.scale * 1.25), out: () => zoom(sheet.scale / 1.25), width: fitWidth, whole: fitWhole,
  before: () => go(current - 1), after: () => go(current + 1), next: () => step(1), previous: () => step(-1), copy, close,
  all: () => { boxes.forEach(it => it.checked = true); choose(); sheet.view.focus({ preventScroll: true }); } };
all('[data-do]').forEach(it => it.addEventListener('click', actions[it.dataset.do]));

const who = document.getElementById('jm.who');
if (who) who.addEventListener('change', () => {
  const name = opened && opened.name;
  close();
  sheet.root.hidden = true;
  sheet = sheets[who.value];
  sheet.root.hidden = false;
  squeeze();
  fitWidth();
  find();
  if (name && sheet.names.has(name)) follow(name);
});
const colours = document.getElementById('jm.colours'), dark = document.getElementById('jm.dark');
if (colours) colours.addEventListener('change', () => {
  dark.media = { auto: 'screen and (prefers-color-scheme:dark)', light: 'not all', dark: 'screen' }[colours.value];
  one('meta[name=color-scheme]').content = { auto: 'light dark' }[colours.value] || colours.value;
});

document.documentElement.classList.add('js');
all('.tools, .zoom').forEach(it => it.hidden = false);
place();
fitWidth();
let wide = innerWidth;
addEventListener('resize', () => { if (innerWidth !== wide) { wide = innerWidth; fitWidth(); } });
if (named()) open(named(), false);
// What a search reads is gathered before anybody asks for it.
(window.requestIdleCallback || setTimeout)(() => { index(sheet); drawn(sheet); });
})();
