/* The icon of each kind of page, as on the page itself. */
const iconOf = (() => {
  const drawn = {
    {% from "partials/icons.html" import icons -%}
    {% for kind, name in icons.items() -%}
    {% set icon %}{% include ".icons/material/" ~ name ~ ".svg" %}{% endset -%}
    {{ kind }}: {{ icon | tojson }},
    {% endfor %}
  };
  return (kind) => {
    if (!Object.hasOwn(drawn, kind)) return "";
    const icon = new DOMParser().parseFromString(drawn[kind], "image/svg+xml").documentElement;
    return make("span", { class: "vm-icon", "aria-hidden": "true" }, document.importNode(icon, true));
  };
})();
