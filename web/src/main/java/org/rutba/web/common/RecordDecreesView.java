package org.rutba.web.common;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.decree.DecreeLine;
import org.rutba.decree.DecreeService;
import org.rutba.decree.DecreeStatus;
import org.rutba.decree.OrderType;
import org.rutba.platform.TimeSource;
import org.rutba.rules.rank.DecreeDays;

/** The decrees of a teacher, the latest effective day first. */
@Named
@RequestScoped
public class RecordDecreesView {

  @Inject private RecordHead record;
  @EJB private DecreeService decrees;

  @Inject private TimeSource time;

  private List<DecreeLine> lines;
  private String standing;

  @PostConstruct
  void read() {
    lines = decrees.ofTeacher(record.getTeacher().id());
    var valid =
        lines.stream()
            .filter(
                line ->
                    line.status() == DecreeStatus.VALID
                        && line.orderType() != OrderType.RANK_REVOCATION)
            .map(line -> new DecreeDays(line.number(), line.effectiveOn(), line.issuedOn()))
            .toList();
    standing = DecreeDays.standing(valid, time.today()).map(DecreeDays::number).orElse(null);
  }

  /** Number of the decree that stands today; null where none does. */
  public String getStanding() {
    return standing;
  }

  public List<DecreeLine> getLines() {
    return lines;
  }
}
