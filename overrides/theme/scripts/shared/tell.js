/* What the page says of what its reader does, and what it asks before it goes on. */
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
