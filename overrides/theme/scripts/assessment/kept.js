/* What the browser keeps: one key for all languages, written with the first answer and gone with the last. */
const kept = (() => {
  const KEY = "vademecum.assessment";
  let works = true;

  /* Storage may be blocked, full or missing: then the page works without it, and says so. */
  const attempt = (action) => {
    try { return action(localStorage); } catch { works = false; return null; }
  };

  const read = () => {
    const found = attempt((storage) => storage.getItem(KEY));
    try {
      const { role, version, levels } = JSON.parse(found ?? "");
      return readState(Object.entries(levels), role, version);
    } catch { return blank(); }
  };

  const write = (state) => {
    const { role, version, levels } = settled(state);
    if (levels.size) attempt((storage) => storage.setItem(KEY, JSON.stringify({ version, role, levels: Object.fromEntries(levels) })));
    else attempt((storage) => storage.removeItem(KEY));
  };

  return { KEY, read, write, get works() { return works; } };
})();
