/* Takes what is typed, from names and from texts; gives one list of pages, the best first. */

/* The best page that only its text speaks for comes behind every page that is called so. */
const BY_TEXT = 0.5, BY_BOTH = 0.04;
/* A page that has some words as names and the others in its text. */
const BY_HALVES = 0.3;
/* Texts are fetched when whoever types comes to a stop, in milliseconds. */
const PAUSE = 80;

class Answers {
  constructor(names, texts, base) {
    Object.assign(this, { names, texts, base });
    this.byAddress = new Map(names.pages.map((page) => [this.address(page), page]));
  }

  address(page) {
    return new URL(page.a, this.base).href;
  }

  /* Tells the page twice: what names give, at once; and with the texts, when they are there and still wanted. */
  async ask(question, tell, isWanted = () => true) {
    const named = this.names.find(question.query);
    const found = named.map((one) => ({ ...one, address: this.address(one.page) }));
    const sure = found.filter((one) => one.isSure);
    if (!this.texts) return tell(this.answer(question, sure, true));
    tell(this.answer(question, sure, false));
    await new Promise((give) => { setTimeout(give, PAUSE); });
    if (!isWanted()) return;
    try {
      const texts = await this.texts.find(this.names.asked(question.query), question.kind || question.role);
      const rest = sure.length < found.length && await this.texts.known(this.names.strangers(question.query));
      tell(this.answer(question, this.both(rest ? joined(found, rest) : sure, texts), true));
    } catch {
      tell({ ...this.answer(question, sure, true), failed: true });
    }
  }

  both(found, texts) {
    const all = new Map(found.map((one) => [one.address, one]));
    for (const { address, title, section, excerpt, score } of texts) {
      const known = all.get(address);
      const page = this.byAddress.get(address) ?? { t: title, k: "page" };
      const alone = BY_TEXT * score * worth(page);
      all.set(address, known
        ? { ...known, section, excerpt, score: Math.max(known.score, alone) + BY_BOTH * score }
        : { page, address, section, excerpt, score: alone, name: page.t });
    }
    return [...all.values()].sort((one, other) => other.score - one.score);
  }

  answer({ number, query, kind, role, limit }, found, done) {
    const of = (page) => page.r ?? [];
    const fits = found.filter(({ page }) => (!kind || page.k === kind) && (!role || of(page).includes(role)));
    return {
      number, query, done, failed: false, total: fits.length,
      kinds: counted(found.map(({ page }) => page.k)),
      roles: counted(found.flatMap(({ page }) => of(page))),
      corrected: this.names.corrected(query),
      items: fits.slice(0, limit).map(({ page, address, section, excerpt, name }) => ({
        address, title: page.t, kind: page.k, language: page.l ?? "",
        name: name !== page.t && page.n?.includes(name) ? name : "",
        section: section ?? null, excerpt: excerpt ?? [],
      })),
    };
  }
}

const joined = (found, rest) => (
  found.map((one) => ({ ...one, score: one.score + (one.isSure ? 0 : BY_HALVES * (rest.get(one.address) ?? 0)) }))
);

const counted = (keys) => Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]));
