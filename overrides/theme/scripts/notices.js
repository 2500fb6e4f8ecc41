/* Notices of a later day: each that holds today, by the reader's calendar, is shown. */
(() => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0")).join("-");
  for (const notice of document.querySelectorAll(".vm-notice[data-after]")) notice.hidden &&= notice.dataset.after >= today;
})();
