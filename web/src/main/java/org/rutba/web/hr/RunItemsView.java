package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.rutba.campaign.ExceptionReason;
import org.rutba.campaign.ItemFilter;
import org.rutba.campaign.ItemLine;
import org.rutba.campaign.ItemList;
import org.rutba.campaign.ItemResult;
import org.rutba.campaign.RunService;
import org.rutba.web.common.Asked;

/** The teachers of a run; what narrows the list stands in the address. */
@Named
@RequestScoped
public class RunItemsView {

  private static final int SIZE = 20;

  @EJB private RunService runs;
  @Inject private Asked asked;

  private ItemList list;

  @PostConstruct
  void read() {
    var result = asked.text("result");
    var exception = asked.text("exception");
    list =
        runs.items(
            getNumber(),
            new ItemFilter(
                getResults().stream()
                    .filter(one -> one.code().equals(result))
                    .findFirst()
                    .orElse(null),
                asked.text("rank"),
                getExceptions().stream()
                    .filter(one -> one.code().equals(exception))
                    .findFirst()
                    .orElse(null),
                "failed".equals(asked.text("decree")),
                asked.text("q")),
            asked.page(SIZE));
  }

  public String getNumber() {
    return asked.text("number");
  }

  public List<ItemResult> getResults() {
    return Arrays.stream(ItemResult.values()).filter(one -> one != ItemResult.WAITING).toList();
  }

  public List<ExceptionReason> getExceptions() {
    return List.of(ExceptionReason.values());
  }

  public List<ItemLine> getLines() {
    return list.lines();
  }

  public int getCount() {
    return list.count();
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }
}
