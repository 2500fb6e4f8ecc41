/* The page on which a board pack is put together: its words, and what can be chosen. */
const packing = document.querySelector(".vm-packing");
const content = JSON.parse(packing.dataset.content);
const groups = packing.querySelector(".vm-packing__groups");
const part = (name) => packing.querySelector(`[data-part="${name}"]`);

/* All that can be in a pack by its id, in the order of the page; empty until the list is whole. */
const papers = new Map();

const readPapers = () => {
  for (const link of packing.querySelectorAll("a[data-part]")) {
    const id = link.dataset.part, form = id.split(".")[0], named = link.closest("li").querySelector(".vm-packing__title") ?? link;
    papers.set(id, { id, form, name: id.slice(form.length + 1), link, title: named.textContent, lang: named.lang || undefined, address: link.href });
  }
};

/* What it is, where its title does not say so. */
const kindOf = ({ form, title }) => (title.startsWith(content.forms[form]) ? "" : content.forms[form]);
const describe = (paper) => [kindOf(paper), paper.title].filter(Boolean).join(": ");
