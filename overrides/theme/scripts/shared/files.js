/* Files: what a reader saves, and what a spreadsheet makes of it. */
const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

const saveFile = (words, ending, type) => {
  const link = make("a", { href: URL.createObjectURL(new Blob([words], { type })), download: `${content.stem}-${today()}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/* The words of a file: in UTF-8, or as a spreadsheet on Windows writes them. */
const readWords = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try { return new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { return new TextDecoder("windows-1252").decode(bytes); }
};

/* A spreadsheet takes words that begin with one of these signs for a formula: an apostrophe stands before them. */
const guarded = (words) => (/^'*[=+\-@\t\r]/.test(words) ? `'${words}` : words);
const unguarded = (words) => words.replace(/^'(?='*[=+\-@\t\r])/, "");

/* A CSV file (RFC 4180) with a mark for UTF-8; numbers stay as they are. */
const writeCells = (rows) => {
  const special = new RegExp(`["\\r\\n${content.separator}]`);
  const cell = (value) => {
    const words = typeof value === "number" ? String(value) : guarded(value ?? "");
    return special.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  };
  return `\ufeff${rows.map((row) => row.map(cell).join(content.separator)).join("\r\n")}\r\n`;
};

/* The rows of a CSV file with the line on which each begins; the separator is the sign behind the first cell, `id`.
   `open` is the line of a quotation mark that is not closed, else 0; null where there is no such first cell. */
const readCells = (words) => {
  const separator = words.match(/^"?id"?([;,\t])/i)?.[1];
  if (!separator) return null;
  const rows = [];
  let cell = "", line = 1, open = 0, row = { line, cells: [] };
  const endCell = () => { row.cells.push(cell); cell = ""; };
  const endRow = () => { endCell(); rows.push(row); row = { line, cells: [] }; };
  for (let at = 0; at < words.length; at++) {
    const sign = words[at];
    if (sign === "\n") line++;
    if (open) {
      if (sign !== '"') cell += sign;
      else if (words[at + 1] === '"') cell += words[++at];
      else open = 0;
    } else if (sign === '"' && !cell) open = line;
    else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r" || words[at + 1] !== "\n") cell += sign;
  }
  if (cell || row.cells.length) endRow();
  return { rows, open };
};
