/* The shell: the folded navigation, menus that close, one submission for one press, links to fields. */
(() => {
  "use strict";

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".navbtn");
    const nav = document.getElementById("sidenav");
    if (button && nav) {
      button.addEventListener("click", () => {
        button.setAttribute("aria-expanded", String(nav.classList.toggle("is-open")));
      });
    }
    const summary = document.querySelector(".errors[data-focus]");
    if (summary) {
      summary.focus();
    }
  });

  const openMenus = () => document.querySelectorAll(".topmenu details[open]");

  document.addEventListener("click", (event) => {
    openMenus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    const link = event.target.closest(".errors a[href^='#']");
    if (link) {
      // A summary leads to the control itself, also where the message belongs to a group of them.
      const target = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
      const control = target && (target.matches("input, select, textarea, button") ? target : target.querySelector("input:not([type=hidden]), select, textarea, button"));
      if (control) {
        event.preventDefault();
        control.focus();
        (control.closest(".field") || control).scrollIntoView({ block: "center" });
      }
    }
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      openMenus().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });

  // A second press while the first is on its way would create nothing new, only wait twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-repeatable")) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    if (event.submitter) {
      event.submitter.setAttribute("aria-disabled", "true");
    }
  });

  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-disabled=true][type=submit]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
  });

  // Demonstration sign-ins: one press fills the form.
  document.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-username]");
    if (!choice) {
      return;
    }
    const table = choice.closest("[data-password]");
    const username = document.querySelector("input[autocomplete=username]");
    const password = document.querySelector("input[autocomplete=current-password]");
    username.value = choice.dataset.username;
    password.value = table.dataset.password;
    password.form.querySelector("button[type=submit]").focus();
  });
})();
