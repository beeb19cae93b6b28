package org.duixian.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word document being written by a test. */
public final class WordFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final XWPFDocument document = new XWPFDocument();

    public WordFile paragraph(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    /** A paragraph by its own XML, the prefixes w, mc, wps and v being known. */
    public WordFile xml(String inside) {
        try {
            document.createParagraph().getCTP().set(CTP.Factory.parse("<xml-fragment " + NAMESPACES + ">" + inside
                    + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IllegalArgumentException(inside, e);
        }
        return this;
    }

    public WordFile footnoted(String words, String note) {
        if (document.getFootnotes().isEmpty()) {
            document.createFootnotes();
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        var footnote = document.createFootnote();
        footnote.createParagraph().createRun().setText(note);
        paragraph.addFootnoteReference(footnote);
        return this;
    }

    /** Starts a list: for each level its format and what is written, such as %1、 or (%2). */
    public BigInteger list(List<STNumberFormat.Enum> formats, List<String> texts) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        for (int i = 0; i < formats.size(); i++) {
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(formats.get(i));
            level.addNewLvlText().setVal(texts.get(i));
        }
        definition.setAbstractNumId(BigInteger.valueOf(document.createNumbering().getAbstractNums().size() + 10L));
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(definition)));
    }

    public WordFile entry(BigInteger list, int level, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(words);
        return this;
    }

    /** A table; a cell that is null is covered by the one above it, one that is &lt; by the one before it. */
    public WordFile table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = rows.get(r).size() - 1; c >= 0; c--) {
                fill(table, r, c, rows);
            }
        }
        return this;
    }

    private static void fill(XWPFTable table, int r, int c, List<List<String>> rows) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        String words = rows.get(r).get(c);
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        if (words == null) {
            properties.addNewVMerge();
            return;
        }
        if (words.equals("<")) {
            table.getRow(r).removeCell(c);
            return;
        }
        if (r + 1 < rows.size() && rows.get(r + 1).get(c) == null) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        int span = 1;
        while (c + span < rows.get(r).size() && "<".equals(rows.get(r).get(c + span))) {
            span++;
        }
        properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        cell.setText(words);
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
