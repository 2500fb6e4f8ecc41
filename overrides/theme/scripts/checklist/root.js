/* Where the page has its checklist, and what stands in the text. */
const root = document.querySelector(".vm-checklist");
const part = (selector) => document.querySelector(`.vm-body ${selector}`);
const parts = (selector) => document.querySelectorAll(`.vm-body ${selector}`);
