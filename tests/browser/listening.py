"""Takes a reader of the browser; gives lists that fill with what goes wrong while that reader reads."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Request

FAULTS = {"error", "warning", "assert"}

TELL = """window.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, documentURI }) =>
    console.error(`violation of ${effectiveDirective} by ${blockedURI} on ${documentURI}`))"""


def listen(context: BrowserContext, address: str) -> list[str]:
    """A list that fills with every request to elsewhere than below the address, and with every fault reported."""
    heard = list[str]()

    def on_request(request: Request) -> None:
        if not request.url.startswith((address, "data:", f"blob:{address}")):
            heard.append(f"asks for {request.url}")

    def on_console(message: ConsoleMessage) -> None:
        if message.type in FAULTS:
            heard.append(f"{message.text} ({message.location['url']})")

    context.on("request", on_request)
    context.on("console", on_console)
    context.on("weberror", lambda error: heard.append(str(error.error)))
    context.on("requestfailed", lambda request: heard.append(f"{request.url}: {request.failure}"))
    return heard


def listen_for_violations(context: BrowserContext) -> list[str]:
    """A list that fills with every violation of a content security policy, told by the event and by the console."""
    heard = list[str]()

    def on_console(message: ConsoleMessage) -> None:
        if "violation of " in message.text or "Content Security Policy" in message.text:
            heard.append(message.text)

    context.add_init_script(TELL)
    context.on("console", on_console)
    return heard
