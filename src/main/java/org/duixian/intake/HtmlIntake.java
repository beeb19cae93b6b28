package org.duixian.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A web page. Scripts, styles and form fields say nothing; nothing is fetched. */
final class HtmlIntake implements FormatIntake {

    private static final int LOOKED_AT = 2048;
    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "head", "select", "button",
            "textarea", "iframe", "svg");

    @Override
    public boolean recognises(Sent sent) {
        String beginning = beginning(sent);
        return beginning.startsWith("<!doctype html") || beginning.startsWith("<html")
                || sent.mediaType().equals("text/html") && beginning.startsWith("<");
    }

    @Override
    public boolean isCalled(String mediaType) {
        return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
    }

    @Override
    public boolean mayBe(FormatIntake other) {
        return other instanceof PlainTextIntake;
    }

    @Override
    public String text(Sent sent) {
        String page = Encodings.decode(sent.bytes(), sent.charset().or(() -> charset(beginning(sent))));
        LineBuilder lines = new LineBuilder();
        Jsoup.parse(page).traverse(new Writer(lines));
        return lines.toString();
    }

    // The letters of the encoding's own name are the same in every encoding that a page may be in.
    private static String beginning(Sent sent) {
        String beginning = new String(sent.bytes(), 0, Math.min(LOOKED_AT, sent.bytes().length), StandardCharsets.ISO_8859_1);
        String unmarked = beginning.startsWith("\u00EF\u00BB\u00BF") ? beginning.substring(3) : beginning;
        return unmarked.stripLeading().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> charset(String beginning) {
        int at = beginning.indexOf("charset=");
        if (at < 0) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (char c : beginning.substring(at + "charset=".length()).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.append(c);
            } else if (name.length() > 0) {
                return Optional.of(name.toString());
            }
        }
        return Optional.of(name.toString());
    }

    /** Walks the page without recursion, so that a million nested tags are only long. */
    private static final class Writer implements NodeVisitor {

        private final LineBuilder lines;
        private int silent;

        Writer(LineBuilder lines) {
            this.lines = lines;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                lines.append(words.text());
            }
            if (node instanceof Element element) {
                silent += SILENT.contains(element.normalName()) ? 1 : 0;
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                close(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "tr" -> lines.beginRow();
                case "td", "th" -> lines.beginCell();
                case "br" -> lines.endParagraph();
                default -> close(element);
            }
        }

        private void close(Element element) {
            switch (element.normalName()) {
                case "tr" -> lines.endRow();
                case "td", "th" -> lines.endCell();
                case "br" -> lines.endParagraph();
                default -> {
                    if (element.isBlock()) {
                        lines.endParagraph();
                    }
                }
            }
        }
    }
}
