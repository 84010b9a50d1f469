/* Two minutes before the session ends, or halfway through a shorter one, it says so, in every tab, and offers to stay. */
(() => {
  "use strict";

  const WARNING = 120;
  const ASKED = "rutba.asked";

  document.addEventListener("DOMContentLoaded", () => {
    const dialog = document.getElementById("session");
    if (!dialog || !Number(dialog.dataset.seconds)) {
      return;
    }
    const seconds = Number(dialog.dataset.seconds);
    const warning = Math.min(WARNING, seconds / 2);
    const stay = dialog.querySelector("[data-act=stay]");
    const signIn = dialog.querySelector("[data-act=sign-in]");

    // All tabs share one session: the latest request of any of them counts.
    const asked = () => localStorage.setItem(ASKED, String(Date.now()));
    asked();
    document.addEventListener("submit", asked);
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", asked);
    }

    stay.addEventListener("click", async () => {
      const answer = await fetch(dialog.dataset.stay, { method: "POST", redirect: "manual", credentials: "same-origin" });
      if (answer.status === 204) {
        asked();
        dialog.close();
      } else {
        over();
      }
    });
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      stay.click();
    });

    const over = () => {
      dialog.querySelector("#session-title").hidden = true;
      dialog.querySelector("#session-text").hidden = true;
      dialog.querySelector("#session-over").hidden = false;
      stay.hidden = true;
      signIn.hidden = false;
      signIn.href = dialog.dataset.signIn + "?to=" + encodeURIComponent(location.pathname + location.search);
      if (!dialog.open) {
        dialog.showModal();
      }
      signIn.focus();
      clearInterval(clock);
    };

    const clock = setInterval(() => {
      const left = seconds - (Date.now() - Number(localStorage.getItem(ASKED))) / 1000;
      if (left <= 0) {
        over();
      } else if (left <= warning && !dialog.open) {
        dialog.showModal();
        stay.focus();
      } else if (left > warning && dialog.open) {
        dialog.close();
      }
    }, 5000);
  });
})();
