/* The address: answers stand behind «#», as own=bridging.3,…&role=cmio, and no server gets to see them. */
const address = (() => {
  const MARK = /^#(?:.*&)?(own|role)=/;

  /* The state in a fragment; null for one that only leads to a heading. `whole` says that it holds answers too. */
  const read = (hash) => {
    if (!MARK.test(hash)) return null;
    const found = new URLSearchParams(hash.slice(1));
    const pieces = (found.get("own") ?? "").split(",").filter(Boolean).map((piece) => piece.split("."));
    const entries = pieces.map(([id, level = ""]) => [id, /^\d$/.test(level) ? Number(level) : level]);
    return { ...readState(entries, found.get("role") ?? ""), whole: found.has("own") };
  };

  const write = (state) => {
    const { role, levels } = settled(state);
    const own = [...levels].map(([id, level]) => `${id}.${level}`).join(",");
    return `#own=${own}${role ? `&role=${role}` : ""}`;
  };

  const show = (hash) => history.replaceState(history.state, "", `${location.pathname}${location.search}${hash}`);
  const of = (state) => `${location.href.replace(/#.*$/, "")}${write(state)}`;

  return { read, write, show, of };
})();
