/** A list goes on below itself, as the API has it; where that fails, its plain way on is left. */
document.querySelectorAll("button[data-more]").forEach((it) => (it.hidden = false));
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-more]");
  if (!button || button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  const ways = button.closest(".ways");
  try {
    const page = await pageAt(button.dataset.more);
    const stories = [...page.querySelectorAll(".stories > .teaser")];
    document.querySelector(".stories").append(...stories);
    ways.replaceChildren(...page.querySelector(".ways").children);
    ways.querySelectorAll("button[data-more]").forEach((it) => (it.hidden = false));
    focus(stories[0]?.querySelector("h2 a") ?? ways.querySelector("a"));
  } catch {
    button.remove();
    focus(ways.querySelector("a"));
  }
});
