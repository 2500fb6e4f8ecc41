/* Takes pieces of pages; gives the document: a cover, what is in it, and a part for each. */
const pack = (() => {
  const place = packing.querySelector(".vm-pack");

  const sayDay = (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00`).toLocaleDateString(content.locale, { dateStyle: "long" }) : "");

  const setFacts = ({ title, organisation, date }) => {
    const heading = part("heading");
    heading.textContent = title || heading.dataset.without;
    part("organisation").textContent = organisation;
    part("day").textContent = sayDay(date);
    for (const one of place.querySelectorAll("[data-fact=organisation]")) one.textContent = organisation;
  };

  const cover = (parts) => part("parts").replaceChildren(...parts.map(({ paper }) => {
    const kind = kindOf(paper);
    return make("li", {}, make("span", { lang: paper.lang }, paper.title), ...(kind ? [" ", make("small", {}, kind)] : []));
  }));

  /* The words of a heading without what refers to a source. */
  const wordsOf = (head) => {
    const copy = head.cloneNode(true);
    copy.querySelectorAll("sup").forEach((one) => one.remove());
    return copy.textContent.trim();
  };

  const sectionsOf = ({ id, body, lang }) => [...body.querySelectorAll("h3")].map((head, number) => {
    head.id ||= `${id}-section-${number + 1}`;
    return make("li", {}, make("a", { href: `#${head.id}`, lang: head.closest("[lang]")?.lang ?? lang }, wordsOf(head)));
  });

  const contents = (parts) => part("contents").replaceChildren(...(parts.length ? [make("h2", {}, say("contents"))] : []),
    make("ol", {}, ...parts.map((one) => {
      const sections = sectionsOf(one);
      return make("li", {}, make("a", { href: `#${one.id}`, lang: one.lang }, one.numbered), ...(sections.length ? [make("ul", {}, ...sections)] : []));
    })));

  const section = ({ id, paper, lang, numbered, body }) => {
    const wide = body.querySelector(".vm-pack__levels--many") ? " vm-pack__part--across" : "";
    return make("section", { class: `vm-pack__part vm-pack__part--${paper.form}${wide}`, id, "aria-labelledby": `${id}-title` },
      make("h2", { id: `${id}-title`, lang }, numbered), body);
  };

  const show = (found) => {
    const parts = found.map((one, at) => ({ ...one, id: `part-${at + 1}`, address: one.paper.address.split("#")[0], numbered: `${at + 1}. ${one.title}` }));
    fit(parts);
    cover(parts);
    contents(parts);
    part("document").replaceChildren(...parts.map(section));
    place.hidden = !parts.length;
  };

  return { show, setFacts };
})();
