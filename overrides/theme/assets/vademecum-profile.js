{#- What only the pages of role profiles need. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in ["packages", "documents", "address", "sheet", "adapt"] %}
{% include "scripts/profile/" ~ part ~ ".js" %}

{% endfor %}
})();
