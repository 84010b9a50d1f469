package org.rutba.register;

import java.util.List;

/**
 * One page of the list of teachers.
 *
 * @param count of all teachers that match, not of the page only
 */
public record TeacherList(List<TeacherLine> lines, int count) {}
