package org.rutba.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * An article or a book.
 *
 * @param venue journal or publisher
 * @param subjects what it was found to treat
 * @param approved by the specialised working group; asked for books
 */
public record PublicationLine(
    String kind,
    String title,
    String venue,
    LocalDate publishedOn,
    List<String> subjects,
    boolean approved,
    Provenance provenance) {}
