/* Takes a profile in Word as the site has it, and choices; gives the same document with the choices in its controls.
   What a control offers stands in the document itself. A control with a path to what is filled in shows what stands
   there, so both are set. */
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const canPack = () => {
  try {
    return Boolean(new DecompressionStream("deflate-raw") && new CompressionStream("deflate-raw"));
  } catch {
    return false;
  }
};

/* What XML has no place for is left out: a reader may paste anything. */
const plain = (words) => words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");

const parsed = (text) => {
  const found = new DOMParser().parseFromString(text, "application/xml");
  if (found.querySelector("parsererror")) throw new Error("no XML");
  return found;
};

const serialised = (tree) => {
  const text = new XMLSerializer().serializeToString(tree);
  return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
};

const inWord = (element, name) => [...element.getElementsByTagNameNS(WORD, name)];
const attribute = (element, name) => element.getAttributeNS(WORD, name);

/* Every control whose tag has words gets them; of a list, its choice with that value. */
const setControls = (tree, values) => {
  for (const control of inWord(tree, "sdt")) {
    const value = values[attribute(inWord(control, "tag")[0], "val")];
    if (value === undefined) continue;
    const item = inWord(control, "listItem").find((one) => attribute(one, "value") === value);
    inWord(control, "dropDownList")[0]?.setAttributeNS(WORD, "w:lastValue", value);
    inWord(control, "t")[0].textContent = item ? attribute(item, "displayText") : plain(value);
  }
};

const setStore = (tree, values, levels) => {
  for (const element of tree.documentElement.children) {
    const value = values[element.localName];
    if (value !== undefined) element.textContent = plain(value);
  }
  for (const level of tree.getElementsByTagNameNS("*", "level")) {
    const value = levels[level.getAttribute("competency")];
    if (value !== undefined) level.textContent = value;
  }
};

/* `values` are by the tags of controls, `levels` by competency. */
const documentWith = async (address, values, levels) => {
  const parts = partsOf(await bytesAt(address));
  const change = async (name, set) => {
    const tree = parsed(await textOf(parts.get(name)));
    set(tree);
    parts.set(name, await partOf(serialised(tree)));
  };
  for (const name of ["word/document.xml", "word/footer1.xml"]) await change(name, (tree) => setControls(tree, values));
  await change("customXml/item1.xml", (tree) => setStore(tree, values, levels));
  return new Blob(packageOf(parts), { type: DOCX });
};
