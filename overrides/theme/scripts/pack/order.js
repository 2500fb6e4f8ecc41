/* The chosen parts as a list whose order buttons change; the focus stays with the part that moves. */
const order = (() => {
  const list = part("chosen"), none = part("none"), status = part("moved"), heading = packing.querySelector("#pack-chosen");

  const button = (name, paper, off) => make("button", { class: "vm-button", type: "button", "data-do": name, ...(off ? { disabled: "" } : {}) },
    say(name), make("span", { class: "vm-hidden" }, `: ${describe(paper)}`));

  const row = (id, at, ids) => {
    const paper = papers.get(id), kind = kindOf(paper);
    return make("li", { "data-chosen": id },
      make("span", {}, make("span", { lang: paper.lang }, paper.title), ...(kind ? [" ", make("small", {}, kind)] : [])),
      make("span", { class: "vm-packing__moves" }, button("up", paper, !at), button("down", paper, at === ids.length - 1), button("remove", paper)));
  };

  const draw = (ids) => {
    list.replaceChildren(...ids.map(row));
    none.hidden = ids.length > 0;
  };

  const tell = (key, id, values = {}) => { status.textContent = say(key, { ...values, part: id && describe(papers.get(id)) }); };

  const focus = (at, name) => {
    const buttons = [...(list.children[at]?.querySelectorAll("button:not(:disabled)") ?? [])];
    (buttons.find(({ dataset }) => dataset.do === name) ?? buttons[0] ?? heading).focus();
  };

  /* `change` takes the new order and draws it. */
  const listen = (ids, change) => list.addEventListener("click", ({ target }) => {
    const pressed = target.closest("button");
    if (!pressed) return;
    const id = pressed.closest("li").dataset.chosen, at = ids().indexOf(id), name = pressed.dataset.do;
    const others = ids().filter((one) => one !== id);
    if (name === "remove") {
      change(others);
      tell("removed", id);
      focus(Math.min(at, others.length - 1), name);
      return;
    }
    const to = at + (name === "up" ? -1 : 1);
    change([...others.slice(0, to), id, ...others.slice(to)]);
    tell("moved", id, { n: to + 1, total: others.length + 1 });
    focus(to, name);
  });

  return { draw, tell, listen };
})();
