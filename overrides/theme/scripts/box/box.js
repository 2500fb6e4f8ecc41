/* Search in a window of its own: a box with the list of what is found (ARIA Authoring Practices Guide, combobox with
   list autocomplete and manual selection). The focus stays in the box; the option that Enter follows is the active one. */
const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/* What is shown stays in its place; what is new comes behind it. */
const joined = (before, items) => {
  const same = (one) => (other) => one.address === other.address;
  return [...before.map((one) => items.find(same(one)) ?? one), ...items.filter((one) => !before.some(same(one)))];
};

class Box {
  constructor(template) {
    this.template = template;
    this.dialog = template.content.firstElementChild.cloneNode(true);
    document.body.append(this.dialog);
    this.input = this.dialog.querySelector("[role=combobox]");
    this.list = this.dialog.querySelector("[role=listbox]");
    this.all = this.dialog.querySelector(".vm-search__all");
    this.asking = new Asking(this.dialog, (answer) => this.show(answer));
    this.shown = { number: 0, items: [] };
    this.listen();
  }

  listen() {
    this.dialog.addEventListener("close", () => { this.isHurried = false; });
    this.dialog.addEventListener("input", () => {
      this.isHurried = false;
      this.activate(null);
    });
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("click", (event) => this.leave(event));
    this.asking.form.addEventListener("submit", (event) => this.submit(event));
  }

  open() {
    this.dialog.showModal();
    this.input.select();
    this.asking.begin(this.template);
  }

  press(event) {
    const step = STEPS[event.key];
    if (event.isComposing || (!step && event.key !== "Enter") || (step && event.altKey)) return;
    event.preventDefault();
    if (step) this.move(step);
    else this.follow(event);
  }

  /* The key of a phone that sends the form is no key that is pressed; the button closes. */
  submit(event) {
    if (document.activeElement !== this.input) return;
    event.preventDefault();
    this.follow();
  }

  get options() {
    return [...this.list.querySelectorAll("[role=option]")];
  }

  /* From the last option to the first, and back. */
  move(step) {
    const { options } = this;
    const place = options.indexOf(this.active) + (this.active || step > 0 ? step : 0);
    this.activate(options.at(place % options.length) ?? null);
  }

  activate(option) {
    this.active?.setAttribute("aria-selected", "false");
    this.active = option;
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  /* To the active option or the best one, in a new tab where a link would; a quick reader goes there once it is found. */
  follow({ ctrlKey, metaKey, shiftKey } = {}) {
    const option = this.active ?? (this.asking.isWaiting ? null : this.options[0]);
    this.isHurried = !option && (this.asking.isWaiting || !this.asking.finder);
    option?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  }

  /* A section of the page being read is behind this window. */
  leave(event) {
    const link = event.target.closest("a");
    if (link?.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.dialog.close();
  }

  show(answer) {
    const isHeld = answer.number === this.shown.number && (this.active || this.list.matches(":hover"));
    const items = isHeld ? joined(this.shown.items, answer.items) : answer.items;
    const hits = new Hits(this.template.dataset, this.asking.finder.kinds), active = this.active?.href;
    this.shown = { number: answer.number, items };
    this.list.hidden = !items.length;
    this.list.replaceChildren(...items.map((item) => hits.options(item)));
    this.options.forEach((option, index) => { option.id = `vm-option-${index}`; });
    if (!isHeld) this.list.scrollTop = 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.activate(this.options.find((option) => option.href === active) ?? null);
    this.lead(answer);
    if (this.isHurried && !this.asking.isWaiting) this.follow();
  }

  /* The page of results is asked the same. */
  lead({ total }) {
    this.all.hidden = !total;
    this.all.search = queryOf(this.asking.question);
    this.all.href = reachable(this.all.href);
  }
}
