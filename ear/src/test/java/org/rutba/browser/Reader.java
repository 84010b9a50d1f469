package org.rutba.browser;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.demo.invented.SaudiMinistry;
import org.rutba.demo.invented.SaudiSignIns;

/**
 * Whom one can be, and what there is to read for that person. What stands in braces is a case of
 * that state: it is looked up in the person's own lists, as a person does.
 */
enum Reader {
  ANYBODY(null, "/help", "/accessibility", "/verify", "/calculator"),
  LEADER(
      DemonstrationSignIns.LEADER,
      "/school/home",
      "/school/propose",
      "/school/propose?teacher=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/school/requests?tray=drafts",
      "/school/requests?tray=returned",
      "/school/requests?tray=with-the-board",
      "/school/requests?tray=decided",
      "/school/request?number={draft}",
      "/school/section?number={draft}&section=identity",
      "/school/section?number={draft}&section=rank-and-years",
      "/school/section?number={draft}&section=appraisals",
      "/school/section?number={draft}&section=certificate",
      "/school/section?number={draft}&section=publications",
      "/school/section?number={draft}&section=performance",
      "/school/endorsement?number={draft}",
      "/school/check?number={draft}",
      "/school/submitted?number={sent}",
      "/school/withdraw?number={sent}",
      "/common/case?number={sent}",
      "/common/teachers",
      "/common/record?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/record-evidence?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/record-appraisals?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/record-requests?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/record-decrees?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/record-history?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/judgement?target=ostadyar&number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/inbox",
      "/common/messages",
      "/common/search?q=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/law",
      "/common/law?q=border",
      "/common/article?pack=ir%2Flaw-1400&article=5",
      "/common/law?pack=sa%2Feducational-jobs-1440",
      "/common/article?pack=sa%2Flicence&article=scores",
      "/common/settings",
      "/change-password"),
  LEADER_OF_EVIDENCE(
      DemonstrationSignIns.LEADER,
      "/common/evidence-add?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=point&number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=point&indicator=talk&number="
          + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=point&indicator=pedagogical-knowledge&number="
          + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=point&indicator=head-or-deputy&number="
          + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=book&number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-add?kind=course&number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/evidence-item?number={brought}",
      "/common/objection?number={objection}"),
  TEACHER(
      DemonstrationSignIns.SECOND_TEACHER,
      "/teacher/home",
      "/teacher/record",
      "/teacher/dossier",
      "/teacher/object?subject={fact}",
      "/teacher/corrections",
      "/teacher/corrections?field=birth-date",
      "/common/inbox"),
  GROUP(
      DemonstrationSignIns.GROUP,
      "/review/queue",
      "/review/queue?tray=held",
      "/review/item?number={piece}"),
  BOOKS(DemonstrationSignIns.BOOKS, "/review/queue", "/review/item?number={piece}"),
  LEADER_ASKED_FOR_INFORMATION(
      DemonstrationSignIns.LEADER_OF_THE_SECOND_SCHOOL,
      "/school/requests?tray=returned",
      "/school/answer?number={returned}",
      "/common/case?number={returned}",
      "/common/case?number={decided}",
      "/common/messages"),
  MEMBER(
      DemonstrationSignIns.member("county", "chair", 1),
      "/common/inbox",
      "/committee/board",
      "/committee/case?number={matter}",
      "/committee/recuse?number={matter}",
      "/committee/points?number={points}",
      "/committee/recuse?number={points}",
      "/common/case?number={matter}"),
  SECRETARY(
      DemonstrationSignIns.member("county", "secretary", 1),
      "/common/inbox",
      "/committee/case?number={matter}",
      "/committee/return?number={matter}",
      "/review/queue",
      "/review/queue?tray=before-board",
      "/review/item?number={piece}"),
  OFFICER(
      DemonstrationSignIns.HR,
      "/hr/waiting",
      "/hr/decrees",
      "/hr/intake",
      "/hr/departure?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
      "/common/windows",
      "/hr/runs",
      "/hr/run-start",
      "/hr/run-due",
      "/hr/draft?id={waiting}",
      "/hr/issue?draft={waiting}",
      "/hr/decree?number={standing}",
      "/hr/decree?number={superseded}",
      "/hr/decree?number={revoked}",
      "/hr/correct?number={standing}",
      "/hr/revoke?number={standing}",
      "/common/served?number={standing}",
      "/hr/payroll",
      "/hr/register",
      "/hr/register-print",
      "/hr/reconciliation",
      "/hr/corrections",
      "/hr/correction?number={correction}"),
  MINISTER(DemonstrationSignIns.MINISTER, "/minister/home", "/common/inbox", "/common/teachers"),
  AUDITOR(
      DemonstrationSignIns.AUDITOR,
      "/audit/acts",
      "/audit/acts?outcome=denied",
      "/audit/replay",
      "/audit/replay?judgement={judged}",
      "/common/case?number={judged}"),
  POLICY(
      DemonstrationSignIns.POLICY,
      "/policy/values",
      "/policy/values?show=confirmed",
      "/policy/value?name=ir%2Fby-law-1401%23degree%2Fostad",
      "/policy/value?name=ir%2Flaw-1400%23quorum%2Fcounty",
      "/policy/value?name=ir%2Flaw-1400%23route%2Fostad",
      "/policy/value?name=ir%2Fby-law-1401%23service-years%2Fmorabbi",
      "/common/windows",
      "/common/law",
      "/common/article?pack=ir%2Flaw-1400&article=6",
      "/common/law-compare"),
  ADMINISTRATOR(
      DemonstrationSignIns.ADMINISTRATOR,
      "/admin/units",
      "/admin/unit?id=1",
      "/admin/open-unit?id=1",
      "/admin/rename-unit?id=1",
      "/admin/close-unit?id=1",
      "/admin/open-position?unit=1",
      "/admin/positions",
      "/admin/deputies",
      "/admin/calendar",
      "/admin/position?id=1",
      "/admin/appoint?id=1",
      "/admin/appoint?id=1&q=rast",
      "/admin/abolish-position?id=1",
      "/admin/accounts",
      "/admin/open-account",
      "/admin/close-account?username=" + DemonstrationSignIns.LEADER,
      "/admin/reviewers",
      "/admin/reset-password?username=" + DemonstrationSignIns.LEADER,
      "/admin/duplicates",
      "/admin/duplicates?show=apart",
      "/admin/duplicates?show=merged",
      "/admin/duplicate",
      "/admin/duplicate?q=zharf",
      "/admin/duplicate?one={pair}",
      "/admin/change-number?person={person}",
      "/common/record?number=" + InventedMinistry.RENUMBERED),
  SAUDI_LEADER(
      SaudiSignIns.LEADER,
      "/school/home",
      "/school/propose",
      "/common/teachers",
      "/common/record?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/record-evidence?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/record-appraisals?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/record-history?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/judgement?target=advanced&number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/evidence-add?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/record-decrees?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/assignments",
      "/common/assign?post=deputy-principal&number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/waiver-ask?act=assignment&target=principal&number="
          + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/law",
      "/common/settings",
      "/common/inbox"),
  SAUDI_TEACHER(
      SaudiSignIns.TEACHER,
      "/teacher/home",
      "/teacher/apply",
      "/teacher/record",
      "/teacher/dossier"),
  SAUDI_OFFICER(
      SaudiSignIns.HR,
      "/hr/needs",
      "/hr/appoint?number=" + SaudiMinistry.READY_FOR_ADVANCED,
      "/common/assignments?standing=ending",
      "/hr/intake",
      "/hr/intake?kind=exam_results",
      "/hr/intake?kind=ranks",
      "/common/teachers",
      "/common/windows"),
  SAUDI_ADMINISTRATOR(
      SaudiSignIns.ADMINISTRATOR,
      "/admin/units",
      "/admin/positions",
      "/admin/open-account",
      "/admin/calendar"),
  SAUDI_MINISTER(SaudiSignIns.MINISTER, "/common/teachers", "/common/law"),
  FORMER(DemonstrationSignIns.FORMER_LEADER, "/no-position", "/change-password");

  /** Where cases of a state are listed, and how the link to one of them begins. */
  private record Listed(String list, String link) {}

  private static final Map<String, Listed> CASES =
      Map.ofEntries(
          Map.entry("draft", new Listed("/school/requests?tray=drafts", "/school/request?number=")),
          Map.entry(
              "sent", new Listed("/school/requests?tray=with-the-board", "/common/case?number=")),
          Map.entry(
              "returned", new Listed("/school/requests?tray=returned", "/school/answer?number=")),
          Map.entry("decided", new Listed("/school/requests?tray=decided", "/common/case?number=")),
          Map.entry(
              "matter", new Listed("/common/inbox?queue=position", "/committee/case?number=")),
          Map.entry(
              "points", new Listed("/common/inbox?kind=vote-points", "/committee/points?number=")),
          Map.entry("waiting", new Listed("/hr/waiting", "/hr/draft?id=")),
          Map.entry("standing", new Listed("/hr/decrees?status=in-force", "/hr/decree?number=")),
          Map.entry(
              "superseded", new Listed("/hr/decrees?status=superseded", "/hr/decree?number=")),
          Map.entry("revoked", new Listed("/hr/decrees?status=revoked", "/hr/decree?number=")),
          Map.entry(
              "judged",
              new Listed("/audit/acts?act=RequestService.submit", "/common/case?number=")),
          Map.entry(
              "brought",
              new Listed(
                  "/common/record-evidence?number=40000008", "/common/evidence-item?number=")),
          Map.entry(
              "objection",
              new Listed("/common/inbox?kind=answer-objection", "/common/objection?number=")),
          Map.entry("fact", new Listed("/teacher/dossier", "/teacher/object?subject=")),
          Map.entry("piece", new Listed("/review/queue", "/review/item?number=")),
          Map.entry("pair", new Listed("/admin/duplicates", "/admin/duplicate?one=")),
          Map.entry(
              "person",
              new Listed(
                  "/common/record?number=" + InventedMinistry.ELIGIBLE_FOR_OSTADYAR,
                  "/admin/change-number?person=")),
          Map.entry("correction", new Listed("/hr/corrections", "/hr/correction?number=")));

  private static final Pattern IN_BRACES = Pattern.compile("\\{([a-z]+)}");

  private final String username;
  private final List<String> pages;

  Reader(String username, String... pages) {
    this.username = username;
    this.pages = List.of(pages);
  }

  /** Pages, cases still in braces. */
  List<String> pages() {
    return pages;
  }

  /** One left-to-right and one right-to-left language in which the pages are looked at. */
  List<String> languages() {
    return List.of("en", name().startsWith("SAUDI") ? "ar" : "fa");
  }

  /** Signs in, unless these pages are everybody's. */
  void signIn(Visitor visitor) {
    if (username != null) {
      visitor.signIn(username, DemonstrationSignIns.PASSWORD);
    }
  }

  /** The page's address, its case looked up. */
  String address(String page, Visitor visitor) {
    return IN_BRACES.matcher(page).replaceFirst(state -> found(state.group(1), visitor));
  }

  private static String found(String state, Visitor visitor) {
    var listed = CASES.get(state);
    visitor.open(listed.list());
    var link = visitor.page().locator("main a[href*='" + listed.link() + "']").first();
    var address = link.getAttribute("href");
    return address.substring(address.indexOf(listed.link()) + listed.link().length());
  }
}
