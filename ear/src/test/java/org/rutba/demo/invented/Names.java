package org.rutba.demo.invented;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names drawn at random; each stands in Persian and in Latin letters. */
final class Names {
  /** A name as its bearer writes it and as a passport spells it. */
  record Name(String persian, String latin) {}

  private static final List<Name> WOMEN =
      names(
          "مریم Maryam, زهرا Zahra, نرگس Narges, سمیرا Samira, الهام Elham, شیرین Shirin, لیلا Leila,"
              + " مینا Mina, پریسا Parisa, نیلوفر Niloufar, منیژه Manijeh, گلناز Golnaz, ناهید Nahid,"
              + " لادن Ladan, یاسمن Yasaman, کبری Kobra, رویا Roya, صدیقه Sedigheh, طاهره Tahereh,"
              + " فاطمه Fatemeh, سارا Sara, آزاده Azadeh, مهسا Mahsa, بهاره Bahareh, فرشته Fereshteh,"
              + " سپیده Sepideh, نسرین Nasrin, پروین Parvin, مهناز Mahnaz, شهلا Shahla, هانیه Hanieh,"
              + " راضیه Razieh, معصومه Masoumeh, اکرم Akram, نازنین Nazanin, شبنم Shabnam, ژاله Zhaleh,"
              + " سودابه Soudabeh, فریبا Fariba, مرضیه Marzieh");

  private static final List<Name> MEN =
      names(
          "بهروز Behrouz, وحید Vahid, جمشید Jamshid, پیمان Peyman, حامد Hamed, عباس Abbas,"
              + " فرهاد Farhad, مجید Majid, یوسف Yousef, نادر Nader, ایرج Iraj, حسین Hossein,"
              + " بابک Babak, آرش Arash, داریوش Dariush, کاوه Kaveh, رضا Reza, علی Ali, مهدی Mehdi,"
              + " سعید Saeed, امید Omid, بهرام Bahram, کامران Kamran, سیاوش Siavash, ناصر Naser,"
              + " منصور Mansour, اصغر Asghar, هوشنگ Houshang, شهرام Shahram, تورج Touraj, پرویز Parviz,"
              + " رامین Ramin, کیوان Keyvan, فرامرز Faramarz, جلال Jalal, اسماعیل Esmaeil, حمید Hamid,"
              + " مصطفی Mostafa, یعقوب Yaghoub, ابراهیم Ebrahim");

  private static final List<Name> FAMILIES =
      names(
          "کیان‌فر Kianfar, رستگار Rastegar, یزدان‌پناه Yazdanpanah, خسروی Khosravi, فرهمند Farahmand,"
              + " درویشی Darvishi, بهشتی‌پور Beheshtipour, شکوهی Shokouhi, کاوه Kaveh, تاجدار Tajdar,"
              + " سرخابی Sorkhabi, مرادیان Moradian, پارسامنش Parsamanesh, اعتمادی Etemadi,"
              + " آذرنوش Azarnoush, یاوری Yavari, زرین‌پور Zarrinpour, ایران‌دوست Irandoust,"
              + " رهدار Rahdar, سلیمی‌نیا Saliminia, نوروزخواه Norouzkhah, نصیرپور Nasirpour,"
              + " دهنوی Dehnavi, فتحیان Fathian, احمدپناه Ahmadpanah, وکیلیان Vakilian, صمیمی Samimi,"
              + " بهارلو Baharlou, گلشن Golshan, توکلیان Tavakolian, مهرآور Mehravar, امین‌پرور Aminparvar,"
              + " عظیم‌زاده Azimzadeh, سهیلیان Soheilian, راهگذر Rahgozar, رکن‌آبادی Roknabadi,"
              + " دلاوری Delavari, نیک‌سرشت Nikseresht, پاکدل Pakdel, روشن‌ضمیر Roshanzamir,"
              + " آبادگر Abadgar, سپهری Sepehri, جهان‌بین Jahanbin, خوش‌نویس Khoshnevis, دادگر Dadgar,"
              + " ژرف‌اندیش Zharfandish, شایسته Shayesteh, صبوری Sabouri, طلوعی Tolouei, فروزان Forouzan,"
              + " قناعت Ghanaat, کوهستانی Kouhestani, گنجوی Ganjavi, لطیفیان Latifian, مشیرپور Moshirpour,"
              + " نگارستان Negarestan, ورزنده Varzandeh, هنرجو Honarjou, یکتا Yekta, بردبار Bordbar,"
              + " پیش‌رو Pishrou, ترابی‌نژاد Torabinejad, ثابت‌قدم Sabetghadam, چمن‌آرا Chamanara,"
              + " حکمتی Hekmati, خردمند Kheradmand, دانش‌پژوه Daneshpajouh, رفعتی Rafati, زمانیان Zamanian,"
              + " ستوده‌فر Sotoudehfar");

  private Names() {}

  static Name given(boolean woman, RandomGenerator random) {
    var names = woman ? WOMEN : MEN;
    return names.get(random.nextInt(names.size()));
  }

  static Name family(RandomGenerator random) {
    return FAMILIES.get(random.nextInt(FAMILIES.size()));
  }

  static Name given(boolean woman, String latin) {
    return find(woman ? WOMEN : MEN, latin);
  }

  static Name family(String latin) {
    return find(FAMILIES, latin);
  }

  static Name find(List<Name> names, String latin) {
    return names.stream().filter(name -> name.latin().equals(latin)).findFirst().orElseThrow();
  }

  static List<Name> names(String pairs) {
    return List.of(pairs.split(", ")).stream()
        .map(pair -> pair.split(" "))
        .map(pair -> new Name(pair[0], pair[1]))
        .toList();
  }
}
