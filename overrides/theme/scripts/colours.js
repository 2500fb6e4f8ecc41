/* Light or dark as the reader chose, before anything is painted; else as the device is set. */
(() => {
  const KEY = "vademecum.colours";
  const root = document.documentElement;

  const stored = () => {
    try { return localStorage.getItem(KEY) ?? ""; } catch { return ""; }
  };

  const apply = (scheme) => {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
    for (const button of document.querySelectorAll(".vm-scheme button")) {
      button.setAttribute("aria-pressed", String(button.dataset.scheme === scheme));
    }
  };

  const choose = (scheme) => {
    apply(scheme);
    try {
      if (scheme) localStorage.setItem(KEY, scheme);
      else localStorage.removeItem(KEY);
    } catch { /* Storage may be blocked: the choice then holds for this page. */ }
  };

  apply(stored());
  document.addEventListener("DOMContentLoaded", () => {
    const group = document.querySelector(".vm-scheme");
    if (!group) return;
    group.hidden = false;
    apply(stored());
    for (const button of group.querySelectorAll("button")) {
      button.addEventListener("click", () => choose(button.dataset.scheme));
    }
  });
})();
