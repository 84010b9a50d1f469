package org.rutba.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What the door knows of the call: the position the person chose to act in, and the call's
 * correlation id. The web sets it from the session on each request; nothing here is trusted, the
 * {@link Actor} is read anew from the register of positions.
 */
@RequestScoped
public class ActingPosition {
  private Long position;
  private String correlation = UUID.randomUUID().toString();

  /** The position chosen; empty means the person's first position of the day. */
  public OptionalLong position() {
    return position == null ? OptionalLong.empty() : OptionalLong.of(position);
  }

  public void choose(Long chosen) {
    position = chosen;
  }

  public String correlation() {
    return correlation;
  }

  public void correlate(String id) {
    correlation = id;
  }
}
