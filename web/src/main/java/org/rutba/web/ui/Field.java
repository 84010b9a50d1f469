package org.rutba.web.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * The server side of the composites {@code field} and {@code fieldGroup}: ties the label, the hint
 * and the error to the input placed between their tags.
 */
@FacesComponent("org.rutba.Field")
public class Field extends UINamingContainer {

  /** The client id of the first input inside; null when there is none. */
  public String getInputId() {
    var input = input(this);
    return input == null ? null : input.getClientId(getFacesContext());
  }

  /** What is wrong with the input, as one text; empty when nothing is. */
  public String getErrors() {
    var id = getInputId();
    return id == null
        ? ""
        : getFacesContext().getMessageList(id).stream()
            .map(FacesMessage::getSummary)
            .distinct()
            .collect(Collectors.joining(" "));
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    var input = input(this);
    if (input != null) {
      var wrong = !getErrors().isEmpty();
      var hinted = getAttributes().get("hint") instanceof String hint && !hint.isEmpty();
      var described =
          (hinted ? getClientId(context) + ":hint " : "")
              + (wrong ? getClientId(context) + ":error" : "");
      say(input, "aria-describedby", described.strip());
      say(input, "aria-invalid", wrong ? "true" : "");
    }
    super.encodeBegin(context);
  }

  private static void say(UIInput input, String attribute, String value) {
    if (value.isEmpty()) {
      input.getPassThroughAttributes(true).remove(attribute);
    } else {
      input.getPassThroughAttributes(true).put(attribute, value);
    }
  }

  private static UIInput input(UIComponent parent) {
    var inside = parent.getFacetsAndChildren();
    while (inside.hasNext()) {
      var child = inside.next();
      var found = child instanceof UIInput input ? input : input(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
