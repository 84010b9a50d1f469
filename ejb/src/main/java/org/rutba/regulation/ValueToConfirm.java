package org.rutba.regulation;

import java.time.LocalDate;
import java.util.List;
import org.rutba.rules.law.Parameter;

/**
 * A parameter the ministry is to confirm, or has confirmed.
 *
 * @param parameter as it stands on the day asked
 * @param kind what kind of provision it is, such as {@code minimum-points}
 * @param options the words it may be, or be made of; empty where it is no choice
 * @param articleOpen whether the officers also find the article
 * @param firstDay the earliest day a value may begin now: the provision's own first day, or the day
 *     after the last confirmation's
 * @param confirmations what has been confirmed, the latest first
 */
public record ValueToConfirm(
    Parameter<?> parameter,
    String kind,
    ValueForm form,
    List<String> options,
    boolean articleOpen,
    LocalDate firstDay,
    List<ConfirmedValue> confirmations) {}
