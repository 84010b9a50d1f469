package org.rutba.assessment;

import org.rutba.platform.Refusal;

/** The facts sent name no place on the old scale. */
public class NoOldScale extends Refusal {}
