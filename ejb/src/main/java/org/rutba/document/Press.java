package org.rutba.document;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.SAXException;

/**
 * Draws sheets as PDF/A-3b with the facts embedded. One for the server, shared by all threads; it
 * reads nothing but its own typefaces and stylesheet, neither disk nor network.
 */
final class Press {

  private static final String FOLDER = "/documents/";

  private final FopFactory factory;
  private final Templates stylesheet;

  private static final class Shared {
    private static final Press PRESS = new Press();
  }

  private Press() {
    try (var configuration = Press.class.getResourceAsStream(FOLDER + "fop.xml");
        var sheet = Press.class.getResourceAsStream(FOLDER + "sheet.xsl")) {
      this.factory =
          // A base of a protocol Java does not know is complained of with every drawing; nothing is
          // read from it but what the shelf has.
          new FopConfParser(configuration, URI.create("file:/"), new Shelf())
              .getFopFactoryBuilder()
              .build();
      factory.getFontManager().disableFontCache();
      factory.getRendererFactory().addDocumentHandlerMaker(new ReadablePdf());
      this.stylesheet =
          TransformerFactory.newDefaultInstance().newTemplates(new StreamSource(sheet));
    } catch (IOException | SAXException | TransformerException e) {
      throw new IllegalStateException("the press cannot be set up", e);
    }
  }

  static Press shared() {
    return Shared.PRESS;
  }

  /** The same sheet and facts give the same bytes. */
  byte[] print(Sheet sheet, DocumentFacts facts) {
    var imprint = sheet.imprint();
    var agent = factory.newFOUserAgent();
    agent.setAuthor(String.join(" – ", sheet.organisation()));
    agent.setProducer("Rutba");
    agent.setCreator("Rutba");
    agent.setCreationDate(Date.from(imprint.issuedAt()));
    var page = new ByteArrayOutputStream(128 * 1024);
    try {
      var fop = factory.newFop(MimeConstants.MIME_PDF, agent, page);
      var transformer = stylesheet.newTransformer();
      transformer.setParameter("name", title(sheet));
      if (!imprint.isPreview()) {
        transformer.setParameter("facts", embedded(facts.canonical()));
        transformer.setParameter("seal", embedded(SealFile.of(imprint, facts)));
      }
      transformer.transform(
          new StreamSource(new StringReader(SheetXml.of(sheet))),
          new SAXResult(fop.getDefaultHandler()));
    } catch (FOPException | TransformerException e) {
      throw new IllegalStateException("the sheet cannot be drawn", e);
    }
    return StillBytes.of(imprint.issuedAt(), facts.fingerprint(), page.toByteArray());
  }

  private static String title(Sheet sheet) {
    var number = sheet.imprint().number();
    return number == null ? sheet.title() : sheet.title() + " " + sheet.language().digits(number);
  }

  private static String embedded(String json) {
    return "data:application/json;base64,"
        + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything the formatter may open: what lies under our own folder, and nothing to write to. */
  private static final class Shelf implements ResourceResolver {

    @Override
    public Resource getResource(URI uri) throws IOException {
      if ("data".equals(uri.getScheme())) {
        var text = uri.getSchemeSpecificPart();
        return new Resource(
            new java.io.ByteArrayInputStream(
                Base64.getDecoder().decode(text.substring(text.indexOf(',') + 1))));
      }
      InputStream found =
          uri.getPath() != null && uri.getPath().startsWith(FOLDER)
              ? Press.class.getResourceAsStream(uri.getPath())
              : null;
      if (found == null) {
        throw new FileNotFoundException(uri.toString());
      }
      return new Resource(found);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("the press writes no files");
    }
  }
}
