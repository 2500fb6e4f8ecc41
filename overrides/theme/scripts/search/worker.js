/* Takes the messages of the page; gives it what is found. The four kinds are those of Material's search worker. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

const unpacked = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).json();
};

const answersFrom = (names, address, full) => {
  const base = new URL("../", address);
  return new Answers(new Names(names), full && new Texts(full, new URL("../", base), names.language), base);
};

let answers;
/* A file on disk is read by a script in the page, which has no worker. */
if (typeof WorkerGlobalScope === "undefined") {
  window.vademecumSearch = (names, address) => answersFrom(names, address, null);
} else {
  const heed = async ({ type, data }) => {
    if (type === SETUP) {
      const names = await unpacked(data.names);
      answers = answersFrom(names, data.names, data.full);
      postMessage({ type: READY, data: { kinds: names.kinds, roles: names.roles } });
    }
    if (type === QUERY) await answers.ask(data, (answer) => postMessage({ type: RESULT, data: answer }));
  };
  /* An error in a promise would not reach the page. */
  addEventListener("message", ({ data }) => heed(data).catch(reportError));
}
