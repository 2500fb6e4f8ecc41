"""Takes the HTML of a text; gives its task lists boxes for a pen, which say nothing false to a screen reader."""

_CONTROL = (
    '<label class="task-list-control">'
    '<input type="checkbox" disabled{}/><span class="task-list-indicator"></span></label>'
)
_BOXES = {
    _CONTROL.format(""): '<span class="vm-box"></span>',
    _CONTROL.format(" checked"): '<span class="vm-box">✓</span>',
}


def with_boxes(html: str) -> str:
    """The HTML with a box in the place of each checkbox that nobody can tick: it has no name."""
    for control, box in _BOXES.items():
        html = html.replace(control, box)
    return html
