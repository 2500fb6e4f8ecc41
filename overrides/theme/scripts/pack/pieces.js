/* Takes a page; gives the piece of it that belongs on paper. */
const pieces = (() => {
  const SCREEN = [
    "button, form, input, nav, noscript, script, select, style, template, textarea, dialog",
    "[hidden], [popover], [data-off-paper], [data-live], svg[aria-hidden=true], [type='text/calendar']",
    "[class$=__ways], [class$=__skip], .vm-tools, .vm-help, .vm-icon, .vm-summary__label, .vm-kind, .vm-sources .vm-why",
  ].join();
  /* The headings under which a page says where to go next: on paper they lead nowhere. */
  const WAYS_ON = ["read-on", "mentioned-in"];
  const UPRIGHT = 5;

  const levelOf = (head) => (head && /^H[1-6]$/.test(head.tagName) ? Number(head.tagName[1]) : 7);

  const withoutWaysOn = (article) => {
    for (const head of WAYS_ON.map((id) => article.querySelector(`#${id}`)).filter(Boolean)) {
      while (head.nextElementSibling && levelOf(head.nextElementSibling) > levelOf(head)) head.nextElementSibling.remove();
      head.remove();
    }
  };

  /* What a reader sees of a text: what stands around its title, and the text. */
  const text = (article) => {
    const trust = [...article.querySelectorAll(".vm-trust li")].map((item) => item.textContent).join(" · ");
    return [
      ...article.querySelectorAll(":is(.vm-subtitle, .vm-byline, .vm-notice, .vm-summary)"),
      ...(trust ? [make("p", { class: "vm-pack__trust" }, trust)] : []),
      ...article.querySelector(".vm-body").children,
    ];
  };

  /* The sheet without its own title, which is that of the part. */
  const profile = (article) => {
    const sheet = article.querySelector(".vm-profile");
    sheet.querySelectorAll(".vm-profile__kind, #profile-title").forEach((one) => one.remove());
    sheet.removeAttribute("aria-labelledby");
    return [sheet];
  };

  const keepColumns = (table, roles) => {
    const heads = [...table.rows[0].cells];
    const gone = new Set(roles.length > 1 ? [...heads.keys()].filter((at) => at && !roles.includes(heads[at].dataset.role)) : []);
    for (const row of table.rows) {
      if (row.cells.length === heads.length) [...row.cells].forEach((cell, at) => { if (gone.has(at)) cell.remove(); });
      else row.cells[row.cells.length - 1].colSpan = heads.length - 1 - gone.size;
    }
  };

  /* All roles of the pack, or all roles there are where a pack has fewer than two: they may stand on other parts. */
  const gather = async (article, page, address, roles) => {
    const table = article.querySelector(".vm-matrix table"), here = [...table.querySelectorAll("th[data-role]")].map((head) => head.dataset.role);
    if (roles.length > 1 && roles.every((role) => here.includes(role))) return;
    const others = partsOf(page, address), pages = await Promise.all(others.map((other) => pageAt(other.address)));
    pages.forEach((other, at) => addColumns(table, other.querySelector(".vm-matrix table"), others[at].address));
  };

  /* Many columns: the number of a level alone; its word stands above the table. */
  const narrow = (table) => {
    table.classList.add("vm-pack__levels--many");
    for (const cell of table.querySelectorAll("td[class]")) cell.firstChild.textContent = cell.firstChild.textContent.split(" – ")[0];
  };

  /* A link in every cell would be hundreds of stops for whoever goes through the page by keyboard. */
  const matrix = (article, { roles }) => {
    const root = article.querySelector(".vm-matrix"), table = root.querySelector("table");
    root.querySelector("#vm-matrix-end").remove();
    root.className = "vm-pack__matrix";
    root.querySelector(".vm-matrix__levels").className = "vm-pack__key";
    table.className = "vm-pack__levels";
    table.parentElement.className = "vm-table";
    table.querySelectorAll("a").forEach((link) => link.replaceWith(...link.childNodes));
    keepColumns(table, roles);
    if (table.rows[0].cells.length > UPRIGHT) narrow(table);
    return [root];
  };

  const sheet = (article) => [article.querySelector(".vm-checklist")];

  const filled = (article) => {
    const [root] = sheet(article);
    fillIn(root);
    return [root];
  };

  /* The address of a pack has no answers: who gets it from another browser must not take an empty sheet for answers. */
  const answers = (article) => {
    const [root] = filled(article);
    return root.querySelector("[data-chosen]") ? [root] : [make("p", { class: "vm-note" }, say("noAnswers")), root];
  };

  /* Copies have names where there are several. */
  const titleOf = (paper, head) => (paper.form === "answers"
    ? [describe(paper), ...(Object.keys(copies.names).length > 1 ? [copies.nameOf(copies.used)] : [])].join(" – ")
    : head.textContent.trim());

  const CUTTERS = { role: profile, matrix, checklist: sheet, answers, brief: filled };

  /* The highest heading of a piece is the third of the document: the title of its part stands above it. */
  const lower = (body) => {
    const heads = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const top = Math.min(...heads.map(levelOf));
    for (const head of heads) {
      const marks = Object.fromEntries([...head.attributes].map(({ name, value }) => [name, value]));
      head.replaceWith(make(`h${Math.min(6, levelOf(head) - top + 3)}`, marks, ...head.childNodes));
    }
  };

  /* The title of a page with its language, and the piece; `choice` has the roles of the pack. */
  return async (paper, page, choice) => {
    const article = document.importNode(page.querySelector("article"), true), head = article.querySelector("h1");
    if (paper.form === "matrix") await gather(article, page, paper.address, choice.roles);
    article.querySelectorAll(SCREEN).forEach((one) => one.remove());
    withoutWaysOn(article);
    const body = make("div", { class: "vm-pack__body" }, ...(CUTTERS[paper.form] ?? text)(article, choice));
    body.querySelectorAll("[data-content]").forEach((one) => one.removeAttribute("data-content"));
    body.querySelectorAll("details").forEach((block) => { block.open = true; });
    body.querySelectorAll("p").forEach((one) => { if (!one.textContent.trim() && !one.children.length) one.remove(); });
    lower(body);
    return { title: titleOf(paper, head), lang: head.lang || undefined, body };
  };
})();
