package org.rutba.dossier;

import java.util.List;
import org.rutba.register.PayRightPeriod;
import org.rutba.register.TeacherHead;

/** The dossier pages of one teacher. */
public record DossierSheet(TeacherHead head, Evidence evidence, List<PayRightPeriod> payRights) {}
