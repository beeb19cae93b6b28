package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.Coverage;
import org.duixian.archive.CoverageArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which reports are here, and which are not. */
@Path(CoverageResource.PATH)
@Tag(name = "Reports")
class CoverageResource {

    static final String PATH = "/api/v1/coverage";

    private final CoverageArchive archive;
    private final Lists lists;
    private final CoveredReportWording wording;

    CoverageResource(CoverageArchive archive, Lists lists, CoveredReportWording wording) {
        this.archive = archive;
        this.lists = lists;
        this.wording = wording;
    }

    @GET
    @Operation(operationId = "listCoverage", summary = "List which reports are here, missing, or failed and why", description = """
            By district, the newest year first. A report is missing only where what is here implies it: the answer to targets \
            that are here (the work report or plan report of the year after; due from 1 July of that year, or as soon as a \
            report of the district that looks back on the promised year is here), or a work report, plan report or \
            half-year report between two of its kind that are here.""")
    public CoverageView list(@BeanParam CoverageQuestion question, @BeanParam PageQuestion page, UriInfo asked) {
        Coverage coverage = archive.find(question.toQuery(), lists.pageOf(page, asked));
        return CoverageView.of(lists.of(coverage.reports(), page, asked, wording::view), coverage.totals());
    }
}
