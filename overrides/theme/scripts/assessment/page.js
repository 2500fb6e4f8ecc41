/* The page: what is asked, kept, shown and done. */
let state = blank(), fromAddress = false;
const select = part("#assessment-role"), label = part("#assessment-label");

/* What of some answers does not count, in words. */
const faults = (found) => [
  lostIds(found).length && say("lost", { names: sayNames(lostNames(found)) }),
  found.role && !roleOf(found.role) && say("lostRole", { name: goneName("role", found.role) }),
  found.bad.length && say("bad", { names: sayNames(found.bad) }),
].filter(Boolean);

const note = (name, words) => {
  const place = part(`[data-note=${name}]`);
  place.hidden = !words;
  if (words && name !== "address") place.textContent = words;
};

const drawNotes = () => {
  const lost = lostIds(state);
  note("address", fromAddress);
  part("[data-do=adopt]").hidden = !kept.works;
  note("blocked", !kept.works && say("blocked"));
  note("version", state.version && state.version !== content.version && state.levels.size && say("otherVersion", { then: state.version, now: content.version }));
  note("lost", lost.length && say("lost", { names: sayNames(lostNames(state)) }));
  note("lostRole", state.role && !roleOf(state.role) && say("lostRole", { name: goneName("role", state.role) }));
  note("bad", state.bad.length && say("bad", { names: sayNames(state.bad) }));
};

const putOnPaper = (paper) => {
  root.dataset.paper = paper;
  for (const place of root.querySelectorAll("[data-on-paper]")) place.toggleAttribute("data-off-paper", place.dataset.onPaper !== paper);
};

/* What goes onto paper if the reader asks for nothing else. */
const drawPaper = () => {
  putOnPaper(ownLevels(state).size ? "result" : board.filled ? "board" : "form");
  const role = roleOf(state.role), day = new Date().toLocaleDateString(content.language, { dateStyle: "long" });
  part("[data-part=paper]").textContent = sayPaper(label.value.trim(), role && say("targetOf", { role: role.name }), day);
};

const draw = () => {
  const own = ownLevels(state), role = roleOf(state.role);
  for (const question of root.querySelectorAll(".vm-question")) {
    question.querySelector(`input[value="${own.get(question.dataset.competency) ?? ""}"]`).checked = true;
  }
  select.value = role?.id ?? "";
  for (const place of root.querySelectorAll("[data-needs=answers]")) place.hidden = !own.size;
  part("[data-do=clear]").hidden = fromAddress || !state.levels.size;
  part("[data-part=answered]").textContent = say("answered", { n: own.size, total: competencies.size });
  part("#assessment-address").value = address.of(state);
  result.draw(own, role);
  board.follow(state);
  drawNotes();
  drawPaper();
};

/* Answers from an address stay in it until the reader keeps them; all others are kept at once. */
const change = (next) => {
  state = { ...next, version: content.version, bad: [] };
  if (fromAddress) address.show(address.write(state));
  else {
    kept.write(state);
    if (address.read(location.hash)) address.show(ownLevels(state).size || !state.role ? "" : `#role=${state.role}`);
  }
  draw();
};

const begin = () => {
  const asked = address.read(location.hash), stored = kept.read();
  fromAddress = Boolean(asked?.whole) && !same(asked, stored);
  state = fromAddress ? asked : stored;
  if (asked && !asked.whole && roleOf(asked.role)) change({ ...state, role: asked.role });
  else draw();
};

const importFile = async (file) => {
  try {
    const found = await files.open(file);
    const others = [state, kept.read()].some((one) => one.levels.size && !same(one, found));
    if (others && !await ask(say("askImport", { file: file.name }), say("replace"))) return;
    const then = found.version && found.version !== content.version ? [say("otherVersion", { then: found.version, now: content.version })] : [];
    fromAddress = false;
    label.value = found.label;
    change(found);
    tell("keep", say("imported", { file: file.name, n: ownLevels(found).size, total: competencies.size }), ...then, ...faults(found));
  } catch (error) { tell("keep", error.message); }
};

const print = (paper) => {
  putOnPaper(paper);
  addEventListener("afterprint", drawPaper, { once: true });
  window.print();
};

const does = {
  json: () => saveFile(files.json(state, label.value.trim()), "json", "application/json"),
  csv: () => saveFile(files.csv(state, label.value.trim()), "csv", "text/csv"),
  "print-result": () => print("result"),
  "print-form": () => print("form"),
  "print-board": () => print("board"),
  "empty-board": () => { board.empty(); tell("board"); },
  async copy() {
    const field = part("#assessment-address");
    try {
      await navigator.clipboard.writeText(field.value);
      tell("keep", say("copied"));
    } catch {
      field.focus();
      field.select();
      tell("keep", say("copyByHand"));
    }
  },
  async clear() {
    if (!await ask(say("askClear"), say("delete"))) return;
    label.value = "";
    change(blank());
    tell("keep", say("cleared"));
    part("#keep").focus();
  },
  async adopt() {
    const stored = kept.read();
    if (stored.levels.size && !await ask(say("askAdopt"), say("replace"))) return;
    fromAddress = false;
    change(state);
    tell("notes", say("adopted"));
    part("#questions").focus();
  },
  leave() {
    address.show("");
    begin();
    tell("notes", state.levels.size ? say("left") : "");
    part("#questions").focus();
  },
};

root.addEventListener("change", ({ target }) => {
  if (target.type === "radio") change(answer(state, target.closest(".vm-question").dataset.competency, target.value === "" ? null : Number(target.value)));
  else if (target === select) change({ ...state, role: select.value });
});
root.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button?.dataset.remove) board.remove(button.dataset.remove);
  else does[button?.dataset.do]?.();
});
label.addEventListener("input", () => { drawPaper(); board.follow(state); });
part("#assessment-address").addEventListener("focus", ({ target }) => target.select());
part("#assessment-file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file) await importFile(file);
  /* The same file can be chosen again. */
  target.value = "";
});
part("#board-files").addEventListener("change", async ({ target }) => {
  tell("board", ...await board.add([...target.files]));
  target.value = "";
});
root.addEventListener("vm-drawn", drawPaper);

/* While answers stand in the address, a link to a heading must not take their place. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']"), place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!fromAddress || !place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
});
addEventListener("hashchange", () => { if (address.read(location.hash)) begin(); });
addEventListener("storage", ({ key }) => { if (!fromAddress && (key === kept.KEY || key === null)) begin(); });
/* A browser fills forms again by itself, and shows a page again as it was left. */
addEventListener("pageshow", ({ persisted }) => (persisted && kept.works ? begin() : draw()));

for (const place of root.querySelectorAll("[data-live], input[type=radio]")) place.hidden = false;
for (const place of root.querySelectorAll("[data-plain]")) place.hidden = true;
root.classList.add("vm-assessment--live");
begin();
if (!address.read(location.hash)) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
