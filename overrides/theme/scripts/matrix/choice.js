/* The choice of roles, cluster and level: it stands in the address, so that it can be kept and shared.
   After each choice, and once at the beginning, the matrix tells what is shown by the event `vm-matrix-choice`. */
document.addEventListener("DOMContentLoaded", () => {
  const matrix = document.querySelector(".vm-matrix"), form = matrix?.querySelector(".vm-choice");
  if (!form) return;
  const ticks = [...form.querySelectorAll("[name=role]")];
  const { cluster, level, only } = form.elements;
  const status = form.querySelector("[role=status]");
  const heads = [...matrix.querySelectorAll("th[data-role]")];
  const bodies = [...matrix.querySelectorAll("tbody[data-cluster]")];
  /* A cell begins with its level; those that have none are alike. */
  const rows = [...matrix.querySelectorAll("tr[data-competency]")].map((line) => {
    const cells = [...line.cells].slice(1);
    return { line, cells, cluster: line.parentElement.dataset.cluster, levels: cells.map((cell) => parseInt(cell.textContent)) };
  });
  let unknown = [];

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

  const show = () => {
    const choice = chosen();
    const seen = heads.map((head) => !choice.roles.length || choice.roles.includes(head.dataset.role));
    heads.forEach((head, index) => hide(head, !seen[index]));
    for (const row of rows) {
      row.cells.forEach((cell, index) => hide(cell, !seen[index]));
      hide(row.line, !fits(choice, row, row.levels.filter((_, index) => seen[index])));
    }
    for (const body of bodies) hide(body, !body.querySelector("[data-competency]:not([hidden])"));
    const shown = rows.filter((row) => !row.line.hidden).length;
    status.textContent = [
      said(status.dataset.count, { shown, all: rows.length, roles: seen.filter(Boolean).length }),
      ...(shown ? [] : [status.dataset.none]),
      ...(unknown.length ? [said(status.dataset.unknown, { names: unknown.join(", ") })] : []),
    ].join(" ");
    matrix.dispatchEvent(new CustomEvent("vm-matrix-choice", { bubbles: true, detail: choice }));
  };

  /* The other languages know the same ids, so the choice goes along. */
  const lead = () => {
    for (const link of document.querySelectorAll("a[data-language]")) link.search = location.search;
  };

  /* From the address into the fields; what they do not know is left out, and said. */
  const read = () => {
    const query = new URLSearchParams(location.search);
    const asked = (query.get("roles") ?? "").split(",").filter(Boolean);
    for (const tick of ticks) tick.checked = asked.includes(tick.value);
    unknown = asked.filter((name) => ticks.every((tick) => tick.value !== name));
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
    show();
  };

  const write = () => {
    const query = new URLSearchParams(location.search), choice = chosen();
    for (const [key, value] of Object.entries({ ...choice, roles: choice.roles.join() })) {
      if (value) query.set(key, value);
      else query.delete(key);
    }
    const words = String(query).replaceAll("%2C", ",");
    history.replaceState(history.state, "", location.pathname + (words && `?${words}`) + location.hash);
    unknown = [];
    lead();
    show();
  };

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => {
    form.reset();
    write();
  });
  addEventListener("popstate", read);
  form.querySelector("details").open = matchMedia("(min-width: 60em)").matches;
  form.hidden = false;
  read();
});
