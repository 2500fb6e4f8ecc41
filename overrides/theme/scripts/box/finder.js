/* Takes the addresses in a template; gives who answers questions: a worker or, where the site is files on a disk, a script here. */

/* The four messages that the worker knows. */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
const PATIENCE = 20_000;

/* One for the whole page, begun when a reader wants to search; what could not be had is asked for again. */
let begun = null;

const addressesOf = ({ dataset }) => {
  const site = new URL(dataset.site, location.href);
  const below = (path) => new URL(path, site).href;
  return {
    script: new URL(dataset.script, location.href).href,
    packed: below("search/names.json.gz"),
    spoken: below("search/names.js"),
    full: dataset.full ? below(dataset.full) : null,
  };
};

/* A question has one or two answers; null stands for none, when the worker broke. */
const fromWorker = ({ script, packed, full }) => new Promise((begin, fail) => {
  const worker = new Worker(script), waiting = new Map();
  let asked = 0;
  const ask = (question, tell) => {
    asked += 1;
    waiting.set(asked, tell);
    worker.postMessage({ type: QUERY, data: { number: asked, ...question } });
  };
  worker.addEventListener("message", ({ data: { type, data } }) => {
    if (type === READY) begin({ ...data, ask });
    if (type !== RESULT) return;
    waiting.get(data.number)?.(data);
    if (data.done) waiting.delete(data.number);
  });
  worker.addEventListener("error", (event) => {
    begun = null;
    fail(event);
    for (const tell of waiting.values()) tell(null);
    waiting.clear();
  });
  worker.postMessage({ type: SETUP, data: { language: document.documentElement.lang, names: packed, full } });
});

const load = (address) => new Promise((loaded, failed) => {
  const script = make("script", { src: address });
  script.addEventListener("load", loaded);
  script.addEventListener("error", failed);
  document.head.append(script);
});

/* A page that is read from a disk may fetch nothing and start no worker: names come as a script that calls a function. */
const fromScripts = async ({ script, spoken }) => {
  const given = new Promise((take) => { window.vademecumNames = take; });
  await Promise.all([load(script), load(spoken)]);
  const names = await given, answers = window.vademecumSearch(names, spoken);
  const onDisk = (place) => place && { ...place, address: reachable(place.address) };
  const there = (answer) => ({ ...answer, items: answer.items.map((item) => onDisk({ ...item, section: onDisk(item.section) })) });
  let asked = 0;
  const ask = (question, tell) => answers.ask({ number: ++asked, ...question }, (answer) => tell(there(answer)));
  return { kinds: names.kinds, roles: names.roles, ask };
};

const finder = (template) => {
  begun ??= Promise.race([
    (location.protocol === "file:" ? fromScripts : fromWorker)(addressesOf(template)),
    new Promise((_, fail) => { setTimeout(fail, PATIENCE); }),
  ]).catch((error) => {
    begun = null;
    throw error;
  });
  return begun;
};
