/* What is said of an item, as it is kept; what cannot be read is left out. */
const isDay = (words) => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const day = new Date(`${words}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
};

const FITS = {
  answer: (value) => ANSWERS.includes(value),
  due: isDay,
  discussed: isDay,
};
const fits = (field, value) => typeof value === "string" && (FITS[field]?.(value) ?? value.length <= content.longest[field]);

/* The fields that say something, and the statement; null where none does. */
const readRecord = (words) => {
  const found = readObject(words);
  const said = FIELDS.filter((field) => found[field] && fits(field, found[field])).map((field) => [field, found[field]]);
  return said.length ? { statement: typeof found.statement === "string" ? found.statement : "", ...Object.fromEntries(said) } : null;
};

/* Fields laid over a record, without the empty ones; null where nothing is left. */
const laidOver = (record, fields, statement) => {
  const next = { ...record, ...fields };
  const said = FIELDS.filter((field) => (next[field] ?? "").trim()).map((field) => [field, next[field]]);
  return said.length ? { statement, ...Object.fromEntries(said) } : null;
};

/* The answers of an earlier round, by present id; null where there is none. */
const readRound = (words) => {
  const { date, version, answers } = readObject(words);
  if (!isDay(date ?? "") || !answers || typeof answers !== "object") return null;
  const known = Object.entries(answers).filter(([id, answer]) => itemId(id) && ANSWERS.includes(answer));
  return { date, version: String(version ?? ""), answers: Object.fromEntries(known.map(([id, answer]) => [itemId(id), answer])) };
};

/* Who does it, and by when. */
const sayMore = (found) => [found.owner, found.due && say("dueOn", { day: sayDay(found.due) })].filter(Boolean).join(" · ");
