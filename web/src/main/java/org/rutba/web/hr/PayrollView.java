package org.rutba.web.hr;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.rutba.decree.OfficialMonth;
import org.rutba.decree.payroll.BatchLine;
import org.rutba.decree.payroll.PayrollService;
import org.rutba.decree.payroll.WaitingPay;
import org.rutba.platform.Page;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.OfficialMonths;
import org.rutba.web.ui.Problems;

/** Pay lines that wait for payroll, and the batches handed over. */
@Named
@RequestScoped
public class PayrollView {

  private static final int SIZE = 20;
  private static final int BATCHES = 50;
  private static final int MONTHS = 12;

  @EJB private PayrollService payroll;
  @Inject private Asked asked;
  @Inject private OfficialMonths months;
  @Inject private Problems problems;
  @Inject private Format format;

  private OfficialMonth month;
  private WaitingPay waiting;
  private List<BatchLine> batches;

  @PostConstruct
  void read() {
    var now = months.getThisMonth();
    var year = (int) asked.number("year");
    var number = (int) asked.number("month");
    month = year < 1 || number < 1 || number > MONTHS ? now : new OfficialMonth(year, number);
  }

  public WaitingPay getWaiting() {
    if (waiting == null) {
      waiting = payroll.waiting(month, asked.page(SIZE));
    }
    return waiting;
  }

  public List<BatchLine> getBatches() {
    if (batches == null) {
      batches = payroll.batches(Page.first(BATCHES));
    }
    return batches;
  }

  /** The columns of the file; what each holds stands in the bundles. */
  public List<String> getColumns() {
    return payroll.columns();
  }

  public OfficialMonth getMonth() {
    return month;
  }

  /** This year and the one before. */
  public List<Integer> getYears() {
    return List.of(months.getThisYear(), months.getThisYear() - 1);
  }

  public List<Integer> getMonths() {
    return IntStream.rangeClosed(1, MONTHS).boxed().toList();
  }

  /** A month of the chosen year, by name. */
  public String name(int number) {
    return months.name(new OfficialMonth(month.year(), number));
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** Hands over all that waits up to the month. */
  public String handOver() {
    var number = payroll.handOver(month);
    problems.done("hr.payroll.handed-over", format.digits(number));
    return PayrollBatchView.address(number);
  }
}
