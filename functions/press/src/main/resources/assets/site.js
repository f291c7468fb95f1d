// What pages do beyond what they do without it: comments are sent, answered and loaded in place.
// Every word is in the page; every way on is a link or a form that works by itself.

const form = document.querySelector("#comment-form");
const thread = () => document.querySelector(".thread");
const opened = new Date().toISOString();

/** A random name, of characters that every header takes. */
const random = () =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))).replaceAll("+", "-").replaceAll("/", "_");

/** By what the table knows this browser again, by its hash alone; a new one where nothing may be kept. */
function token() {
  const fresh = random();
  try {
    const kept = localStorage.getItem("commenter") ?? fresh;
    localStorage.setItem("commenter", kept);
    return kept;
  } catch {
    return fresh;
  }
}

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

function commenting() {
  const home = document.createComment("");
  const trouble = form.querySelector("#comment-trouble");
  const send = form.querySelector("[type=submit]");
  const answering = form.querySelector(".answering");
  const cancel = answering.querySelector("button");
  const known = token();
  let asked;
  let attempt = { content: "", key: "" };
  form.after(home);

  const said = (of) => form.querySelector("template").content.querySelector(`[data-of="${of}"]`).cloneNode(true);

  function answer(link) {
    asked = link;
    const turn = link?.closest("li");
    form.elements.replyTo.value = turn ? turn.id.replace("comment-", "") : "";
    answering.hidden = cancel.hidden = !turn;
    if (turn) {
      answering.querySelector("bdi").textContent = turn.querySelector(".who bdi").textContent;
      turn.querySelector(".comment").after(form);
      focus(form.elements.text);
    } else {
      home.before(form);
    }
  }

  function mark(field, wrong) {
    const words = form.querySelector(`#${field.id}-wrong`);
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((it) => it && it !== words.id);
    if (wrong) described.unshift(words.id);
    words.hidden = !wrong;
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    if (described.length) field.setAttribute("aria-describedby", described.join(" "));
    else field.removeAttribute("aria-describedby");
  }

  const fields = () => ["text", "name", "email", "website"].map((it) => form.elements[it]);

  function tell(of, time = "") {
    trouble.textContent = said(of).textContent.replace("[time]", time);
    trouble.hidden = false;
  }

  function wrong(errors) {
    const names = errors.map((it) => it.pointer.slice(1));
    fields().forEach((it) => mark(it, names.includes(it.name)));
    const first = fields().find((it) => names.includes(it.name));
    tell(names.includes("replyTo") ? "reply" : "wrong");
    if (names.includes("replyTo")) answer();
    focus(first ?? trouble);
  }

  function refused(status, problem, wait) {
    if (problem.errors) return wrong(problem.errors);
    if (status === 429) tell("soon", wait > 90 ? `${Math.ceil(wait / 60)} min` : `${wait} s`);
    else if (status === 409) tell(problem.state ?? "closed");
    else tell({ 404: "gone", 410: "gone", 503: "busy" }[status] ?? "failed");
    focus(trouble);
  }

  function done(state) {
    form.elements.text.value = "";
    answer();
    document.querySelectorAll(".note").forEach((it) => it.classList.remove("shown"));
    const note = document.querySelector(state === "approved" ? "#comment-published" : "#comment-waiting");
    note.classList.add("shown");
    focus(note);
  }

  async function post() {
    const content = JSON.stringify({ ...Object.fromEntries(new FormData(form)), token: known, opened });
    // the same key for the same words, until there is an answer: then one comment, however often it is sent
    if (attempt.content !== content) attempt = { content, key: random() };
    const headers = { Accept: "application/json", "Content-Type": "application/json", "Idempotency-Key": attempt.key };
    const response = await fetch(form.action, { method: "POST", headers, body: content });
    const json = await response.json();
    if (response.status < 500) attempt = { content: "", key: "" };
    if (response.ok) done(json.state);
    else refused(response.status, json, Number(response.headers.get("Retry-After")));
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (send.ariaDisabled === "true") return;
    send.ariaDisabled = "true";
    trouble.hidden = true;
    fields().forEach((it) => mark(it, false));
    try {
      await post();
    } catch {
      tell("failed");
      focus(trouble);
    } finally {
      send.ariaDisabled = null;
    }
  });

  cancel.addEventListener("click", () => {
    const link = asked;
    answer();
    if (link) focus(link);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.reply");
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    answer(link);
  });
  return said;
}

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

/** `<press-lift from pick? most? except?>`: puts a fragment in the place of its own plain links, or adds what it picks
    out of a page to them. Where that fails, they stand, and lead to the same. */
class Lift extends HTMLElement {
  async connectedCallback() {
    const page = await pageAt(this.getAttribute("from")).catch(() => document.createElement("p"));
    const picked = this.pick(page);
    if (this.hasAttribute("pick")) this.append(...picked);
    else if (picked.length) this.replaceChildren(...picked);
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
    focus(stories[0].querySelector("h2 a"));
  } catch {
    button.remove();
    focus(ways.querySelector("a"));
  }
});
