/* The language switch: same page, same section, and the reader's choice is remembered. */
(() => {
  const KEY = "vademecum.language";

  const remember = (code) => {
    try { localStorage.setItem(KEY, code); } catch { /* Storage may be blocked: the switch works without. */ }
  };

  const showNote = (link, text) => {
    let note = link.parentElement.querySelector(".vm-languages__note");
    if (!note) {
      if (!text) return;
      note = document.createElement("span");
      note.className = "vm-languages__note";
      link.after(note);
    }
    note.textContent = text;
  };

  /* A page that came without a reload left the header as it was: take the addresses from the page. */
  const refresh = () => {
    for (const source of document.querySelectorAll(".vm-alternates a")) {
      const link = document.querySelector(`.vm-languages a[data-language="${source.dataset.language}"]`);
      if (!link) continue;
      link.href = source.href;
      showNote(link, source.dataset.note);
    }
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".vm-languages a");
    if (!link) return;
    remember(link.dataset.language);
    link.hash = location.hash;
  });

  if (window.document$) window.document$.subscribe(refresh);
  else refresh();
})();
