'use strict';
// Whoever can use the tools sees them from the first moment, and the picture when all of it is there: so nothing is laid out twice.
const root = document.documentElement;
root.className = 'js';
document.addEventListener('DOMContentLoaded', () => {
root.className = 'js ready';
const one = (what, within = document) => within.querySelector(what);
const all = (what, within = document) => [...within.querySelectorAll(what)];
const on = (name, act, where = document) => where.addEventListener(name, act, { passive: false });
const boxOf = node => node.getBoundingClientRect(), focus = node => node.focus({ preventScroll: true });
const words = document.body.dataset, grip = one('.grip'), panel = one('.panel'), said = one('.said');
const field = one('.search input'), count = one('.search output'), lanes = all('.menu input');
// As it is searched: without case and accents.
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
// Only these nodes bear a class; one that is missing is passed over.
const bear = (name, ...nodes) => {
  all('.' + name).forEach(it => it.classList.remove(name));
  nodes.forEach(it => it?.classList.add(name));
};

// How large the page's letters are beside usual ones: the theme's size of text, and the reader's own. So large is a picture of 100%.
const unit = parseFloat(getComputedStyle(root).fontSize) / 16 || 1;

// A sheet is a picture with its words; one of them is shown. Its rows can be opened; `at` is where that stands in the picture.
const sheets = all('.sheet').map(article => {
  const view = one('.view', article), canvas = one('.canvas', view), svg = one('svg', canvas), { width, height } = svg.viewBox.baseVal;
  const rows = all('tbody th a', article).map(link => {
    const row = link.closest('tr'), at = row.dataset.at && JSON.parse(row.dataset.at);
    // The browser is not to scroll to the row: links open the details.
    row.removeAttribute('id');
    return { link, row, at, spot: at && Object.assign(document.createElement('a'), { href: link.hash, textContent: link.textContent, tabIndex: -1, draggable: false }) };
  });
  // One stop for the Tab key; arrows go from one to the next.
  const spots = rows.flatMap(it => it.spot || []);
  if (spots[0]) spots[0].tabIndex = 0;
  one('.spots', view)?.append(...spots);
  view.setAttribute('aria-description', words.keys);
  // The scale does it.
  if (unit !== 1) {
    svg.setAttribute('width', width);
    svg.setAttribute('height', height);
  }
  return { view, canvas, svg, rows, width, height, article, bands: JSON.parse(canvas.dataset.bands), scale: 1, cuts: [] };
});
let sheet = sheets[0], hits = [], found = [], current = 0, opened, from, fitted;

// Zoom and pan: the view scrolls, the canvas is scaled inside it. What is at x and y in the window stays there.
const zoom = (scale, x, y) => {
  const { view, canvas } = sheet, box = boxOf(view), old = boxOf(canvas);
  x ??= box.left + box.width / 2;
  y ??= box.top + box.height / 2;
  scale = Math.min(8 * unit, Math.max(.05, scale));
  const by = scale / sheet.scale;
  sheet.scale = scale;
  canvas.style.transform = `scale(${scale})`;
  canvas.parentNode.style.cssText = `width:${sheet.width * scale}px;height:${shown(sheet.height) * scale}px`;
  const now = boxOf(canvas);
  view.scrollBy(now.left + (x - old.left) * by - x, now.top + (y - old.top) * by - y);
  one('.zoom output').value = Math.round(scale / unit * 100) + '%';
};
// What the view has for the picture: its padding is what the panel covers.
const room = () => {
  const { view } = sheet, pad = getComputedStyle(view), of = side => parseFloat(pad['padding' + side]);
  return [view.clientWidth - of('Left') - of('Right'), view.clientHeight - of('Top') - of('Bottom')];
};
// Its width, all of it, or as a page opens: its width, unless that leaves much of the view empty.
const fit = how => {
  const [wide, high] = room(), width = wide / sheet.width, height = high / shown(sheet.height), full = Math.min(height, unit);
  zoom(Math.min(2 * unit, how === 'whole' ? Math.min(width, height) : !how && full > 1.5 * width ? full : width));
  sheet.view.scrollTo(0, 0);
  fitted = innerWidth;
};
// Where something of the picture stands while lanes are cut out.
const shown = y => y - sheet.cuts.reduce((sum, [, top, bottom]) => sum + Math.max(0, Math.min(y, bottom) - top), 0);
const strip = (y, height) => [shown(y), shown(y + height) - shown(y)];
const reveal = ([x, y, width, height]) => {
  if (sheet.scale < .8 * unit) zoom(.8 * unit);
  const box = boxOf(sheet.view), canvas = boxOf(sheet.canvas), [wide, high] = room();
  const [top, tall] = strip(y, height).map(it => it * sheet.scale);
  sheet.view.scrollBy(canvas.left + (x + width / 2) * sheet.scale - box.left - wide / 2,
    canvas.top + top - box.top - (tall > high - 48 ? 40 : (high - tall) / 2));
};

// What lies over the picture while it is dragged has a cursor of its own: all that the view is made of would be asked for another.
let drag = null, pinch = 0;
on('pointerdown', event => {
  drag = event.button === 0 && event.pointerType !== 'touch' && event.target.closest('.size') && [event.clientX, event.clientY];
});
on('pointermove', event => {
  if (!drag || !event.buttons) return;
  const x = drag[0] - event.clientX, y = drag[1] - event.clientY;
  if (grip.hidden) {
    if (Math.hypot(x, y) < 4) return;
    grip.hidden = false;
    grip.setPointerCapture(event.pointerId);
  }
  sheet.view.scrollBy(x, y);
  drag = [event.clientX, event.clientY];
});
on('pointerup', () => drag = null);
on('lostpointercapture', () => grip.hidden = true);
for (const { view } of sheets) {
  on('wheel', event => {
    // As in other programs: with Ctrl, which a pinch on a touchpad sends too. Without it the wheel scrolls.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(sheet.scale * Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 150), event.clientX, event.clientY);
  }, view);
  on('touchmove', event => {
    const [a, b] = event.touches;
    if (!b) return pinch = 0;
    event.preventDefault();
    const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    if (pinch) zoom(sheet.scale * apart / pinch, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
    pinch = apart;
  }, view);
  on('touchend', () => pinch = 0, view);
}

// Where a node stands in the whole picture, and how far its own zero is from the picture's.
const placeOf = node => {
  const { x, y, width, height } = node.getBBox(), { e, f } = node.getCTM();
  return [x + e, y + f, width, height, f];
};
const measure = ({ children }) => [...children].filter(node => node.getBBox && node.tagName !== 'defs').map(node => {
  const [, top, , height, zero] = placeOf(node), bottom = top + height;
  const spans = node.tagName === 'g' && sheet.bands.some(([, a, b]) => top < a && bottom > b);
  const was = Object.fromEntries(['y', 'height', 'transform'].map(name => [name, node.getAttribute(name)]));
  return { node, was, top, bottom, zero, inner: spans && measure(node) };
});
// All is measured once, before anything moves: to measure between two changes would lay out the page each time.
const prepare = () => {
  if (sheet.items) return;
  const owners = new Map(sheet.rows.map(it => [it.row, it]));
  sheet.items = all('.words .i', sheet.article).map(node => ({ node, text: plain(node.textContent), owner: owners.get(node.closest('tr')) || {} }));
  sheet.texts = all('text', sheet.svg).map(node => ({ text: plain(node.textContent), at: placeOf(node) }));
  sheet.parts = measure(sheet.svg);
};

// Lanes that are left out: columns of the table, and strips of the picture, below which everything moves up.
const squeeze = ({ node, was, top, bottom, zero, inner }) => {
  if (inner) return inner.forEach(squeeze);
  // Without a value a node gets back what it had.
  const put = (name, value = was[name]) => {
    if (value === null) node.removeAttribute(name); else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  };
  const [up, high] = strip(top, bottom - top), by = high / (bottom - top), slack = node.classList.contains('lane') ? 30 : .6;
  const isGone = sheet.cuts.some(([, a, b]) => top >= a - slack && bottom <= b + .6), isCut = sheet.cuts.some(([, a, b]) => top < a && bottom > b);
  const isRect = isCut && node.tagName === 'rect';
  put('y', isRect ? up - zero : undefined);
  put('height', isRect ? high : undefined);
  // What is left out moves away: to come back into the picture, texts that were not displayed would be laid out anew.
  const move = isGone ? 'translate(-1e5 0)' : isCut ? `matrix(1 0 0 ${by} 0 ${up - zero - by * (top - zero)})` : `translate(0 ${up - top})`;
  put('transform', isRect || up === top && !isGone && !isCut ? undefined : `${move} ${was.transform || ''}`);
};
// Only on paper the picture is made smaller: on the screen the rest of it is cut off, for the same reason.
const frame = high => {
  sheet.svg.setAttribute('viewBox', `0 0 ${sheet.width} ${high}`);
  sheet.svg.setAttribute('height', high);
};
on('beforeprint', () => frame(shown(sheet.height)), window);
on('afterprint', () => frame(sheet.height), window);
const columns = new CSSStyleSheet();
document.adoptedStyleSheets = [columns];
const lay = () => {
  const out = lanes.filter(it => !it.checked);
  if (out.length) prepare();
  sheet.cuts = sheet.bands.filter(([key]) => out.some(it => it.value === key));
  sheet.parts?.forEach(squeeze);
  for (const { spot, at: [x, y, wide, tall] = [] } of sheet.rows) {
    const [top, high] = strip(y, tall);
    // Of several the smallest is in front.
    if (spot) spot.style.cssText = `left:${x}px;top:${top}px;width:${wide}px;height:${high}px;z-index:${-Math.round(wide * high)}`;
  }
  columns.replaceSync(out.map(it => `[data-k="${CSS.escape(it.value)}"]{display:none}`).join(''));
  said.hidden = !out.length;
  one('span', said).textContent = `${words.hidden}: ${out.map(it => it.nextElementSibling.textContent).join(', ')}`;
  mark();
  zoom(sheet.scale);
};

// Search, in everything that the words say. Hits are drawn over picture and table: to change these would lay them out anew.
const outline = places => places.map(([x, y, width, height]) => {
  const [top, high] = strip(y, height);
  return high > 0 ? `M${x - 2} ${top}h${width + 4}v${high}h${-width - 4}z` : '';
}).join('');
const mark = () => {
  const [texts, rows] = all('.marks path', sheet.view), places = new Set(hits.flatMap(it => it.owner.spot ? [it.owner.at] : []));
  texts.setAttribute('d', outline(found));
  rows.setAttribute('d', outline([...places]));
  if (!CSS.highlights) return;
  const marks = new Highlight();
  for (const { node } of hits) marks.add(new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.childNodes.length }));
  CSS.highlights.set('hit', marks);
};
const find = () => {
  prepare();
  const wanted = plain(field.value.trim()), within = list => wanted ? list.filter(it => it.text.includes(wanted)) : [];
  hits = within(sheet.items);
  found = hits.length ? within(sheet.texts).map(it => it.at) : [];
  mark();
  count.value = wanted ? words.none : '';
  field.parentNode.classList.toggle('any', !!hits.length);
  bear('now');
  go(0);
};
const go = to => {
  if (!hits.length) return;
  current = (to + hits.length) % hits.length;
  const { node, owner: { at, spot } } = hits[current];
  count.value = words.hits.replace('{n}', current + 1).replace('{all}', hits.length);
  bear('now', node, spot);
  // Where it stands in the picture: in the place of its touchpoint, else anywhere.
  const place = found.find(([x, y, width]) => !at || x + width > at[0] && x < at[0] + at[2] && y >= at[1] && y <= at[1] + at[3]) || at;
  if (place) reveal(place);
};
on('input', find, field);

// Details on demand: what the table says of the row that the address means.
const open = inside => {
  const it = sheet.rows.find(it => it.link.hash === location.hash), tell = (what, text) => one(what, panel).textContent = text;
  if (!it) return close();
  if (panel.hidden) from = document.activeElement;
  opened = it;
  const group = one('.group .i', it.row.parentNode), heads = all('thead th', it.row.closest('table'));
  tell('h2', it.link.textContent);
  tell('.head p', group?.firstChild.textContent);
  tell('.copied', '');
  one('dl', panel).replaceChildren(...[...it.row.cells].flatMap((cell, at) => {
    const nodes = at ? [...cell.children] : all('small', cell), [dt, dd] = ['dt', 'dd'].map(it => document.createElement(it));
    dt.append(heads[at].textContent);
    dd.append(...nodes.map(it => it.cloneNode(true)));
    return nodes.length ? [dt, dd] : [];
  }));
  panel.hidden = false;
  panel.scrollTop = 0;
  document.body.classList.add('open');
  bear('on', it.row, it.spot);
  if (it.at) reveal(it.at);
  if (inside) focus(one('h2', panel));
};
const close = () => {
  if (panel.hidden) return;
  const inside = panel.contains(document.activeElement);
  panel.hidden = true;
  document.body.classList.remove('open');
  bear('on');
  history.replaceState(null, '', location.pathname + location.search);
  if (inside) focus(from === document.body ? opened.spot || sheet.view : from);
};
const follow = it => { if (it) location.hash = it.link.hash; };
on('hashchange', () => open(true), window);
on('click', ({ target }) => {
  const link = target.closest('a');
  // It is open already: nothing changes but where the reader is.
  if (link?.hash && link.hash === location.hash) open(true);
});

// What buttons do, and keys.
const step = by => () => follow(sheet.rows[sheet.rows.indexOf(opened) + by]);
const actions = {
  in: () => zoom(sheet.scale * 1.25), out: () => zoom(sheet.scale / 1.25), width: () => fit('width'), whole: () => fit('whole'),
  before: () => go(current - 1), after: () => go(current + 1), previous: step(-1), next: step(1), close,
  all: () => { lanes.forEach(it => it.checked = true); lay(); focus(sheet.view); },
  // Where the clipboard is not to be had, as on a page from an unsafe server, the reader copies.
  copy: async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      one('.copied', panel).textContent = words.copied;
    } catch { prompt('', location.href); }
  },
};
all('[data-do]').forEach(it => on('click', actions[it.dataset.do], it));
const ways = { ArrowLeft: 'previous', ArrowUp: 'previous', ArrowRight: 'next', ArrowDown: 'next' };
on('keydown', event => {
  const { key, target } = event, menu = one('.menu[open]');
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (target === field && key === 'Enter') go(current + (event.shiftKey ? -1 : 1));
  else if (key === 'Escape' && target === field) {
    field.value = '';
    find();
  } else if (key === 'Escape' && menu) {
    menu.open = false;
    focus(one('summary', menu));
  } else if (key === 'Escape') close();
  if (sheet.view.contains(target)) one(`[data-key~=${JSON.stringify(key)}]`)?.click();
  if (!target.matches('.spots a')) return;
  const { firstChild: Home, lastChild: End } = target.parentNode, spot = target[ways[key] + 'Sibling'] || { Home, End }[key];
  if (!spot) return;
  event.preventDefault();
  target.tabIndex = -1;
  spot.tabIndex = 0;
  focus(spot);
});
on('focusin', ({ target }) => {
  const it = sheet.rows.find(it => it.spot === target);
  // Who presses it by mouse sees it.
  if (it && target.matches(':focus-visible')) reveal(it.at);
});
on('pointerdown', ({ target }) => all('.menu[open]').forEach(it => it.open = it.contains(target)));

on('change', ({ target: { id, value, type } }) => {
  if (type === 'checkbox') lay();
  if (id === 'jm.who') {
    sheet.article.hidden = true;
    sheet = sheets[value];
    sheet.article.hidden = false;
    lay();
    fit();
    find();
    if (!panel.hidden) open();
  }
  if (id === 'jm.colours') {
    document.getElementById('jm.dark').media = { auto: 'screen and (prefers-color-scheme:dark)', light: 'not all', dark: 'screen' }[value];
    one('meta[name=color-scheme]').content = value === 'auto' ? 'light dark' : value;
  }
});

on('resize', () => innerWidth !== fitted && fit(), window);
lay();
fit();
if (location.hash) open();
// What a search reads is gathered before anybody asks for it.
(window.requestIdleCallback || setTimeout)(prepare);
});
