/* The page on which a profile is adapted: what is chosen stands in the address, in the sheet and, when asked for, in a
   document. Without this the page leads to the profiles as they stand. */
const start = (form) => {
  const place = document.querySelector(".vm-adapt__sheet"), choices = document.getElementById("adapt-choices");
  const status = form.querySelector("[role=status]");
  let sheet = null, asked = 0;
  Object.assign(SAID, place.dataset);

  const option = () => form.elements.role.selectedOptions[0];

  const chosen = () => {
    const rows = rowsOf(sheet);
    return {
      role: form.elements.role.value,
      facts: Object.fromEntries(FACTS.map((name) => [name, form.elements[name].value.trim()])),
      levels: Object.fromEntries(rows.filter(({ dataset }) => dataset.level !== dataset.preset)
        .map(({ dataset }) => [dataset.competency, dataset.level])),
      grow: new Set(rows.filter(({ dataset }) => dataset.moment === "grow").map(({ dataset }) => dataset.competency)),
    };
  };

  const keep = () => {
    sheet.querySelector("[data-changes]").textContent = changesOf(sheet);
    setFacts(sheet, chosen().facts);
    history.replaceState(history.state, "", fragmentOf(chosen()));
  };

  /* Paper carries the sheet alone; where there is none, the list of profiles as they stand. */
  const leaveToPaper = (alone) => {
    for (const part of document.querySelectorAll(".vm-adapt ~ *")) part.toggleAttribute("data-off-paper", alone);
  };

  const fail = () => {
    status.textContent = status.dataset.failed;
    leaveToPaper(Boolean(sheet));
  };

  /* The sheet of the role that the form names; an answer that comes after a later question is dropped. */
  const load = async (choice) => {
    const turn = asked += 1;
    status.textContent = "";
    const page = new DOMParser().parseFromString(await textAt(option().dataset.profile), "text/html");
    if (turn !== asked) return;
    sheet = document.importNode(page.querySelector(".vm-profile"), true);
    addChoices(sheet, choices);
    setSheet(sheet, choice);
    place.replaceChildren(sheet);
  };

  const show = (choice) => {
    const roles = [...form.elements.role.options].map(({ value }) => value);
    form.elements.role.value = roles.includes(choice.role) ? choice.role : roles[0];
    for (const name of FACTS) form.elements[name].value = choice.facts[name];
    return load(choice).catch(fail);
  };

  const named = (facts) => [form.elements.role.value, facts.organisation].join("-").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80);

  /* By the tags of the controls; what is not filled in keeps the words that ask for it. */
  const valuesOf = ({ facts }) => {
    const values = Object.fromEntries(Object.entries(facts).filter(([, words]) => words));
    for (const { dataset: { code, level, moment } } of rowsOf(sheet)) {
      Object.assign(values, { [`level-${code}`]: level, [`words-${code}`]: level, [`when-${code}`]: moment });
    }
    return { ...values, changes: changesOf(sheet) };
  };

  const save = async () => {
    const choice = chosen();
    const levels = Object.fromEntries(rowsOf(sheet).map(({ dataset }) => [dataset.competency, dataset.level]));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await documentWith(option().dataset.document, valuesOf(choice), levels));
    link.download = `${named(choice.facts)}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  form.elements.word.hidden = !canPack();
  form.elements.word.addEventListener("click", () => {
    status.textContent = "";
    if (sheet) save().catch(fail);
  });
  form.elements.levels.addEventListener("click", () => place.querySelector("select")?.focus());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (sheet) window.print();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    history.replaceState(history.state, "", fragmentOf({ ...choiceOf(""), role: form.elements.role.value }));
    show(choiceOf(location.hash));
  });
  form.addEventListener("input", ({ target }) => {
    if (target !== form.elements.role && sheet) keep();
  });
  form.elements.role.addEventListener("change", () => {
    const choice = { ...choiceOf(location.hash), role: form.elements.role.value, levels: {}, grow: new Set() };
    history.replaceState(history.state, "", fragmentOf(choice));
    show(choice);
  });
  place.addEventListener("change", ({ target }) => {
    setRow(target.closest("[data-competency]"));
    keep();
  });
  window.addEventListener("hashchange", () => show(choiceOf(location.hash)));
  /* The address leads readers without a script to the line of a role; this form stands above it. */
  for (const line of document.querySelectorAll(".vm-adapt__list [id]")) line.removeAttribute("id");
  form.hidden = false;
  leaveToPaper(true);
  show(choiceOf(location.hash));
};

const form = document.querySelector(".vm-adapt__form");
if (form) start(form);
