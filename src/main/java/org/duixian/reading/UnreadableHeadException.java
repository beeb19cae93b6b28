package org.duixian.reading;

import java.util.List;

/** Neither the text nor its sender says what report this is. */
public class UnreadableHeadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    public UnreadableHeadException(List<Missing> missing) {
        super("not to be had from the text nor from the metadata: "
                + String.join(", ", missing.stream().map(Missing::field).toList()));
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }

    /**
     * One thing that is missing or wrong.
     *
     * @param field the metadata field that would supply it: district, type, targetYear, …
     * @param reason a sentence for the sender
     */
    public record Missing(String field, String reason) {
    }
}
