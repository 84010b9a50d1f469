package org.rutba.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.CIDSubset;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFDocumentHandlerMaker;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * PDF whose text can be searched, copied and read aloud. The formatter names a joined letter by its
 * presentation form, and one that has none (a long tooth before ی) by a private code, which readers
 * see as a hole; here every glyph of the Arabic script is named by the plain letter it shows.
 */
final class ReadablePdf extends PDFDocumentHandlerMaker {

  /** Plain letter by glyph, by name of the typeface. */
  private final Map<String, Map<Integer, Integer>> letters =
      Map.of(
          "Vazirmatn-Regular", letters("/documents/fonts/Vazirmatn-Regular.ttf"),
          "Vazirmatn-Bold", letters("/documents/fonts/Vazirmatn-Bold.ttf"));

  private final Field named = named();

  @Override
  public IFDocumentHandler makeIFDocumentHandler(IFContext context) {
    var handler =
        new PDFDocumentHandler(context) {
          @Override
          public void endDocument() throws IFException {
            getFontInfo().getUsedFonts().values().forEach(ReadablePdf.this::nameLetters);
            super.endDocument();
          }
        };
    if (context.getUserAgent().isAccessibilityEnabled()) {
      context.getUserAgent().setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
    }
    return handler;
  }

  private void nameLetters(Typeface typeface) {
    var font = typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface;
    var plain = letters.get(font.getEmbedFontName());
    if (plain == null || !(font instanceof MultiByteFont bytes)) {
      return;
    }
    CIDSet used = bytes.getCIDSet();
    try {
      @SuppressWarnings("unchecked")
      var names = (Map<Integer, Integer>) named.get(used);
      names.replaceAll(
          (selector, character) ->
              plain.getOrDefault(used.getOriginalGlyphIndex(selector), character));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The formatter offers no way in; RankDecreePdfTest notices if this field ever goes. */
  private static Field named() {
    try {
      var field = CIDSubset.class.getDeclaredField("usedCharsIndex");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Integer, Integer> letters(String path) {
    try (var file = ReadablePdf.class.getResourceAsStream(path);
        var bytes = new RandomAccessReadBuffer(file);
        var font = new TTFParser().parse(bytes)) {
      var letters = new HashMap<Integer, Integer>();
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        int letter = letter(font, glyph);
        if (letter > 0) {
          letters.put(glyph, letter);
        }
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * From a name such as {@code uniFE97.long}; 0 if the glyph is not one letter of the Arabic
   * script.
   */
  private static int letter(TrueTypeFont font, int glyph) throws IOException {
    var name = font.getPostScript().getName(glyph);
    if (name == null || !name.matches("uni[0-9A-F]{4}(\\..*)?")) {
      return 0;
    }
    var shown = Character.toString(Integer.parseInt(name.substring(3, 7), 16));
    var plain = Normalizer.normalize(shown, Normalizer.Form.NFKC);
    return plain.length() == 1
            && Character.UnicodeScript.of(plain.charAt(0)) == Character.UnicodeScript.ARABIC
        ? plain.charAt(0)
        : 0;
  }
}
