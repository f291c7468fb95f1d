/** Shows the buttons of a carousel where there is more than fits. */
function turning(carousel) {
  const track = carousel.querySelector(".track");
  const turns = carousel.querySelector(".turns");
  const buttons = [...turns.querySelectorAll("button")];
  const forwards = getComputedStyle(track).direction === "rtl" ? -1 : 1;

  function look() {
    const at = Math.abs(track.scrollLeft);
    const most = track.scrollWidth - track.clientWidth - 1;
    turns.hidden = most <= 1;
    // not `disabled`: that would take the focus from who turns with the keyboard
    buttons.forEach((it) => (it.ariaDisabled = String(it.dataset.by < 0 ? at <= 1 : at >= most)));
  }

  turns.addEventListener("click", (event) => {
    const by = event.target.closest("button")?.dataset.by;
    if (by) track.scrollBy({ left: by * forwards * track.clientWidth * 0.8 });
  });
  track.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(track);
}

document.querySelectorAll(".carousel").forEach(turning);
