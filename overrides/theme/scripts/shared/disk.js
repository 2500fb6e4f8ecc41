/* Takes the address of a file of this site; gives what it says, as text or as bytes. A page on a disk may fetch nothing: the copy for
   reading offline has such a file as a script, too. */
const onDisk = (address) => new Promise((give, fail) => {
  const script = document.createElement("script");
  script.src = `${new URL(address, location.href).href.replace(/[?#].*$/, "")}.js`;
  script.addEventListener("load", () => { script.remove(); give(window.vademecumFiles[script.src]); });
  script.addEventListener("error", () => { script.remove(); fail(new Error(script.src)); });
  document.head.append(script);
});

const isOnDisk = location.protocol === "file:";

const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

const textAt = async (address) => (isOnDisk ? onDisk(address) : (await fetched(address)).text());

/* On a disk, bytes are written in letters. */
const bytesAt = async (address) => (isOnDisk
  ? Uint8Array.from(atob(await onDisk(address)), (letter) => letter.charCodeAt(0))
  : new Uint8Array(await (await fetched(address)).arrayBuffer()));
