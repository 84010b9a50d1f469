package org.rutba.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rutba.confirmation.ConfirmationService;
import org.rutba.confirmation.ValueLine;
import org.rutba.confirmation.ValueState;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.SignedIn;

/** The values the law in force leaves to the ministry, by how far their confirmation has come. */
@Named
@RequestScoped
public class ValuesView {

  @EJB private ConfirmationService confirmations;
  @Inject private SignedIn person;
  @Inject private Asked asked;

  private ValueState shown;
  private List<ValueLine> all = List.of();

  @PostConstruct
  void read() {
    shown =
        Stream.of(ValueState.values())
            .filter(state -> state.code().equals(asked.text("show")))
            .findFirst()
            .orElse(ValueState.AWAITING);
    if (person.getJurisdiction() != null) {
      all = confirmations.values();
    }
  }

  public List<ValueLine> getValues() {
    return all.stream().filter(line -> line.state() == shown).toList();
  }

  public String getShown() {
    return shown.code();
  }

  public long count(String state) {
    return all.stream().filter(line -> line.state().code().equals(state)).count();
  }

  /** Those for which no value stands in: whatever needs one cannot be decided. */
  public long getOpen() {
    return all.stream().filter(line -> line.parameter().open()).count();
  }
}
