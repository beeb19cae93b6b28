package org.duixian.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duixian.assessment.Assessment;
import org.duixian.assessment.Method;

/** The verdicts that another version of the method gives; made for one question, within which each year is judged once. */
final class RejudgedVerdicts implements Verdicts {

    private final Rejudging rejudging;
    private final Method method;
    private final Map<String, Rejudging.Year> judged = new HashMap<>();

    RejudgedVerdicts(Rejudging rejudging, Method method) {
        this.rejudging = rejudging;
        this.method = method;
    }

    @Override
    public Map<String, Assessment> on(Collection<StoredStatement> targets) {
        return of(targets, target -> target.year, Rejudging.Year::verdicts);
    }

    @Override
    public Map<String, Assessment> withoutDecisions(Collection<StoredStatement> targets) {
        return of(targets, target -> target.readYear, Rejudging.Year::withoutDecisions);
    }

    @Override
    public boolean areKept() {
        return false;
    }

    private Map<String, Assessment> of(Collection<StoredStatement> targets, ToIntFunction<StoredStatement> year,
            Function<Rejudging.Year, Map<String, Assessment>> verdicts) {
        return targets.stream()
                .flatMap(target -> Stream
                        .ofNullable(verdicts.apply(judged(target.district, year.applyAsInt(target))).get(target.statementId)))
                .collect(Collectors.toMap(Assessment::target, Function.identity(), (one, same) -> one));
    }

    private Rejudging.Year judged(String district, int year) {
        return judged.computeIfAbsent(district + year, any -> rejudging.judge(district, year, method));
    }
}
