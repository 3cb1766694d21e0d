// SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
// SPDX-License-Identifier: MIT
'use strict';
// Search, filter, order and details of a report that is readable without. Text is only ever text here.
document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  const byId = id => document.getElementById(id);
  const table = byId('results');
  const fill = (text, ...values) => text.replace(/%(\d)/g, (whole, n) => values[n - 1] ?? whole);

  const scheme = byId('scheme');
  const isDark = () => {
    const own = document.documentElement.dataset.theme;
    return own ? own === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  };
  const nameScheme = () => { scheme.textContent = isDark() ? scheme.dataset.light : scheme.dataset.dark; };
  scheme.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    nameScheme();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameScheme);
  nameScheme();
  if (!table)
    return;

  const body = table.tBodies[0];
  const rows = Array.from(body.rows, (element, index) => ({
    element, index, open: null,
    link: element.querySelector('a'),
    outcome: element.dataset.outcome,
    text: (element.textContent + ' ' + (element.dataset.also ?? '')).toLowerCase(),
    x: Number(element.dataset.x ?? NaN), y: Number(element.dataset.y ?? NaN)
  }));
  const ofElement = new Map(rows.map(row => [row.element, row]));
  let order = rows.slice();

  // Details
  const detailsOf = row => byId('d' + row.element.id.slice(1));
  const colour = pre => {
    const text = pre.textContent;
    const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;
    const parts = document.createDocumentFragment();
    let end = 0;
    for (const found of text.matchAll(token)) {
      parts.append(text.slice(end, found.index));
      const span = document.createElement('span');
      span.className = found[2] !== undefined ? 'n' : found[1] !== undefined ? 's' : 'l';
      span.textContent = found[2] !== undefined ? found[1] : found[0];
      parts.append(span, found[2] ?? '');
      end = found.index + found[0].length;
    }
    parts.append(text.slice(end));
    pre.replaceChildren(parts);
    pre.classList.remove('json');
  };
  const close = row => {
    if (!row.open)
      return;
    detailsOf(row).append(row.open.querySelector('.whole'));
    row.open.remove();
    row.open = null;
    row.element.classList.remove('open');
    row.link.setAttribute('aria-expanded', 'false');
  };
  const open = row => {
    const details = detailsOf(row);
    if (row.open || !details)
      return;
    row.open = document.createElement('tr');
    row.open.className = 'more';
    row.open.hidden = row.element.hidden;
    const cell = row.open.insertCell();
    cell.colSpan = row.element.cells.length;
    cell.append(details.querySelector('.whole'));
    cell.querySelectorAll('pre.json').forEach(colour);
    row.element.after(row.open);
    row.element.classList.add('open');
    row.link.setAttribute('aria-expanded', 'true');
  };
  const toggle = row => (row.open ? close(row) : open(row));
  for (const row of rows) {
    if (!row.link)
      continue;
    row.element.classList.add('can');
    row.link.setAttribute('role', 'button');
    row.link.setAttribute('aria-expanded', 'false');
  }
  body.addEventListener('click', event => {
    const row = ofElement.get(event.target.closest('tr.row'));
    if (!row?.link)
      return;
    event.preventDefault();
    if (getSelection().isCollapsed || event.target.closest('a'))
      toggle(row);
  });

  // Search and filter
  const search = byId('search');
  const shown = byId('shown');
  const filters = Array.from(document.querySelectorAll('.tools button[data-outcome]'));
  // All of the words, or in quotes the whole.
  const wordsOf = text => {
    const whole = /^\s*"(.+)"\s*$/.exec(text);
    return whole ? [whole[1]] : text.split(/\s+/).filter(Boolean);
  };
  const apply = () => {
    const words = wordsOf(search.value.toLowerCase());
    const wanted = filters.filter(each => each.getAttribute('aria-pressed') === 'true')
      .map(each => each.dataset.outcome);
    let count = 0;
    for (const row of rows) {
      const isIn = (wanted.length === 0 || wanted.includes(row.outcome)) && words.every(word => row.text.includes(word));
      row.element.hidden = !isIn;
      if (row.open)
        row.open.hidden = !isIn;
      count += isIn ? 1 : 0;
    }
    shown.textContent = fill(shown.dataset.text, count, rows.length);
  };
  search.addEventListener('input', apply);
  for (const filter of filters)
    filter.addEventListener('click', () => {
      filter.setAttribute('aria-pressed', filter.getAttribute('aria-pressed') === 'true' ? 'false' : 'true');
      apply();
    });
  const clear = () => {
    search.value = '';
    filters.forEach(each => each.setAttribute('aria-pressed', 'false'));
    apply();
  };
  for (const reason of document.querySelectorAll('.reasons button'))
    reason.addEventListener('click', () => {
      clear();
      search.value = `"${reason.textContent}"`;
      apply();
      search.focus();
    });

  // Order
  const heads = Array.from(table.tHead.rows[0].cells);
  const keyOf = (row, column) => {
    const cell = row.element.cells[column];
    return cell.dataset.value !== undefined ? Number(cell.dataset.value) : cell.textContent;
  };
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b);
  heads.forEach((head, column) => head.querySelector('button')?.addEventListener('click', () => {
    const sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    heads.forEach(each => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
    const keys = new Map(rows.map(row => [row, keyOf(row, column)]));
    order = rows.slice().sort((a, b) => sign * compare(keys.get(a), keys.get(b)) || a.index - b.index);
    const parts = document.createDocumentFragment();
    for (const row of order)
      parts.append(...(row.open ? [row.element, row.open] : [row.element]));
    body.append(parts);
  }));

  // Keys
  const reveal = row => {
    if (row.element.hidden)
      clear();
    open(row);
    row.element.scrollIntoView({ block: 'center' });
    row.link?.focus({ preventScroll: true });
  };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && document.activeElement === search) {
      clear();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const links = order.filter(row => row.link && !row.element.hidden);
      const here = links.findIndex(row => row.link === document.activeElement);
      if (here < 0 && (document.activeElement !== search || event.key === 'ArrowUp'))
        return;
      const next = links[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) {
        event.preventDefault();
        next.link.focus();
      }
    }
  });

  // The plot of durations: what is under the pointer
  const plot = byId('over-time');
  const mark = byId('mark');
  const tip = byId('tip');
  const points = rows.filter(row => !Number.isNaN(row.x));
  const nearest = event => {
    const matrix = plot.getScreenCTM()?.inverse();
    if (!matrix)
      return null;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    let best = null;
    let least = 100;
    for (const row of points) {
      const distance = (row.x - at.x) ** 2 + (row.y - at.y) ** 2;
      if (distance < least) {
        least = distance;
        best = row;
      }
    }
    return best;
  };
  plot?.addEventListener('pointermove', event => {
    const row = nearest(event);
    mark.setAttribute('visibility', row ? 'visible' : 'hidden');
    tip.hidden = !row;
    if (!row)
      return;
    mark.setAttribute('cx', row.x);
    mark.setAttribute('cy', row.y);
    tip.textContent = row.element.querySelector('.request .title').textContent + ', ' +
      row.element.querySelector('.duration').textContent;
    tip.style.left = Math.max(4, Math.min(event.clientX + 12, innerWidth - tip.offsetWidth - 4)) + 'px';
    tip.style.top = event.clientY + 14 + 'px';
  });
  plot?.addEventListener('pointerleave', () => {
    tip.hidden = true;
    mark.setAttribute('visibility', 'hidden');
  });
  plot?.addEventListener('click', event => {
    const row = nearest(event);
    if (row)
      reveal(row);
  });

  // Links into the report: #r12 opens a result, #q=text searches
  apply();
  const goTo = () => {
    if (location.hash.startsWith('#q=')) {
      search.value = decodeURIComponent(location.hash.slice(3));
      apply();
    }
    const row = rows.find(each => '#' + each.element.id === location.hash);
    if (row)
      reveal(row);
  };
  addEventListener('hashchange', goTo);
  goTo();
});
