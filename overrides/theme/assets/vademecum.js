{#- Put together from parts, so that a browser asks once. The first runs before anything is painted. -#}
{% for part in ["colours", "languages", "panels", "search", "terms", "paper"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
