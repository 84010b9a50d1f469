package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.identity.AccountLine;
import org.rutba.identity.AccountService;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.web.common.Asked;

/** Accounts within the administrator's scope; a long list asks to be narrowed. */
@Named
@RequestScoped
public class AccountsView {

  private static final int MOST = 100;

  @EJB private AccountService accounts;
  @Inject private Asked asked;
  @Inject private TimeSource time;

  private List<AccountLine> lines;

  @PostConstruct
  void read() {
    lines = accounts.accounts(asked.text("q"), Page.first(MOST));
  }

  public List<AccountLine> getLines() {
    return lines;
  }

  /** Whether there may be more than are shown. */
  public boolean isCut() {
    return lines.size() == MOST;
  }

  public int getMost() {
    return MOST;
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
