/* Terms: a word that is pointed at, or has the focus, shows its definition; a first touch shows it too, with a link.
   Without this, and in a browser without popovers, the word is a link to the page of its term. */
if (HTMLElement.prototype.showPopover) (() => {
  const SOON = 250, EDGE = 6;
  const help = document.createElement("span");
  help.className = "vm-help";
  help.popover = "manual";
  let term = null, waiting = 0, touched = false;

  /* The panels close what the focus has left, so whether help is open is asked of help itself. */
  const isOpen = () => help.matches(":popover-open");
  const termOf = (target) => target.closest?.("a.vm-term");
  const isKept = (target) => isOpen() && target && (help.contains(target) || target === term);

  const hide = () => {
    clearTimeout(waiting);
    if (isOpen()) help.hidePopover();
  };

  /* Below the word, or above it where there is no room; never beyond the edges of the window. */
  const place = () => {
    const word = term.getBoundingClientRect(), box = help.getBoundingClientRect();
    const below = word.bottom + box.height <= innerHeight || word.top < box.height;
    const most = document.documentElement.clientWidth - box.width - EDGE;
    const left = Math.max(EDGE, Math.min(term.getClientRects()[0].left, most));
    help.style.setProperty("left", `${left + scrollX}px`);
    help.style.setProperty("top", `${(below ? word.bottom : word.top - box.height) + scrollY}px`);
  };

  const show = (word, linked = false) => {
    const definition = document.getElementById(word.getAttribute("aria-describedby"));
    if (!definition || isKept(word)) return;
    hide();
    term = word;
    const name = definition.closest("li").querySelector("a").cloneNode(true);
    /* The word leads there already: only who touches it needs a second link. */
    if (!linked) name.tabIndex = -1;
    help.replaceChildren(name, ` ${definition.textContent}`);
    term.after(help);
    help.showPopover();
    place();
  };

  const later = (action) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, SOON);
  };

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    if (isKept(target)) clearTimeout(waiting);
    else if (termOf(target)) later(() => show(termOf(target)));
    else if (isOpen() && !term.matches(":focus-visible")) later(hide);
    else clearTimeout(waiting);
  });
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    touched = pointerType === "touch";
    if (!isKept(target)) hide();
  });
  document.addEventListener("click", (event) => {
    const word = termOf(event.target);
    if (!touched || !word || isKept(word)) return;
    event.preventDefault();
    show(word, true);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (termOf(target) && target.matches(":focus-visible")) show(target);
    else if (!isKept(target)) hide();
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target === term && !isKept(relatedTarget) && !term.matches(":hover")) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    touched = false;
    if (key === "Escape") hide();
  });
  addEventListener("resize", hide);
})();
