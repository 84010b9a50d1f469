package org.rutba.decree.served;

import java.time.LocalDate;
import org.rutba.decree.DecreeLine;

/**
 * A decree in its teacher's own list.
 *
 * @param servedOn null while it waits to be acknowledged
 */
public record OwnDecree(DecreeLine decree, LocalDate servedOn) {}
