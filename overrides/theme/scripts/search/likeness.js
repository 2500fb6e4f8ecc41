/* Takes a word that is typed and one that is written; gives how well the first stands for the second, from 0 to 1. */

const EXACT = 1, FORM = 0.93, BEGIN = 0.86, PART = 0.7, INSIDE = 0.55, MISTYPED = 0.62;
const SHORTEST = { begin: 2, form: 5, inside: 5, mistyped: 5, compound: 6 };
/* Two forms of a word share its stem, and differ in an ending of so many letters at most. */
const ENDING = 3;

const shared = (one, other) => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

const areForms = (one, other) => {
  const stem = shared(one, other);
  return stem >= SHORTEST.form && Math.max(one.length, other.length) - stem <= ENDING && stem >= 2 * (Math.max(one.length, other.length) - stem);
};

/* One letter too many, too few, wrong, or two in each other's place (Damerau 1964). */
const isMistyped = (one, other) => {
  if (Math.abs(one.length - other.length) > 1) return false;
  const begin = shared(one, other);
  const rest = one.slice(begin), left = other.slice(begin);
  return rest.slice(1) === left || rest === left.slice(1) || rest.slice(1) === left.slice(1) ||
    (rest[0] === left[1] && rest[1] === left[0] && rest.slice(2) === left.slice(2));
};

const likeness = (typed, written) => {
  if (typed === written) return EXACT;
  if (typed.length >= SHORTEST.begin && written.startsWith(typed)) return Math.max(BEGIN, areForms(typed, written) ? FORM : 0);
  if (areForms(typed, written)) return FORM;
  if (typed.length >= SHORTEST.inside && written.includes(typed)) return written.endsWith(typed) ? PART : INSIDE;
  return 0;
};

/* Æ is one letter, and to miss it is one mistake; so is ij. */
const DIGRAPHS = /ae|oe|aa|ij/g;
const ONE = { ae: "æ", oe: "ø", aa: "å", ij: "y" };
const letters = (word) => word.replace(DIGRAPHS, (both) => ONE[both]);

const likenessMistyped = (typed, written) => (
  typed.length >= SHORTEST.mistyped && isMistyped(letters(typed), letters(written)) ? MISTYPED : 0
);
