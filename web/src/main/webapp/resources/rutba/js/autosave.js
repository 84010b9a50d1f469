/* Saving while typing goes on in the background; where it fails, the page says so until it works. */
(() => {
  "use strict";

  const say = (failed) =>
    document.querySelectorAll("[data-unsaved]").forEach((line) => {
      line.hidden = !failed;
    });

  document.addEventListener("DOMContentLoaded", () => {
    window.jQuery(document).on("pfAjaxError", () => say(true));
    window.jQuery(document).on("pfAjaxSuccess", () => say(false));
  });
})();
