/* Terms: a word that is pointed at, or has the focus, shows its definition; a first touch shows it too, with a link.
   Without this, and in a browser without popovers, the word is a link to the page of its term. */
if (HTMLElement.prototype.showPopover) (() => {
  const SOON = 250;
  const help = document.createElement("span");
  help.className = "vm-help";
  help.popover = "manual";
  let shown = null, waiting = 0, touched = false;

  const termOf = (target) => target.closest?.("a.vm-term");
  const isKept = (target) => target && (help.contains(target) || target === shown);

  const hide = () => {
    clearTimeout(waiting);
    if (shown) help.hidePopover();
    shown = null;
  };

  /* Below the word, or above it where there is no room; never beyond the edges of the window. */
  const place = (term) => {
    const word = term.getBoundingClientRect(), box = help.getBoundingClientRect();
    const below = word.bottom + box.height <= innerHeight || word.top < box.height;
    const left = Math.max(0, Math.min(term.getClientRects()[0].left, document.documentElement.clientWidth - box.width));
    help.style.setProperty("left", `${left + scrollX}px`);
    help.style.setProperty("top", `${(below ? word.bottom : word.top - box.height) + scrollY}px`);
  };

  const show = (term, linked = false) => {
    const definition = document.getElementById(term.getAttribute("aria-describedby"));
    if (!definition || shown === term) return;
    hide();
    const name = definition.closest("li").querySelector("a").cloneNode(true);
    /* The word leads there already: only who touches it needs a second link. */
    if (!linked) name.tabIndex = -1;
    help.replaceChildren(name, ` ${definition.textContent}`);
    term.after(help);
    help.showPopover();
    shown = term;
    place(term);
  };

  const later = (action) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, SOON);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    if (isKept(target)) clearTimeout(waiting);
    else if (termOf(target)) later(() => show(termOf(target)));
    else if (shown && !shown.matches(":focus-visible")) later(hide);
    else clearTimeout(waiting);
  });
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    touched = pointerType === "touch";
    if (!isKept(target)) hide();
  });
  document.addEventListener("click", (event) => {
    const term = termOf(event.target);
    if (!touched || !term || term === shown) return;
    event.preventDefault();
    show(term, true);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (termOf(target) && target.matches(":focus-visible")) show(target);
    else if (!isKept(target)) hide();
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target === shown && !isKept(relatedTarget) && !shown.matches(":hover")) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    touched = false;
    if (key === "Escape") hide();
  });
  addEventListener("resize", hide);
})();
