package org.rutba.regulation;

import java.util.List;
import org.rutba.rules.law.Text;

/**
 * One rule of the law and its values over time, oldest first.
 *
 * @param name pack and id, such as {@code ir/law-1400#supplement/ostad}
 */
public record ProvisionSheet(String name, Text title, List<ValueLine> values) {}
