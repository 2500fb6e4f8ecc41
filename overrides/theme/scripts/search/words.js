/* Takes what is typed or written; gives its words in letters that every keyboard has. */

/* Letters that no accent is taken off: Danish keyboards abroad write them so, and old systems do. */
const SPELT = { "æ": "ae", "ø": "oe", "å": "aa", "œ": "oe", "ß": "ss", "ĳ": "ij", "ð": "d", "þ": "th" };
/* A Dane who has no ø takes the German or Swedish letter, where two dots in Dutch and English only part the vowels.
   In Dutch y and ij are one letter to many hands; in English -ise and -ize, to many eyes. */
const NEIGHBOURS = { da: { "ö": "oe", "ä": "ae" } };
const SAME = { nl: [/y/g, "ij"], en: [/iz(?=[aei])/g, "is"] };
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/* A word with its accents as marks of their own, too. */
const WRITTEN = /[\p{L}\p{N}\p{M}]+/gu;
/* An apostrophe inside a word is no gap: «chief's», «cao's». */
const APOSTROPHES = /(?<=\p{L})['’](?=\p{L})/gu;

/* Most names have no letter that is not on every keyboard, and there are ten thousand of them. */
const PLAIN = /^[\x00-\x7f]*$/;

const fold = (text, language) => {
  const plain = (PLAIN.test(text) ? text : unaccented(text, language)).toLowerCase();
  return SAME[language] ? plain.replace(...SAME[language]) : plain;
};

const unaccented = (text, language) => {
  const spelt = { ...SPELT, ...NEIGHBOURS[language] };
  return text.normalize("NFC").toLowerCase().replace(/[^\x00-\x7f]/gu, (letter) => spelt[letter] ?? letter)
    .normalize("NFKD").replace(MARKS, "");
};

const wordsOf = (text, language) => fold(text, language).replace(APOSTROPHES, "").match(WORD) ?? [];
