package org.duixian.commands;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.ComparedVerdict;
import org.duixian.archive.VerdictArchive;
import org.duixian.assessment.Method;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.assessment.MethodCheck;
import org.duixian.data.DataFileException;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;

/** Which verdicts another method would flip, told before it is released. */
@ApplicationScoped
@Unremovable
class FlipsCommand implements QuarkusApplication {

    static final int NOTHING_FLIPS = 0;
    static final int SOME_FLIP = 1;
    static final int REFUSED = 2;

    private final VerdictArchive verdicts;
    private final MethodCatalogue methods;
    private final FlipsReport report;

    FlipsCommand(VerdictArchive verdicts, MethodCatalogue methods, FlipsReport report) {
        this.verdicts = verdicts;
        this.methods = methods;
        this.report = report;
    }

    @Override
    public int run(String... words) {
        return run(List.of(words), new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    int run(List<String> words, PrintStream out, PrintStream errors) {
        Optional<FlipsQuestion> question = FlipsQuestion.in(words);
        if (question.isEmpty()) {
            errors.print(FlipsQuestion.USAGE);
            return REFUSED;
        }
        Optional<Method> method = method(question.get().method(), errors);
        return method.map(other -> answer(question.get(), other, out)).orElse(REFUSED);
    }

    private int answer(FlipsQuestion question, Method other, PrintStream out) {
        List<String> districts = question.districts().isEmpty() ? verdicts.districts() : question.districts();
        List<ComparedVerdict> compared = new ArrayList<>();
        districts.forEach(district -> compared.addAll(verdicts.compare(district, other)));
        out.print(question.json() ? report.json(compared, other, question.language())
                : report.text(compared, other, question.language()));
        return compared.stream().anyMatch(ComparedVerdict::flips) ? SOME_FLIP : NOTHING_FLIPS;
    }

    private Optional<Method> method(String named, PrintStream errors) {
        Path file = Path.of(named);
        if (!Files.exists(file)) {
            Optional<Method> published = methods.byVersion(named);
            if (published.isEmpty()) {
                errors.println(named + " is neither a file nor one of " + String.join(", ", methods.versions()));
            }
            return published;
        }
        try {
            Method read = MethodCheck.read(file);
            List<String> faults = MethodCheck.faultsIn(read, methods.all());
            faults.forEach(fault -> errors.println(named + ": " + fault));
            return faults.isEmpty() ? Optional.of(read) : Optional.empty();
        } catch (DataFileException e) {
            errors.println(e.getMessage());
            return Optional.empty();
        }
    }
}
