/* The address of a page of results: ?q=words&kind=practice&role=cmio, without what is not chosen. */
const queryOf = ({ query, kind, role }) => {
  const chosen = Object.entries({ q: query, kind, role }).filter(([, value]) => value);
  return chosen.length ? `?${new URLSearchParams(chosen)}` : "";
};

const questionIn = (address) => {
  const found = new URLSearchParams(address);
  const [query, kind, role] = ["q", "kind", "role"].map((name) => found.get(name) ?? "");
  return { query, kind, role };
};

/* A disk gives no page for the address of a folder. */
const reachable = (address) => {
  const url = new URL(address);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
};
