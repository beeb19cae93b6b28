package org.duixian.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import org.duixian.archive.SignalArchive;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be seen of targets beside their verdicts. */
@Path("/api/v1/signals")
@Tag(name = "Signals")
class SignalResource {

    private final SignalArchive archive;
    private final Viewpoints viewpoints;
    private final Lists lists;
    private final Voice voice;

    SignalResource(SignalArchive archive, Viewpoints viewpoints, Lists lists, Voice voice) {
        this.archive = archive;
        this.viewpoints = viewpoints;
        this.lists = lists;
        this.voice = voice;
    }

    @GET
    @Operation(operationId = "listSignals", summary = "List what is to be seen of targets beside their verdicts, with all figures, their quotes and the sum; no verdict rests on it")
    public ListView<SignalView> list(@BeanParam SignalQuestion question, @BeanParam MomentQuestion from,
            @BeanParam PageQuestion page, UriInfo asked) {
        return lists.of(archive.find(question.toQuery(), lists.pageOf(page, asked), viewpoints.of(from)), page, asked,
                signal -> SignalView.of(signal, voice));
    }
}
