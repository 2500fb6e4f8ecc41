{#- What only the pages of checklists need. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in ["shared/elements", "shared/tell", "shared/say", "shared/files", "checklist/root", "checklist/content", "checklist/storage", "checklist/records", "checklist/copies", "checklist/store", "checklist/counts", "checklist/form", "checklist/writing", "checklist/reading", "checklist/importing", "checklist/page", "checklist/papers", "checklist/begin"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
})();
