{#- What only the pages of the matrix need. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in ["shared/disk", "shared/pages", "shared/columns", "matrix/choice", "matrix/charts"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
})();
