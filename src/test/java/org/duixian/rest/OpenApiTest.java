package org.duixian.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The contract is what the service serves; {@code -Dopenapi.update} writes it anew. */
@QuarkusTest
class OpenApiTest {

    private static final Path CONTRACT = Path.of("openapi/openapi.yaml");

    @Test
    void theServedDocumentIsTheContract() throws IOException {
        String served = new String(given().get("/q/openapi").asByteArray(), StandardCharsets.UTF_8);
        if (System.getProperty("openapi.update") != null) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, served);
        }
        assertThat(served).isEqualTo(Files.readString(CONTRACT));
    }
}
