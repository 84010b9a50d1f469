/*
  What was typed survives a session that ended. Each form keeps its fields in this tab while it is
  being filled; when the reader comes back to the same page from the sign-in page, they are put back.
  Never passwords, never files, never another person's text.
*/
(() => {
  "use strict";

  const KEPT = "rutba.typed";
  const LED_AWAY = "rutba.led-away";

  const person = () => document.getElementById("session")?.dataset.person;

  const keepable = (field) => field.name && field.matches("input, textarea, select") && !["password", "file", "hidden", "submit", "button"].includes(field.type);

  const fieldsOf = (form) => [...form.elements].filter(keepable);

  const keep = (form) => {
    if (!person() || form.method !== "post" || !form.id) {
      return;
    }
    const values = fieldsOf(form).map((field) => ({
      name: field.name,
      value: field.value,
      checked: ["checkbox", "radio"].includes(field.type) ? field.checked : undefined,
      chosen: field.multiple ? [...field.selectedOptions].map((option) => option.value) : undefined,
    }));
    sessionStorage.setItem(KEPT, JSON.stringify({ person: person(), path: location.pathname, form: form.id, values }));
  };

  const putBack = ({ form, values }) => {
    const target = document.getElementById(form);
    if (!target) {
      return false;
    }
    fieldsOf(target).forEach((field) => {
      const choice = ["checkbox", "radio"].includes(field.type);
      const kept = values.find((entry) => entry.name === field.name && (!choice || entry.value === field.value));
      if (!kept) {
        return;
      }
      if (choice) {
        field.checked = kept.checked;
      } else if (kept.chosen) {
        [...field.options].forEach((option) => (option.selected = kept.chosen.includes(option.value)));
      } else {
        field.value = kept.value;
      }
    });
    return true;
  };

  ["input", "change"].forEach((kind) =>
    document.addEventListener(kind, (event) => {
      if (event.target.form) {
        keep(event.target.form);
      }
    }),
  );

  document.addEventListener("DOMContentLoaded", () => {
    if (document.querySelector("input[autocomplete=current-password]")) {
      sessionStorage.setItem(LED_AWAY, "true");
      return;
    }
    const reopened = new URLSearchParams(location.search).has("reopened");
    const back = sessionStorage.getItem(LED_AWAY) || reopened;
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || "null");
    if (!person()) {
      return;
    }
    sessionStorage.removeItem(LED_AWAY);
    // A page that opened in the ordinary way has received what was sent before it.
    if (!back || (kept && kept.person !== person())) {
      sessionStorage.removeItem(KEPT);
    } else if (kept && kept.path === location.pathname && putBack(kept)) {
      const notice = document.getElementById("typed-restored");
      document.getElementById("main").prepend(notice.content.cloneNode(true));
    }
  });
})();
