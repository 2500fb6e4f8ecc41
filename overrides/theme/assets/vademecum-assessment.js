{#- What only the self-assessment needs. Put together from parts, so that a browser asks once; nothing of it is global. -#}
(() => {
{% for part in ["shared/elements", "shared/tell", "shared/say", "shared/files", "assessment/content", "assessment/state", "assessment/kept", "assessment/address", "assessment/result", "assessment/files", "assessment/board", "assessment/page"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
})();
