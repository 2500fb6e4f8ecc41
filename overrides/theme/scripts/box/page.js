/* The page of results: what is looked for stands in its address, so that it can be kept, shared and come back to. */
const PAUSE = 300;

class ResultsPage {
  constructor(template, place) {
    this.template = template;
    place.replaceChildren(template.content.cloneNode(true));
    this.list = place.querySelector("ol");
    this.more = place.querySelector("[data-do=more]");
    this.asking = new Asking(place, (answer) => this.show(answer));
    this.read();
    this.asking.form.addEventListener("input", () => this.writeSoon());
    this.asking.form.addEventListener("submit", (event) => event.preventDefault());
    this.list.addEventListener("click", () => this.write());
    this.more.addEventListener("click", () => this.add());
    this.asking.form.addEventListener("focusin", () => this.asking.begin(template));
    if (this.asking.words) this.asking.begin(template);
  }

  read() {
    const { query, kind, role } = questionIn(location.search);
    this.asking.form.elements.q.value = query;
    this.asking.narrowing.take({ kind, role });
    this.asking.limit = history.state?.limit ?? SHOWN;
    this.lead();
  }

  /* A browser takes only so many changes of its address in a while. */
  writeSoon() {
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), PAUSE);
  }

  write() {
    clearTimeout(this.writing);
    if (!this.asking.finder) return;
    history.replaceState({ limit: this.asking.limit }, "", `${location.pathname}${queryOf(this.asking.question)}${location.hash}`);
    this.lead();
  }

  /* Words of one language find pages of another, so the question goes along. */
  lead() {
    for (const link of document.querySelectorAll("a[data-language]")) link.search = location.search;
  }

  /* Whoever pressed the button goes on at the first page that it brought. */
  add() {
    this.goesOn = this.list.children.length;
    this.asking.limit += SHOWN;
    this.asking.ask();
    this.write();
  }

  show({ items, total, done }) {
    const hits = new Hits(this.template.dataset, this.asking.finder.kinds);
    this.list.replaceChildren(...items.map((item) => hits.row(item)));
    this.list.hidden = !items.length;
    this.more.hidden = total <= items.length;
    if (!this.goesOn) return;
    this.list.children[this.goesOn]?.querySelector("a").focus();
    if (done) this.goesOn = 0;
  }
}
