/* The page of a checklist: what is drawn, and what is done. */
const answering = (() => {
  const name = part("#checklist-name"), select = part("#checklist-copy");

  const drawLost = () => {
    const lost = store.lost();
    part("[data-note=lost]").hidden = !lost.length;
    part("[data-part=lost]").replaceChildren(...lost.map(({ statement, id, answer, note }) =>
      make("li", {}, [statement || id, answer && say(answer), note].filter(Boolean).join(" – "))));
  };

  const drawResult = () => {
    const answers = store.answers(), previous = store.previous(), whole = countOf([...items.keys()], answers);
    const any = Object.keys(answers).length > 0 || previous !== null;
    part("[data-part=answered]").textContent = sayAnswered(whole);
    part("[data-part=none]").hidden = any;
    part("[data-part=counts]").hidden = !any;
    part("[data-part=counts]").replaceChildren(...(any ? [counts.table(answers, previous)] : []));
    part(".vm-answered__result").toggleAttribute("data-off-paper", !any);
    part("[data-part=paper]").textContent = [copies.nameOf(copies.used), sayDay(today()), sayCounts(whole)].join(" · ");
  };

  const drawCopies = () => {
    const { names } = copies;
    part("[data-part=copy]").textContent = say("copyInUse", { name: copies.nameOf(copies.used) });
    copies.offer(select);
    part("[data-do=remove]").hidden = Object.keys(names).length < 2;
  };

  const draw = () => {
    forms.draw();
    drawLost();
    drawResult();
    drawCopies();
    for (const button of ["json", "csv", "clear"]) part(`[data-do=${button}]`).hidden = !store.filled;
    part("[data-do=round]").hidden = !Object.keys(store.answers()).length;
    part("[data-note=blocked]").hidden = storage.works;
  };

  /* A name that can be given to a copy; else null, and the reader is told. */
  const newName = (sameAllowed) => {
    const found = name.value.trim();
    const fault = !found ? "noName" : copies.taken(found) || (!sameAllowed && found === copies.nameOf(copies.used)) ? "nameTaken" : "";
    if (!fault) {
      name.value = "";
      return found;
    }
    tell("copies", say(fault, { name: found }));
    name.focus();
    return null;
  };

  const does = {
    json: () => saveFile(exports.json(), "json", "application/json"),
    csv: () => saveFile(exports.csv(), "csv", "text/csv"),
    add() {
      const found = newName(false);
      if (!found) return;
      copies.add(found);
      tell("copies", say("added", { name: found }));
    },
    rename() {
      const found = newName(true);
      if (!found) return;
      copies.rename(found);
      tell("copies", say("renamed", { name: found }));
    },
    async remove() {
      const gone = copies.nameOf(copies.used);
      if (!await ask(say("askRemove", { name: gone }), say("delete"))) return;
      copies.remove();
      tell("copies", say("removed", { name: gone, now: copies.nameOf(copies.used) }));
      select.focus();
    },
    async round() {
      if (!await ask(say(store.previous() ? "askRoundAgain" : "askRound"), say("begin"))) return;
      store.beginRound();
      tell("round", say("begun"));
      part("#checklist-result").focus();
    },
    async clear() {
      if (!await ask(say("askClear", { name: copies.nameOf(copies.used) }), say("delete"))) return;
      store.clear();
      tell("round", say("cleared"));
      part("#checklist-keep").focus();
    },
  };

  const write = ({ target }) => {
    const set = target.closest?.(".vm-said");
    if (!set || target.validity.badInput) return;
    store.put(set.dataset.item, { [target.dataset.field ?? "answer"]: target.value });
    draw();
  };

  /* What was said of one action or copy is not true of the next. */
  const hush = () => {
    for (const place of ["copies", "files", "round"]) tell(place);
    importing.forget();
  };

  const listen = () => {
    /* A date is written when it is whole, a text with every letter. */
    const isText = ({ target }) => target.matches("textarea, [type=text]");
    document.addEventListener("change", (event) => { if (!isText(event)) write(event); });
    document.addEventListener("input", (event) => { if (isText(event)) write(event); });
    document.addEventListener("focusout", ({ target }) => { if (target.closest?.(".vm-said")) setTimeout(draw); });
    document.addEventListener("click", async ({ target }) => {
      const action = does[target.closest?.("button")?.dataset.do];
      if (action) {
        hush();
        await action();
        draw();
      }
    });
    select.addEventListener("change", () => {
      hush();
      copies.choose(select.value);
      draw();
    });
    part("#checklist-file").addEventListener("change", async ({ target }) => {
      const [file] = target.files;
      hush();
      if (file) await importing.begin(file);
      /* The same file can be chosen again. */
      target.value = "";
      draw();
    });
  };

  return {
    begin() {
      forms.place();
      for (const place of parts("[data-live][hidden]")) place.hidden = false;
      listen();
    },
    draw,
  };
})();
