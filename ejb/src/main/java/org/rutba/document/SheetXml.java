package org.rutba.document;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A sheet as the stylesheet reads it. */
final class SheetXml {

  private final XMLStreamWriter out;

  private SheetXml(XMLStreamWriter out) {
    this.out = out;
  }

  static String of(Sheet sheet) {
    var text = new StringWriter();
    try {
      var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new SheetXml(out).write(sheet);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(Sheet sheet) throws XMLStreamException {
    var language = sheet.language();
    out.writeStartElement("sheet");
    out.writeAttribute("lang", language.code());
    out.writeAttribute("mode", language.rightToLeft() ? "rl-tb" : "lr-tb");
    out.writeAttribute("wide", Boolean.toString(sheet.wide()));
    element("title", sheet.title());
    element("watermark", sheet.watermark());
    for (var line : sheet.organisation()) {
      element("organisation", line);
    }
    pairs("holder", sheet.holder());
    pairs("numbers", sheet.numbers());
    pairs("pairs", sheet.pairs());
    if (sheet.table() != null) {
      table(sheet.table());
    }
    for (var paragraph : sheet.paragraphs()) {
      element("paragraph", paragraph);
    }
    for (var note : sheet.notes()) {
      element("note", note);
    }
    out.writeStartElement("signature");
    element("name", sheet.signatory());
    element("post", sheet.signatoryPost());
    element("stamp", sheet.stamp());
    out.writeEndElement();
    if (!sheet.annex().isEmpty()) {
      out.writeStartElement("annex");
      element("title", sheet.annexTitle());
      for (var table : sheet.annex()) {
        table(table);
      }
      out.writeEndElement();
    }
    check(sheet);
    out.writeEndElement();
  }

  private void check(Sheet sheet) throws XMLStreamException {
    var language = sheet.language();
    var imprint = sheet.imprint();
    // {0} is the page, {1} the count: both known to the formatter only
    var page = language.say("page", "\u0000", "\u0001").split("[\u0000\u0001]", -1);
    out.writeStartElement("page");
    out.writeAttribute("before", page[0]);
    out.writeAttribute("between", page[1]);
    out.writeAttribute("after", page[2]);
    out.writeAttribute("format", language.digits("1"));
    out.writeEndElement();
    if (imprint.isPreview()) {
      return;
    }
    var square = QrSquare.of(imprint.verifyAddress().toString());
    out.writeStartElement("square");
    out.writeAttribute("modules", Integer.toString(square.modules()));
    out.writeAttribute("path", square.path());
    out.writeEndElement();
    pairs(
        "check",
        List.of(
            Sheet.Pair.reference(language.say("code"), imprint.code().toString()),
            Sheet.Pair.reference(language.say("address"), shown(imprint.verifyPage()))));
  }

  private static String shown(java.net.URI page) {
    return page.toString().replaceFirst("^https?://", "");
  }

  private void pairs(String name, List<Sheet.Pair> pairs) throws XMLStreamException {
    out.writeStartElement(name);
    for (var pair : pairs) {
      out.writeStartElement("pair");
      out.writeAttribute("label", pair.label());
      out.writeAttribute("reference", Boolean.toString(pair.reference()));
      text(pair.value());
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void table(Sheet.Table table) throws XMLStreamException {
    out.writeStartElement("table");
    element("title", table.title());
    for (var column : table.columns()) {
      out.writeStartElement("column");
      out.writeAttribute("width", Integer.toString(column.width()));
      out.writeAttribute("figures", Boolean.toString(column.figures()));
      text(column.title());
      out.writeEndElement();
    }
    for (var row : table.rows()) {
      cells("row", row);
    }
    if (!table.foot().isEmpty()) {
      cells("foot", table.foot());
    }
    out.writeEndElement();
  }

  private void cells(String name, List<String> cells) throws XMLStreamException {
    out.writeStartElement(name);
    for (var cell : cells) {
      out.writeStartElement("cell");
      text(cell);
      out.writeEndElement();
    }
    out.writeEndElement();
  }

  private void element(String name, String value) throws XMLStreamException {
    if (value != null) {
      out.writeStartElement(name);
      text(value);
      out.writeEndElement();
    }
  }

  private void text(String value) throws XMLStreamException {
    if (value != null) {
      out.writeCharacters(value);
    }
  }
}
