package org.rutba.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rutba.register.RegisterService;
import org.rutba.register.UnitHead;
import org.rutba.task.Post;
import org.rutba.task.PostService;
import org.rutba.web.common.Asked;
import org.rutba.web.ui.Problems;

/** Who steps in for which post of a unit while nobody holds it. */
@Named
@RequestScoped
public class DeputiesView {

  @EJB private PostService service;
  @EJB private RegisterService register;
  @Inject private Asked asked;
  @Inject private Problems problems;

  private UnitHead unit;
  private List<Post> posts;
  private String reason;

  @PostConstruct
  void read() {
    var wanted = asked.number("unit");
    unit = wanted == 0 ? getUnits().get(0) : register.unit(wanted);
    posts = service.posts(unit.path());
  }

  public List<UnitHead> getUnits() {
    return register.units();
  }

  public UnitHead getUnit() {
    return unit;
  }

  public List<Post> getPosts() {
    return posts;
  }

  /** The post one steps in for; null for none. */
  public Post of(Post deputy) {
    return posts.stream()
        .filter(post -> Long.valueOf(post.id()).equals(deputy.deputyOf()))
        .findFirst()
        .orElse(null);
  }

  public String deputise() {
    var of = asked.number("of");
    service.deputise(asked.number("post"), of == 0 ? null : of, reason);
    problems.done("admin.deputies.done");
    return "/admin/deputies?faces-redirect=true&unit=" + unit.id();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
