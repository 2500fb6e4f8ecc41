/* Files: JSON by the schema beside the page, CSV for spreadsheets; both can be read again. */
const files = (() => {
  const LARGEST = 1_000_000;
  const COLUMNS = 12;

  const json = (state, label) => {
    const { role, version, levels } = settled(state);
    const saved = {
      $schema: new URL(content.schema, location.href.replace(/[?#].*$/, "")).href,
      type: content.type, format: content.format, version, date: today(),
      ...(label ? { label } : {}), ...(role ? { role } : {}), levels: Object.fromEntries(levels),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
  };

  const csv = (state, label) => {
    const { role: id, version, levels } = settled(state), role = roleOf(id);
    const head = ["id", say("columns.code"), say("competency"), say("columns.level"), say("columns.levelName"), say("targetLevel"), say("gap"),
      say("columns.roleId"), say("columns.role"), say("columns.label"), say("columns.date"), say("columns.version")];
    const about = [id, role?.name, label, today(), version];
    const rows = levelRows(ownLevels(state), role).map(({ about: one, own, target, gap }) =>
      [one.id, one.code, one.name, own, own === null ? "" : content.levels[own], target, gap, ...about]);
    const lost = lostIds(state).map((one) => [one, "", "", levels.get(one), "", "", "", ...about]);
    return writeCells([head, ...rows, ...lost]);
  };

  const fromJson = (words, fault) => {
    let saved = null;
    try { saved = JSON.parse(words); } catch { throw fault("notOurs"); }
    if (saved?.type !== content.type || typeof saved.levels !== "object" || !saved.levels) throw fault("notOurs");
    if (saved.format > content.format) throw fault("tooNew");
    return { ...readState(Object.entries(saved.levels), saved.role, saved.version), label: typeof saved.label === "string" ? saved.label : "" };
  };

  const fromCsv = (words, fault) => {
    const found = readCells(words)?.rows.map(({ cells }) => cells).filter((cells) => cells.length === COLUMNS);
    const [head, ...rows] = found ?? [];
    if (!head || !rows.length) throw fault("notOurs");
    const entries = rows.filter((row) => row[3].trim()).map((row) => [row[0], /^\d$/.test(row[3].trim()) ? Number(row[3]) : row[3]]);
    return { ...readState(entries, rows[0][7], rows[0][11]), label: unguarded(rows[0][9]) };
  };

  /* The answers in a file, with its label; what is wrong with it is thrown as an Error, in words. */
  const open = async (file) => {
    const fault = (key) => new Error(say(key, { file: file.name }));
    if (file.size > LARGEST) throw fault("notOurs");
    const words = (await readWords(file)).trimStart();
    const found = words.startsWith("{") ? fromJson(words, fault) : fromCsv(words, fault);
    found.label = found.label.trim().slice(0, content.longest);
    if (!found.levels.size && !found.bad.length) throw fault("noAnswers");
    return found;
  };

  return { json, csv, open };
})();
