/* The choice of language at the root and at an id, and old addresses: leads a reader straight on, to the same section. */
(() => {
  let chosen = null;
  try { chosen = localStorage.getItem("vademecum.language"); } catch { /* Storage may be blocked. */ }
  const moved = document.querySelector("a[data-forward]");
  const link = moved ?? [...document.querySelectorAll("a[data-language]")].find((other) => other.dataset.language === chosen);
  if (!link) return;
  if (location.hash) link.hash = location.hash;
  location.replace(link.href);
})();
