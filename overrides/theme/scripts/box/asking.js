/* Takes a form with words to look for; shows what is found, and says how much. The second answer takes the place of the first. */
const SHOWN = 20;
/* Who listens hears the number of the second answer alone, if it comes soon. */
const SOON = 400;

class Asking {
  constructor(root, show) {
    this.form = root.querySelector("form");
    this.status = root.querySelector("[role=status]");
    this.narrowing = new Narrowing(root.querySelector(".vm-narrow"));
    this.show = show;
    this.limit = SHOWN;
    this.latest = 0;
    this.isWaiting = false;
    this.form.addEventListener("input", () => {
      this.limit = SHOWN;
      this.ask();
    });
  }

  get words() {
    return this.form.elements.q.value.trim();
  }

  get question() {
    return { query: this.words, ...this.narrowing.choice };
  }

  async begin(template) {
    if (this.finder || this.isBeginning) return;
    this.isBeginning = true;
    this.say("wait");
    try {
      this.finder = await finder(template);
      this.narrowing.know(this.finder);
      this.say("");
      this.ask();
    } catch {
      this.say("failed");
    }
    this.isBeginning = false;
  }

  ask() {
    const number = this.latest += 1;
    delete this.form.dataset.done;
    this.isWaiting = Boolean(this.words);
    if (!this.finder) return;
    if (this.words) this.finder.ask({ ...this.question, limit: this.limit }, (answer) => { if (number === this.latest) this.receive(answer); });
    else this.receive({ number: 0, items: [], total: 0, kinds: {}, roles: {}, done: true, query: "" });
  }

  receive(answer) {
    clearTimeout(this.saying);
    this.isWaiting = !answer?.done && !answer?.items.length;
    if (!answer) {
      this.finder = null;
      this.say("failed");
      return;
    }
    this.narrowing.offer(answer);
    this.show(answer);
    if (!answer.done) {
      this.saying = setTimeout(() => this.tell(answer), SOON);
      return;
    }
    /* Says to whoever looks at the page that nothing more comes. */
    this.form.dataset.done = "";
    this.tell(answer);
  }

  tell({ query, total, corrected, done, failed }) {
    const found = total || done ? ["none", "one"][total] ?? "many" : "";
    const keys = query ? [found, corrected && total && "corrected", !done && "texts", failed && "partly"] : [];
    this.say(...keys.filter(Boolean).map((key) => [key, { count: total, typed: query, corrected }]));
  }

  /* Words that do not change are not said again. */
  say(...sentences) {
    const words = sentences.filter(Boolean).map((one) => [one].flat())
      .map(([key, values]) => this.status.dataset[key].replace(/\{(\w+)\}/g, (_, name) => values[name])).join(" · ");
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}
