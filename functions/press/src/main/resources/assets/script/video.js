/** Puts the host's player in the poster's place: nothing of the host is loaded before the reader asks. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-frame]");
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.title = link.dataset.title;
  frame.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
  frame.allowFullscreen = true;
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.sandbox = "allow-scripts allow-same-origin allow-presentation allow-popups";
  frame.src = link.dataset.frame;
  link.replaceWith(frame);
  frame.focus();
});
