package org.rutba.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pages as they are written: well formed, and without words of their own. */
class PagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Set<String> READ_ALOUD =
      Set.of(
          "aria-label", "title", "placeholder", "alt", "label", "hint", "text", "aside", "caption");

  @Test
  void every_word_of_a_page_comes_from_the_bundles() throws Exception {
    var found = new ArrayList<String>();
    for (var page : pages()) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setNamespaceAware(true);
      collect(page, factory.newDocumentBuilder().parse(page.toFile()).getDocumentElement(), found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void no_page_writes_a_script_or_a_handler_into_itself() throws Exception {
    for (var page : pages()) {
      assertThat(Files.readString(page))
          .as(page.toString())
          .doesNotContainPattern("<script(?![^>]* src=)")
          .doesNotContainPattern("\\son(click|change|submit|load|input)=");
    }
  }

  private static List<Path> pages() throws Exception {
    try (var files = Files.walk(PAGES)) {
      var pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
      assertThat(pages).hasSizeGreaterThan(30);
      return pages;
    }
  }

  private static void collect(Path page, Node node, List<String> found) {
    if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getNodeValue())) {
      found.add(page + ": " + node.getNodeValue().strip());
    }
    if (node instanceof Element element && !isInterface(element)) {
      var attributes = element.getAttributes();
      for (var at = 0; at < attributes.getLength(); at++) {
        var attribute = attributes.item(at);
        if (READ_ALOUD.contains(attribute.getNodeName()) && hasWords(attribute.getNodeValue())) {
          found.add(page + ": " + attribute);
        }
      }
      for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        collect(page, child, found);
      }
    }
  }

  /** What a component asks for is documented for those who write pages. */
  private static boolean isInterface(Element element) {
    return "interface".equals(element.getLocalName());
  }

  private static boolean hasWords(String text) {
    return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
  }
}
