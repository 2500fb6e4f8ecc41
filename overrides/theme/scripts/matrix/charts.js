/* Charts of two to four chosen roles. The page has them drawn but for the levels, which stand in the cells of the matrix. */
(() => {
  const FEWEST = 2, MOST = 4, TOP = 4;
  const SVG = "http://www.w3.org/2000/svg";
  const language = document.documentElement.lang;
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const words = new Map();

  /* A cell begins with its level as number and word; one that has none is null. */
  const levelOf = (cell) => {
    const level = parseInt(cell.textContent, 10);
    if (Number.isNaN(level)) return null;
    words.set(level, cell.querySelector("a").textContent);
    return level;
  };

  /* To one decimal, halves upwards, as the pages that are drawn beforehand have it. */
  const mean = (levels) => {
    const found = levels.filter((level) => level !== null), sum = found.reduce((one, other) => one + other, 0);
    return found.length ? Math.floor((20 * sum + found.length) / (2 * found.length)) / 10 : null;
  };

  const said = (level, isMean, inWords) => {
    if (level === null) return "–";
    return isMean ? decimal.format(level) : inWords ? words.get(level) : String(level);
  };

  const rounded = (number) => Math.round(number * 10) / 10;

  /* What the matrix says of the roles in these columns: levels by competency, means by cluster, a value a role. */
  const reading = (matrix, heads) => {
    const levels = new Map(), clusters = new Map(), shown = new Set();
    for (const row of matrix.querySelectorAll("tr[data-competency]")) {
      const key = row.dataset.competency, cluster = row.closest("[data-cluster]").dataset.cluster;
      levels.set(key, heads.map((head) => levelOf(row.cells[head.cellIndex])));
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), levels.get(key)]);
      if (!row.hidden) shown.add(key);
    }
    const means = [...clusters].map(([key, rows]) => [key, heads.map((_, role) => mean(rows.map((row) => row[role])))]);
    return { levels, means: new Map(means), shown };
  };

  const fillKey = (key, names) => {
    [...key.children].forEach((item, role) => {
      if (role >= names.length) return item.remove();
      const words = item.querySelector("span");
      words.removeAttribute("lang");
      words.textContent = names[role];
    });
  };

  const fillTable = (table, names, means) => {
    for (const row of table.rows) {
      [...row.cells].slice(1).forEach((cell, role) => {
        if (role >= names.length) cell.remove();
        else cell.textContent = row.dataset.row ? said(means.get(row.dataset.row)[role], true) : names[role];
      });
    }
    for (const head of table.tHead.querySelectorAll("[lang]")) head.removeAttribute("lang");
  };

  const fillRadar = (radar, clusters, means, count) => {
    const axes = [...radar.querySelectorAll(".vm-drawing__axis")].map((axis) => axis.getAttribute("d").match(/[\d.]+/g).map(Number));
    [...radar.querySelectorAll(".vm-series")].forEach((series, role) => {
      if (role >= count) return series.remove();
      const corners = axes.map(([x, y, endX, endY], axis) => {
        const part = means.get(clusters[axis])[role] / TOP;
        return `${rounded(x + (endX - x) * part)} ${rounded(y + (endY - y) * part)}`;
      });
      series.querySelector(".vm-series__line").setAttribute("d", `M${corners.join("L")}Z`);
      series.querySelectorAll(".vm-series__mark").forEach((mark, axis) => mark.setAttribute("transform", `translate(${corners[axis]})`));
    });
  };

  /* A bar is the line and the mark of the key, at the place and as long as its level asks. */
  const bar = (drawn, level, y, places, isMean) => {
    const series = document.createElementNS(SVG, "g"), label = document.createElementNS(SVG, "text");
    const x = rounded(places.left + (places.right - places.left) * (level ?? 0) / TOP);
    series.setAttribute("class", drawn.getAttribute("class"));
    if (level !== null) {
      const [line, mark] = [...drawn.children].map((part) => part.cloneNode());
      line.setAttribute("d", `M${places.left} ${y}H${Math.max(places.left, x - places.size)}`);
      mark.setAttribute("transform", `translate(${x} ${y})`);
      series.append(line, mark);
    }
    label.setAttribute("class", "vm-drawing__said");
    label.setAttribute("x", x + places.behind);
    label.setAttribute("y", y + 4.5);
    label.textContent = said(level, isMean, places.words);
    series.append(label);
    return series;
  };

  const fillBars = (drawing, values, key, places, isMean) => {
    const rows = [...drawing.querySelectorAll("[data-row]")];
    let top = Number(rows[0].getAttribute("transform").match(/[\d.]+/g)[1]);
    for (const row of rows) {
      const levels = values.get(row.dataset.row);
      if (!levels) { row.remove(); continue; }
      for (const drawn of row.querySelectorAll(".vm-series")) drawn.remove();
      const begin = places.line * row.querySelectorAll("tspan").length;
      row.setAttribute("transform", `translate(0 ${top})`);
      row.append(...levels.map((level, role) => bar(key.children[role].querySelector("svg"), level, begin + places.bar * (role + 0.5) + 2, places, isMean)));
      top += begin + places.bar * levels.length + places.between;
    }
    for (const line of drawing.querySelectorAll(".vm-drawing__grid")) line.setAttribute("d", line.getAttribute("d").replace(/V.*/, `V${top - 6}`));
    drawing.setAttribute("viewBox", `0 0 ${drawing.viewBox.baseVal.width} ${top}`);
  };

  const draw = (section, matrix, heads) => {
    const template = section.querySelector("template"), drawn = template.content.cloneNode(true);
    const places = Object.fromEntries(Object.entries(template.dataset).map(([name, value]) => [name, Number(value)]));
    const { levels, means, shown } = reading(matrix, heads), names = heads.map(nameOf);
    /* The page says how its language joins names; a function, since a name may hold signs of a replacement. */
    const joined = section.dataset[`of${names.length}`].replace(/{(\d)}/g, (_, number) => names[number]);
    for (const title of drawn.querySelectorAll("title, caption")) title.textContent = title.textContent.replace("{roles}", () => joined);

    const [key, ofBars] = drawn.querySelectorAll(".vm-key"), table = drawn.querySelector("table"), radar = drawn.querySelector(".vm-radar");
    fillKey(key, names);
    ofBars.append(...[...key.children].map((item) => item.cloneNode(true)));
    fillTable(table, names, means);
    if (radar && [...means.values()].flat().includes(null)) radar.closest("figure").remove();
    else if (radar) fillRadar(radar, [...table.tBodies[0].rows].map((row) => row.dataset.row), means, heads.length);
    else fillBars(drawn.querySelector(".vm-pair .vm-drawing"), means, key, places, true);

    const asked = new Map([...levels].filter(([name]) => shown.has(name)));
    for (const drawing of drawn.querySelectorAll(".vm-figures .vm-bars")) {
      if ([...drawing.querySelectorAll("[data-row]")].some((row) => asked.has(row.dataset.row))) fillBars(drawing, asked, ofBars, places, false);
      else drawing.closest("figure").remove();
    }
    section.querySelector(".vm-chart__drawn").replaceChildren(drawn);
  };

  /* The table answers first: charts of a large matrix take a browser longer. */
  let waiting = 0;
  const later = (action) => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => { waiting = requestAnimationFrame(action); });
  };

  document.addEventListener("vm-matrix-choice", ({ target, detail }) => {
    const section = document.querySelector(".vm-chart");
    if (!section) return;
    const heads = [...target.querySelectorAll("th[data-role]")].filter((head) => detail.roles.includes(head.dataset.role));
    const fits = heads.length >= FEWEST && heads.length <= MOST;
    if (!fits) section.hidden = true;
    later(() => {
      if (!fits) return;
      draw(section, target, heads);
      section.hidden = false;
    });
  });
})();
