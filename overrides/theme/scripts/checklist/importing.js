/* An import changes nothing before the reader agrees, and then only what differs. */
const importing = (() => {
  const SHOWN = 200;
  const words = (value) => (value ?? "").trim();

  /* What of an entry differs from what is kept. */
  const differing = ({ id, list, known, fields, statement }, lost) => {
    const kept = known ? store.record(id) : lost.find((one) => one.id === id && one.list === list) ?? {};
    const changed = Object.fromEntries(Object.entries(fields).filter(([name, value]) => words(value) !== words(kept[name])).map(([name, value]) => [name, words(value)]));
    return { id, list, known, statement: known ? statement : statement || kept.statement || id, changed, emptied: Object.keys(changed).filter((name) => !changed[name]).length };
  };

  const sayLost = ({ statement, id, fields }) => [statement || id, fields.answer && say(fields.answer)].filter(Boolean).join(" – ");
  const report = (lines) => {
    const place = part("[data-part=report]");
    place.hidden = !lines.length;
    place.replaceChildren(...lines.slice(0, SHOWN).map((line) => make("li", {}, line)), ...(lines.length > SHOWN ? [make("li", {}, "…")] : []));
  };

  const apply = (changes, previous) => {
    for (const { id, list, known, changed, statement } of changes) {
      if (known) store.put(id, changed);
      else store.putLost(list, id, changed, statement);
    }
    if (previous) store.putPrevious(previous);
  };

  const begin = async (file) => {
    const found = await readFile(file);
    if (found.problems.length) {
      report(found.problems);
      return tell("files", say("notImported", { file: file.name, n: found.problems.length }));
    }
    const lost = store.lost(), homeless = found.entries.filter((one) => !one.known && Object.values(one.fields).some(Boolean));
    const changes = found.entries.map((one) => differing(one, lost)).filter(({ changed, known, emptied }) => Object.keys(changed).length > (known ? 0 : emptied));
    const previous = store.previous() ? null : found.previous;
    if (!changes.length && !previous) tell("files", say("nothingNew", { file: file.name }));
    else {
      const values = { file: file.name, copy: copies.nameOf(copies.used), n: changes.length, emptied: changes.reduce((sum, one) => sum + one.emptied, 0) };
      const from = found.label && found.label !== copies.names[copies.used] ? [say("fromCopy", { name: found.label })] : [];
      if (!await ask([say("askImport", values), ...from].join(" "), say("import"))) return tell("files", say("leftAsIs"));
      apply(changes, previous);
      tell("files", say("imported", values));
    }
    if (homeless.length) report([say("homeless"), ...homeless.map(sayLost)]);
  };

  return { begin, forget: () => report([]) };
})();
