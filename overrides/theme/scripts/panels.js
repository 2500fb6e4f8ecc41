/* The menu and the list of headings on a narrow window: a link that was chosen closes its panel. */
document.addEventListener("click", (event) => {
  const panel = event.target.closest?.("a") && event.target.closest("[popover]");
  if (panel?.matches(":popover-open")) panel.hidePopover();
});

/* A panel that the keyboard has left would lie over what it goes on to. */
document.addEventListener("focusin", ({ target }) => {
  const panel = document.querySelector("[popover]:popover-open");
  if (panel && !panel.contains(target) && target.popoverTargetElement !== panel) panel.hidePopover();
});

/* Tells the list of headings which section is being read. */
document.addEventListener("DOMContentLoaded", () => {
  const links = new Map();
  for (const link of document.querySelectorAll(".vm-toc a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  const observer = new IntersectionObserver((entries) => {
    const entered = entries.find((entry) => entry.isIntersecting);
    if (!entered) return;
    for (const link of links.values()) link.removeAttribute("aria-current");
    links.get(entered.target).setAttribute("aria-current", "true");
  }, { rootMargin: "0px 0px -70% 0px" });
  for (const heading of links.keys()) observer.observe(heading);
});
