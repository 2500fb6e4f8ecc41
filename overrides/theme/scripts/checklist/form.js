/* In each item of the page: its answers, and what goes with them. */
const forms = (() => {
  const MORE = {
    note: () => make("textarea", { rows: "3" }),
    owner: () => make("input", { type: "text" }),
    due: () => make("input", { type: "date", max: "9999-12-31" }),
    evidence: () => make("input", { type: "text" }),
    discussed: () => make("input", { type: "date", max: "9999-12-31" }),
  };

  const answers = (id) => [...ANSWERS, ""].map((answer) => make("label", { class: "vm-said__answer" },
    make("input", { type: "radio", name: `answer-${id}`, value: answer }), make("span", {}, say(answer || "notAnswered"))));

  const field = ([name, control]) => {
    const made = control();
    made.dataset.field = name;
    made.setAttribute("autocomplete", "off");
    if (content.longest[name]) made.maxLength = content.longest[name];
    return make("p", { class: `vm-field vm-said__${name}` }, make("label", {}, make("span", {}, say(name)), made),
      ...(name === "evidence" ? [make("span", { "data-part": "link" })] : []));
  };

  const fieldset = ({ id, words }) => make("fieldset", { class: "vm-said", lang: content.language, "data-item": id, "data-search-exclude": "", "data-off-paper": "" },
    make("legend", { class: "vm-unseen", lang: checklist.language }, words),
    make("div", { class: "vm-said__answers" }, ...answers(id)),
    make("p", { class: "vm-said__previous", hidden: "" }),
    make("details", { class: "more" }, make("summary", {}, say("more"), " ", make("span", { class: "vm-why" })),
      make("div", { class: "vm-said__more" }, ...Object.entries(MORE).map(field))));

  const place = (one) => {
    const item = document.getElementById(one.id);
    if (!item?.matches(".task-list-item")) return;
    item.dataset.live = "";
    const made = [fieldset(one), make("p", { class: "vm-said__paper", lang: content.language, hidden: "" })];
    const list = item.querySelector(":scope > ul");
    if (list) list.before(...made);
    else item.append(...made);
  };

  /* A link only where it is an address of the web. */
  const webAddress = (words) => {
    try {
      const { protocol, href } = new URL(words.trim());
      return /^https?:$/.test(protocol) ? href : "";
    } catch { return ""; }
  };

  /* What is being typed stays as it is. */
  const fill = (control, value) => { if (control !== document.activeElement && control.value !== value) control.value = value; };

  const sayPaper = (found) => [found.answer && make("strong", {}, say(found.answer)), sayMore(found), found.note,
    found.evidence && say("evidenceAt", { place: found.evidence }), found.discussed && `${say("discussed")}: ${sayDay(found.discussed)}`].filter(Boolean);

  const draw = (set, before) => {
    const id = set.dataset.item, found = store.record(id), old = before?.answers[id];
    set.querySelector(`[type=radio][value="${found.answer ?? ""}"]`).checked = true;
    for (const control of set.querySelectorAll("[data-field]")) fill(control, found[control.dataset.field] ?? "");
    const href = webAddress(found.evidence ?? "");
    set.querySelector("[data-part=link]").replaceChildren(...(href
      ? [make("a", { rel: "noopener noreferrer", href }, say("openEvidence", { address: found.evidence.trim() }))] : []));
    set.querySelector("summary .vm-why").textContent = [sayMore(found), found.note && say("withNote")].filter(Boolean).join(" · ");
    const previous = set.querySelector(".vm-said__previous");
    previous.hidden = !old;
    previous.textContent = old ? say("previousAnswer", { day: sayDay(before.date), answer: say(old) }) : "";
    const paper = set.nextElementSibling;
    paper.replaceChildren(...sayPaper(found).flatMap((words, number) => (number ? [" · ", words] : [words])));
    paper.hidden = !paper.textContent;
    set.parentElement.toggleAttribute("data-said", !paper.hidden);
  };

  const drawAll = () => {
    const before = store.previous();
    for (const set of parts(".vm-said")) draw(set, before);
  };

  return { place: () => [...items.values()].forEach(place), draw: drawAll };
})();
