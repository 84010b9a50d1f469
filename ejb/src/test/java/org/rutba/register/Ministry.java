package org.rutba.register;

import jakarta.persistence.EntityManager;
import org.rutba.platform.Actor;
import org.rutba.platform.Roles;

/** A small ministry for tests: one province, two counties, a school each. */
public final class Ministry {
  private final EntityManager em;
  private final String jurisdiction;
  private final long ministry;
  private final long province;

  public Ministry(EntityManager em) {
    this(em, "ir");
  }

  public Ministry(EntityManager em, String jurisdiction) {
    this.em = em;
    this.jurisdiction = jurisdiction;
    ministry = unit(null, "ministry", "M" + System.nanoTime());
    province = unit(ministry, "province", "P" + ministry);
  }

  public long ministry() {
    return ministry;
  }

  public long province() {
    return province;
  }

  public long county(String code) {
    return unit(province, "county", code);
  }

  public long school(long county, String code) {
    return unit(county, "school", code);
  }

  public String path(long unit) {
    return (String)
        em.createNativeQuery("SELECT path FROM unit WHERE id = :id", String.class)
            .setParameter("id", unit)
            .getSingleResult();
  }

  public Actor officer(long unit) {
    return new Actor("officer", 1, 1, Roles.HR_OFFICER, unit, path(unit), jurisdiction, 0);
  }

  public long teacher(long school, String number, String given, String family) {
    long person =
        id(
            """
            INSERT INTO person (jurisdiction, given_name, family_name)
            VALUES ('%s', '%s', '%s') RETURNING id
            """
                .formatted(jurisdiction, given, family));
    return id(
        """
        INSERT INTO teacher (person_id, personnel_number, jurisdiction, unit_id, post_title,
          population, birth_date, hired_on, search)
        VALUES (%d, '%s', '%s', %d, 'آموزگار', 'teacher', '1980-05-05', '2003-09-23',
          fold('%s %s %s')) RETURNING id
        """
            .formatted(person, number, jurisdiction, school, given, family, number));
  }

  private long unit(Long parent, String kind, String code) {
    return id(
        """
        INSERT INTO unit (parent_id, path, kind, jurisdiction, code, name, name_latin)
        VALUES (%s, '', '%s', '%s', '%s', 'واحد %s', 'Unit %s') RETURNING id
        """
            .formatted(parent, kind, jurisdiction, code, code, code));
  }

  private long id(String insert) {
    return ((Number) em.createNativeQuery(insert, Long.class).getSingleResult()).longValue();
  }
}
