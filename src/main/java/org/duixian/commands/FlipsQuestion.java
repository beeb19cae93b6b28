package org.duixian.commands;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.duixian.wording.Language;

/**
 * What {@code flips} is asked.
 *
 * @param method a document of the method, or a published version
 * @param districts any of these; all where none is named
 */
record FlipsQuestion(String method, List<String> districts, boolean json, Language language) {

    static final String USAGE = """
            usage: flips --method <path/to/method.yaml | version> [--district <code>]... [--json] [--language zh|en]

            Judges every link that is kept by that method and tells which verdicts would be others. Writes nothing.
            Exit code: 0 no verdict flips, 1 some do, 2 the question, the document or the database is refused.
            """;

    /** Empty where the words ask nothing that can be answered. */
    static Optional<FlipsQuestion> in(List<String> words) {
        String method = null;
        boolean json = false;
        Language language = Language.EN;
        List<String> districts = new ArrayList<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext();) {
            String word = rest.next();
            if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--method") && rest.hasNext()) {
                method = rest.next();
            } else if (word.equals("--district") && rest.hasNext()) {
                districts.add(rest.next());
            } else if (word.equals("--language") && rest.hasNext()) {
                language = rest.next().equals("zh") ? Language.ZH : Language.EN;
            } else {
                return Optional.empty();
            }
        }
        return method == null ? Optional.empty() : Optional.of(new FlipsQuestion(method, districts, json, language));
    }
}
