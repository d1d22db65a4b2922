"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const W = 250, H = 92, GAP_X = 70, GAP_Y = 12, EDGE = 20, FIRST_SHOWN = 60;
  const $ = id => document.getElementById(id);
  const tree = $("tree"), lines = $("lines"), view = $("view");
  const nodes = new Map(data.nodes.map(n => [n.id, { ...n, children: [], up: null, further: [], open: false, depth: 0 }]));
  const beside = [];
  for (const e of data.edges) {
    const parent = nodes.get(e.parent), child = nodes.get(e.child);
    if (!parent || !child) continue;
    if (e.kind === "cascade") { parent.children.push(child); child.up = e; }
    else { child.further.push(e); beside.push(e); }
  }
  const roots = [...nodes.values()].filter(n => !n.up);
  // A node of others hangs beside the node that it shares with.
  for (const e of beside) {
    const theirs = nodes.get(e.child);
    if (e.kind === "crosscut" && !theirs.up && theirs.organisation && roots.includes(theirs)) {
      roots.splice(roots.indexOf(theirs), 1);
      nodes.get(e.parent).children.push(theirs);
      theirs.side = e;
    }
  }
  const order = [];
  const walk = (n, depth) => { n.depth = depth; order.push(n); n.children.forEach(c => { c.above = n; walk(c, depth + 1); }); };
  roots.forEach(n => walk(n, 0));
  const deepest = order.reduce((d, n) => Math.max(d, n.depth), 0);
  const doubtful = order.filter(n => n.up && n.up.review);
  let chosen = null, hits = [];

  const el = (tag, props = {}, ...inner) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...inner.filter(x => x !== null && x !== undefined && x !== ""));
    return made;
  };
  const percent = e => e.confidence === null || e.confidence === undefined ? "–" : Math.round(100 * e.confidence) + "%";
  const title = n => n.statement || n.name || n.holder || (n.indicators[0] || {}).name || n.id;
  const style = e => e.kind !== "cascade" ? e.kind : e.review ? "review" : (e.confidence ?? 1) >= 0.9 ? "sure" : "fair";

  function card(n) {
    const doubt = n.up && n.up.review;
    const made = el("div", { className: `node ${n.level}${doubt ? " review" : ""}${n.organisation ? " foreign" : ""}`, tabIndex: -1 },
      el("span", { className: "level" }, el("span", {}, data.levels[n.level]), el("span", {}, n.code || "")),
      el("span", { className: "text" }, title(n)),
      el("span", { className: "foot" },
        el("span", {}, "hlm. " + n.pages.join(", ")),
        n.indicators.length ? el("span", {}, n.indicators.length + " indikator") : null,
        n.up ? el("span", { className: doubt ? "doubt" : "", title: "keyakinan tentang induknya" }, (doubt ? "tinjau: " : "yakin ") + percent(n.up)) : null));
    made.setAttribute("role", "treeitem");
    made.setAttribute("aria-level", n.depth + 1);
    made.dataset.id = n.id;
    if (n.children.length) {
      n.button = el("button", { className: "fold", type: "button", tabIndex: -1 });
      made.append(n.button);
    }
    return made;
  }

  /** Places what is open: leaves below each other, a parent at the middle of its children. */
  function arrange() {
    let y = EDGE;
    const shown = [];
    const place = n => {
      shown.push(n);
      n.x = EDGE + n.depth * (W + GAP_X);
      if (n.open && n.children.length) {
        n.children.forEach(place);
        n.y = (n.children[0].y + n.children[n.children.length - 1].y) / 2;
      } else { n.y = y; y += H + GAP_Y; }
    };
    roots.forEach(place);
    return { shown, height: y + EDGE };
  }

  function draw() {
    const { shown, height } = arrange();
    const seen = new Set(shown);
    const width = EDGE * 2 + shown.reduce((d, n) => Math.max(d, n.depth), 0) * (W + GAP_X) + W + 20;
    for (const n of order) {
      if (!seen.has(n)) { if (n.el) n.el.remove(); continue; }
      n.el ??= card(n);
      n.el.style.left = n.x + "px";
      n.el.style.top = n.y + "px";
      if (n.children.length) {
        n.el.setAttribute("aria-expanded", n.open);
        n.button.textContent = n.open ? "−" : "+" + n.children.length;
        n.button.title = n.open ? "Tutup" : "Buka";
      }
      n.el.classList.toggle("hit", hits.includes(n));
      n.el.classList.toggle("chosen", n === chosen);
      if (n.el.parentNode !== tree) tree.append(n.el);
    }
    const path = (a, b, kind, text) => {
      const p = document.createElementNS("http://www.w3.org/2000/svg", "path");
      const x0 = a.x + W, y0 = a.y + H / 2, x1 = b.x, y1 = b.y + H / 2, m = x1 > x0 ? (x0 + x1) / 2 : x0 + GAP_X / 2;
      p.setAttribute("d", `M${x0} ${y0}C${m} ${y0} ${m} ${y1} ${x1} ${y1}`);
      p.setAttribute("class", kind);
      p.dataset.ends = a.id + ">" + b.id;
      const t = document.createElementNS("http://www.w3.org/2000/svg", "title");
      t.textContent = text;
      p.append(t);
      return p;
    };
    const made = shown.filter(n => n.up && seen.has(nodes.get(n.up.parent))).map(n => path(nodes.get(n.up.parent), n, style(n.up), percent(n.up)));
    for (const e of beside) {
      const a = nodes.get(e.parent), b = nodes.get(e.child);
      if (seen.has(a) && seen.has(b)) made.push(path(a, b, e.kind, percent(e)));
    }
    lines.replaceChildren(...made);
    lines.setAttribute("width", width);
    lines.setAttribute("height", height);
    tree.dataset.width = width; tree.dataset.height = height;
    if (!tree.querySelector('.node[tabindex="0"]') && shown.length) shown[0].el.tabIndex = 0;
    zoom();
  }

  function zoom() {
    const k = $("zoom").value / 100;
    tree.style.transform = `scale(${k})`;
    $("space").style.width = tree.dataset.width * k + "px";
    $("space").style.height = tree.dataset.height * k + "px";
  }

  const openTo = depth => {
    order.forEach(n => { n.open = n.depth < depth; });
    draw();
    if (order.length) order[0].el.scrollIntoView({ block: "center", inline: "start" });
  };
  const reveal = n => { for (let a = n.above; a; a = a.above) a.open = true; };
  function focus(n, scroll = true) {
    const before = tree.querySelector('.node[tabindex="0"]');
    if (before) before.tabIndex = -1;
    n.el.tabIndex = 0;
    n.el.focus({ preventScroll: true });
    if (scroll) n.el.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  function go(n) { reveal(n); show(n); draw(); focus(n, false); n.el.scrollIntoView({ block: "center", inline: "center" }); }

  function show(n) {
    chosen = n;
    const jump = id => {
      const other = nodes.get(id);
      const made = el("button", { className: "link", type: "button" }, other ? title(other) : id);
      made.addEventListener("click", () => other && go(other));
      return made;
    };
    const link = page => data.pages
      ? el("a", { href: data.pages + page, title: "Membuka halaman" }, "hlm. " + page)
      : el("a", { href: encodeURI(data.document.file) + "#page=" + page, target: "_blank", rel: "noopener", title: "Membuka PDF dari folder yang sama" }, "hlm. " + page);
    const list = (head, items) => items.length ? [el("h3", {}, head), el("ul", {}, ...items.map(i => el("li", {}, ...[].concat(i))))] : [];
    const parent = e => [jump(e.parent), ` – keyakinan ${percent(e)}, bukti: ${e.evidence.map(k => data.evidence[k] || k).join(", ") || "–"}` + (e.page ? `, hlm. ${e.page}` : "")];
    const shut = el("button", { className: "shut", type: "button", title: "Tutup" }, "×");
    shut.addEventListener("click", () => { chosen = null; $("detail").hidden = true; draw(); });
    const pages = n.pages.flatMap((p, k) => k ? [", ", link(p)] : [link(p)]);
    $("detail").replaceChildren(shut, el("p", {}, data.levels[n.level] + (n.code ? " · " + n.code : "")), el("h2", {}, title(n)),
      ...(n.name && n.name !== title(n) ? [el("p", {}, n.name)] : []),
      ...(n.holder && n.holder !== title(n) ? [el("p", {}, "Penanggung jawab: " + n.holder)] : []),
      ...(n.organisation ? [el("p", {}, "Simpul milik: " + n.organisation)] : []),
      ...(n.crosscutting.length ? [el("p", {}, "Crosscutting dengan: " + n.crosscutting.join("; "))] : []),
      el("p", {}, "Sumber: ", ...pages, n.bbox ? ` (letak ${n.bbox.map(v => Math.round(v)).join(", ")} pt)` : ""),
      ...list("Indikator", n.indicators.map(i => i.name + (i.values.length ? ": " + i.values.join("; ") : ""))),
      ...list("Anggaran", n.budgets),
      ...(n.up ? list(n.up.review ? "Induk (perlu ditinjau)" : "Induk", [parent(n.up)]) : []),
      ...(n.up ? list("Induk lain yang mungkin", n.up.alternatives.map(jump)) : []),
      ...list("Induk lain yang disebut dokumen", n.further.filter(e => e.kind === "also").map(parent)),
      ...list("Crosscutting", n.further.filter(e => e.kind === "crosscut").map(parent)));
    $("detail").hidden = false;
  }

  tree.addEventListener("click", event => {
    const at = event.target.closest(".node");
    if (!at) return;
    const n = nodes.get(at.dataset.id);
    if (event.target.closest(".fold")) n.open = !n.open; else show(n);
    draw();
    focus(n, false);
  });
  tree.addEventListener("keydown", event => {
    const at = event.target.closest(".node");
    if (!at) return;
    const n = nodes.get(at.dataset.id), seen = arrange().shown, k = seen.indexOf(n);
    const to = { ArrowDown: seen[k + 1], ArrowUp: seen[k - 1], Home: seen[0], End: seen[seen.length - 1],
      ArrowRight: n.open ? n.children[0] : null, ArrowLeft: n.open && n.children.length ? null : n.above }[event.key];
    if (event.key === "Enter" || event.key === " ") show(n);
    else if (event.key === "ArrowRight" && !n.open && n.children.length) n.open = true;
    else if (event.key === "ArrowLeft" && n.open && n.children.length) n.open = false;
    else if (!to) return;
    event.preventDefault();
    draw();
    focus(to || n);
  });
  let from = null;
  view.addEventListener("pointerdown", event => {
    if (event.button === 0 && !event.target.closest(".node")) from = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
  });
  window.addEventListener("pointermove", event => {
    if (!from) return;
    view.classList.add("dragging");
    view.scrollTo(from.x - event.clientX, from.y - event.clientY);
  });
  window.addEventListener("pointerup", () => { from = null; view.classList.remove("dragging"); });

  const plain = text => (text || "").toLocaleLowerCase("id");
  $("search").addEventListener("input", () => {
    const words = plain($("search").value).split(/\s+/).filter(Boolean);
    const said = n => plain([n.statement, n.name, n.code, n.holder, n.organisation, ...n.crosscutting, ...n.indicators.map(i => i.name)].join(" "));
    hits = words.length ? order.filter(n => words.every(w => said(n).includes(w))) : [];
    $("found").textContent = words.length ? hits.length + " cocok" : "";
    hits.forEach(reveal);
    draw();
    if (hits.length) hits[0].el.scrollIntoView({ block: "center", inline: "center" });
  });
  $("search").addEventListener("keydown", event => {
    if (event.key === "Enter" && hits.length) go(hits[(hits.indexOf(chosen) + 1) % hits.length]);
  });
  $("open").addEventListener("click", () => openTo(deepest + 1));
  $("close").addEventListener("click", () => openTo(0));
  $("depth").addEventListener("change", () => openTo(Number($("depth").value)));
  $("zoom").addEventListener("input", zoom);
  $("next").addEventListener("click", () => go(doubtful[(doubtful.indexOf(chosen) + 1) % doubtful.length]));
  $("next").textContent = doubtful.length ? `Berikutnya yang perlu ditinjau (${doubtful.length})` : "Tidak ada yang perlu ditinjau";
  $("next").disabled = !doubtful.length;
  for (let d = 0; d <= deepest; d++) $("depth").append(el("option", { value: d }, "tingkat " + (d + 1)));
  const indicators = order.reduce((sum, n) => sum + n.indicators.length, 0);
  $("source").textContent = [data.document.organisation, data.document.region, data.document.year, `${data.document.file} (${data.document.pages} halaman)`,
    `${order.length} simpul`, `${indicators} indikator`].filter(Boolean).join(" · ");
  // As many tiers are open at first as fit a screen or two.
  let first = 0;
  while (first < deepest && order.filter(n => n.depth <= first + 1).length <= FIRST_SHOWN) first += 1;
  $("depth").value = first;
  openTo(first);
})();
