package org.duixian.assistants;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.mcp.server.TextContent;
import io.quarkiverse.mcp.server.ToolResponse;

/**
 * An answer as structured content; and as text, for clients that hand only text to their model: first a line, then the JSON.
 */
@ApplicationScoped
class Answer {

    private final ObjectMapper json;

    Answer(ObjectMapper json) {
        this.json = json;
    }

    ToolResponse of(String line, Object view) {
        return new ToolResponse(false, List.of(new TextContent(line), new TextContent(written(view))), view, Map.of());
    }

    private String written(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can always be written", e);
        }
    }
}
