package org.rutba.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sign-ins a demonstration offers, from the file named by the system property {@code
 * rutba.demo.sign-ins}; without it there is no demonstration and nothing is shown.
 */
@Named
@ApplicationScoped
public class Demonstration {

  /**
   * One row of the table.
   *
   * @param usernames by jurisdiction, those of the row's role
   */
  public record Row(String role, Map<String, List<String>> usernames) {}

  private String password;
  private List<String> jurisdictions = List.of();
  private List<Row> rows = List.of();

  @PostConstruct
  void read() {
    var file = System.getProperty("rutba.demo.sign-ins");
    if (file == null) {
      return;
    }
    try (var text = Files.newBufferedReader(Path.of(file));
        var reader = Json.createReader(text)) {
      gather(reader.readObject());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void gather(JsonObject demonstration) {
    password = demonstration.getString("password");
    var byRole = new LinkedHashMap<String, Map<String, List<String>>>();
    var named = new ArrayList<String>();
    for (var signIn : demonstration.getJsonArray("signIns").getValuesAs(JsonObject.class)) {
      var jurisdiction = signIn.getString("jurisdiction");
      if (!named.contains(jurisdiction)) {
        named.add(jurisdiction);
      }
      byRole
          .computeIfAbsent(signIn.getString("role"), role -> new LinkedHashMap<>())
          .computeIfAbsent(jurisdiction, code -> new ArrayList<>())
          .add(((JsonString) signIn.get("username")).getString());
    }
    jurisdictions = List.copyOf(named);
    rows = byRole.entrySet().stream().map(role -> new Row(role.getKey(), role.getValue())).toList();
  }

  public boolean isRunning() {
    return password != null;
  }

  /** One password for all, shown on the page; null outside a demonstration. */
  public String getPassword() {
    return password;
  }

  public List<String> getJurisdictions() {
    return jurisdictions;
  }

  public List<Row> getRows() {
    return rows;
  }
}
