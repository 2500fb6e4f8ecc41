/* What the theme's header and menu lack for a reader with a keyboard, a screen reader or a voice. */
(() => {
  /* The theme opens the menu with the label of a hidden box, which no key reaches: a button takes its place. */
  const menuButton = () => {
    const label = document.querySelector("label.md-header__button[for=__drawer]");
    const box = document.getElementById("__drawer");
    if (!label || !box) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = `${label.className} vm-menu`;
    button.setAttribute("aria-label", document.querySelector(".md-nav--primary").getAttribute("aria-label"));
    button.append(...label.childNodes);
    label.replaceWith(button);
    const show = () => button.setAttribute("aria-expanded", box.checked);
    show();
    box.addEventListener("change", show);
    button.addEventListener("click", () => box.click());
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      box.click();
      button.focus();
    });
  };

  /* The theme leaves the page at a plain letter (n, p) or opens search: dictation would trigger that (WCAG 2.1.4). */
  const ignoreLetters = (event) => {
    const plain = event.key?.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && !event.target.closest?.("input, textarea, select, [contenteditable]")) {
      event.stopImmediatePropagation();
    }
  };

  const search = document.querySelector(".md-search");
  search?.setAttribute("aria-label", search.querySelector("input").getAttribute("aria-label"));
  menuButton();
  window.addEventListener("keydown", ignoreLetters, true);
})();
