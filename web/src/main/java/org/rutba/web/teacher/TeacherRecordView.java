package org.rutba.web.teacher;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rutba.register.RankPeriod;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherSheet;

/** What the register says of the teacher at the screen. */
@Named
@RequestScoped
public class TeacherRecordView {
  @EJB private RegisterService register;

  private TeacherSheet sheet;

  @PostConstruct
  void read() {
    sheet = register.own();
  }

  public TeacherSheet getSheet() {
    return sheet;
  }

  /** Ranks held, the present one first. */
  public List<RankPeriod> getRanks() {
    var ranks = new ArrayList<>(sheet.ranks());
    Collections.reverse(ranks);
    return ranks;
  }
}
