package org.rutba.request;

import static org.rutba.request.Section.Part.ENDORSEMENT;
import static org.rutba.request.Section.Part.IDENTITY;
import static org.rutba.request.Section.Part.SUBMIT;
import static org.rutba.request.Section.Status.CANNOT_START;
import static org.rutba.request.Section.Status.COMPLETED;
import static org.rutba.request.Section.Status.INCOMPLETE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rutba.register.TeacherHead;
import org.rutba.request.Section.Part;
import org.rutba.rules.judgement.Finding;
import org.rutba.rules.judgement.FindingStatus;
import org.rutba.rules.judgement.Judgement;

/** A draft's sections, read off the judgement of today and what the leader has typed. */
final class TaskList {
  static final int SECTIONS = Part.values().length;

  private TaskList() {}

  /**
   * @param endorsement the leader's words so far; blank for none
   */
  static List<Section> of(
      TeacherHead teacher, Judgement judgement, String endorsement, LocalDate today) {
    var sections = new ArrayList<Section>();
    var waiting = new ArrayList<Part>();
    for (var part : Part.values()) {
      var section = section(part, teacher, judgement, endorsement, today, waiting);
      if (section.status() == INCOMPLETE) {
        waiting.add(part);
      }
      sections.add(section);
    }
    return sections;
  }

  private static Section section(
      Part part,
      TeacherHead teacher,
      Judgement judgement,
      String endorsement,
      LocalDate today,
      List<Part> waiting) {
    if (part == SUBMIT) {
      return waiting.isEmpty()
          ? new Section(part, INCOMPLETE, List.of(), List.of())
          : new Section(part, CANNOT_START, List.of(), waiting);
    }
    var findings =
        judgement.findings().stream().filter(finding -> Part.of(finding.kind()) == part).toList();
    boolean completed = findings.stream().allMatch(TaskList::inNobodysWay);
    if (part == IDENTITY) {
      completed = teacher.retiredOn() == null || teacher.retiredOn().isAfter(today);
    } else if (part == ENDORSEMENT) {
      completed = !endorsement.isBlank();
    }
    return new Section(part, completed ? COMPLETED : INCOMPLETE, findings, List.of());
  }

  /** What a board decides later does not keep the leader from sending the request. */
  private static boolean inNobodysWay(Finding finding) {
    return finding.status().satisfied() || finding.status() == FindingStatus.NEEDS_DECISION;
  }

  static int completed(List<Section> sections) {
    return Math.toIntExact(
        sections.stream().filter(section -> section.status() == COMPLETED).count());
  }
}
