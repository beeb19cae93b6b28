package org.duixian.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.Jsoup;

/** A web page; nothing that it refers to is fetched. */
final class HtmlIntake implements FormatIntake {

    private static final int LOOKED_AT = 2048;

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
        return HtmlTitle.withText(Jsoup.parse(page));
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
}
