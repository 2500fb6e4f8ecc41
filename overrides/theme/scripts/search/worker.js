/* Takes the messages of the page; gives it what is found. The four kinds are those of Material's search worker. */

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

/* The first bytes of what gzip has packed (RFC 1952): some hosts let the browser unpack it. */
const PACKED = [0x1f, 0x8b];

const unpacked = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const content = await response.blob();
  const begin = new Uint8Array(await content.slice(0, PACKED.length).arrayBuffer());
  const isPacked = PACKED.every((byte, place) => begin[place] === byte);
  return new Response(isPacked ? content.stream().pipeThrough(new DecompressionStream("gzip")) : content).json();
};

const answersFrom = (names, address, full) => {
  const base = new URL("../", address);
  return new Answers(new Names(names), full && new Texts(full, base, names.language), base);
};

let answers, latest;
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
    if (type === QUERY) {
      latest = data.number;
      await answers.ask(data, (answer) => postMessage({ type: RESULT, data: answer }), () => data.number === latest);
    }
  };
  /* An error in a promise would not reach the page. */
  addEventListener("message", ({ data }) => heed(data).catch(reportError));
}
