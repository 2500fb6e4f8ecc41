/* Named copies: one for a ward, a team or a year. A page stays with the copy that it shows, whatever another page chooses. */
const copies = (() => {
  const KEY = "vademecum.checklists";
  const FIRST = "own";

  /* Names by id, and the copy that a page begins with; one copy without a name is not written. */
  const read = () => {
    const { copies: found, current } = readObject(storage.get(KEY));
    const known = Object.entries(found ?? {}).filter(([id, name]) => /^[a-z0-9]+$/.test(id) && typeof name === "string");
    const names = known.length ? Object.fromEntries(known) : { [FIRST]: "" };
    return { names, current: Object.hasOwn(names, current) ? current : Object.keys(names)[0] };
  };

  const write = (names, current) => {
    if (Object.keys(names).length === 1 && names[FIRST] === "") storage.remove(KEY);
    else storage.set(KEY, JSON.stringify({ current, copies: names }));
  };

  let used = read().current;
  const choose = (id) => {
    used = id;
    write(read().names, id);
  };

  const nameOf = (id) => read().names[id] || say("firstCopy");
  const taken = (name) => Object.keys(read().names).some((id) => id !== used && nameOf(id) === name);

  const add = (name) => {
    used = Date.now().toString(36);
    write({ ...read().names, [used]: name }, used);
  };
  const rename = (name) => write({ ...read().names, [used]: name }, used);

  const remove = () => {
    const { [used]: gone, ...others } = read().names;
    storage.keys(`${KEY}/${used}/`).forEach(storage.remove);
    used = Object.keys(others)[0] ?? FIRST;
    write(Object.keys(others).length ? others : { [FIRST]: "" }, used);
  };

  /* Another page may have deleted the copy that this one shows. */
  const follow = () => {
    const { names, current } = read();
    if (!Object.hasOwn(names, used)) used = current;
  };

  /* A list that is open stays as it is, unless something in it changed. */
  const offer = (select) => {
    const wanted = Object.keys(read().names).map((id) => [id, nameOf(id)]);
    if (JSON.stringify([...select.options].map(({ value, text }) => [value, text])) !== JSON.stringify(wanted)) {
      select.replaceChildren(...wanted.map(([value, name]) => make("option", { value }, name)));
    }
    select.value = used;
  };

  return { KEY, offer, choose, add, rename, remove, follow, nameOf, taken, get used() { return used; }, get names() { return read().names; } };
})();
