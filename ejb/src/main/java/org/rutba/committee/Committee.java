package org.rutba.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A board of one unit. Who sits on it is dated, see {@link Seat}. */
@Entity
class Committee {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "unit_id")
  private long unitId;

  private String level;
  private String name;

  @Column(name = "name_latin")
  private String nameLatin;

  @Version private int version;

  protected Committee() {}

  Committee(EstablishCommittee board) {
    unitId = board.unitId();
    level = board.level();
    name = board.name();
    nameLatin = board.nameLatin();
  }

  Long id() {
    return id;
  }

  long unitId() {
    return unitId;
  }

  String level() {
    return level;
  }

  String name() {
    return name;
  }
}
