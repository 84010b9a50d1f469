package org.rutba.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What a page looks like, 72 dots to the inch, compared with a stored picture. Anti-aliasing
 * differs between machines, so squares of eight dots are compared by their mean grey; a letter that
 * is missing, moved or not joined changes it.
 *
 * <p>What differs from one issue to the next, as a number or a code, can be left {@link #without}.
 *
 * <p>After a wanted change of layout, {@code -Drutba.pictures=keep} stores the new pictures: look
 * at them before committing.
 */
public final class PagePicture {

  private static final Path STORED = Path.of("src/test/resources/pictures");
  private static final int SQUARE = 8;

  /** Of 255 grey levels, on the mean of a square. */
  private static final int TOLERANCE = 24;

  private final BufferedImage image;

  private PagePicture(BufferedImage image) {
    this.image = image;
  }

  public static List<PagePicture> of(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new ArrayList<PagePicture>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        pages.add(new PagePicture(renderer.renderImageWithDPI(page, 72)));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Squares that differ from the stored picture, as {@code column,row}; empty if it looks the same.
   *
   * @throws IllegalStateException if no picture is stored under this name
   */
  public List<String> differencesFrom(String name) {
    var file = STORED.resolve(name + ".png");
    try {
      if ("keep".equals(System.getProperty("rutba.pictures"))) {
        Files.createDirectories(STORED);
        ImageIO.write(image, "png", file.toFile());
      }
      if (!Files.exists(file)) {
        throw new IllegalStateException("no picture " + file);
      }
      return differences(ImageIO.read(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page with a part blotted out, as it is then stored and compared.
   *
   * @param left in dots, as are the others; the origin is the upper left corner
   */
  public PagePicture without(int left, int top, int width, int height) {
    var blotted =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = blotted.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.setColor(Color.WHITE);
    pen.fillRect(left, top, width, height);
    pen.dispose();
    return new PagePicture(blotted);
  }

  /** Squares in which two pages differ. */
  public List<String> differencesFrom(PagePicture other) {
    return differences(other.image);
  }

  private List<String> differences(BufferedImage other) {
    if (other.getWidth() != image.getWidth() || other.getHeight() != image.getHeight()) {
      return List.of("size");
    }
    var found = new ArrayList<String>();
    for (int y = 0; y + SQUARE <= image.getHeight(); y += SQUARE) {
      for (int x = 0; x + SQUARE <= image.getWidth(); x += SQUARE) {
        if (Math.abs(grey(image, x, y) - grey(other, x, y)) > TOLERANCE) {
          found.add(x / SQUARE + "," + y / SQUARE);
        }
      }
    }
    return found;
  }

  private static int grey(BufferedImage image, int left, int top) {
    int sum = 0;
    for (int y = top; y < top + SQUARE; y++) {
      for (int x = left; x < left + SQUARE; x++) {
        int rgb = image.getRGB(x, y);
        sum += ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
