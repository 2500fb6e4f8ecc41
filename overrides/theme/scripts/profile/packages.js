/* Takes the bytes of a ZIP archive and new text for some of its parts; gives the archive with these parts in it.
   (APPNOTE 6.3: 4.3.7 local header, 4.3.12 central directory, 4.3.16 its end. No part is large, none is in pieces.) */
const LOCAL = 0x04034b50, CENTRAL = 0x02014b50, END = 0x06054b50;

const through = async (bytes, stream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/* CRC-32 by the polynomial of the format, a bit at a time: a part has a few hundred kilobytes at most. */
const checksum = (bytes) => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/* The parts by name: how each is packed, and its packed bytes. */
const partsOf = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), parts = new Map();
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, more, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const size = view.getUint32(at + 20, true), local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      full: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + name + more + comment;
  }
  return parts;
};

const textOf = async ({ method, packed }) =>
  new TextDecoder().decode(method ? await through(packed, new DecompressionStream("deflate-raw")) : packed);

const partOf = async (text) => {
  const bytes = new TextEncoder().encode(text);
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  return { method: 8, sum: checksum(bytes), full: bytes.length, packed };
};

/* The fields that both headers of a part share; its date is the first one that the format knows. */
const fields = ({ method, sum, full, packed }, name) =>
  [[20, 2], [0x800, 2], [method, 2], [0, 2], [0x21, 2], [sum, 4], [packed.length, 4], [full, 4], [name.length, 2], [0, 2]];

const written = (pairs) => {
  const bytes = new Uint8Array(pairs.reduce((sum, [, size]) => sum + size, 0)), view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of pairs) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
};

const packageOf = (parts) => {
  const files = [], directory = [];
  let at = 0;
  for (const [title, part] of parts) {
    const name = new TextEncoder().encode(title), shared = fields(part, name);
    const head = written([[LOCAL, 4], ...shared]);
    directory.push(written([[CENTRAL, 4], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), name);
    files.push(head, name, part.packed);
    at += head.length + name.length + part.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = written([[END, 4], [0, 2], [0, 2], [parts.size, 2], [parts.size, 2], [size, 4], [at, 4], [0, 2]]);
  return [...files, ...directory, end];
};
