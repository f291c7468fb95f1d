// The form: a comment is sent, and another answered, in place.

const form = document.querySelector("#comment-form");
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
