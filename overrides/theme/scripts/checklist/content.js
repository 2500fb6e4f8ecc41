/* What the page says of its checklist: sections and items by id, former ids, and its words. */
const content = JSON.parse(root.dataset.content);
const { checklist } = content;
const items = new Map(checklist.sections.flatMap((section) => section.items).map((one) => [one.id, one]));

const ANSWERS = ["yes", "partly", "no", "na"];
const FIELDS = ["answer", "note", "owner", "due", "evidence", "discussed"];
/* The ids of the list, the present one first; and of an item. */
const LISTS = [checklist.id, ...checklist.formerly];
const idsOf = (id) => [id, ...Object.keys(checklist.former).filter((other) => checklist.former[other] === id)];

const isId = (words) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words);

/* The present id of an item; undefined for one that has no place here. */
const itemId = (id) => {
  const found = Object.hasOwn(checklist.former, id) ? checklist.former[id] : id;
  return items.has(id) ? id : items.has(found) ? found : undefined;
};

const sayDay = (day) => new Date(`${day}T12:00`).toLocaleDateString(content.language, { dateStyle: "long" });
const unseen = (words) => make("span", { class: "vm-unseen" }, words);
