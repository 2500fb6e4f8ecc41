"""Takes a browser; lets its pages and their workers have a quarter of the processor's time, as on an old machine.

The browser's own setting (`Emulation.setCPUThrottlingRate`) slows the page alone, not its workers: Chromium 150.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from statistics import median
from threading import Event, Thread
from time import perf_counter

from playwright.sync_api import Browser, Page

TIMES = 4
"""How many times as long everything then takes."""

_TURN = 0.004
"""Seconds for which the pages work at a time, or a little longer; they then rest three times as long."""

_LOOPS = 7

_LOOP = """async () => {
  const work = "const start = performance.now(); let sum = 0; for (let i = 0; i < 5e7; i++) sum += i % 7;"
    + "postMessage(performance.now() - start + sum * 0);";
  const worker = new Worker(URL.createObjectURL(new Blob([work])));
  return new Promise((give) => { worker.onmessage = ({ data }) => { worker.terminate(); give(data); }; });
}"""


@contextmanager
def slowed(browser: Browser) -> Iterator[None]:
    """Stop the processes of all open pages for three quarters of the time, until the end."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    pages = [int(process["id"]) for process in processes if process["type"] == "renderer"]
    is_over = Event()
    thread = Thread(target=_take_turns, args=(pages, is_over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
        session.detach()


def milliseconds_of_a_loop(page: Page) -> float:
    """How long a worker of the page takes for the same work, mostly, to see how much it is slowed."""
    return median(float(page.evaluate(_LOOP)) for _ in range(_LOOPS))


def _take_turns(pages: list[int], is_over: Event) -> None:
    begin = perf_counter()
    while not is_over.wait(_TURN):
        _send(pages, signal.SIGSTOP)
        is_over.wait((perf_counter() - begin) * (TIMES - 1))
        _send(pages, signal.SIGCONT)
        begin = perf_counter()


def _send(pages: list[int], what: signal.Signals) -> None:
    for page in pages:
        with suppress(ProcessLookupError):
            os.kill(page, what)
