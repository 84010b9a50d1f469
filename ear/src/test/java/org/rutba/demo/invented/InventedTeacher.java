package org.rutba.demo.invented;

import org.rutba.demo.invented.Names.Name;

/** Who an invented teacher is. */
record InventedTeacher(
    String personnelNumber,
    String nationalCode,
    Name given,
    Name family,
    boolean woman,
    Place school) {}
