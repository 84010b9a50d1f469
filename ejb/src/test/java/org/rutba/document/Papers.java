package org.rutba.document;

import static java.math.BigDecimal.valueOf;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Decrees of people who do not exist. */
final class Papers {

  /** Not a secret: it seals papers of this test tree only, and always the same way. */
  static final SealKey KEY =
      SealKey.parse(
          "MCowBQYDK2VwAyEAgrBmdwGvYR-z-987mBmvLzyQbE_V3csFTjwbkM0JWno.MC4CAQAwBQYDK2VwBCIEII_AFrZJ3zbTXF3CS-1BYyVthYO4vsCcoQtLoTm2tGGY");

  static final Instant ISSUED = Instant.parse("2025-11-22T07:12:00Z");

  private Papers() {}

  static RankDecreePaper promotion() {
    return paper("الهام درویشی", "دبیرستان دخترانه نرگس", null, List.of(), List.of(), List.of());
  }

  static RankDecreePaper withAnnex() {
    var grounds = new ArrayList<RankDecreePaper.Ground>();
    for (int i = 0; i < 4; i++) {
      grounds.add(
          new RankDecreePaper.Ground(
              "سابقه در رتبه مربی معلم", "5 سال", "5 سال و 2 ماه", "احراز شد", "ماده 5"));
      grounds.add(
          new RankDecreePaper.Ground(
              "میانگین ارزشیابی عملکرد سالانه در پنج سال اخیر",
              "حداقل 85 از 100",
              "91٫5 از 100",
              "احراز شد",
              "ماده 4، تبصره 2"));
      grounds.add(
          new RankDecreePaper.Ground(
              "گواهی‌نامه صلاحیت معلمی معتبر در روز درخواست",
              "دارد",
              "دارد",
              "احراز شد",
              "ماده 2"));
    }
    return paper(
        "سیده فاطمه‌زهرا حسینی‌نژاد طباطبایی بروجردی اصل",
        "مدرسه استثنایی شبانه‌روزی دوره دوم متوسطه شهید ابراهیم رستگار پژوهنده، بخش مرکزی رودبالا",
        new RankDecreePaper.Earlier(
            "1404/512/00611",
            LocalDate.of(2025, 8, 3),
            Effect.SUPERSEDES,
            "اصلاح تاریخ اجرا پس از رسیدگی به اعتراض",
            null),
        grounds,
        List.of(
            new RankDecreePaper.Score("شایستگی‌های تخصصی", valueOf(412.5), valueOf(300)),
            new RankDecreePaper.Score("شایستگی‌های حرفه‌ای", valueOf(288), valueOf(250)),
            new RankDecreePaper.Score("پژوهش و فناوری", valueOf(61.25), null)),
        List.of(
            new RankDecreePaper.Arrears("مهر 1404", valueOf(1000), valueOf(5_000_000)),
            new RankDecreePaper.Arrears("آبان 1404", valueOf(1000), valueOf(5_000_000))));
  }

  static RankDecreePaper revocation() {
    var paper = promotion();
    return new RankDecreePaper(
        "fa",
        paper.issuer(),
        paper.holder(),
        paper.effectiveDay(),
        "ابطال حکم",
        "استادیار معلم",
        "مربی معلم",
        List.of(),
        paper.basis(),
        new RankDecreePaper.Earlier(
            "1404/512/00611",
            LocalDate.of(2025, 8, 3),
            Effect.REVOKES,
            "مدرک تحصیلی پیوست تأیید نشد",
            null),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        paper.signatory());
  }

  static RankDecreePaper withoutCoefficient() {
    var paper = promotion();
    var lines = new ArrayList<>(paper.payLines());
    var first = lines.get(0);
    lines.set(
        0,
        RankDecreePaper.PayLine.of(first.title(), first.pointsBefore(), first.pointsAfter(), null));
    return new RankDecreePaper(
        "fa",
        paper.issuer(),
        paper.holder(),
        paper.effectiveDay(),
        paper.orderType(),
        paper.previousRank(),
        paper.rank(),
        lines,
        paper.basis(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        paper.signatory());
  }

  private static RankDecreePaper paper(
      String name,
      String school,
      RankDecreePaper.Earlier earlier,
      List<RankDecreePaper.Ground> grounds,
      List<RankDecreePaper.Score> scores,
      List<RankDecreePaper.Arrears> arrears) {
    return new RankDecreePaper(
        "fa",
        new RankDecreePaper.Issuer("وزارت آموزش و پرورش", "اداره کل آموزش و پرورش استان آذرکوه"),
        new RankDecreePaper.Holder(name, "0061384×××", "40291837", "دبیر شیمی", school),
        LocalDate.of(2025, 9, 22),
        "ارتقاء رتبه نظام رتبه‌بندی",
        "مربی معلم",
        "استادیار معلم",
        List.of(
            RankDecreePaper.PayLine.of("حق شغل", valueOf(5400), valueOf(5400), valueOf(27_000_000)),
            RankDecreePaper.PayLine.of(
                "حق شاغل", valueOf(3250), valueOf(3250), valueOf(16_250_000)),
            RankDecreePaper.PayLine.of(
                "فوق‌العاده شغل", valueOf(1350), valueOf(1350), valueOf(6_750_000)),
            new RankDecreePaper.PayLine(
                "فوق‌العاده رتبه‌بندی",
                valueOf(55),
                valueOf(65),
                valueOf(5500),
                valueOf(6500),
                valueOf(32_500_000))),
        new RankDecreePaper.Basis(
            List.of("5", "6"),
            "قانون نظام رتبه‌بندی معلمان",
            LocalDate.of(2022, 3, 6),
            new RankDecreePaper.Minute(
                "14", LocalDate.of(2025, 11, 18), "هیأت ممیزه شهرستان رودبالا")),
        earlier,
        List.of(
            "با احتساب 12 ماه کاهش مدت توقف برای چهار سال خدمت تمام‌وقت در مناطق محروم (ماده 5، تبصره 1).",
            "این فوق‌العاده در محاسبه حداقل حقوق منظور نمی‌شود (ماده 6، تبصره 1)."),
        scores,
        grounds,
        arrears,
        true,
        new RankDecreePaper.Signatory("داریوش مهرآور", "مدیرکل آموزش و پرورش استان آذرکوه"));
  }

  static Imprint issued(RankDecreePaper paper) {
    var number = "1404/512/00874";
    return new Imprint(
        "rank-decree",
        number,
        VerificationCode.draw(new Random(7)),
        KEY.seal("rank-decree", number, DocumentFacts.of(paper).fingerprint()),
        ISSUED,
        LocalDate.of(2025, 11, 22),
        URI.create("https://rutba.example/verify"));
  }

  static Imprint preview() {
    return Imprint.preview(
        "rank-decree",
        ISSUED,
        LocalDate.of(2025, 11, 22),
        URI.create("https://rutba.example/verify"));
  }
}
