{#- What only the self-assessment needs. Put together from parts, so that a browser asks once; nothing of it is global. -#}
(() => {
{% for part in ["content", "state", "kept", "address", "result", "files", "board", "page"] %}
{% include "scripts/assessment/" ~ part ~ ".js" %}

{% endfor %}
})();
