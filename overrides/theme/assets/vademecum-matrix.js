{#- What only the pages of the matrix need. Put together from parts, so that a browser asks once. -#}
{% for part in ["choice", "charts"] %}
{% include "scripts/matrix/" ~ part ~ ".js" %}

{% endfor %}
