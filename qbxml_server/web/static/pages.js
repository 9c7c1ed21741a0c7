"use strict";
// Copy buttons, local times, and the way back after success. Everything else works without scripts.

const REDIRECT_MS = 5000;

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    // Plain http and old browsers have no clipboard for pages: select the text, so that Ctrl+C copies it.
    const field = button.parentElement.querySelector("input, textarea, code");
    if (field && field.select) {
      field.select();
      document.execCommand("copy");
    }
  }
  const text = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = text; }, 2000);
});

const goBack = () => {
  const link = document.querySelector("a[data-redirect]");
  if (link && !link.dataset.waiting) {
    link.dataset.waiting = "yes";
    document.querySelector("[data-redirect-note]").hidden = false;
    setTimeout(() => { location.assign(link.href); }, REDIRECT_MS);
  }
};
// Times are written in UTC; show them in the time of the person who reads.
const showLocalTimes = () => {
  for (const time of document.querySelectorAll("time[datetime]:not([data-shown])")) {
    const when = new Date(time.dateTime);
    const text = when.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
    if (time.dataset.ago === undefined) time.textContent = text;
    else time.title = text;
    time.dataset.shown = "yes";
  }
};

for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) {
  document.addEventListener(event, () => { goBack(); showLocalTimes(); });
}
