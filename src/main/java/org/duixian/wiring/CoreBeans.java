package org.duixian.wiring;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.duixian.assessment.Assessor;
import org.duixian.assessment.MethodCatalogue;
import org.duixian.district.DistrictCatalogue;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.intake.Intake;
import org.duixian.intake.IntakeLimits;
import org.duixian.linking.Linker;
import org.duixian.measure.UnitCatalogue;
import org.duixian.reading.ReportReader;
import org.duixian.signal.SignalFinder;
import org.duixian.signal.ThreadFinder;
import org.duixian.text.TextRepairer;
import org.duixian.wording.ItemSummary;
import org.duixian.wording.Labels;
import org.duixian.wording.SignalSentence;
import org.duixian.wording.VerdictSentence;

/** The only place where the core is put together. */
class CoreBeans {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    TextRepairer repairer() {
        return TextRepairer.standard();
    }

    @Produces
    @Singleton
    Intake intake(IntakeLimits limits) {
        return new Intake(limits);
    }

    @Produces
    @Singleton
    UnitCatalogue units() {
        return UnitCatalogue.standard();
    }

    @Produces
    @Singleton
    IndicatorCatalogue indicators() {
        return IndicatorCatalogue.standard();
    }

    @Produces
    @Singleton
    Linker linker() {
        return Linker.standard();
    }

    @Produces
    @Singleton
    MethodCatalogue methods(MethodSettings settings) {
        MethodCatalogue standard = MethodCatalogue.standard();
        return settings.version().map(standard::with).orElse(standard);
    }

    @Produces
    @Singleton
    Assessor assessor(MethodCatalogue methods, IndicatorCatalogue indicators) {
        return new Assessor(methods.inForce(), indicators);
    }

    @Produces
    @Singleton
    SignalFinder signals(IndicatorCatalogue indicators) {
        return new SignalFinder(indicators);
    }

    @Produces
    @Singleton
    ThreadFinder threads() {
        return new ThreadFinder();
    }

    @Produces
    @Singleton
    SignalSentence signalSentences(Labels labels, IndicatorCatalogue indicators) {
        return new SignalSentence(labels, indicators);
    }

    @Produces
    @Singleton
    DistrictCatalogue districts() {
        return DistrictCatalogue.standard();
    }

    @Produces
    @Singleton
    ReportReader reader(DistrictCatalogue districts, UnitCatalogue units, IndicatorCatalogue indicators) {
        return ReportReader.of(districts, units, indicators);
    }

    @Produces
    @Singleton
    Labels labels() {
        return Labels.standard();
    }

    @Produces
    @Singleton
    VerdictSentence sentences(Labels labels) {
        return new VerdictSentence(labels);
    }

    @Produces
    @Singleton
    ItemSummary summaries(Labels labels, IndicatorCatalogue indicators) {
        return new ItemSummary(labels, indicators);
    }
}
