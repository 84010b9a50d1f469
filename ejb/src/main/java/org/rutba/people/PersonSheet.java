package org.rutba.people;

import java.time.LocalDate;
import java.util.List;
import org.rutba.register.RankPeriod;

/**
 * What tells one person from another, for two to be read side by side.
 *
 * @param teacherId 0 for who is no teacher; all that follows up to the ranks is null then
 * @param usernames of accounts that are open
 * @param posts positions held today, with their units
 * @param version what an act on the record is given back
 */
public record PersonSheet(
    PersonId person,
    long teacherId,
    String sex,
    LocalDate birthDate,
    LocalDate hiredOn,
    LocalDate retiredOn,
    String postTitle,
    String subject,
    List<RankPeriod> ranks,
    List<String> usernames,
    List<HeldPost> posts,
    String version) {

  public PersonSheet {
    ranks = List.copyOf(ranks);
    usernames = List.copyOf(usernames);
    posts = List.copyOf(posts);
  }

  /** A position held. */
  public record HeldPost(String title, String titleLatin, String unit, String unitLatin) {}

  public boolean teacher() {
    return teacherId != 0;
  }
}
