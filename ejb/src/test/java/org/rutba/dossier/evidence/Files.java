package org.rutba.dossier.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people send them, and as they should not. */
final class Files {
  private Files() {}

  /** A whole PDF of one page; another mark makes another content. */
  static byte[] pdf(String mark) {
    return pdf(document -> document.getDocumentInformation().setTitle(mark));
  }

  static byte[] runningPdf() {
    return pdf(
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  static byte[] lockedPdf() {
    return pdf(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "user", new AccessPermission())));
  }

  static byte[] picture(String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] html() {
    return "<!DOCTYPE html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
  }

  /** Begins as a PDF does and goes on as a page for a browser. */
  static byte[] htmlBehindAPdfHead() {
    return "%PDF-1.7\n<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(Change change) {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      change.make(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Change {
    void make(PDDocument document) throws IOException;
  }
}
