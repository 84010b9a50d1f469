package org.rutba.identity;

import org.rutba.platform.Refusal;

/** A chosen key for a program could be guessed. */
public class ApiKeyTooShort extends Refusal {
  ApiKeyTooShort(int shortest) {
    super(shortest);
  }
}
