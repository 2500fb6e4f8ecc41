/* One page answers, the others show: all follow what another page writes. */
const shown = root.matches(".vm-sheet, .vm-brief") ? papers : answering;
addEventListener("storage", ({ key }) => {
  if (key !== null && !key.startsWith(copies.KEY)) return;
  copies.follow();
  shown.draw();
});
/* A browser shows a page again as it was left. */
addEventListener("pageshow", ({ persisted }) => { if (persisted) shown.draw(); });
shown.begin();
shown.draw();
/* What came before the place that was asked for has grown. */
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
