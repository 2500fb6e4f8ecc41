/* Takes a page that is found; gives it as options of a list, or as a row of one. All words of it become text, never HTML. */
class Hits {
  /* `words` are those of the template; `kinds` are pairs of a kind and its word. */
  constructor(words, kinds) {
    this.words = words;
    this.kinds = new Map(kinds);
    this.languages = JSON.parse(words.languages);
  }

  /* The page and its best section are two options; what follows the title says more of it. */
  options(item) {
    const page = this.option(item.address, "page", this.title(item), " ", ...this.marks(item));
    if (!item.section) page.append(...this.excerpt(item));
    const part = item.section && this.option(item.section.address, "part", this.part(item), ...this.excerpt(item));
    return this.hit("div", item, page, part);
  }

  row(item) {
    const page = make("a", { href: item.address }, this.title(item));
    const part = item.section && make("a", { href: item.section.address, class: "vm-hit__part" }, this.part(item));
    return this.hit("li", item, page, " ", ...this.marks(item), part, ...this.excerpt(item));
  }

  hit(tag, { kind }, ...children) {
    return make(tag, { class: "vm-hit", "data-kind": kind }, ...children.filter(Boolean));
  }

  option(href, name, ...children) {
    return make("a", { role: "option", href, class: `vm-hit__${name}`, tabindex: "-1", "aria-selected": "false" }, ...children);
  }

  title({ title, language }) {
    return make("span", { class: "vm-hit__title", lang: language || undefined }, title);
  }

  part({ section, language }) {
    return make("span", { lang: language || undefined }, section.title);
  }

  /* The kind, the language if it is another one, and the name by which the page was found. */
  * marks({ kind, language, name }) {
    const word = this.kinds.get(kind);
    if (word) yield* [make("span", { class: "vm-hit__kind" }, iconOf(kind), word), " "];
    if (language) yield* [make("span", { class: "vm-hit__language", lang: language }, this.languages[language] ?? language), " "];
    if (name) yield make("span", { class: "vm-hit__name" }, this.words.also.replace("{name}", () => name));
  }

  * excerpt({ excerpt, language }) {
    const pieces = excerpt.map(([text, isMarked]) => (isMarked ? make("mark", {}, text) : text));
    if (pieces.length) yield* [" ", make("span", { class: "vm-hit__excerpt", lang: language || undefined }, ...pieces)];
  }
}
