/** `<press-lift from pick? most? except?>`: puts a fragment in the place of its own plain links, or adds what it picks
    out of a page to them. Where that fails, they stand, and lead to the same. */
class Lift extends HTMLElement {
  async connectedCallback() {
    const page = await pageAt(this.getAttribute("from")).catch(() => document.createElement("p"));
    const picked = this.pick(page);
    if (this.hasAttribute("pick")) this.append(...picked);
    else if (picked.length) this.replaceChildren(...picked);
    else this.classList.remove("row");
    this.querySelectorAll(".carousel").forEach(turning);
  }

  pick(page) {
    if (!this.hasAttribute("pick")) return [...(page.body?.children ?? [])];
    const itself = `a[href="${this.getAttribute("except")}"]`;
    const others = [...page.querySelectorAll(this.getAttribute("pick"))].filter((it) => !it.querySelector(itself));
    return others.slice(0, Number(this.getAttribute("most")));
  }
}

customElements.define("press-lift", Lift);
