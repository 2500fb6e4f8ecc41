/* Exports: JSON by the schema beside the list of checklists, and CSV for spreadsheets. */
const exports = (() => {
  const label = () => copies.names[copies.used];
  const ref = (list, id) => `${list}/${id}`;

  const json = () => {
    const said = [...items.keys()].map((id) => [ref(checklist.id, id), store.record(id)]).filter(([, found]) => found.statement !== undefined);
    const lost = store.lost().map(({ id, list, ...found }) => [ref(list, id), found]);
    const before = store.previous();
    const saved = {
      $schema: new URL(content.schema, location.href.replace(/[?#].*$/, "")).href,
      type: content.type, format: content.format, version: content.version, date: today(),
      ...(label() ? { label: label() } : {}),
      answers: Object.fromEntries([...said, ...lost]),
      ...(before ? { previous: { [checklist.id]: before } } : {}),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
  };

  const csv = () => {
    const head = ["id", ...["section", "statement", "answer", "note", "owner", "due", "evidence", "discussed", "previousAnswer", "label", "date", "version"].map((key) => say(`columns.${key}`))];
    const before = store.previous()?.answers ?? {};
    const about = [label(), today(), content.version];
    const row = (name, section, statement, found, old) =>
      [name, section, statement, found.answer && say(found.answer), ...FIELDS.slice(1).map((field) => found[field]), old && say(old), ...about];
    const rows = checklist.sections.flatMap(({ name, items: some }) => some.map(({ id, words }) => row(ref(checklist.id, id), name, words, store.record(id), before[id])));
    const lost = store.lost().map(({ id, list, ...found }) => row(ref(list, id), "", found.statement, found, ""));
    return writeCells([head, ...rows, ...lost]);
  };

  return { json, csv };
})();
