package org.rutba.dossier.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a file in quarantine is found to be when it is read to its end. A PDF must open without a
 * password, have pages, and neither run nor launch nor carry anything; a picture must decode and be
 * of a size a screen can show.
 */
final class FileExamination {
  /** A picture of more points than this is no scan, but meant to fill the reader's memory. */
  private static final long MOST_POINTS = 60_000_000L;

  private static final int MOST_OBJECTS = 200_000;

  private static final Set<COSName> ACTIVE =
      Set.of(
          COSName.getPDFName("JS"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("EmbeddedFile"),
          COSName.getPDFName("EmbeddedFiles"),
          COSName.getPDFName("RichMedia"),
          COSName.getPDFName("XFA"));
  private static final Set<String> ACTIONS =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "RichMediaExecute");

  private FileExamination() {}

  /**
   * @return null where nothing speaks against the file; else why it is rejected: {@code
   *     unreadable}, {@code locked}, {@code active} or {@code oversized}
   */
  static String problem(FileKind kind, byte[] content) {
    try {
      return kind == FileKind.PDF ? pdf(content) : picture(content);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return "unreadable";
    }
  }

  private static String pdf(byte[] content) throws IOException {
    try (var document = Loader.loadPDF(content)) {
      if (document.isEncrypted()) {
        return "locked";
      }
      if (document.getNumberOfPages() == 0) {
        return "unreadable";
      }
      document.getPage(0).getMediaBox();
      return active(document) ? "active" : null;
    } catch (InvalidPasswordException locked) {
      return "locked";
    }
  }

  /** Whether anything reachable from the document's root runs, launches or is carried along. */
  private static boolean active(PDDocument document) {
    var seen = new HashSet<COSBase>();
    var waiting = new ArrayDeque<COSBase>();
    waiting.add(document.getDocument().getTrailer());
    while (!waiting.isEmpty()) {
      var one = waiting.poll();
      if (one instanceof COSObject reference) {
        one = reference.getObject();
      }
      if (one == null || !seen.add(one)) {
        continue;
      }
      if (seen.size() > MOST_OBJECTS) {
        return true;
      }
      if (one instanceof COSDictionary dictionary) {
        if (active(dictionary)) {
          return true;
        }
        dictionary.getValues().forEach(waiting::add);
      } else if (one instanceof COSArray array) {
        array.forEach(waiting::add);
      }
    }
    return false;
  }

  private static boolean active(COSDictionary dictionary) {
    var action = dictionary.getNameAsString(COSName.S);
    return dictionary.keySet().stream().anyMatch(ACTIVE::contains)
        || (action != null && ACTIONS.contains(action));
  }

  private static String picture(byte[] content) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return "unreadable";
      }
      var reader = readers.next();
      try {
        reader.setInput(stream);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
          return "oversized";
        }
        return reader.read(0) == null ? "unreadable" : null;
      } finally {
        reader.dispose();
      }
    }
  }
}
