package org.rutba.decree.payroll;

import java.util.List;

/**
 * One batch.
 *
 * @param lines the page asked for
 */
public record BatchSheet(BatchLine batch, List<PayrollLine> lines) {}
