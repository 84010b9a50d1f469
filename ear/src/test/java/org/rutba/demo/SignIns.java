package org.rutba.demo;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom one can be in the demonstration, all with the same password. The sign-in page reads them
 * from the file that the system property {@code rutba.demo.sign-ins} names.
 */
public record SignIns(String password, List<SignIn> people) {

  /**
   * @param role a role code, as in {@code org.rutba.platform.Roles}
   * @param jurisdiction ir, sa or kz; empty for a person of the whole deployment
   */
  public record SignIn(String role, String jurisdiction, String username) {}

  public void write(Path file) throws IOException {
    var list = Json.createArrayBuilder();
    for (var person : people) {
      list.add(
          Json.createObjectBuilder()
              .add("role", person.role())
              .add("jurisdiction", person.jurisdiction())
              .add("username", person.username()));
    }
    var document = Json.createObjectBuilder().add("password", password).add("signIns", list);
    Files.writeString(file, document.build().toString());
  }

  public static SignIns read(Path file) throws IOException {
    try (var reader = Json.createReader(Files.newBufferedReader(file))) {
      var document = reader.readObject();
      return new SignIns(
          document.getString("password"),
          document.getJsonArray("signIns").getValuesAs(jakarta.json.JsonObject.class).stream()
              .map(
                  p ->
                      new SignIn(
                          p.getString("role"),
                          p.getString("jurisdiction"),
                          p.getString("username")))
              .toList());
    }
  }
}
