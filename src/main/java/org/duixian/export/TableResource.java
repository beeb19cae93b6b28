package org.duixian.export;

import java.io.IOException;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.duixian.archive.FiledItem;
import org.duixian.archive.ItemQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items, and targets with their answers and verdicts, as tables. */
@Path("/api/v1/exports")
@Tag(name = "Exports")
class TableResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String BOM = "Whether the file begins with a byte order mark, which spreadsheets need to read Chinese";

    private final Feed feed;
    private final ItemTable items;
    private final TargetTable targets;

    TableResource(Feed feed, ItemTable items, TargetTable targets) {
        this.feed = feed;
        this.items = items;
        this.targets = targets;
    }

    @GET
    @Path("/items.csv")
    @Produces(CSV)
    @Operation(operationId = "exportItemsAsCsv", summary = "Get items as CSV, one row an item", description = "RFC 4180 in UTF-8; a cell that a spreadsheet would compute begins with an apostrophe")
    public Response itemsAsCsv(@BeanParam ExportQuestion question,
            @QueryParam("bom") @DefaultValue("false") @Parameter(description = BOM) boolean bom) {
        return Download.of("items.csv", MediaType.valueOf(CSV),
                out -> items(question.toQuery(), CsvRows.on(out, items.table().header(), bom)));
    }

    @GET
    @Path("/items.ndjson")
    @Produces(NDJSON)
    @Operation(operationId = "exportItemsAsNdjson", summary = "Get items as newline-delimited JSON")
    public Response itemsAsNdjson(@BeanParam ExportQuestion question) {
        return Download.of("items.ndjson", MediaType.valueOf(NDJSON),
                out -> items(question.toQuery(), NdjsonRows.on(out, items.table().header())));
    }

    @GET
    @Path("/items.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "exportItemsAsXlsx", summary = "Get items as a workbook")
    public Response itemsAsXlsx(@BeanParam ExportQuestion question) {
        return Download.of("items.xlsx", MediaType.valueOf(XLSX),
                out -> items(question.toQuery(), XlsxRows.on(out, "items", items.table().header())));
    }

    @GET
    @Path("/targets.csv")
    @Produces(CSV)
    @Operation(operationId = "exportTargetsAsCsv", summary = "Get targets with what was reported and the verdict as CSV, one row a measure promised", description = "Of the items that the filters select; RFC 4180 in UTF-8; a cell that a spreadsheet would compute begins with an apostrophe")
    public Response targetsAsCsv(@BeanParam ExportQuestion question,
            @QueryParam("bom") @DefaultValue("false") @Parameter(description = BOM) boolean bom) {
        return Download.of("targets.csv", MediaType.valueOf(CSV),
                out -> targets(question.toQuery(), CsvRows.on(out, targets.table().header(), bom)));
    }

    @GET
    @Path("/targets.ndjson")
    @Produces(NDJSON)
    @Operation(operationId = "exportTargetsAsNdjson", summary = "Get targets with what was reported and the verdict as newline-delimited JSON")
    public Response targetsAsNdjson(@BeanParam ExportQuestion question) {
        return Download.of("targets.ndjson", MediaType.valueOf(NDJSON),
                out -> targets(question.toQuery(), NdjsonRows.on(out, targets.table().header())));
    }

    @GET
    @Path("/targets.xlsx")
    @Produces(XLSX)
    @Operation(operationId = "exportTargetsAsXlsx", summary = "Get targets with what was reported and the verdict as a workbook")
    public Response targetsAsXlsx(@BeanParam ExportQuestion question) {
        return Download.of("targets.xlsx", MediaType.valueOf(XLSX),
                out -> targets(question.toQuery(), XlsxRows.on(out, "targets", targets.table().header())));
    }

    private void items(ItemQuery query, RowWriter writer) throws IOException {
        Table<FiledItem> table = items.table();
        feed.items(query, item -> writer.write(table.cells(item)));
        writer.finish();
    }

    private void targets(ItemQuery query, RowWriter writer) throws IOException {
        Table<PledgeRow> table = targets.table();
        feed.items(query, item -> {
            for (PledgeRow row : PledgeRow.of(item)) {
                writer.write(table.cells(row));
            }
        });
        writer.finish();
    }
}
