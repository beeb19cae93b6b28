package org.duixian.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways in which one and the same report reaches us. */
public enum Layout {
    LINE_BY_LINE("text/plain", parts -> utf8(text(parts, "\n"))),
    ALL_IN_ONE_LINE("text/plain", parts -> utf8(text(parts, " "))),
    TABS("text/plain", parts -> utf8(text(parts, "\t"))),
    TABS_IN_GB18030("text/plain", parts -> text(parts, "\t").getBytes(Charset.forName("GB18030"))),
    GBK_CALLED_UTF8("text/plain; charset=utf-8", parts -> text(parts, "\t").getBytes(Charset.forName("GBK"))),
    UTF16("text/plain", parts -> text(parts, "\t").getBytes(StandardCharsets.UTF_16)),
    UTF16_UNMARKED("text/plain", parts -> text(parts, "\t").getBytes(StandardCharsets.UTF_16LE)),
    UTF8_MARKED("text/plain", parts -> utf8("\uFEFF" + text(parts, "\t"))),
    HTML("text/html", parts -> utf8(html(parts, false))),
    HTML_IN_A_PAGE("text/html", parts -> page(html(parts, false)).getBytes(Charset.forName("GBK"))),
    HTML_WITH_MERGED_CELLS("text/html", parts -> utf8(html(parts, true))),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Layout::docx),
    PDF_WITH_LINES("application/pdf", parts -> pdf(parts, true)),
    PDF_WITHOUT_LINES("application/pdf", parts -> pdf(parts, false));

    private final String mediaType;
    private final Function<List<Part>, byte[]> writer;

    Layout(String mediaType, Function<List<Part>, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] write(List<Part> report) {
        return writer.apply(report);
    }

    /**
     * A paragraph, or a table whose first row has the titles of its columns.
     *
     * @param words of the paragraph; null if it is a table
     */
    public record Part(String words, List<List<String>> table) {

        @Override
        public String toString() {
            return words == null ? table.get(0).toString() : words;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(List<Part> parts, String separator) {
        String between = separator.equals("\t") ? "\n" : separator;
        return parts.stream().map(part -> part.words() != null ? part.words()
                : part.table().stream()
                        .map(row -> String.join(separator, row)).collect(Collectors.joining(between)))
                .collect(Collectors.joining("\n"));
    }

    private static String html(List<Part> parts, boolean merged) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (Part part : parts) {
            html.append(part.words() != null ? "<p>" + part.words() + "</p>" : table(part.table(), merged));
        }
        return html.append("</body></html>").toString();
    }

    // Merged: a title over all columns, and a remark that reaches down all rows.
    private static String table(List<List<String>> rows, boolean merged) {
        StringBuilder html = new StringBuilder("<table>");
        for (List<String> row : rows) {
            String tag = row == rows.get(0) ? "th" : "td";
            html.append("<tr>");
            row.forEach(cell -> html.append("<" + tag + "><p>").append(cell).append("</p></" + tag + ">"));
            html.append(merged && row == rows.get(0) ? "<th>备注</th>" : "");
            html.append(merged && row == rows.get(1) ? "<td rowspan=\"" + (rows.size() - 1) + "\">无</td>" : "").append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String page(String html) {
        String menu = "<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/a\">2019年重点工作10项</a></li>"
                + "<li><a href=\"/b\">投资100亿元</a></li></ul></div><table width=\"100%\"><tr><td>";
        String foot = "</td></tr></table><p>【打印本页】 【关闭窗口】</p><p>浏览次数：1024次</p><p>版权所有：广州市某区人民政府</p>"
                + "<p>网站标识码：4401050003 粤ICP备05083207号</p></body>";
        return html.replace("charset=\"utf-8\"", "charset=\"gb2312\"").replace("<body>", "<body>" + menu).replace("</body>",
                foot);
    }

    private static byte[] docx(List<Part> parts) {
        WordFile word = new WordFile();
        for (Part part : parts) {
            if (part.words() != null) {
                word.paragraph(part.words());
            } else {
                word.table(part.table());
            }
        }
        return word.bytes();
    }

    private static byte[] pdf(List<Part> parts, boolean ruled) {
        PdfFile pdf = new PdfFile().page().text(200, 60, 16, parts.get(0).words());
        float y = 100;
        for (Part part : parts.subList(1, parts.size())) {
            if (y > 640) {
                pdf.text(290, 820, 9, "- 1 -").page();
                y = 80;
            }
            y = part.words() != null ? pdf.paragraph(60, y, 47, part.words())
                    : pdf.table(60, y + 14, 44 / part.table().get(0).size(), ruled, part.table()) + 16;
        }
        return pdf.text(290, 820, 9, "- 2 -").bytes();
    }
}
