// The comments beyond those that the page shows, loaded in place.

const thread = () => document.querySelector(".thread");

/** Puts a loaded comment below the one that it answers, as deep as the page goes; else at the end. */
function place(turn, said) {
  const above = turn.dataset.answers && document.querySelector(`#comment-${turn.dataset.answers}`);
  if (!above) return thread().append(turn);
  const words = turn.querySelector(".answers");
  if (words && !words.querySelector("a") && said) {
    const named = said("answers");
    named.removeAttribute("data-of");
    named.querySelector("a").href = `#${above.id}`;
    named.querySelector("bdi").textContent = above.querySelector(".who bdi").textContent;
    words.replaceWith(named);
  }
  if (above.matches("li li li li")) return above.parentElement.append(turn);
  const below = above.querySelector(":scope > ol") ?? above.appendChild(document.createElement("ol"));
  below.append(turn);
}

function loading(said) {
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.('.comments a[rel~="next"]');
    if (!link || link.ariaDisabled === "true") return;
    event.preventDefault();
    link.ariaDisabled = "true";
    try {
      const page = await pageAt(link.href);
      const turns = [...page.querySelectorAll(".thread li")].filter((it) => !document.getElementById(it.id));
      turns.forEach((it) => it.querySelector(":scope > ol")?.remove());
      turns.forEach((it) => place(it, said));
      const next = page.querySelector('.comments a[rel~="next"]');
      if (next) link.href = next.href;
      else link.parentElement.remove();
      if (turns.length) focus(turns[0].querySelector(".when a"));
    } catch {
      location.assign(link.href);
    } finally {
      link.ariaDisabled = null;
    }
  });
}

loading(form && commenting());
