// Shows the description of the REST interface, which the server writes from the code.
(function () {
  const place = document.getElementById("api-docs");
  window.SwaggerUIBundle({ url: place.dataset.description, domNode: place, deepLinking: true, validatorUrl: null });
})();
