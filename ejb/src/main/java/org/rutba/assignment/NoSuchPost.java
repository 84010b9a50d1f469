package org.rutba.assignment;

import org.rutba.platform.Refusal;

/** The law in force knows no such post. */
public class NoSuchPost extends Refusal {
  public NoSuchPost(String post) {
    super(post);
  }
}
