{#- Put together from parts, so that a browser asks once. The first runs before anything is painted. -#}
{% for part in ["colours", "languages", "panels", "terms", "paper"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
(() => {
{% for part in ["shared/elements", "box/address", "box/finder", "box/icons", "box/hits", "box/narrowing", "box/asking", "box/box", "box/page", "box/begin"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
})();
