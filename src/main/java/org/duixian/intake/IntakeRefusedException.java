package org.duixian.intake;

/** A document that is not taken, and why. */
public class IntakeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /** @param sentence for the sender */
    public IntakeRefusedException(Refusal refusal, String sentence) {
        super(sentence);
        this.refusal = refusal;
    }

    IntakeRefusedException(Refusal refusal, String sentence, Exception cause) {
        super(sentence, cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
