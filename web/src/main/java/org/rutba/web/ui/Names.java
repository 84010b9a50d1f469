package org.rutba.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.register.TeacherHead;
import org.rutba.register.TeacherLine;
import org.rutba.register.UnitHead;

/** Names of people and places in the reader's script, as far as they are recorded in it. */
@Named
@RequestScoped
public class Names {

  @Inject Locales locales;

  /** The name in the official language, or the Latin one for readers of another script. */
  public String of(String official, String latin) {
    var own = locales.getLanguage().arabicScript() || latin == null || latin.isBlank();
    return own ? official : latin;
  }

  /** One or two letters for the round sign beside a name. */
  public String initials(String name) {
    return SignedIn.initials(name);
  }

  public String teacher(TeacherHead teacher) {
    return of(teacher.name(), teacher.nameLatin());
  }

  public String teacher(TeacherLine teacher) {
    return of(teacher.name(), teacher.nameLatin());
  }

  public String unit(UnitHead unit) {
    return of(unit.name(), unit.nameLatin());
  }

  public String unit(TeacherHead teacher) {
    return of(teacher.unitName(), teacher.unitNameLatin());
  }

  public String unit(TeacherLine teacher) {
    return of(teacher.unitName(), teacher.unitNameLatin());
  }
}
