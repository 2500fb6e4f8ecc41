(() => {
  const host = document.getElementById("vademecum-preview");
  const inside = host.shadowRoot;
  const report = inside.querySelector(".report");
  const busy = inside.querySelector(".busy");
  const CLOSED = "vademecum-preview-closed";
  const BETWEEN = 1000;
  let { version, site, mark } = host.dataset;
  let asking;

  // What an author closed stays closed on the next page, until there is something else to say.
  const settle = () => {
    const details = report.querySelector("details");
    if (details) {
      if (sessionStorage.getItem(CLOSED) === mark) details.open = false;
      details.addEventListener("toggle", () => {
        if (details.open) sessionStorage.removeItem(CLOSED);
        else sessionStorage.setItem(CLOSED, mark);
        makeRoom();
      });
    }
    makeRoom();
  };

  // What gets the focus by Tab must not come to lie behind the panel.
  const makeRoom = () => {
    document.documentElement.style.scrollPaddingBottom = `${host.offsetHeight}px`;
  };

  const show = (news) => {
    version = String(news.version);
    if (String(news.site) !== site) return location.reload();
    busy.hidden = !news.busy;
    if (news.mark === mark) return makeRoom();
    const focused = inside.activeElement;
    mark = news.mark;
    report.innerHTML = news.report;
    if (focused) report.querySelector("summary")?.focus();
    settle();
  };

  const wait = async () => {
    while (document.visibilityState === "visible") {
      asking = new AbortController();
      try {
        const answer = await fetch(`${host.dataset.address}?seen=${version}`, { signal: asking.signal });
        show(await answer.json());
      } catch {
        // The preview was stopped; it may be started again.
        await new Promise((done) => setTimeout(done, BETWEEN));
      }
    }
    asking = undefined;
  };

  // A browser opens few connections to one host: a page in the background must not hold one.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") asking?.abort();
    else if (!asking) wait();
  });
  addEventListener("pagehide", () => asking?.abort());
  addEventListener("pageshow", (event) => { if (event.persisted && !asking) wait(); });

  settle();
  wait();
})();
