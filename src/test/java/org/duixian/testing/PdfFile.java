package org.duixian.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF being written by a test, in points from the upper left corner of A4 pages. Its font is one that every reader knows
 * by name (宋体 of Adobe), so no font file is needed and none is embedded.
 */
public final class PdfFile {

    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final List<StringBuilder> pages = new ArrayList<>();

    public PdfFile page() {
        pages.add(new StringBuilder());
        return this;
    }

    public PdfFile text(float x, float y, float size, String words) {
        pages.get(pages.size() - 1)
                .append(String.format("BT /F1 %.1f Tf 1 0 0 1 %.1f %.1f Tm <%s> Tj ET%n", size, x, HEIGHT - y,
                        HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE))));
        return this;
    }

    public PdfFile line(float x1, float y1, float x2, float y2) {
        pages.get(pages.size() - 1)
                .append(String.format("0.5 w %.1f %.1f m %.1f %.1f l S%n", x1, HEIGHT - y1, x2, HEIGHT - y2));
        return this;
    }

    /** Words broken into lines of so many characters' width, the first of them indented; gives where the next line stands. */
    public float paragraph(float x, float y, int perLine, String words) {
        float at = y;
        float width = 0;
        StringBuilder line = new StringBuilder();
        for (char c : ("　　" + words).toCharArray()) {
            float own = c < 0x80 ? 0.5f : 1;
            if (width + own > perLine) {
                text(x, at, 10, line.toString());
                line.setLength(0);
                width = 0;
                at += 16;
            }
            line.append(c);
            width += own;
        }
        text(x, at, 10, line.toString());
        return at + 16;
    }

    /** A table with lines around its cells, or only with the cells at their places; gives where the next line stands. */
    public float table(float x, float y, int perLine, boolean ruled, List<List<String>> rows) {
        float width = perLine * 10f + 16;
        float at = y;
        for (List<String> row : rows) {
            int lines = 1;
            for (int c = 0; c < row.size(); c++) {
                lines = Math.max(lines, cell(x + c * width + 4, at, perLine, row.get(c)));
            }
            float bottom = at + lines * 14;
            for (int c = 0; ruled && c <= row.size(); c++) {
                line(x + c * width, at - 12, x + c * width, bottom - 12);
            }
            if (ruled) {
                line(x, at - 12, x + row.size() * width, at - 12);
                line(x, bottom - 12, x + row.size() * width, bottom - 12);
            }
            at = bottom;
        }
        return at + 6;
    }

    private int cell(float x, float y, int perLine, String words) {
        int lines = 0;
        for (int from = 0; from < words.length(); from += perLine) {
            text(x, y + lines * 14, 10, words.substring(from, Math.min(words.length(), from + perLine)));
            lines++;
        }
        return Math.max(1, lines);
    }

    public byte[] bytes() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setResources(resources());
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream()) {
                    out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(stream);
                document.addPage(page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDResources resources() {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        // Latin letters and digits are half as wide.
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type0"));
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
