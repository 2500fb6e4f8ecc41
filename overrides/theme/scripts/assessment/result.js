/* The result: own level, target and gap of each competency, and what to read where the gap is largest. */
const levelRows = (own, role) => content.competencies.map((about, number) => {
  const level = own.get(about.id) ?? null, target = role?.levels[number] ?? null;
  return { about, own: level, target, model: role?.model?.[number] ?? target, gap: target === null ? null : target - (level ?? 0) };
});
/* Sorting keeps the order of the matrix where gaps are the same. */
const gaps = (rows) => rows.filter((row) => row.gap > 0).sort((one, other) => other.gap - one.gap);

const sayOwn = (level) => (level === null ? say("notAnswered") : sayLevel(level));
const sayTarget = ({ target, model }) => (target === model ? sayLevel(target) : say("model", { level: sayLevel(target), model }));
const sayGap = (gap) => (gap === null ? "–" : String(gap).replace("-", "−"));
const named = ({ code, name, lang }) => make("span", { lang }, `${code} ${name}`);
const bar = (level) => make("span", { class: `vm-level vm-level--${level}` });
/* The number, and its word in a piece of its own. */
const cellOf = (level, words) => (level === null ? [words] : [bar(level), String(level), make("span", { class: "vm-word" }, words.slice(1))]);
/* On paper stand numbers, so the line above the table says what they mean. */
const sayPaper = (...parts) => [...parts, say("version", { version: content.version }), Object.keys(content.levels).map((level) => sayLevel(level)).join(", ")].filter(Boolean).join(" · ");
const headed = (caption, ...columns) => [
  make("caption", { class: "vm-caption" }, caption),
  make("thead", {}, make("tr", {}, ...columns.map((words) => make("th", { scope: "col" }, words)))),
];

const result = (() => {
  const gap = (row) => {
    const question = part(`[data-competency="${row.about.id}"]`);
    const meaning = question.querySelector(`label:has([value="${row.target}"]) .vm-answer__meaning`)?.cloneNode(true) ?? "";
    const reading = question.querySelector(".vm-reading ul")?.cloneNode(true);
    return make("li", { "data-gap": row.gap, "data-id": row.about.id },
      make("p", { class: "vm-gaps__name" }, question.querySelector("legend a").cloneNode(true), " ", make("strong", {}, say("gapOf", { n: row.gap }))),
      make("p", { class: "vm-gaps__own" }, `${say("ownLevel")}: ${sayOwn(row.own)} · ${say("targetLevel")}: ${sayTarget(row)}`),
      make("p", { class: "vm-gaps__aim" }, `${say("aim")} `, meaning),
      ...(reading ? [reading] : []));
  };

  const draw = (own, role) => {
    const rows = levelRows(own, role), found = gaps(rows);
    part("[data-part=hint]").textContent = role ? (found.length ? "" : say("noGap")) : say("chooseRole");
    part(".vm-gaps").replaceChildren(...found.map(gap));
    part(".vm-levels").replaceChildren(
      ...headed(part("#all-levels").textContent, say("competency"), say("ownLevel"), say("targetLevel"), say("gap")),
      make("tbody", {}, ...rows.map((row) => make("tr", { "data-id": row.about.id },
        make("th", { scope: "row" }, named(row.about)),
        make("td", { "data-head": say("ownLevel") }, ...cellOf(row.own, sayOwn(row.own))),
        make("td", { "data-head": say("targetLevel") }, ...cellOf(row.target, sayTarget(row))),
        make("td", { "data-head": say("gap") }, sayGap(row.gap))))));
  };
  return { draw };
})();
