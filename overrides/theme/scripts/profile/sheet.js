/* Takes the sheet of a role as its own page has it; gives it choices in the place of words, and says what they change. */
const SAID = { same: "", changed: "", level: "", model: "", none: "" };

const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const numberOf = (level) => level === "-" ? SAID.none : level;
const rowsOf = (sheet) => [...sheet.querySelectorAll("[data-competency]")];

/* The rows that ask for another level than the model, in one sentence. */
const changesOf = (sheet) => {
  const changed = rowsOf(sheet).filter(({ dataset }) => dataset.level !== dataset.model);
  const named = changed.map((row) => filled(SAID.level, {
    code: row.dataset.code, level: numberOf(row.dataset.level), model: numberOf(row.dataset.model),
  }));
  return named.length ? filled(SAID.changed, { levels: named.join("; ") }) : SAID.same;
};

const setMark = (row) => {
  row.querySelector("[data-mark]")?.remove();
  if (row.dataset.level === row.dataset.model) return;
  const mark = document.createElement("small");
  mark.dataset.mark = "";
  mark.textContent = filled(SAID.model, { level: numberOf(row.dataset.model) });
  row.querySelector("[data-when]").after(" ", mark);
};

/* The words of a row follow its two choices. */
const setRow = (row) => {
  const [level, when] = row.querySelectorAll("select");
  const chosen = level.selectedOptions[0];
  row.dataset.level = level.value;
  row.dataset.moment = when.value;
  row.querySelector("[data-said]").textContent = chosen.textContent;
  row.querySelector("td[data-words]").textContent = chosen.dataset.words;
  when.hidden = level.value === "-";
  row.querySelector("[data-when]").textContent = when.hidden ? "" : when.selectedOptions[0].textContent;
  setMark(row);
};

/* Two choices into each row, as they stand in the page once for all roles; a sheet says by itself which level holds. */
const addChoices = (sheet, choices) => {
  for (const row of rowsOf(sheet)) {
    const found = choices.content.querySelector(`[data-competency="${row.dataset.competency}"]`);
    const words = row.querySelector("td[data-words]");
    words.id = `words-${row.dataset.competency}`;
    row.dataset.preset = row.dataset.level;
    row.querySelector("[data-said]").before(...found.cloneNode(true).children);
    row.querySelector("select").setAttribute("aria-describedby", words.id);
  }
};

const setFacts = (sheet, facts) => {
  for (const fact of sheet.querySelectorAll("[data-fact]")) fact.textContent = facts[fact.dataset.fact];
};

/* The choice of the address into the sheet; what it says of no row, or of no level, is passed over. */
const setSheet = (sheet, { facts, levels, grow }) => {
  for (const row of rowsOf(sheet)) {
    const [level, when] = row.querySelectorAll("select");
    const wished = levels[row.dataset.competency];
    const known = [...level.options].some(({ value }) => value === wished);
    level.value = known ? wished : row.dataset.preset;
    when.value = grow.has(row.dataset.competency) ? "grow" : "start";
    setRow(row);
  }
  setFacts(sheet, facts);
  sheet.querySelector("[data-changes]").textContent = changesOf(sheet);
};
