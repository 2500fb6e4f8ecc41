/* Takes what the pages of a language are called; gives the pages that are meant by what is typed, the best first. */

/* How much a name counts by whose it is: the title, other names, words that readers type, other languages,
   parts of compounds, headings. */
const WEIGHTS = { t: 1, n: 0.97, w: 0.92, o: 0.85, p: 0.6, h: 0.6 };
/* A page of a kind that answers goes before one that tells, where both fit as well. */
const KINDS = { role: 1, practice: 1, checklist: 1, term: 0.99, competency: 0.98, tool: 0.98, guide: 0.98, law: 0.98, post: 0.94 };
const OTHER_KIND = 0.93, BORROWED = 0.5;
/* What holds no longer, or has no text yet, says itself how much less it counts. */
const worth = (page) => (KINDS[page.k] ?? OTHER_KIND) * (page.b ?? 1);
/* Of a name that says more than what is typed, this much counts in any case. */
const FULL = 0.7;
/* Words of several names of a page say less than those of one. */
const SCATTERED = 0.55;
/* What has less than this share of the words, is not found; what has no more, only if the others are known here, or if
   these say enough by themselves, as one page in twenty at most is called so. */
const ENOUGH = 0.5, TELLING = Math.log(1 + 20);

/* «General Data Protection Regulation (GDPR)» is two names and both together. */
const halves = (text) => {
  if (!text.endsWith(")")) return [text];
  const [, before, inside] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  return before ? [text, before, inside] : [text];
};

/* The pages, which the file holds column by column: of each what is said of it. */
const rows = ({ pages, roles }) => pages.a.map((_, at) => {
  const page = Object.fromEntries(Object.keys(pages).filter((key) => pages[key][at]).map((key) => [key, pages[key][at]]));
  return page.r ? { ...page, r: page.r.map((number) => roles[number][0]) } : page;
});

/* Where a word stands, as one number, as there are very many: of which name, at which place, and over how many words. */
const PLACES = 128;
const spot = (name, place, length) => (name * PLACES + Math.min(place, PLACES - 1)) * 2 + length - 1;
const spotted = (at) => [Math.floor(at / (2 * PLACES)), Math.floor(at / 2) % PLACES, at % 2 + 1];

/* Letters that link the parts of a compound. */
const LINKS = /(?<=..)(?:s|e|en|er|n)$/;

class Names {
  constructor(data) {
    this.language = data.language;
    this.stop = new Set(data.stop.map((word) => fold(word, this.language)));
    this.pages = rows(data);
    this.words = new Map();
    /* Words as they are written, by their folded letters where these differ. */
    this.written = new Map();
    this.names = [];
    this.pages.forEach((page, index) => {
      for (const [text, weight] of this.called(page)) this.add(text, weight, index);
    });
  }

  * called(page) {
    for (const [key, texts] of [["t", [page.t]], ["n", page.n], ["w", page.w], ["o", page.o], ["p", page.p]]) {
      for (const text of texts ?? []) for (const name of halves(text)) yield [name, WEIGHTS[key]];
    }
    for (const [, text] of page.h ?? []) yield [text, WEIGHTS.h];
  }

  add(text, weight, page) {
    const all = wordsOf(text, this.language);
    if (text.toLowerCase() !== fold(text, this.language)) this.keep(text);
    const words = all.filter((word) => !this.stop.has(word));
    if (!words.length) words.push(...all);
    const name = this.names.push({ text, weight, page, length: words.length }) - 1;
    words.forEach((word, place) => this.note(word, page, spot(name, place, 1)));
    /* «cyber security» is also looked for as one word. */
    words.slice(1).forEach((word, place) => this.note(words[place] + word, page, spot(name, place, 2)));
  }

  keep(text) {
    for (const [word] of text.matchAll(WRITTEN)) this.written.set(fold(word, this.language), word.toLowerCase());
  }

  /* Pages come one after the other, so a word is on one page more where the last was another. */
  note(word, page, at) {
    const known = this.words.get(word);
    if (!known) {
      this.words.set(word, { spots: [at], pages: 1, last: page });
      return;
    }
    known.spots.push(at);
    if (known.last !== page) known.pages += 1;
    known.last = page;
  }

  /* What is typed without the words that decide nothing, unless there are no others. */
  asked(typed) {
    const all = wordsOf(typed, this.language);
    const asked = all.filter((word) => !this.stop.has(word));
    return asked.length ? asked : all;
  }

  /* The words that are meant where each of them is mistyped or not, if any is. */
  corrected(typed) {
    const asked = this.asked(typed);
    const words = asked.map((word) => {
      const [meant, like] = [...this.matches(word)].sort((one, other) => other[1] - one[1])[0] ?? [word, EXACT];
      return like === MISTYPED ? this.written.get(meant) ?? meant : word;
    });
    return words.join(" ") === asked.join(" ") ? "" : words.join(" ");
  }

  find(typed) {
    const words = this.asked(typed).flatMap((word) => this.parts(word));
    if (!words.length) return [];
    const matches = words.map((word) => this.matches(word));
    /* Two words that are one here. */
    const joined = words.slice(1).map((word, index) => this.matches(words[index] + word, false));
    const rarity = matches.map((found, index) => this.rarity(found, joined[index], joined[index - 1]));
    const total = rarity.reduce((sum, one) => sum + one, 0);
    const names = new Map();
    const mark = (found, query, length) => {
      for (const [word, like] of found ?? []) {
        for (const [name, place, over] of this.words.get(word).spots.map(spotted)) {
          if (!names.has(name)) names.set(name, words.map(() => [0, -1, 1]));
          const row = names.get(name);
          for (let at = query; at < query + length; at += 1) if (like > row[at][0]) row[at] = [like, place, over];
        }
      }
    };
    matches.forEach((found, index) => mark(found, index, 1));
    joined.forEach((found, index) => mark(found, index, 2));
    const pages = new Map();
    for (const [id, row] of names) {
      const name = this.names[id];
      const covered = row.reduce((sum, [like], index) => sum + like * rarity[index], 0) / total;
      const places = new Set(row.filter(([like]) => like).flatMap(([, place, over]) => Array.from({ length: over }, (_, n) => place + n)));
      const full = Math.min(1, places.size / name.length);
      const page = pages.get(name.page) ?? { best: 0, row: words.map(() => 0), name: null };
      const score = name.weight * covered * (FULL + (1 - FULL) * full) * (covered < 0.6 ? 0.7 : 1);
      if (score > page.best) { page.best = score; page.name = name; }
      row.forEach(([like], index) => { page.row[index] = Math.max(page.row[index], like * name.weight); });
      pages.set(name.page, page);
    }
    const found = [];
    for (const [index, { best, row, name }] of pages) {
      const page = this.pages[index];
      const share = row.filter(Boolean).length / row.length;
      if (share < ENOUGH) continue;
      const spread = row.reduce((sum, like, at) => sum + like * rarity[at], 0) / total;
      const score = Math.max(best, SCATTERED * spread) * worth(page) * (page.l ? BORROWED : 1);
      found.push({ page, score, name: name.text, isSure: share > ENOUGH || row.every((like, at) => !like || rarity[at] >= TELLING) });
    }
    return found.sort((one, other) => other.score - one.score);
  }

  /* The words that nothing here is called. */
  strangers(typed) {
    return this.asked(typed).flatMap((word) => this.parts(word)).filter((word) => !this.matches(word).size);
  }

  /* Which of the words here are meant, and how surely. */
  matches(typed, forgiving = true) {
    const found = new Map();
    for (const word of this.words.keys()) {
      const like = likeness(typed, word);
      if (like) found.set(word, like);
    }
    if (forgiving && ![...found.values()].some((like) => like >= PART)) {
      for (const word of this.words.keys()) {
        const like = likenessMistyped(typed, word);
        if (like > (found.get(word) ?? 0)) found.set(word, like);
      }
    }
    return found;
  }

  /* A compound that nobody has written here, as two words that somebody has. */
  parts(word) {
    if (word.length < SHORTEST.compound || [...this.matches(word).values()].some((like) => like >= MISTYPED)) return [word];
    let best = [word], sure = 0;
    for (let at = 2; at <= word.length - 3; at += 1) {
      const begin = [word.slice(0, at), LINKS.test(word.slice(0, at)) ? word.slice(0, at).replace(LINKS, "") : ""].find((one) => this.words.has(one));
      const end = word.slice(at);
      const like = begin ? Math.max(0, ...[...this.matches(end, false).values()]) : 0;
      const worth = like >= (end.length < SHORTEST.form ? EXACT : BEGIN) ? Math.min(begin.length, end.length) : 0;
      if (worth > sure) { best = [begin, end]; sure = worth; }
    }
    return best;
  }

  rarity(...alternatives) {
    let pages = 0;
    for (const found of alternatives) for (const [word, like] of found ?? []) if (like >= PART) pages = Math.max(pages, this.words.get(word).pages);
    return Math.log(1 + this.pages.length / (1 + pages));
  }
}
