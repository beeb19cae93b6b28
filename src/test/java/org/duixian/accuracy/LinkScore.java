package org.duixian.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.duixian.assessment.Status;
import org.duixian.linking.Link;
import org.duixian.statement.Statement;

/**
 * Counts links found as annotated, verdicts as annotated, and wrong accusations: {@code not_met} where the annotation has
 * another verdict. Suggested links neither count for nor against.
 */
record LinkScore(Scoreboard board, Readings readings, Map<String, Matching> matchings) {

    static final String LINKED = "links";
    static final String JUDGED = "verdicts";

    void count(GoldLink link) {
        boolean known = matchings.containsKey(link.targetDocument()) && matchings.containsKey(link.outcomeDocument());
        if (link.contested() || !known) {
            return;
        }
        Optional<Statement> target = read(link.targetDocument(), link.target());
        if (target.isPresent()) {
            count(link, target.get());
        } else if (!link.isOnlyWatched()) {
            answer(link, LINKED, false);
            answer(link, JUDGED, false);
            board.find("target of a link not read: " + link.target() + " of " + link.targetDocument());
        }
    }

    private void count(GoldLink link, Statement target) {
        String status = Codes.of(readings.verdictOn(target.id()).status());
        if (status.equals(Codes.of(Status.NOT_MET)) && !link.status().equals(status)) {
            board.at(place(link), tally -> tally.add(Tally.Kind.ACCUSED_WRONGLY));
            board.find("WRONG ACCUSATION " + Words.of(target) + " gold " + link.status() + ": " + link.why());
        }
        if (link.isOnlyWatched()) {
            return;
        }
        boolean linked = isRight(link, readings.linksOf(target.id()));
        answer(link, LINKED, linked);
        answer(link, JUDGED, status.equals(link.status()));
        if (!linked || !status.equals(link.status())) {
            board.find("link    " + Words.of(target) + " -> "
                    + readings.linksOf(target.id()).stream().map(Link::outcome).toList()
                    + " " + status + ", gold " + link.answer().flatMap(it -> read(link.outcomeDocument(), it)).map(Words::of)
                            .orElse("none")
                    + " " + link.status() + ": " + link.why());
        }
    }

    private boolean isRight(GoldLink link, List<Link> found) {
        if (link.answer().isEmpty()) {
            return found.isEmpty();
        }
        Optional<String> wanted = read(link.outcomeDocument(), link.outcome()).map(Statement::id);
        List<String> right = Stream.concat(Stream.of(link.outcome()), link.also().stream())
                .flatMap(id -> read(link.outcomeDocument(), id).stream()).map(Statement::id).toList();
        return wanted.isPresent() && found.stream().map(Link::outcome).anyMatch(right::contains);
    }

    private void answer(GoldLink link, String question, boolean isRight) {
        board.at(place(link), tally -> tally.answer(question, isRight));
    }

    private Optional<Statement> read(String document, String goldId) {
        return Optional.ofNullable(matchings.get(document)).flatMap(matching -> matching.readFor(goldId));
    }

    private Scoreboard.Place place(GoldLink link) {
        ReadReport report = readings.report(link.targetDocument()).orElseThrow();
        GoldStatement target = Objects.requireNonNull(
                matchings.get(link.targetDocument()).gold().byId().get(link.target()), link.target());
        return new StatementScore(board, report).place(target);
    }
}
