/* The choice of language at the root: leads a reader who chose before straight on, and remembers a choice. */
(() => {
  const KEY = "vademecum.language";
  const page = document.currentScript.dataset.page;
  const links = () => document.querySelectorAll("a[data-language]");

  const stored = () => {
    try { return localStorage.getItem(KEY); } catch { return null; }
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const link of links()) {
      if (page === "index" && link.dataset.language === stored()) location.replace(link.href);
      link.addEventListener("click", () => {
        try { localStorage.setItem(KEY, link.dataset.language); } catch { /* Storage may be blocked. */ }
      });
    }
  });
})();
