package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.identity.AccountLine;
import org.rutba.identity.AccountService;
import org.rutba.platform.TimeSource;
import org.rutba.web.common.Asked;

/** Accounts within the administrator's scope. */
@Named
@RequestScoped
public class AccountsView {

  private static final int SIZE = 25;

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private TimeSource time;

  private List<AccountLine> lines;
  private long total;

  @PostConstruct
  void read() {
    lines = accounts.accounts(asked.text("q"), asked.page(SIZE));
    total = accounts.accountCount(asked.text("q"));
  }

  public List<AccountLine> getLines() {
    return lines;
  }

  public long getTotal() {
    return total;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** {@code closed}, {@code resting}, {@code first-password} or {@code open}. */
  public String state(AccountLine account) {
    if (account.closed()) {
      return "closed";
    }
    if (account.lockedUntil() != null && account.lockedUntil().isAfter(time.now())) {
      return "resting";
    }
    return account.mustChange() ? "first-password" : "open";
  }
}
