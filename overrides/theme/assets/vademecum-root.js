/* The choice of language at the root: leads a reader who chose before straight on. */
(() => {
  let chosen = null;
  try { chosen = localStorage.getItem("vademecum.language"); } catch { /* Storage may be blocked. */ }
  const link = [...document.querySelectorAll("a[data-language]")].find((other) => other.dataset.language === chosen);
  if (link) location.replace(link.href);
})();
