// What pages do beyond what they do without it: widgets and more of a list are lifted in,
// comments are sent, answered and loaded in place.
// Every word is in the page; every way on is a link or a form that works by itself.

/** Another page of the site, to lift things out of. */
async function pageAt(address) {
  const response = await fetch(address, { headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(response.status);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Whether a click is meant for this page, and not for another tab or window. */
const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.shiftKey;

function focus(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center", behavior: "instant" });
}
