/* What the page gives its script to say, with the values filled in. */
const say = (key, values = {}) => content.words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
