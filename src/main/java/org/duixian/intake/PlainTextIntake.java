package org.duixian.intake;

/** Plain text in whatever encoding; also what no other format recognises. */
final class PlainTextIntake implements FormatIntake {

    private static final int TOLERATED_CONTROLS = 8;

    @Override
    public boolean recognises(Sent sent) {
        return true;
    }

    @Override
    public boolean isCalled(String mediaType) {
        return mediaType.startsWith("text/") && !mediaType.equals("text/html");
    }

    @Override
    public boolean mayBe(FormatIntake other) {
        return other instanceof HtmlIntake;
    }

    @Override
    public String text(Sent sent) {
        String text = Encodings.decode(sent.bytes(), sent.charset());
        long controls = text.chars().filter(PlainTextIntake::isControl).count();
        if (controls > TOLERATED_CONTROLS && controls * 1000 > text.length()) {
            throw new IntakeRefusedException(Refusal.UNREADABLE_DOCUMENT, "The document is not text.");
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B';
    }
}
