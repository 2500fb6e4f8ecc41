/* The language switch: the same section of the same page, and the reader's choice is remembered. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-language]");
  if (!link) return;
  link.hash = location.hash;
  try { localStorage.setItem("vademecum.language", link.dataset.language); } catch { /* Storage may be blocked. */ }
});
