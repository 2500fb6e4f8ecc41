/* The matrix of very many roles has several parts, each with all competencies: the ways to the others, and their columns. */

/* Takes a page of the matrix and its address; gives the other parts: what each is called, and where it is. */
const partsOf = (page, address) => [...page.querySelectorAll(".vm-parts a")].map((link) => (
  { name: link.textContent, address: new URL(link.getAttribute("href"), address).href }));

const nameOf = (head) => (head.querySelector("a") ?? head).textContent.trim();

/* Takes a table and that of the part at an address; puts the columns of that one behind its own, and leaves it as it is.
   Beside each level a phone says the role: the page's style sheet knows only its own, so the cells that are added have it. */
const addColumns = (table, other, address) => {
  const heads = [...other.querySelectorAll("th[data-role]")];
  const lines = new Map([...other.querySelectorAll("[data-competency]")].map((line) => [line.dataset.competency, line]));

  const taken = (cell) => {
    const copy = document.importNode(cell, true);
    for (const link of copy.querySelectorAll("a")) link.setAttribute("href", new URL(link.getAttribute("href"), address));
    return copy;
  };

  const cellBelow = (head, line) => {
    const cell = line ? taken(line.cells[head.cellIndex]) : document.createElement("td");
    cell.dataset.head = nameOf(head);
    return cell;
  };

  for (const row of table.rows) {
    const key = row.dataset.competency;
    if (key) row.append(...heads.map((head) => cellBelow(head, lines.get(key))));
    else if (row.querySelector("[scope=rowgroup]")) row.lastElementChild.colSpan += heads.length;
    else row.append(...heads.map(taken));
  }
};
