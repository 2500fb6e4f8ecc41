/* What came of it: numbers, always with how many were answered; what is not applicable leaves the count. */
const countOf = (ids, answers) => {
  const found = Object.fromEntries(ANSWERS.map((answer) => [answer, ids.filter((id) => answers[id] === answer).length]));
  return { ...found, answered: found.yes + found.partly + found.no, total: ids.length - found.na };
};
const sayAnswered = ({ answered, total }) => say("answered", { n: answered, total });
const sayPrevious = (found) => say("previousCounts", { ...found, n: found.answered });
const sayCounts = (found) => say("counts", { ...found, said: sayAnswered(found) });

const counts = (() => {
  const row = (name, ids, answers, previous) => {
    const found = countOf(ids, answers);
    const cells = [say("ofTotal", { n: found.answered, total: found.total }), ...ANSWERS.map((answer) => String(found[answer]))];
    const before = previous ? [sayPrevious(countOf(ids, previous.answers))] : [];
    return make("tr", {}, make("th", { scope: "row" }, make("span", { lang: checklist.language }, name)), ...[...cells, ...before].map((words) => make("td", {}, words)));
  };

  /* A table by section; a list without sections has one row. */
  const table = (answers, previous) => {
    const sections = checklist.sections.map(({ name, items: some }) => [name || checklist.name, some.map(({ id }) => id)]);
    const whole = sections.length > 1 ? [[say("wholeList"), [...items.keys()]]] : [];
    const heads = ["section", "answeredOf", ...ANSWERS].map((key) => say(key));
    const before = previous ? [say("previousRound", { day: sayDay(previous.date) })] : [];
    const rows = sections.map(([name, ids]) => row(name, ids, answers, previous));
    const last = whole.map(([name, ids]) => {
      const made = row(name, ids, answers, previous);
      made.querySelector("[lang]").lang = content.language;
      return made;
    });
    return make("table", {}, make("caption", { class: "vm-caption" }, say("bySection")),
      make("thead", {}, make("tr", {}, ...[...heads, ...before].map((words) => make("th", { scope: "col" }, words)))),
      make("tbody", {}, ...rows, ...last));
  };
  return { table };
})();
