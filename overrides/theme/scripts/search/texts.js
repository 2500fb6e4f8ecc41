/* Takes the address of a full-text index; gives the pages whose text has all the words that are typed, with a passage. */

/* The index has hidden words for parts of compounds and folded letters: they count for less than what stands in the text. */
const RANKING = { metaWeights: { title: 5, parts: 0.01 } };
const EXCERPT_WORDS = 28;
/* So many pages are looked at more closely: each of them is a file to fetch. */
const LOOKED_AT = 8, NARROWED = 40;
const MARKED = /<(\/?)mark>|&(amp|lt|gt|quot|#39|#x27);/g;
const LETTERS = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

class Texts {
  constructor(address, base, language) {
    Object.assign(this, { address, base, language });
  }

  async engine() {
    this.loading ??= (async () => {
      const engine = await import(`${this.address}pagefind.js`);
      await engine.options({ basePath: this.address, noWorker: true, excerptLength: EXCERPT_WORDS, ranking: RANKING });
      await engine.init();
      return engine;
    })();
    return this.loading;
  }

  /* The pages, the best first: address, score from 0 to 1, passage. */
  async find(words, narrowed) {
    if (!words.length) return [];
    const { results } = await (await this.engine()).search(words.join(" "));
    const looked = await Promise.all(results.slice(0, narrowed ? NARROWED : LOOKED_AT).map((result) => result.data()));
    const most = Math.max(...results.map((result) => result.score), Number.MIN_VALUE);
    return looked.map((data, index) => ({ data, score: results[index].score / most }))
      .filter(({ data }) => words.every((word) => this.isIn(word, data)))
      .map(({ data, score }) => ({ score, title: data.meta.title, ...this.passage(data) }));
  }

  /* How well each page has these words, by address, if each of them stands in some text; else null. */
  async known(words) {
    const found = await Promise.all(words.map((word) => this.find([word])));
    if (!found.every((pages) => pages.length)) return null;
    return new Map(found.flat().map(({ address, score }) => [address, score]));
  }

  /* The engine also takes a word that only begins like the typed one: such a page is none of those asked for. */
  isIn(word, data) {
    const asked = fold(word, this.language);
    const known = [...data.locations.map((place) => data.content.split(" ")[place] ?? ""), data.meta.title, data.meta.parts ?? ""];
    return known.some((text) => wordsOf(text, this.language).some((one) => likeness(asked, one) >= FORM || one.startsWith(asked)));
  }

  /* The section that fits best, and what stands there. */
  passage(data) {
    const address = new URL(data.raw_url, this.base).href;
    const worth = (part) => (part.weighted_locations ?? []).reduce((sum, one) => sum + one.balanced_score, 0);
    const [best] = [...(data.sub_results ?? [])].sort((one, other) => worth(other) - worth(one));
    const section = best?.anchor ? { title: best.title, address: `${address}#${best.anchor.id}` } : null;
    return { address, section, excerpt: pieces((section ? best : data).excerpt) };
  }
}

/* The engine gives HTML with marks: the text of it, and whether it is marked. */
const pieces = (html) => {
  const found = [["", false]];
  const add = (text) => { found.at(-1)[0] += text; };
  let place = 0;
  for (const token of html.matchAll(MARKED)) {
    add(html.slice(place, token.index));
    place = token.index + token[0].length;
    if (token[2]) add(LETTERS[token[2]]);
    else found.push(["", !token[1]]);
  }
  add(html.slice(place));
  return found.filter(([text]) => text);
};
