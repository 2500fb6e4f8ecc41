{#- What finds pages: run by a worker, or by the page itself where it is read from a disk. -#}
(() => {
{% for part in ["words", "likeness", "names", "texts", "answers", "worker"] %}
{% include "scripts/search/" ~ part ~ ".js" %}

{% endfor %}
})();
