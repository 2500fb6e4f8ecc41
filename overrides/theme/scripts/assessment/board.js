/* Several people side by side: their files are read here and nowhere kept; nothing is added up. */
const board = (() => {
  const select = part("#board-role"), me = part("#board-me");
  let people = [], mine = blank();

  const unique = (name, taken) => {
    let number = 2, found = name;
    while (taken.includes(found)) found = `${name} (${number++})`;
    return found;
  };
  const shown = () => (me.checked && ownLevels(mine).size ? [...people, { name: unique(mineName(), people.map(({ name }) => name)), state: mine }] : people);
  const mineName = () => part("#assessment-label").value.trim() || say("me");

  const spread = (levels) => {
    const known = levels.filter((level) => level !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    return known.length ? (least === most ? String(least) : `${least}–${most}`) : "–";
  };

  const draw = () => {
    const role = roleOf(select.value), all = shown();
    const own = all.map(({ state }) => ownLevels(state));
    part("[data-board]").hidden = !people.length;
    part("[data-part=board-paper]").textContent = sayPaper(role && say("targetOf", { role: role.name }));
    part(".vm-people").replaceChildren(...people.map(({ name }) => make("li", {}, `${name} `,
      make("button", { class: "vm-button", type: "button", "data-remove": name, "aria-label": say("removePerson", { name }) }, say("remove")))));
    part(".vm-board").replaceChildren(
      ...headed(say("people", { n: all.length }), say("competency"), ...(role ? [say("targetLevel")] : []), ...all.map(({ name }) => name), say("spread")),
      make("tbody", {}, ...levelRows(new Map(), role).map((row) => {
        const levels = own.map((one) => one.get(row.about.id) ?? null);
        return make("tr", { "data-id": row.about.id }, make("th", { scope: "row" }, named(row.about)), ...(role ? [make("td", {}, ...cellOf(row.target, sayTarget(row)))] : []),
          ...levels.map((level) => make("td", {}, ...cellOf(level, sayOwn(level)))), make("td", {}, spread(levels)));
      })));
    root.dispatchEvent(new Event("vm-drawn"));
  };

  /* Each file gives a person or a sentence that says what is wrong with it. */
  const add = async (chosen) => {
    const said = [];
    for (const file of chosen) {
      try {
        const state = await files.open(file);
        people.push({ name: unique(state.label || file.name.replace(/\.\w+$/, ""), people.map(({ name }) => name)), state });
        select.value ||= roleOf(state.role)?.id ?? "";
        said.push(...faults(state).map((words) => `${file.name}: ${words}`));
      } catch (error) { said.push(error.message); }
    }
    draw();
    return [say("people", { n: shown().length }), ...said];
  };

  const remove = (name) => {
    const at = people.findIndex((one) => one.name === name);
    people = people.filter((one) => one.name !== name);
    draw();
    (part(`.vm-people li:nth-child(${Math.min(at + 1, people.length)}) button`) ?? part("#board-files")).focus();
  };

  const follow = (state) => {
    mine = state;
    me.closest("p").hidden = !ownLevels(state).size;
    if (!people.length) select.value = roleOf(state.role)?.id ?? "";
    draw();
  };

  select.addEventListener("change", draw);
  me.addEventListener("change", draw);
  return { add, remove, follow, empty: () => { people = []; draw(); part("#board-files").focus(); }, get filled() { return people.length > 0; } };
})();
