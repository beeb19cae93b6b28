package org.duixian.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/**
 * The title of a page that its text does not repeat: 海珠区2018年政府工作报告 over a text that only says 政府工作报告. It is taken from
 * what government sites are told to say of an article, else from the title of the window.
 */
final class HtmlTitle {

    private static final List<String> REPORTS = List.of("工作报告", "计划", "实事");
    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 3000;

    private HtmlTitle() {
    }

    static String withText(Document page) {
        String text = HtmlText.of(page);
        String beginning = text.substring(0, Math.min(LOOKED_AT, text.length()));
        return of(page).filter(title -> !beginning.contains(title)).map(title -> title + "\n" + text).orElse(text);
    }

    private static Optional<String> of(Document page) {
        return Stream.of(page.select("meta[name=ArticleTitle]").attr("content"), name(page.title())).map(String::strip)
                .filter(title -> title.length() <= LONGEST && REPORTS.stream().anyMatch(title::contains)).findFirst();
    }

    // 海珠区2018年政府工作报告_广州市海珠区人民政府门户网站
    private static String name(String window) {
        int end = 0;
        while (end < window.length() && "_|-—".indexOf(window.charAt(end)) < 0) {
            end++;
        }
        return window.substring(0, end);
    }
}
