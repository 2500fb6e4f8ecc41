/* Takes the part of the address behind «#»; gives the choice that it holds, and the other way round. No host sees it.
   `levels` are as `digital-strategy.2_inclusion.4`, by competency; only what is not as in the model is named. */
const FACTS = ["organisation", "reports-to", "hours", "start"];

const choiceOf = (fragment) => {
  const found = new URLSearchParams(fragment.replace(/^#/, ""));
  const pairs = (name) => (found.get(name) || "").split("_").filter(Boolean).map((pair) => pair.split("."));
  return {
    role: found.get("role") || "",
    facts: Object.fromEntries(FACTS.map((name) => [name, found.get(name) || ""])),
    levels: Object.fromEntries(pairs("levels")),
    grow: new Set(pairs("grow").map(([name]) => name)),
  };
};

const fragmentOf = ({ role, facts, levels, grow }) => {
  const said = new URLSearchParams({ role });
  for (const name of FACTS) if (facts[name]) said.set(name, facts[name]);
  const named = Object.entries(levels).map((pair) => pair.join("."));
  if (named.length) said.set("levels", named.join("_"));
  if (grow.size) said.set("grow", [...grow].join("_"));
  return `#${said}`;
};
