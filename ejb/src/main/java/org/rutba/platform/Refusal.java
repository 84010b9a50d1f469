package org.rutba.platform;

import jakarta.ejb.ApplicationException;
import java.util.Locale;

/**
 * An act that is not allowed now. Each refusal is a class named for the fact ({@code
 * QuorumNotReached}); the words are in the message bundles under {@link #messageKey()}. The
 * transaction rolls back and nothing that was typed is lost.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
  private final transient Object[] arguments;

  protected Refusal(Object... arguments) {
    super(null, null, false, false);
    this.arguments = arguments.clone();
  }

  /** Key of the sentence, from the class's name: {@code refusal.quorum-not-reached}. */
  public final String messageKey() {
    var words = getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
    return "refusal." + words.toLowerCase(Locale.ROOT);
  }

  /**
   * What the sentence names, in the order of its placeholders. Dates are ISO {@code LocalDate}s.
   */
  public final Object[] arguments() {
    return arguments.clone();
  }

  @Override
  public String getMessage() {
    return messageKey();
  }
}
