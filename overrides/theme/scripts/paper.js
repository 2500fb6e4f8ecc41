/* Printing: the button, and closed blocks that open for paper. */
document.addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll(".vm-print")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
});

window.addEventListener("beforeprint", () => {
  for (const block of document.querySelectorAll(".vm-body details:not([open])")) {
    block.open = true;
    window.addEventListener("afterprint", () => { block.open = false; }, { once: true });
  }
});
