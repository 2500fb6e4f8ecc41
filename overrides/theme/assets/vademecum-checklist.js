{#- What only the pages of checklists need. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in [] %}
{% include "scripts/checklist/" ~ part ~ ".js" %}

{% endfor %}
})();
