/* What the browser keeps; what it refuses, this page remembers until it is left. */
const storage = (() => {
  const remembered = new Map();
  let readable = true;

  /* Storage may be blocked, full or missing. */
  const attempt = (action, otherwise) => {
    try { return action(localStorage); } catch { return otherwise; }
  };

  const get = (key) => {
    if (remembered.has(key)) return remembered.get(key);
    const found = attempt((kept) => kept.getItem(key));
    readable = found !== undefined;
    return found ?? null;
  };

  const set = (key, words) => {
    remembered.set(key, words);
    attempt((kept) => { kept.setItem(key, words); remembered.delete(key); });
  };

  const remove = (key) => {
    remembered.set(key, null);
    attempt((kept) => { kept.removeItem(key); remembered.delete(key); });
  };

  /* All keys that begin so. */
  const keys = (begin) => {
    const found = new Set([...attempt((kept) => Object.keys(kept), []), ...remembered.keys()]);
    return [...found].filter((key) => key.startsWith(begin) && get(key) !== null);
  };

  return { get, set, remove, keys, get works() { return readable && ![...remembered.values()].some((words) => words !== null); } };
})();

/* What is kept as an object; an empty one for anything else. */
const readObject = (words) => {
  try {
    const found = JSON.parse(words);
    return found && typeof found === "object" ? found : {};
  } catch { return {}; }
};
