/* What the reader chooses: it stands in the address, in the list and in the document. Without this the page is a list of links. */
const form = packing.querySelector("form"), select = packing.querySelector("#pack-copy"), failed = part("failed");
let chosen = [], asked = 0, composing = Promise.resolve();

const facts = () => Object.fromEntries(FACTS.map((name) => [name, form.elements[name].value.trim()]));

/* Each link becomes a box to tick. */
const offer = ({ id, link, title, form: kind }) => {
  const several = link.closest("li").querySelector(".vm-packing__title");
  const box = make("input", { type: "checkbox", value: id, "data-off-paper": "", ...(several ? { "aria-label": `${title}: ${content.forms[kind]}` } : {}) });
  link.replaceWith(make("label", { class: "vm-check" }, box, make("span", { lang: link.lang || undefined }, link.textContent)));
};

/* Paper carries the document alone; where there is none, the list of what can be printed. */
const leaveToPaper = (alone) => {
  for (const one of [groups, packing.querySelector(".vm-packing__plain")]) one.toggleAttribute("data-off-paper", alone);
};

/* What cannot be had, or is not what it was taken for, has no piece. */
const find = async (paper, choice) => {
  try { return { paper, ...await pieces(paper, await pageAt(paper.address), choice) }; } catch { return { paper }; }
};

/* An answer that comes after a later question is dropped. */
const compose = async () => {
  const turn = asked += 1;
  const roles = chosen.filter((id) => id.startsWith("role.")).map((id) => papers.get(id).name);
  const found = await Promise.all(chosen.map((id) => find(papers.get(id), { roles })));
  if (turn !== asked) return;
  const had = found.filter(({ body }) => body), lost = found.filter(({ body }) => !body).map(({ paper }) => describe(paper));
  pack.show(had);
  pack.setFacts(facts());
  failed.textContent = lost.length ? say("failed", { names: lost.join(", ") }) : "";
  leaveToPaper(had.length > 0);
};

const draw = () => {
  for (const box of groups.querySelectorAll("input")) box.checked = chosen.includes(box.value);
  order.draw(chosen);
  packing.querySelector("[data-do=print]").disabled = !chosen.length;
  part("copy").hidden = !storage.keys(copies.KEY).length;
  copies.offer(select);
  composing = compose();
};

const write = () => history.replaceState(history.state, "", location.pathname + location.search + fragmentOf({ facts: facts(), parts: chosen }));

const change = (ids) => {
  chosen = ids;
  write();
  draw();
};

const read = () => {
  const { facts: said, parts } = packOf(location.hash);
  const unknown = parts.filter((id) => !papers.has(id));
  for (const name of FACTS) form.elements[name].value = said[name];
  chosen = parts.filter((id) => papers.has(id));
  draw();
  if (unknown.length) part("moved").textContent = say("unknown", { names: unknown.join(", ") });
};

groups.addEventListener("change", ({ target }) => {
  const others = chosen.filter((id) => id !== target.value);
  change(target.checked ? [...others, target.value] : others);
  order.tell(target.checked ? "added" : "removed", target.value, { n: chosen.length });
});
order.listen(() => chosen, change);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  if (target === select) return;
  write();
  pack.setFacts(facts());
});
select.addEventListener("change", () => {
  copies.choose(select.value);
  draw();
});
packing.querySelector("[data-do=print]").addEventListener("click", async () => {
  await composing;
  window.print();
});
/* The pack stays in the history, one step back. */
packing.querySelector("[data-do=clear]").addEventListener("click", () => {
  history.pushState(history.state, "", location.href);
  form.reset();
  change([]);
  order.tell("cleared");
});

/* A place in the document, or the skip link, is no choice: the address keeps the pack. */
const listen = () => {
  addEventListener("hashchange", () => (isPack(location.hash) ? read() : write()));
  addEventListener("storage", ({ key }) => {
    if (key !== null && !key.startsWith(copies.KEY)) return;
    copies.follow();
    draw();
  });
};

const begin = () => {
  readPapers();
  papers.forEach(offer);
  packing.querySelector(".vm-packing__plain").hidden = true;
  packing.querySelector("#pack-chosen").tabIndex = -1;
  for (const one of [form, packing.querySelector(".vm-packing__chosen")]) one.hidden = false;
  listen();
  if (isPack(location.hash)) read();
  else draw();
};

/* The address leads readers without a script to a line; here it is a choice. */
for (const line of groups.querySelectorAll("li[id]")) line.removeAttribute("id");
gather(begin);
