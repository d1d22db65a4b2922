"use strict";
// Comfort only: every page works without this script.
document.querySelectorAll("[data-item]").forEach(spot => {
  const pair = () => document.querySelectorAll(`[data-item="${spot.dataset.item}"]`);
  spot.addEventListener("pointerenter", () => pair().forEach(one => one.classList.add("over")));
  spot.addEventListener("pointerleave", () => pair().forEach(one => one.classList.remove("over")));
});
const mark = document.getElementById("kotak"), paper = document.querySelector(".paper");
if (mark && paper) {
  const a = mark.getBoundingClientRect(), b = paper.getBoundingClientRect();
  paper.scrollBy(a.left + a.width / 2 - b.left - b.width / 2, a.top + a.height / 2 - b.top - b.height / 2);
}
