/* Answers on the sheet to fill in and on the brief for a meeting; the sheet can be empty too. */
const papers = (() => {
  const choice = part(".vm-sheet__choice");
  const select = make("select", { id: "sheet-copy", autocomplete: "off" });
  let empty = false;

  const mark = (place, chosen) => {
    place.toggleAttribute("data-chosen", chosen);
    place.querySelector(".vm-box").replaceChildren(...(chosen ? [make("span", { "aria-hidden": "true" }, "✓"), unseen(say("chosen"))] : []));
  };

  const drawItem = (row) => {
    const id = itemId(row.dataset.item), found = empty || !id ? {} : store.record(id);
    for (const place of row.querySelectorAll("[data-answer]")) mark(place, place.dataset.answer === found.answer);
    const more = [sayMore(found), found.note].filter(Boolean);
    row.querySelector("[data-more]").textContent = more.join(" · ");
  };

  const draw = () => {
    for (const row of parts("[data-item]")) drawItem(row);
    const result = part("[data-result]"), answers = store.answers();
    if (result) result.textContent = empty || !Object.keys(answers).length ? "" : [copies.nameOf(copies.used), sayCounts(countOf([...items.keys()], answers))].join(" · ");
    if (!choice) return;
    copies.offer(select);
    choice.querySelector("fieldset").hidden = !store.filled;
  };

  const option = (value, words) => make("label", { class: "vm-check" },
    make("input", { type: "radio", name: "sheet-answers", value, ...(value === "" ? { checked: "" } : {}) }), make("span", {}, words));

  const offer = () => {
    choice.append(
      make("div", { class: "vm-field" }, make("label", { for: "sheet-copy" }, say("copyToUse")), select),
      make("fieldset", { class: "vm-sheet__answers" }, make("legend", {}, say("sheetShows")), option("", say("sheetAnswers")), option("empty", say("sheetEmpty"))),
      make("p", { class: "vm-does" }, make("button", { class: "vm-button", type: "button", "data-do": "print" }, say("print"))));
    choice.hidden = false;
    choice.addEventListener("change", ({ target }) => {
      if (target === select) copies.choose(select.value);
      else empty = target.value === "empty";
      draw();
    });
    choice.querySelector("[data-do=print]").addEventListener("click", () => window.print());
  };

  return { begin() { if (choice) offer(); }, draw };
})();
