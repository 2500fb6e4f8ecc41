/* One key for each item of a copy: a write reads the key again and changes its fields, so that no other page loses any. */
const store = (() => {
  const keyOf = (list, item) => [copies.KEY, copies.used, list, item].filter(Boolean).join("/");
  const keysOf = (id) => LISTS.flatMap((list) => idsOf(id).map((one) => keyOf(list, one)));

  /* An answer under the present ids comes before one under former ids. */
  const record = (id) => {
    for (const key of keysOf(id)) {
      const found = readRecord(storage.get(key));
      if (found) return found;
    }
    return {};
  };

  const keep = (key, found) => (found ? storage.set(key, JSON.stringify(found)) : storage.remove(key));

  /* The present key is written, and what stood under former ids goes, but not where the browser keeps nothing. */
  const put = (id, fields) => {
    const [key, ...former] = keysOf(id);
    keep(key, laidOver(record(id), fields, items.get(id).words));
    if (storage.works) former.filter((other) => storage.get(other) !== null).forEach(storage.remove);
  };

  /* Answers to items that have no place in the list any more, by their id, with the words that were answered. */
  const lost = () => LISTS.flatMap((list) => storage.keys(`${keyOf(list)}/`).map((key) => {
    const id = key.slice(keyOf(list).length + 1);
    return { id, list, ...(itemId(id) || !isId(id) ? null : readRecord(storage.get(key))) };
  })).filter((one) => one.statement !== undefined);
  const putLost = (list, id, fields, statement) => keep(keyOf(list, id), laidOver({}, fields, statement));

  const previous = () => LISTS.map((list) => readRound(storage.get(keyOf(list)))).find(Boolean) ?? null;
  const putPrevious = (found) => storage.set(keyOf(checklist.id), JSON.stringify(found));
  const answers = () => Object.fromEntries([...items.keys()].map((id) => [id, record(id).answer]).filter(([, answer]) => answer));

  const beginRound = () => {
    putPrevious({ date: today(), version: content.version, answers: answers() });
    for (const id of items.keys()) if (record(id).answer) put(id, { answer: "" });
  };

  const clear = () => {
    for (const list of LISTS) {
      storage.remove(keyOf(list));
      storage.keys(`${keyOf(list)}/`).forEach(storage.remove);
    }
  };

  const filled = () => [...items.keys()].some((id) => keysOf(id).some((key) => readRecord(storage.get(key)))) || previous() !== null || lost().length > 0;

  return { record, put, lost, putLost, previous, putPrevious, answers, beginRound, clear, get filled() { return filled(); } };
})();
