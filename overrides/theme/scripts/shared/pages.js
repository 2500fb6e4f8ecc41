/* Takes the address of a page of this site; gives the page, fetched once. One that could not be had is asked for again. */
const pageAt = (() => {
  const had = new Map();

  const get = async (address) => new DOMParser().parseFromString(await textAt(address), "text/html");

  return (address) => {
    if (!had.has(address)) {
      const asked = get(address);
      asked.catch(() => had.delete(address));
      had.set(address, asked);
    }
    return had.get(address);
  };
})();
