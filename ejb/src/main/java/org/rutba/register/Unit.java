package org.rutba.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.Generated;
import org.rutba.platform.RecordedName;

/** A unit of the organisation tree. Its place never changes; its path is kept by the database. */
@Entity
@Table(name = "unit")
class Unit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parent_id")
  private Long parentId;

  @Generated
  @Column(insertable = false, updatable = false)
  private String path;

  private String kind;
  private String jurisdiction;
  private String code;
  private String name;

  @Column(name = "name_latin")
  private String nameLatin;

  private String region;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Version private int version;

  protected Unit() {}

  /** Opens a unit one level below its parent. */
  static Unit under(Unit parent, OpenUnit opened) {
    var unit = new Unit();
    unit.parentId = parent.id;
    unit.kind = parent.kindBelow();
    unit.jurisdiction = parent.jurisdiction;
    unit.code = opened.code();
    unit.name = opened.name();
    unit.nameLatin = opened.nameLatin();
    unit.region = parent.region;
    return unit;
  }

  void rename(String name, String nameLatin) {
    this.name = name;
    this.nameLatin = nameLatin;
  }

  void close(LocalDate day) {
    closedOn = day;
  }

  boolean isSchool() {
    return kind.equals("school");
  }

  boolean isAtVersion(int seen) {
    return version == seen;
  }

  UnitHead head() {
    return new UnitHead(
        id,
        parentId == null ? 0 : parentId,
        path,
        kind,
        jurisdiction,
        code,
        name,
        nameLatin,
        region,
        closedOn,
        version);
  }

  private String kindBelow() {
    return switch (kind) {
      case "ministry" -> "province";
      case "province" -> "county";
      case "county" -> "school";
      default -> throw new NoUnitBelowSchool(new RecordedName(name, nameLatin));
    };
  }
}
