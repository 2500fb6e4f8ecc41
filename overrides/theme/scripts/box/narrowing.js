/* Takes two lists to choose from; offers the kinds and the roles of what is found, with the number of pages of each. */
class Narrowing {
  constructor(place) {
    this.fields = [...place.querySelectorAll("select")];
    this.place = place;
    this.known = {};
    this.asked = {};
  }

  /* Pairs of an id and a word, in the order in which they are offered. */
  know({ kinds, roles }) {
    this.known = { kind: kinds, role: roles };
    for (const field of this.fields) this.fill(field, {}, this.asked[field.name]);
  }

  /* What an address asks for, before anything is known. */
  take(choice) {
    this.asked = choice;
  }

  get choice() {
    return Object.fromEntries(this.fields.map((field) => [field.name, field.value]));
  }

  offer(counts) {
    for (const field of this.fields) this.fill(field, counts[`${field.name}s`], field.value);
    this.place.hidden = this.fields.every((field) => field.parentElement.hidden);
  }

  /* A choice stays, also where nothing is left of it; a list that is the same is left alone, for it may be open. */
  fill(field, counts, chosen) {
    const rows = this.known[field.name].filter(([id]) => counts[id] || id === chosen);
    const options = rows.map(([id, word]) => make("option", { value: id }, `${word} (${counts[id] ?? 0})`));
    const old = [...field.options].slice(1);
    if (options.map((one) => one.text).join() !== old.map((one) => one.text).join()) field.replaceChildren(field.options[0], ...options);
    field.value = rows.some(([id]) => id === chosen) ? chosen : "";
    field.parentElement.hidden = !field.value && rows.length < 2;
  }
}
