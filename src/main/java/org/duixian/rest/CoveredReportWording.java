package org.duixian.rest;

import jakarta.inject.Singleton;

import org.duixian.archive.CoveredReport;
import org.duixian.archive.CoveredReport.Failure;
import org.duixian.archive.CoveredReport.Implied;
import org.duixian.district.DistrictCatalogue;
import org.duixian.rest.CoveredReportView.FailureView;
import org.duixian.rest.CoveredReportView.FiledView;
import org.duixian.rest.CoveredReportView.ImpliedView;

/** Says in the client's language how the archive stands to a report. */
@Singleton
class CoveredReportWording {

    private final DistrictCatalogue districts;
    private final Voice voice;

    CoveredReportWording(DistrictCatalogue districts, Voice voice) {
        this.districts = districts;
        this.voice = voice;
    }

    CoveredReportView view(CoveredReport report) {
        String code = report.place().district();
        String name = districts.byCode(code).map(known -> voice.either(known.name(), known.label())).orElse(code);
        return new CoveredReportView(report.place().id(), code, name, report.place().year(), report.place().type(),
                voice.label(report.place().type()), report.state(), report.filed().map(FiledView::of).orElse(null),
                report.implied().stream().map(this::view).toList(), report.failure().map(this::view).orElse(null));
    }

    private ImpliedView view(Implied implied) {
        String reports = String.join("、", implied.reports());
        String explanation = switch (implied.because()) {
            case ANSWERS_TARGETS -> voice.either("%s所提目标应由它答复".formatted(reports),
                    "It has to answer the targets of %s".formatted(reports));
            case BETWEEN_YEARS -> voice.either("此类报告每年都有，%s已收录，其间各年不应空缺".formatted(reports),
                    "Such a report is given every year; %s are here".formatted(String.join(" and ", implied.reports())));
        };
        return new ImpliedView(implied.because(), explanation, implied.reports());
    }

    private FailureView view(Failure failure) {
        ProblemType type = ProblemType.named(failure.code()).orElse(ProblemType.INTERNAL_ERROR);
        return new FailureView(type.address(), voice.either(type.chineseTitle(), type.title()), failure.detail(), failure.at(),
                failure.importId().orElse(null));
    }
}
