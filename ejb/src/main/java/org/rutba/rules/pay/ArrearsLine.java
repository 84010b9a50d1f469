package org.rutba.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is owed for one official month, or the part of it from the effective day.
 *
 * @param year official year
 * @param month official month, 1 to 12
 * @param from first day counted
 * @param to last day counted
 * @param days days counted
 * @param daysInMonth days the month has
 * @param due supplement of the new rank for those days
 * @param paid supplement of the former rank for those days
 * @param owed due less paid
 */
public record ArrearsLine(
    int year,
    int month,
    LocalDate from,
    LocalDate to,
    int days,
    int daysInMonth,
    BigDecimal due,
    BigDecimal paid,
    BigDecimal owed) {}
