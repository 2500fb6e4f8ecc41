/* The link to the page of results becomes the button that opens the box; nothing of search is fetched before that. */
document.addEventListener("DOMContentLoaded", () => {
  const template = document.getElementById("vm-search"), page = document.getElementById("vm-search-page");
  const link = document.querySelector("[data-search]"), place = document.getElementById("vm-results");
  if (page && place) new ResultsPage(page, place);
  if (!template || !link) return;
  let box;
  const button = make("button", { type: "button", class: link.className }, ...link.childNodes);
  button.addEventListener("click", () => {
    box ??= new Box(template);
    box.open();
  });
  link.replaceWith(button);
});
