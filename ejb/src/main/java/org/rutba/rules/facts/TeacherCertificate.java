package org.rutba.rules.facts;

import java.time.LocalDate;

/** The teacher-qualification certificate, held from a day. */
public record TeacherCertificate(LocalDate day, String evidence) {}
