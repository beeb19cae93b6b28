package org.duixian.benchmark;

import java.util.ArrayList;
import java.util.List;

import org.duixian.document.ReportDocument;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.measure.UnitCatalogue;
import org.duixian.statement.StatementRecogniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ours: statements with their evidence, from the outlined seeds and from their characters as they came. */
@State(Scope.Thread)
public class Recognition {

    private final StatementRecogniser recogniser = StatementRecogniser.standard(UnitCatalogue.standard(),
            IndicatorCatalogue.standard());
    private final List<String> texts = Corpus.texts();
    private final List<ReportDocument> documents = texts.stream().map(Corpus::document).toList();

    @Benchmark
    public List<Object> recognition() {
        List<Object> all = new ArrayList<>();
        for (ReportDocument document : documents) {
            all.add(recogniser.recognise(document));
        }
        return all;
    }

    @Benchmark
    public List<Object> wholeReading() {
        List<Object> all = new ArrayList<>();
        for (String text : texts) {
            all.add(recogniser.recognise(Corpus.document(text)));
        }
        return all;
    }
}
