/* Elements and words: no HTML is put together from data. */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const tell = (place, ...sentences) => { part(`[data-said=${place}]`).replaceChildren(...sentences.map((words) => make("span", {}, words))); };

/* A question with two answers; the safe one has the focus. */
const ask = (words, yes) => new Promise((answered) => {
  const dialog = part(".vm-ask");
  dialog.querySelector("p").textContent = words;
  dialog.querySelector("[value=yes]").textContent = yes;
  dialog.returnValue = "";
  dialog.addEventListener("close", () => answered(dialog.returnValue === "yes"), { once: true });
  dialog.showModal();
});
