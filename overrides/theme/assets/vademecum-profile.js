{#- What only the pages of role profiles need. Put together from parts that see each other, and nothing else does. -#}
(() => {
{% for part in ["shared/disk", "profile/packages", "profile/documents", "profile/address", "profile/sheet", "profile/adapt"] %}
{% include "scripts/" ~ part ~ ".js" %}

{% endfor %}
})();
