package org.duixian.intake;

/** One format: tells it by its bytes, and takes the text out. */
interface FormatIntake {

    /** Whether the bytes are of this format. */
    boolean recognises(Sent sent);

    /** Whether this is what a sender calls it. */
    boolean isCalled(String mediaType);

    /** Whether what was sent under this name may still be taken as {@code other}: HTML sent as text is no lie. */
    boolean mayBe(FormatIntake other);

    String text(Sent sent);
}
