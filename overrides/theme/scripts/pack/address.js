/* Takes the part of the address behind «#»; gives the pack that it holds, and the other way round. No host sees it.
   `parts` are as `role.cmio_checklist.go-live_matrix`, in their order. */
const FACTS = ["title", "organisation", "date"];

const isPack = (fragment) => fragment.length < 2 || [...new URLSearchParams(fragment.slice(1)).keys()].some((name) => [...FACTS, "parts"].includes(name));

const packOf = (fragment) => {
  const found = new URLSearchParams(fragment.slice(1));
  return {
    facts: Object.fromEntries(FACTS.map((name) => [name, found.get(name) ?? ""])),
    parts: [...new Set((found.get("parts") ?? "").split("_").filter(Boolean))],
  };
};

const fragmentOf = ({ facts, parts }) => {
  const said = new URLSearchParams();
  for (const name of FACTS) if (facts[name]) said.set(name, facts[name]);
  if (parts.length) said.set("parts", parts.join("_"));
  return String(said) && `#${said}`;
};
