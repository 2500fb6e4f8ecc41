/* A long list is spread over pages; here it becomes one again, in its order. A page that cannot be had is said. */
const gather = (() => {
  const ways = packing.querySelector(".vm-parts"), plain = packing.querySelector(".vm-packing__plain"), lacking = part("lacking");

  /* Ways and ids are those of the page that they were on. */
  const fitted = (section, address) => {
    const own = document.importNode(section, true);
    for (const link of own.querySelectorAll("a[href]")) link.href = new URL(link.getAttribute("href"), address);
    for (const line of own.querySelectorAll("li[id]")) line.removeAttribute("id");
    return own;
  };

  const sectionsAt = async (address) => {
    const found = (await pageAt(address)).querySelector(".vm-packing__groups");
    return [...found.children].map((section) => fitted(section, address));
  };

  /* The sections of each page in their order, null where they cannot be had. */
  const found = () => Promise.all([...ways.querySelectorAll("li")].map((item) => {
    const link = item.querySelector("a[href]");
    return link ? sectionsAt(link.href).catch(() => null) : [...groups.children];
  }));

  /* What goes on from the page before stands below its heading again. */
  const joined = (sections) => sections.filter((section) => {
    const begun = sections.find((one) => one.getAttribute("aria-labelledby") === section.dataset.goesOn);
    const total = section.querySelector("[data-total]");
    begun?.querySelector("ul").append(...section.querySelectorAll("li"));
    if (total) total.textContent = total.dataset.total;
    return !begun;
  });

  /* The title of a part is no title of the whole, nor of what is printed. */
  const nameWhole = () => {
    const head = packing.closest("article").querySelector("h1"), name = part("heading").dataset.without;
    document.title = document.title.replace(head.textContent.trim(), () => name);
    head.textContent = name;
  };

  /* Gives the id of the line that had the focus. */
  const whole = async () => {
    plain.textContent = say("gathering");
    const all = await found(), sections = all.flatMap((one) => one ?? []);
    const names = [...ways.querySelectorAll("li")].filter((_, at) => !all[at]).map((item) => item.textContent.trim());
    const focused = groups.contains(document.activeElement) && document.activeElement.dataset.part;
    groups.replaceChildren(...(names.length ? sections : joined(sections)));
    ways.hidden = true;
    nameWhole();
    lacking.hidden = !names.length;
    lacking.textContent = names.length ? say("lacking", { names: names.join(", ") }) : "";
    return focused;
  };

  /* Takes what makes the list a choice, as soon as it is whole: at once where it is one page. The focus stays with its line. */
  const begun = async (begin) => {
    const id = await whole();
    begin();
    if (id) [...groups.querySelectorAll("input")].find(({ value }) => value === id)?.focus();
  };

  return (begin) => (ways ? begun(begin) : begin());
})();
