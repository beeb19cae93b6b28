package org.duixian.assistants;

import jakarta.inject.Singleton;

import org.duixian.archive.FiledTarget;
import org.duixian.archive.StatementArchive;
import org.duixian.archive.StatementNotFoundException;

import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolResponse;

/** Why a target was judged as it was. */
@Singleton
class VerdictTools {

    private static final String EXAMPLE = "440105-2017-livelihood-07-work_report_2018-t1";

    private final StatementArchive archive;
    private final Wordings wordings;
    private final Answer answer;

    VerdictTools(StatementArchive archive, Wordings wordings, Answer answer) {
        this.archive = archive;
        this.wordings = wordings;
        this.answer = answer;
    }

    @Tool(name = "explain_verdict", title = "Explain a verdict", description = "Why a target was judged as it was: one sentence with its arithmetic, the version of the method, and the sentences of the promise and of the answer.", annotations = @Tool.Annotations(readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false))
    ToolResponse explain(
            @ToolArg(description = "Id of the target, such as " + EXAMPLE + "; get_item lists them") String target,
            @ToolArg(description = Described.LANGUAGE, required = false) String language) {
        Wording wording = wordings.in(language);
        FiledTarget found = found(new Argument("target", target).id(EXAMPLE));
        VerdictView view = VerdictView.of(found, wording)
                .orElseThrow(() -> Argument.refused("target", "there is no verdict on " + found.id() + " yet"));
        return answer.of(view.explanation(), view);
    }

    private FiledTarget found(String id) {
        try {
            return archive.target(id);
        } catch (StatementNotFoundException missing) {
            throw Argument.refused("target", "there is no target " + id + "; get_item lists the targets of an item");
        }
    }
}
