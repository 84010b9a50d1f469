package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rutba.identity.AccountService;
import org.rutba.identity.OpenPosition;
import org.rutba.platform.Roles;
import org.rutba.register.AreaPeriod;
import org.rutba.register.CloseUnit;
import org.rutba.register.OpenUnit;
import org.rutba.register.RegisterService;
import org.rutba.register.RenameUnit;
import org.rutba.register.SetArea;
import org.rutba.register.UnitHead;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Names;
import org.rutba.web.ui.Problems;

/** One unit, and the acts that change it or add to it. */
@Named
@RequestScoped
public class UnitView {

  private static final List<String> AREAS =
      List.of("primary", "special-needs", "deprived", "border", "nomadic");
  private static final List<String> ROLES =
      List.of(
          Roles.SCHOOL_LEADER,
          Roles.EVIDENCE_REVIEWER,
          Roles.BOARD_SECRETARY,
          Roles.BOARD_MEMBER,
          Roles.HR_OFFICER,
          Roles.MINISTER,
          Roles.REGULATION_OFFICER,
          Roles.LICENCE_OFFICER,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR,
          Roles.TEACHER);

  @EJB private RegisterService register;
  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Names names;

  private UnitHead unit;
  private UnitHead parent;
  private String code;
  private String name;
  private String nameLatin;
  private String area;
  private LocalDate from;
  private LocalDate to;
  private String title;
  private String titleLatin;
  private String role;
  private String reason;

  @PostConstruct
  void read() {
    unit = register.unit(asked.text("unit") == null ? asked.number("id") : asked.number("unit"));
    parent = unit.parentId() == 0 || !above(unit) ? null : register.unit(unit.parentId());
    name = unit.name();
    nameLatin = unit.nameLatin();
  }

  /** Whether the unit above is in the administrator's scope too. */
  private boolean above(UnitHead unit) {
    return register.units().stream().anyMatch(each -> each.id() == unit.parentId());
  }

  /** Opens a unit of the next lower kind. */
  public String openBelow() {
    var opened = register.openUnit(new OpenUnit(unit.id(), code, name, nameLatin));
    problems.done("admin.unit.opened", names.unit(opened));
    return address(opened.id());
  }

  public String rename() {
    register.renameUnit(new RenameUnit(unit.id(), getVersion(), name, nameLatin, reason));
    problems.done("admin.unit.renamed");
    return address(unit.id());
  }

  public String close() {
    register.closeUnit(new CloseUnit(unit.id(), getVersion(), reason));
    problems.done("admin.unit.close.done");
    return address(unit.id());
  }

  public String setListedArea() {
    register.setArea(new SetArea(unit.id(), area, from, to, reason));
    problems.done("admin.unit.area.done");
    return address(unit.id());
  }

  public String openPosition() {
    var position = accounts.openPosition(new OpenPosition(unit.id(), role, title, titleLatin));
    problems.done("admin.position.opened");
    return PositionView.address(position);
  }

  private static String address(long id) {
    return "/admin/unit?faces-redirect=true&id=" + id;
  }

  public UnitHead getUnit() {
    return unit;
  }

  /** The unit above; null for the topmost the administrator sees. */
  public UnitHead getParent() {
    return parent;
  }

  /** The version the page was opened with, so that a change in between is noticed. */
  public int getVersion() {
    return asked.text("version") == null ? unit.version() : (int) asked.number("version");
  }

  public boolean isSchool() {
    return unit.kind().equals("school");
  }

  public List<AreaPeriod> getAreas() {
    return register.areas(unit.id());
  }

  public List<String> getKnownAreas() {
    return AREAS;
  }

  public List<String> getKnownRoles() {
    return ROLES;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNameLatin() {
    return nameLatin;
  }

  public void setNameLatin(String nameLatin) {
    this.nameLatin = nameLatin;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getTitleLatin() {
    return titleLatin;
  }

  public void setTitleLatin(String titleLatin) {
    this.titleLatin = titleLatin;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
