/* What the page says of itself: competencies and roles by id, former ids, and its words. */
const root = document.querySelector(".vm-assessment");
const content = JSON.parse(root.dataset.content);
const competencies = new Map(content.competencies.map((one) => [one.id, one]));
const roles = new Map(content.roles.map((one) => [one.id, one]));
const former = {
  competency: new Map(Object.entries(content.former.competency)),
  role: new Map(Object.entries(content.former.role)),
};

/* The present id of a competency or a role; undefined for one that has no place here. */
const competencyId = (id) => (competencies.has(id) ? id : former.competency.get(id));
const roleOf = (id) => roles.get(id) ?? roles.get(former.role.get(id));

/* What an earlier version called what is gone; else its id. */
const goneName = (kind, id) => (Object.hasOwn(content.gone[kind], id) ? `${content.gone[kind][id]} (${id})` : id);

const sayLevel = (level) => (level === null ? "–" : `${level} – ${content.levels[level]}`);
/* Lists of names come from files and addresses: long ones are cut. */
const sayNames = (names) => [...names.slice(0, 20).map((name) => name.slice(0, 60)), ...(names.length > 20 ? ["…"] : [])].join(", ");

const part = (selector) => root.querySelector(selector);
