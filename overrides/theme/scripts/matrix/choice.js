/* The choice of roles, cluster and level: it stands in the address, so that it can be kept and shared.
   After each choice, and once at the beginning, the matrix tells what is shown by the event `vm-matrix-choice`. */
document.addEventListener("DOMContentLoaded", () => {
  const matrix = document.querySelector(".vm-matrix"), form = matrix?.querySelector(".vm-choice");
  if (!form) return;
  const { cluster, level, only } = form.elements;
  const status = form.querySelector("[role=status]"), more = form.querySelector("[data-do=gather]");
  const bodies = [...matrix.querySelectorAll("tbody[data-cluster]")];
  let ticks, heads, rows;
  /* The parts whose roles are not here, whether they are being fetched, and which of them could not be had. */
  let apart = partsOf(matrix, location.href), fetching = false, lost = [];
  /* What the address asks for and the fields do not know: roles, which may stand on another part, and all else. */
  let absent = [], unknown = [];

  /* A cell begins with its level; those that have none are alike. */
  const survey = () => {
    ticks = [...form.querySelectorAll("[name=role]")];
    heads = [...matrix.querySelectorAll("th[data-role]")];
    rows = [...matrix.querySelectorAll("tr[data-competency]")].map((line) => {
      const cells = [...line.cells].slice(1);
      return { line, cells, cluster: line.parentElement.dataset.cluster, levels: cells.map((cell) => parseInt(cell.textContent)) };
    });
  };

  const chosen = () => ({
    roles: ticks.filter((tick) => tick.checked).map((tick) => tick.value),
    cluster: cluster.value,
    level: Number(level.value),
    only: only.checked ? only.value : "",
  });

  const fits = (choice, row, levels) =>
    (!choice.cluster || row.cluster === choice.cluster) &&
    (!choice.level || levels.some((one) => one >= choice.level)) &&
    (!choice.only || new Set(levels).size > 1);

  const hide = (element, hidden) => {
    if (element.hidden !== hidden) element.hidden = hidden;
  };

  const said = (words, values) => words.replace(/{(\w+)}/g, (_, name) => values[name]);

  const tell = () => {
    const shown = rows.filter((row) => !row.line.hidden).length, roles = heads.filter((head) => !head.hidden).length;
    const strange = [...(fetching ? [] : absent), ...unknown];
    status.textContent = [
      said(status.dataset.count, { shown, all: rows.length, roles }),
      ...(shown ? [] : [status.dataset.none]),
      ...(strange.length ? [said(status.dataset.unknown, { names: strange.join(", ") })] : []),
      ...(fetching ? [status.dataset.fetching] : lost.length ? [said(status.dataset.failed, { names: lost.join(", ") })] : []),
    ].join(" ");
  };

  const show = () => {
    const choice = chosen();
    const seen = heads.map((head) => !choice.roles.length || choice.roles.includes(head.dataset.role));
    heads.forEach((head, index) => hide(head, !seen[index]));
    for (const row of rows) {
      row.cells.forEach((cell, index) => hide(cell, !seen[index]));
      hide(row.line, !fits(choice, row, row.levels.filter((_, index) => seen[index])));
    }
    for (const body of bodies) hide(body, !body.querySelector("[data-competency]:not([hidden])"));
    tell();
    matrix.dispatchEvent(new CustomEvent("vm-matrix-choice", { bubbles: true, detail: choice }));
  };

  /* The other languages know the same ids, so the choice goes along. */
  const lead = () => {
    for (const link of document.querySelectorAll("a[data-language]")) link.search = location.search;
  };

  /* From the address into the fields; what they do not know is left out, and said. */
  const take = () => {
    const query = new URLSearchParams(location.search);
    const asked = (query.get("roles") ?? "").split(",").filter(Boolean);
    for (const tick of ticks) tick.checked = asked.includes(tick.value);
    absent = asked.filter((name) => ticks.every((tick) => tick.value !== name));
    unknown = [];
    for (const field of [cluster, level]) {
      const value = query.get(field.name) ?? "";
      field.value = value;
      if (field.value === value) continue;
      field.value = "";
      unknown.push(value);
    }
    const asks = query.get("only") ?? "";
    only.checked = asks === only.value;
    if (asks && !only.checked) unknown.push(asks);
    lead();
  };

  const write = () => {
    const query = new URLSearchParams(location.search), choice = chosen();
    if (!fetching) absent = [];
    for (const [key, value] of Object.entries({ ...choice, roles: [...choice.roles, ...absent].join() })) {
      if (value) query.set(key, value);
      else query.delete(key);
    }
    const words = String(query).replaceAll("%2C", ",");
    history.replaceState(history.state, "", location.pathname + (words && `?${words}`) + location.hash);
    unknown = [];
    lost = [];
    lead();
    show();
  };

  const add = (page, address) => {
    const labels = [...page.querySelectorAll(".vm-choice label:has([name=role])")];
    addColumns(matrix.querySelector("table"), page.querySelector(".vm-matrix table"), address);
    form.querySelector("fieldset").append(...labels.map((label) => document.importNode(label, true)));
  };

  /* A part that cannot be had, or is not what it was taken for, stays apart. */
  const isAdded = (page, address) => {
    try {
      add(page, address);
      return true;
    } catch { return false; }
  };

  /* The button goes with what it was for; whoever pressed it goes on at the first of the roles that it brought. */
  const retire = (first) => {
    const pressed = document.activeElement === more;
    more.hidden = !apart.length;
    if (pressed && more.hidden) first?.focus();
  };

  /* Puts the roles of the other parts behind those that are here; what is lost may be asked for again. */
  const gather = async () => {
    const asked = apart, here = ticks.length;
    fetching = true;
    show();
    const pages = await Promise.all(asked.map(({ address }) => pageAt(address).catch(() => null)));
    if (asked !== apart) return;
    apart = asked.filter(({ address }, at) => !isAdded(pages[at], address));
    lost = apart.map(({ name }) => name);
    fetching = false;
    survey();
    take();
    show();
    retire(ticks[here]);
  };

  const read = () => {
    take();
    lost = [];
    if (absent.length && apart.length) gather();
    else show();
  };

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  more?.addEventListener("click", gather);
  form.querySelector("[data-do=clear]").addEventListener("click", () => {
    form.reset();
    absent = [];
    write();
  });
  addEventListener("popstate", read);
  form.querySelector("details").open = matchMedia("(min-width: 60em)").matches;
  form.hidden = false;
  survey();
  read();
});
