/* Takes the parts of a document; makes their ids differ, and lets links lead into the document, or to the whole address. */
const fit = (() => {
  const REFERRING = ["for", "headers", "aria-labelledby", "aria-describedby", "aria-details", "aria-controls"];

  const nameApart = ({ id, body }) => {
    const names = new Set([...body.querySelectorAll("[id]")].map((one) => one.id));
    for (const one of body.querySelectorAll("[id]")) one.id = `${id}-${one.id}`;
    for (const kind of REFERRING) {
      for (const one of body.querySelectorAll(`[${kind}]`)) {
        const known = one.getAttribute(kind).split(/\s+/).filter((name) => names.has(name));
        if (known.length) one.setAttribute(kind, known.map((name) => `${id}-${name}`).join(" "));
        else one.removeAttribute(kind);
      }
    }
  };

  /* A place in the same part, in another one, or elsewhere. */
  const lead = (link, own, parts) => {
    const to = new URL(link.getAttribute("href"), own.address), name = decodeURIComponent(to.hash.slice(1));
    const page = to.href.split("#")[0];
    const part = page === own.address ? own : parts.find(({ address }) => address === page);
    const place = part && name && [...part.body.querySelectorAll("[id]")].some((one) => one.id === `${part.id}-${name}`);
    link.setAttribute("href", part ? `#${place ? `${part.id}-${name}` : part.id}` : to.href);
  };

  return (parts) => {
    parts.forEach(nameApart);
    for (const own of parts) {
      for (const link of own.body.querySelectorAll("a[href]")) lead(link, own, parts);
      for (const one of own.body.querySelectorAll("[src]")) one.setAttribute("src", new URL(one.getAttribute("src"), own.address));
    }
  };
})();
