/* Files are read whole: what they say of items, and every problem with its place. */
const LARGEST = 5_000_000;
const COLUMNS = { id: 0, statement: 2, answer: 3, note: 4, owner: 5, due: 6, evidence: 7, discussed: 8, label: 10 };
const CELLS = 13;

/* Gathers entries and problems; `at` says where in the file something stands. What is found has a `label` if the file names its copy. */
const reader = () => {
  const entries = [], problems = [], seen = new Map();
  const problem = (at, key, values) => { problems.push(`${at}: ${say(key, values)}`); };

  /* Fields by name; one that cannot be taken is a problem. */
  const check = (at, fields) => {
    for (const [name, value] of Object.entries(fields)) {
      if (!value) continue;
      if (name === "answer" && !fits(name, value)) problem(at, "badAnswer", { value, answers: ANSWERS.map((answer) => say(answer)).join(", ") });
      else if (FITS[name] && !fits(name, value)) problem(at, "badDay", { value, name: say(name) });
      else if (!fits(name, value)) problem(at, "tooLong", { name: say(name), n: content.longest[name] });
    }
  };

  const add = (at, ref, statement, fields) => {
    const [list, id, ...more] = ref.split("/");
    if (!LISTS.includes(list)) return problem(at, "otherList", { id: ref });
    if (!isId(id ?? "") || more.length) return problem(at, "badId", { id: ref });
    const known = itemId(id), name = known ?? ref;
    if (seen.has(name)) return problem(at, "twice", { id: ref, at: seen.get(name) });
    seen.set(name, at);
    check(at, fields);
    entries.push({ list, id: known ?? id, known: Boolean(known), statement, fields });
  };

  return { entries, problems, problem, add, check };
};

/* A day as spreadsheets write it, the day first; what is none stays as it is, to be named. */
const asDay = (words) => {
  const [, day, month, year] = words.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/) ?? [];
  return day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : words;
};

const readCsv = (words) => {
  const found = reader(), cells = readCells(words);
  const at = (line) => say("line", { n: line });
  if (!cells) {
    found.problem(at(1), "noHeading");
    return found;
  }
  for (const { line, cells: row } of cells.rows.slice(1)) {
    if (row.every((cell) => !cell.trim())) continue;
    if (row.length < CELLS || row.slice(CELLS).some((cell) => cell.trim())) {
      found.problem(at(line), "wrongCells", { n: row.length, expected: CELLS });
      continue;
    }
    const cell = (name) => unguarded(row[COLUMNS[name]].replaceAll("\r\n", "\n")).trim();
    const fields = Object.fromEntries(FIELDS.map((field) => [field, cell(field)]));
    const answer = fields.answer.toLowerCase();
    if (Object.hasOwn(content.answers, answer)) fields.answer = content.answers[answer];
    for (const field of ["due", "discussed"]) {
      const day = asDay(fields[field]);
      if (isDay(day)) fields[field] = day;
    }
    found.label ||= cell("label");
    found.add(at(line), cell("id"), cell("statement"), fields);
  }
  if (cells.open) found.problem(at(cells.open), "openQuote");
  return found;
};

/* The line of a fault, as far as the browser tells. */
const lineOf = (error, words) => {
  const [, line] = error.message.match(/line (\d+)/) ?? [], [, position] = error.message.match(/position (\d+)/) ?? [];
  return line ?? words.trimEnd().slice(0, position ?? words.length).split("\n").length;
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const readAnswer = (found, ref, value) => {
  const at = `answers["${ref}"]`;
  if (!isObject(value)) return found.problem(at, "wrongValue");
  const { statement, ...fields } = value;
  if (typeof statement !== "string") found.problem(`${at}.statement`, "wrongValue");
  for (const [name, one] of Object.entries(fields)) {
    if (!FIELDS.includes(name)) found.problem(`${at}.${name}`, "unknownKey");
    else if (one !== null && typeof one !== "string") found.problem(`${at}.${name}`, "wrongValue");
    else found.check(`${at}.${name}`, { [name]: one });
  }
  const sound = Object.entries(fields).filter(([name, one]) => FIELDS.includes(name) && fits(name, one ?? ""));
  found.add(at, ref, statement, Object.fromEntries(sound));
};

const readPrevious = (found, saved) => {
  for (const [list, round] of Object.entries(saved)) {
    const at = `previous["${list}"]`;
    if (!LISTS.includes(list)) found.problem(at, "otherList", { id: list });
    else if (!isObject(round) || !isDay(round.date ?? "") || !isObject(round.answers) || Object.values(round.answers).some((answer) => !ANSWERS.includes(answer))) found.problem(at, "wrongValue");
    else found.previous = readRound(JSON.stringify(round));
  }
};

/* What the file says of itself; all of it may be missing in a file that was written by hand. */
const readHead = (found, { version = "", date, label = "" }) => {
  if (typeof version !== "string") found.problem("version", "wrongValue");
  if (date !== undefined && (typeof date !== "string" || !isDay(date))) found.problem("date", "wrongValue");
  if (typeof label !== "string") found.problem("label", "wrongValue");
  else found.label = label;
};

const readJson = (words) => {
  const found = reader();
  let saved = null;
  try { saved = JSON.parse(words); } catch (error) { found.problem(say("line", { n: lineOf(error, words) }), "badJson"); return found; }
  if (saved?.type !== content.type) {
    found.problem("type", "notOurs");
    return found;
  }
  if (saved.format !== content.format) found.problem("format", saved.format > content.format ? "tooNew" : "wrongValue");
  else if (!isObject(saved.answers)) found.problem("answers", "wrongValue");
  else {
    readHead(found, saved);
    for (const [ref, value] of Object.entries(saved.answers)) readAnswer(found, ref, value);
  }
  if (saved.previous !== undefined && !isObject(saved.previous)) found.problem("previous", "wrongValue");
  else if (saved.previous) readPrevious(found, saved.previous);
  return found;
};

const readFile = async (file) => {
  if (file.size > LARGEST) {
    const found = reader();
    found.problem(file.name, "notOurs");
    return found;
  }
  const words = await readWords(file);
  return /^\s*[{[]/.test(words) || /\.json$/i.test(file.name) ? readJson(words) : readCsv(words);
};
