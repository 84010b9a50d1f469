package org.rutba.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final String LEADER = "school-leader";
  private static final Long NOBODY = null;

  @Test
  void a_post_in_office_does_its_own_work() {
    var head = post(1, "/1/2/3/", null, 10L);
    assertThat(line(head, post(2, "/1/2/3/", 1L, 20L)).actingFor(head)).contains(head);
  }

  @Test
  void a_vacant_posts_work_goes_to_its_first_deputy_in_office() {
    var head = post(1, "/1/2/3/", null, NOBODY);
    var second = post(3, "/1/2/3/", 1L, 30L);
    var line = line(head, post(2, "/1/2/3/", 1L, NOBODY), second, post(4, "/1/2/3/", 1L, 40L));
    assertThat(line.actingFor(head)).contains(second);
  }

  @Test
  void without_a_deputy_it_goes_upward_and_there_to_the_deputy_of_a_vacant_office() {
    var head = post(1, "/1/2/3/", null, NOBODY);
    var county = post(5, "/1/2/", null, NOBODY);
    var deputyOfCounty = post(6, "/1/2/", 5L, 60L);
    assertThat(line(head, county, deputyOfCounty).actingFor(head)).contains(deputyOfCounty);

    var ministry = post(9, "/1/", null, 90L);
    assertThat(line(head, county, ministry).actingFor(head)).contains(ministry);
    assertThat(line(head, county).actingFor(head)).isEmpty();
  }

  @Test
  void nobody_steps_in_from_another_role_or_another_branch() {
    var head = post(1, "/1/2/3/", null, NOBODY);
    var officer = new Post(7, "hr-officer", "/1/2/", null, 70L, "", "");
    var elsewhere = post(8, "/1/4/", null, 80L);
    assertThat(line(head, officer, elsewhere).actingFor(head)).isEmpty();
  }

  @Test
  void the_own_case_goes_upward_past_ones_own_deputy() {
    var head = post(1, "/1/2/3/", null, 10L);
    var county = post(5, "/1/2/", null, 50L);
    var line = line(head, post(2, "/1/2/3/", 1L, 20L), county);
    assertThat(line.competent("/1/2/3/", LEADER, 10)).contains(county);
    assertThat(line.competent("/1/2/3/", LEADER, 99)).contains(head);
  }

  @Test
  void who_heads_the_next_level_too_has_the_own_case_decided_a_level_further_up() {
    var head = post(1, "/1/2/3/", null, 10L);
    var county = post(5, "/1/2/", null, 10L);
    var province = post(9, "/1/", null, 90L);
    assertThat(line(head, county, province).competent("/1/2/3/", LEADER, 10)).contains(province);
    assertThat(line(head, county).competent("/1/2/3/", LEADER, 10)).isEmpty();
  }

  @Test
  void a_unit_without_a_post_is_served_by_the_next_one_up() {
    var county = post(5, "/1/2/", null, 50L);
    assertThat(line(county).competent("/1/2/3/", LEADER, 0)).contains(county);
  }

  private static Succession line(Post... posts) {
    return new Succession(List.of(posts));
  }

  private static Post post(long id, String path, Long deputyOf, Long holder) {
    return new Post(id, LEADER, path, deputyOf, holder, "", "");
  }
}
