package org.rutba.dossier.need;

import org.rutba.platform.Refusal;

/** A finding names the letter it rests on. */
public final class LetterMissing extends Refusal {}
