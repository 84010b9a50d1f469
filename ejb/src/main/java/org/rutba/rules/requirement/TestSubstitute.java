package org.rutba.rules.requirement;

import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.law.Parameter;

/**
 * An earlier test whose pass stands in for the tests of a licence; the authority then determines
 * the licence.
 *
 * @param test code of the earlier test
 * @param levels licence levels it may give
 * @param until last day it can be used
 */
public record TestSubstitute(
    String test, Parameter<List<String>> levels, Parameter<LocalDate> until) {}
