{#- What only pages need that hold a notice of a later day. -#}
{% include "scripts/notices.js" %}
