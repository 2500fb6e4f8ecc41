/* Answers: levels by id, as they came. An id without a place here stays: another language may show more. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const blank = () => ({ role: "", version: "", levels: new Map(), bad: [] });

const readState = (entries, role = "", version = "") => {
  const state = { ...blank(), version: String(version ?? "") };
  if (typeof role === "string" && ID.test(role)) state.role = role;
  for (const [id, level] of entries) {
    if (ID.test(id) && Number.isInteger(level) && Object.hasOwn(content.levels, level)) state.levels.set(id, level);
    else state.bad.push(`${id}: ${level}`);
  }
  return state;
};

/* What counts: by present id, in the order of the matrix; an answer under the present id comes before a former one. */
const ownLevels = (state) => {
  const found = new Map();
  for (const [id, level] of state.levels) if (!competencies.has(id) && competencyId(id) && !found.has(competencyId(id))) found.set(competencyId(id), level);
  for (const [id, level] of state.levels) if (competencies.has(id)) found.set(id, level);
  return new Map([...competencies.keys()].filter((id) => found.has(id)).map((id) => [id, found.get(id)]));
};
const lostIds = (state) => [...state.levels.keys()].filter((id) => !competencyId(id));
const lostNames = (state) => lostIds(state).map((id) => goneName("competency", id));

/* How answers are kept and taken along: under present ids, then what has no place here. */
const settled = (state) => ({
  ...state,
  role: roleOf(state.role)?.id ?? state.role,
  version: content.version,
  levels: new Map([...ownLevels(state), ...lostIds(state).map((id) => [id, state.levels.get(id)])]),
});

const answer = (state, id, level) => {
  const levels = new Map([...state.levels].filter(([other]) => competencyId(other) !== id));
  if (level !== null) levels.set(id, level);
  return { ...state, levels };
};
const same = (one, other) => JSON.stringify([settled(one).role, [...settled(one).levels]]) === JSON.stringify([settled(other).role, [...settled(other).levels]]);
