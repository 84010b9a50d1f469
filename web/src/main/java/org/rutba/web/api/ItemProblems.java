package org.rutba.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.rutba.dossier.FactSheetError;
import org.rutba.platform.Refusal;
import org.rutba.web.ui.Messages;
import org.rutba.web.ui.RefusalWords;

/** Problems with single items of a delivery whose other items were taken. */
@RequestScoped
class ItemProblems {
  private static final int BAD_REQUEST = 400;
  private static final int UNPROCESSABLE = 422;

  @Inject private Messages messages;
  @Inject private RefusalWords refusals;

  /** An item that cannot be read; every fault is named. */
  JsonObject unreadable(List<FactSheetError> faults) {
    return new Problem(
            "invalid-body",
            messages.get("api.title.invalid-body"),
            BAD_REQUEST,
            messages.of("api.problem.invalid-body", faults.size()),
            faults.stream().map(this::fault).toList())
        .json();
  }

  Problem.Fault fault(FactSheetError fault) {
    var key = "api.fault." + fault.messageKey().substring(fault.messageKey().lastIndexOf('.') + 1);
    return new Problem.Fault(fault.pointer(), messages.of(key, fault.found()));
  }

  /** An item that was not taken; the pointer leads to the member it is about. */
  JsonObject refused(Refusal refusal, String pointer) {
    var said = refusals.of(refusal);
    return new Problem(
            refusal.messageKey().substring("refusal.".length()),
            messages.get("api.title.422"),
            UNPROCESSABLE,
            said,
            List.of(new Problem.Fault(pointer, said)))
        .json();
  }
}
