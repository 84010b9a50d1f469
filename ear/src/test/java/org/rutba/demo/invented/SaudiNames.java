package org.rutba.demo.invented;

import java.util.List;
import java.util.random.RandomGenerator;
import org.rutba.demo.invented.Names.Name;
import org.rutba.identity.PersonName;

/** Arabic names drawn at random; each stands in Arabic and in Latin letters. */
public final class SaudiNames {
  private static final List<Name> WOMEN =
      Names.names(
          "نورة Noura, ريم Reem, هدى Huda, سلمى Salma, عبير Abeer, أمل Amal, لطيفة Latifa, مها Maha,"
              + " سارة Sarah, منيرة Munira, حصة Hessa, جواهر Jawaher, العنود Alanoud, شهد Shahad,"
              + " غادة Ghada, وفاء Wafa, أسماء Asma, فاطمة Fatimah, عائشة Aisha, خلود Khulood,"
              + " بدور Budoor, نوف Nouf, لمياء Lamia, هند Hind, دلال Dalal, رغد Raghad, وجدان Wijdan");

  private static final List<Name> MEN =
      Names.names(
          "خالد Khalid, سعد Saad, فهد Fahad, ماجد Majed, تركي Turki, ناصر Nasser, بندر Bandar,"
              + " سلطان Sultan, مشعل Mishal, عادل Adel, يوسف Yousef, إبراهيم Ibrahim, صالح Saleh,"
              + " محمد Mohammed, أحمد Ahmed, علي Ali, حمد Hamad, راشد Rashed, طلال Talal, وليد Waleed,"
              + " زياد Ziyad, منصور Mansour, هاني Hani, سامي Sami, بدر Badr, نايف Nayef");

  private static final List<Name> FAMILIES =
      Names.names(
          "القحطاني Alqahtani, الغامدي Alghamdi, الزهراني Alzahrani, الشهري Alshehri, العتيبي Alotaibi,"
              + " الحربي Alharbi, الدوسري Aldosari, المطيري Almutairi, الشمري Alshammari,"
              + " العنزي Alanazi, السبيعي Alsubaie, الرشيدي Alrashidi, البلوي Albalawi, الجهني Aljohani,"
              + " المالكي Almalki, العسيري Alasiri, اليامي Alyami, الخالدي Alkhaldi, البقمي Albaqami,"
              + " الثقفي Althaqafi, السلمي Alsulami, الأسمري Alasmari, الفيفي Alfaifi, الحازمي Alhazmi,"
              + " العمري Alamri, الصاعدي Alsaedi, المحمادي Almehmadi, الطويرقي Altuwairqi");

  private SaudiNames() {}

  static Name given(boolean woman, RandomGenerator random) {
    var names = woman ? WOMEN : MEN;
    return names.get(random.nextInt(names.size()));
  }

  static Name family(RandomGenerator random) {
    return FAMILIES.get(random.nextInt(FAMILIES.size()));
  }

  /** A woman of names by their Latin letters. */
  static Name woman(String latin) {
    return Names.find(WOMEN, latin);
  }

  static Name family(String latin) {
    return Names.find(FAMILIES, latin);
  }

  /** Somebody who is no teacher. */
  public static PersonName person(RandomGenerator random) {
    var given = given(random.nextBoolean(), random);
    var family = family(random);
    return new PersonName(given.persian(), family.persian(), given.latin(), family.latin());
  }
}
