{#- What only the page of the board pack needs. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in ["pack/content", "shared/elements", "shared/tell", "shared/say", "checklist/storage", "checklist/copies", "shared/disk", "shared/pages", "shared/columns", "pack/address"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
/* The answers of the copy in use, on a sheet or a brief: each has a checklist and words of its own. */
const fillIn = (root) => {
const part = (selector) => root.querySelector(selector);
const parts = (selector) => root.querySelectorAll(selector);
{% for part in ["checklist/content", "shared/say", "checklist/records", "checklist/store", "checklist/counts", "checklist/papers"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
papers.draw();
};
{% for part in ["pieces", "fitting", "document", "order", "gathering", "choosing"] %}
{% include "scripts/pack/" ~ part ~ ".js" %}

{% endfor %}
})();
