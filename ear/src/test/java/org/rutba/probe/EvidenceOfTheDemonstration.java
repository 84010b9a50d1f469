package org.rutba.probe;

import static org.rutba.platform.Roles.BOARD_SECRETARY;
import static org.rutba.platform.Roles.EVIDENCE_REVIEWER;
import static org.rutba.platform.Roles.SCHOOL_LEADER;
import static org.rutba.platform.Roles.TEACHER;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rutba.committee.PointsService;
import org.rutba.committee.ProposePoints;
import org.rutba.demo.invented.DemonstrationSignIns;
import org.rutba.demo.invented.InventedMinistry;
import org.rutba.dossier.DossierService;
import org.rutba.dossier.correction.AskCorrection;
import org.rutba.dossier.correction.CorrectionService;
import org.rutba.dossier.evidence.AcceptEvidence;
import org.rutba.dossier.evidence.AddEvidence;
import org.rutba.dossier.evidence.AttachFile;
import org.rutba.dossier.evidence.BoardFinding;
import org.rutba.dossier.evidence.ConsentService;
import org.rutba.dossier.evidence.EvidenceKind;
import org.rutba.dossier.evidence.EvidenceService;
import org.rutba.dossier.evidence.Ground;
import org.rutba.dossier.evidence.ItemFacts;
import org.rutba.dossier.evidence.RefuseEvidence;
import org.rutba.dossier.evidence.ReviewService;
import org.rutba.platform.Page;
import org.rutba.platform.TimeSource;
import org.rutba.register.MasterField;
import org.rutba.register.RegisterService;
import org.rutba.register.TeacherFilter;

/** Evidence in every state, so that each of its people has something to do. */
@Dependent
public class EvidenceOfTheDemonstration {
  private static final List<String> TAUGHT = List.of("taught-subject");

  @EJB private EvidenceService evidence;
  @EJB private ReviewService review;
  @EJB private PointsService points;
  @EJB private ConsentService consent;
  @EJB private CorrectionService corrections;
  @EJB private RegisterService register;
  @EJB private DossierService dossiers;
  @Inject private TimeSource time;

  /** Plays it; answers how many pieces there are. */
  int play() throws Exception {
    work("40000008", EvidenceKind.ARTICLE, "ارزشیابی توصیفی در کلاس‌های پرجمعیت");
    work(InventedMinistry.SOON_ELIGIBLE, EvidenceKind.ARTICLE, "یادگیری مشارکتی در درس علوم");
    accept(work("40000006", EvidenceKind.ARTICLE, "کاربرد فناوری در تدریس ریاضی"), null);
    accept(work("40000009", EvidenceKind.BOOK, "روش تدریس ادبیات فارسی"), "authored");
    var weak = work("40000008", EvidenceKind.ARTICLE, "خاطرات یک سفر");
    group(
        () -> {
          review.refuse(
              new RefuseEvidence(weak, version(weak), Ground.NOT_RELEVANT, "موضوع آموزشی ندارد."));
          return null;
        });
    var asked = item("40000006", "contest", "teaching-models", "مقام دوم الگوی برتر تدریس");
    group(
        () -> {
          review.ask(asked, version(asked), "تصویر لوح را پیوست کنید.");
          return null;
        });
    var held = item(InventedMinistry.SOON_ELIGIBLE, "workshop", "", "برگزاری کارگاه آموزشی");
    group(
        () -> {
          review.hold(held, version(held), "منتظر نامه اداره هستیم.");
          return null;
        });
    item("40000009", "creativity", "festival", "ابداع وسیله کمک‌آموزشی");
    var voted = item("40000008", "creativity", "industrial-property", "ثبت اختراع وسیله آزمایش");
    ActingAs.person(
        DemonstrationSignIns.member("county", "secretary", 1),
        BOARD_SECRETARY,
        () -> {
          points.propose(
              new ProposePoints(
                  voted,
                  version(voted),
                  new BoardFinding(
                      new BigDecimal(3),
                      "در آموزش علوم اهمیت دارد.",
                      "در سه مدرسه شهرستان به کار رفته است.",
                      "یک وسیله با دفترچه راهنما.")));
          return null;
        });
    teachers();
    return 10;
  }

  private void teachers() throws Exception {
    ActingAs.person(
        DemonstrationSignIns.SECOND_TEACHER,
        TEACHER,
        () -> {
          var own = register.own().head().id();
          var number = evidence.add(work(own, EvidenceKind.ARTICLE, "انگیزش در کلاس درس"));
          evidence.attach(new AttachFile(number, "article.pdf", page(number)));
          var appraisal = dossiers.dossier(own).evidence().appraisals().get(0);
          consent.object(appraisal.provenance().evidence(), "نمره در برگه امضاشده بیشتر است.");
          corrections.ask(
              new AskCorrection(
                  MasterField.FAMILY_NAME_LATIN,
                  "Rastgar",
                  "در گذرنامه چنین آمده است.",
                  "passport.pdf",
                  page("passport")));
          return null;
        });
  }

  private String work(String teacher, EvidenceKind kind, String title) throws Exception {
    return brought(work(id(teacher), kind, title));
  }

  private AddEvidence work(long teacher, EvidenceKind kind, String title) {
    return new AddEvidence(
        teacher,
        kind,
        null,
        title,
        kind == EvidenceKind.BOOK ? "نشر آزمون" : "مجله رشد آموزش",
        time.today().minusDays(90),
        null,
        null,
        null,
        TAUGHT,
        ItemFacts.NONE,
        null);
  }

  private String item(String teacher, String indicator, String category, String title)
      throws Exception {
    return brought(
        new AddEvidence(
            id(teacher),
            EvidenceKind.POINT,
            indicator,
            title,
            null,
            time.today().minusDays(60),
            BigDecimal.ONE,
            null,
            null,
            List.of(),
            new ItemFacts(category, "", 1, false, 0, 0),
            null));
  }

  private String brought(AddEvidence added) throws Exception {
    return ActingAs.person(
        DemonstrationSignIns.LEADER,
        SCHOOL_LEADER,
        () -> {
          var number = evidence.add(added);
          evidence.attach(new AttachFile(number, "scan.pdf", page(number)));
          return number;
        });
  }

  private void accept(String number, String authorship) throws Exception {
    group(
        () -> {
          review.accept(
              new AcceptEvidence(
                  number,
                  version(number),
                  TAUGHT,
                  authorship,
                  null,
                  null,
                  null,
                  null,
                  "مجله معتبر است."));
          return null;
        });
  }

  private static void group(Callable<Void> work) throws Exception {
    ActingAs.person(DemonstrationSignIns.GROUP, EVIDENCE_REVIEWER, work);
  }

  private int version(String number) {
    return evidence.sheet(number).version();
  }

  private long id(String teacher) throws Exception {
    return ActingAs.person(
        DemonstrationSignIns.LEADER,
        SCHOOL_LEADER,
        () ->
            register
                .teachers(new TeacherFilter(teacher, 0, null, false), Page.first(1))
                .lines()
                .get(0)
                .id());
  }

  private static byte[] page(String title) throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
