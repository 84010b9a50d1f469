package org.rutba.web.hr;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rutba.decree.payroll.BatchSheet;
import org.rutba.decree.payroll.PayrollService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Format;
import org.rutba.web.ui.Problems;

/** One batch handed over to payroll, and payroll's answers. */
@Named
@RequestScoped
public class PayrollBatchView {

  private static final int SIZE = 50;

  @EJB private PayrollService payroll;
  @Inject private Asked asked;
  @Inject private Problems problems;
  @Inject private Format format;

  private BatchSheet sheet;

  static String address(String number) {
    return "/hr/payroll-batch?faces-redirect=true&number=" + number;
  }

  public BatchSheet getSheet() {
    if (sheet == null) {
      sheet = payroll.batch(asked.text("number"), asked.page(SIZE));
    }
    return sheet;
  }

  public int getPage() {
    return asked.page();
  }

  public int getSize() {
    return SIZE;
  }

  /** Payroll takes whatever it has not answered yet. */
  public String acknowledge() {
    var number = number();
    problems.done("hr.payroll.acknowledged", payroll.acknowledge(number));
    return address(number);
  }

  public String reject() {
    var number = number();
    var line = (int) asked.number("line");
    payroll.reject(number, line, asked.text("why"));
    problems.done("hr.payroll.rejected", format.number(line));
    return address(number);
  }

  public String recall() {
    var number = number();
    payroll.recall(number, asked.text("reason"));
    problems.done("hr.payroll.recalled", format.digits(number));
    return address(number);
  }

  private String number() {
    return getSheet().batch().number();
  }
}
