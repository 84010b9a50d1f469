package org.rutba.decree.payroll;

import java.math.BigDecimal;
import java.util.List;

/**
 * What waits to be handed over with a month.
 *
 * @param lines the page asked for
 */
public record WaitingPay(int count, BigDecimal total, int rejected, List<PayrollLine> lines) {}
