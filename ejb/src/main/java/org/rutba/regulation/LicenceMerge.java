package org.rutba.regulation;

import java.util.HashMap;
import org.rutba.rules.law.OfficialCalendar;
import org.rutba.rules.law.Parameter;
import org.rutba.rules.licence.LicenceLaw;
import org.rutba.rules.licence.LicenceTerm;
import org.rutba.rules.licence.TestParts;

/** Puts together what the law says of licences and their tests. */
final class LicenceMerge {

  private final Merge law;

  LicenceMerge(Merge law) {
    this.law = law;
  }

  /** Null where the regime has no licence. */
  LicenceLaw licences() {
    var terms = law.of(ProvisionKind.LICENCE_TERM);
    if (terms.isEmpty()) {
      return null;
    }
    var term = terms.get(0);
    return new LicenceLaw(
        new LicenceTerm(
            OfficialCalendar.named(term.attribute("counted")),
            law.value(term),
            law.referred(term, "fetched")),
        law.of(ProvisionKind.TEST).stream().map(this::test).toList());
  }

  private TestParts test(Provision test) {
    var code = test.attribute("code");
    var dropped = new HashMap<String, Parameter<String>>();
    for (var one : law.of(ProvisionKind.TEST_EXEMPTION)) {
      if (one.attribute("test").equals(code)) {
        dropped.put(one.attribute("specialty"), law.value(one));
      }
    }
    return new TestParts(code, law.value(test), dropped);
  }
}
