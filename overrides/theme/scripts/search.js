/* Search: fetched when it is first opened, shown in a window of its own, asked through Material's worker. */
(() => {
  /* The four messages that the worker knows. */
  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const SHOWN = 20, TEASER = 240, BEFORE = 80, PATIENCE = 20000;
  const TOKENS = /<(\/?)mark[^>]*>|<[^>]*>|&(amp|lt|gt|quot|#39);/g;
  const LETTERS = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

  /* The worker gives HTML: only its marks are taken over, everything else is text. */
  const fill = (element, html, limit = Infinity) => {
    let place = 0, target = element, room = limit;
    const add = (text) => {
      if (text && room > 0) target.append(text.length > room ? `${text.slice(0, room)} …` : text);
      room -= text.length;
    };
    for (const token of html.matchAll(TOKENS)) {
      if (room <= 0) return;
      add(html.slice(place, token.index));
      place = token.index + token[0].length;
      if (token[2]) add(LETTERS[token[2]]);
      else if (token[0].startsWith("<mark")) target = element.appendChild(document.createElement("mark"));
      else if (token[0] === "</mark>") target = element;
    }
    add(html.slice(place));
  };

  /* From a little before the first word that was found; a space is never inside a tag of the index. */
  const excerpt = (html) => {
    const start = html.lastIndexOf(" ", html.indexOf("<mark") - BEFORE);
    return start > 0 ? `… ${html.slice(start + 1)}` : html;
  };

  class Search {
    constructor(template) {
      this.base = new URL(template.dataset.site, location.href);
      this.dialog = template.content.firstElementChild.cloneNode(true);
      document.body.append(this.dialog);
      this.input = this.dialog.querySelector("input");
      this.status = this.dialog.querySelector("[role=status]");
      this.list = this.dialog.querySelector("ol");
      this.waiting = 0;
      this.input.addEventListener("input", () => { this.hurried = false; this.ask(); });
      this.dialog.addEventListener("close", () => { this.hurried = false; });
      this.input.addEventListener("keydown", (event) => this.leave(event));
      this.list.addEventListener("click", (event) => this.follow(event));
      this.dialog.querySelector("form").addEventListener("submit", (event) => this.submit(event));
      this.load(template.dataset.worker);
    }

    async load(address) {
      this.say("wait");
      try {
        const index = await (await fetch(new URL("search/search_index.json", this.base))).json();
        this.worker = new Worker(new URL(address, location.href));
        this.worker.addEventListener("message", ({ data }) => this.receive(data));
        this.worker.addEventListener("error", () => this.say("failed"));
        this.worker.postMessage({ type: SETUP, data: { ...index, options: { suggest: false } } });
        /* A worker that cannot fetch its word rules says nothing at all. */
        setTimeout(() => this.ready || this.say("failed"), PATIENCE);
      } catch {
        this.say("failed");
      }
    }

    open() {
      this.dialog.showModal();
      this.input.select();
    }

    /* Enter goes to the best page, once it is found; the button closes. */
    submit(event) {
      if (event.submitter && document.activeElement !== this.input) return;
      event.preventDefault();
      this.hurried = !this.ready || this.waiting > 0;
      if (!this.hurried) this.list.querySelector("a")?.click();
    }

    /* Escape would only empty the box while there are words in it. */
    leave(event) {
      if (event.key !== "Escape") return;
      event.preventDefault();
      this.dialog.close();
    }

    /* A section of the page being read is behind this window. */
    follow(event) {
      const link = event.target.closest("a");
      if (link && link.pathname === location.pathname) this.dialog.close();
    }

    ask() {
      if (!this.ready) return;
      this.waiting += 1;
      this.worker.postMessage({ type: QUERY, data: this.input.value });
    }

    receive(message) {
      if (message.type === READY) {
        this.ready = true;
        this.status.textContent = "";
        this.ask();
      }
      if (message.type === RESULT) {
        this.waiting -= 1;
        this.show(message.data.items);
        if (this.hurried && !this.waiting) this.list.querySelector("a")?.click();
      }
    }

    show(pages) {
      this.list.replaceChildren(...pages.slice(0, SHOWN).map((parts) => this.page(parts)));
      if (!this.input.value.trim()) this.status.textContent = "";
      else this.say(["none", "one"][pages.length] ?? "many", pages.length);
    }

    /* A page with the part of it that fits best. */
    page(parts) {
      const row = document.createElement("li");
      const whole = parts.find((part) => !part.location.includes("#")) ?? parts[0];
      row.append(this.link(whole));
      const part = parts.find((other) => other !== whole) ?? whole;
      if (part !== whole) row.append(this.link(part));
      const text = document.createElement("div");
      fill(text, excerpt(part.text), TEASER);
      row.append(text);
      return row;
    }

    link({ location: address, title }) {
      const link = document.createElement("a");
      link.href = new URL(address, this.base);
      fill(link, title);
      return link;
    }

    say(key, count) {
      this.status.textContent = this.status.dataset[key].replace("{count}", count);
    }
  }

  let search;
  document.addEventListener("DOMContentLoaded", () => {
    const template = document.getElementById("vm-search");
    const link = document.querySelector("[data-search]");
    if (!template || !link) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = link.className;
    button.append(...link.childNodes);
    button.addEventListener("click", () => {
      search ??= new Search(template);
      search.open();
    });
    link.replaceWith(button);
  });
})();
