package org.rutba.assessment;

import java.time.LocalDate;
import org.rutba.rules.facts.FactSheet;

/**
 * Facts to be judged that belong to no teacher of the register.
 *
 * @param act {@code promotion}, {@code first-classification}, {@code re-evaluation}, {@code
 *     licence}, {@code appointment}, {@code assignment} …; null for a promotion
 * @param target rank, licence level or leadership post asked for; null for a placement
 * @param day null for today
 * @param region empty for none in particular
 * @param regulation name of a loaded instrument, drafts included; null for the law in force
 */
public record EligibilityQuestion(
    String jurisdiction,
    String act,
    String target,
    LocalDate day,
    String region,
    String regulation,
    FactSheet facts) {}
