package org.duixian.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.statement.Evidence;
import org.duixian.statement.Statement;
import org.duixian.text.SourceText;
import org.duixian.text.Span;
import org.duixian.text.TextRepairer;

/**
 * Shows where in what is served the words stand that were looked for.
 *
 * <p>
 * Known weakness: a quote is served as it came and was searched as it was repaired with all of its text. Here it is repaired
 * alone, so that words which only the whole text shows are not marked in it; no other words ever are.
 */
@ApplicationScoped
public class Highlighter {

    private static final int MOST = 5;

    private final SearchWords search;
    private final TextRepairer repairer;

    Highlighter(SearchWords search, TextRepairer repairer) {
        this.search = search;
        this.repairer = repairer;
    }

    /** In the title, and in the item's own statements. */
    public List<Highlight> in(FiledItem item, String words) {
        String plain = search.plain(words);
        Stream<FiledStatement> own = Stream.<FiledStatement> concat(item.targets().stream(), item.outcomes().stream())
                .filter(filed -> filed.statement().item().id().equals(item.id()));
        return first(Stream.concat(title(item.item().title(), plain), own.flatMap(filed -> in(filed.statement(), plain))));
    }

    /** In the title of its item, in its subject and its quote. */
    public List<Highlight> in(FiledStatement filed, String words) {
        String plain = search.plain(words);
        return first(Stream.concat(title(filed.statement().item().title(), plain), in(filed.statement(), plain)));
    }

    private static List<Highlight> first(Stream<Highlight> highlights) {
        return highlights.limit(MOST).toList();
    }

    private static Stream<Highlight> title(String title, String plain) {
        return new PlainText(title).find(plain).stream()
                .map(place -> new Highlight(SearchField.TITLE, Optional.empty(), title, place));
    }

    private Stream<Highlight> in(Statement statement, String plain) {
        String subject = statement.subject().words();
        Evidence evidence = statement.evidence();
        Stream<Highlight> inSubject = new PlainText(subject).find(plain).stream()
                .map(place -> new Highlight(SearchField.SUBJECT, Optional.of(statement.id()), subject, place));
        Stream<Highlight> inQuote = Stream.of(evidence.quote()).flatMap(quote -> inQuote(quote, plain))
                .map(place -> new Highlight(SearchField.QUOTE, Optional.of(statement.id()), evidence.quote(), place));
        return Stream.concat(inSubject, inQuote);
    }

    private Stream<Span> inQuote(String quote, String plain) {
        List<Span> asItCame = new PlainText(quote).find(plain);
        return (asItCame.isEmpty() ? new PlainText(repairer.repair(new SourceText(quote))).find(plain) : asItCame).stream();
    }
}
