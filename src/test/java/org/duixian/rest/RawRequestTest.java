package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What no client library would send, byte by byte: every answer is a problem, none is bare. */
@QuarkusTest
class RawRequestTest {

    private static final String KEY = "X-API-Key: " + Answers.KEY + "\r\n";
    private static final String FORM = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/")
    URL base;

    @ParameterizedTest
    @ValueSource(strings = { "/%zz", "/%", "/api/v1/items?q=%zz", "/api/v1/items/%00", "/api/v1/items?q=%00", "/a|b", "/{a}",
            "/api/v1/items?q=<a>", "/api/v1/items?q=\u6d77" })
    void anAddressThatIsNoneIsMalformed(String address) throws IOException {
        assertProblem(exchange("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), 400,
                "malformed-request");
    }

    @Test
    void twoHostsAreMalformed() throws IOException {
        assertProblem(exchange("GET /api/v1 HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n"), 400,
                "malformed-request");
    }

    @ParameterizedTest
    @CsvSource({ "FOO,/api/v1/items,405,method-not-allowed", "FOO,/api/v1/reports,405,method-not-allowed",
            "BREW,/nothing,404,not-found", "FOO,/%zz,400,malformed-request" })
    void aMethodNobodyKnowsIsAProblem(String method, String address, int status, String name) throws IOException {
        assertProblem(exchange(method + " " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), status, name);
    }

    @Test
    void chunksOverTheLimitAreTooLarge() throws IOException {
        assertProblem(chunks(12), 413, "payload-too-large");
    }

    @Test
    void aLengthOverTheLimitIsTooLargeWithoutABodyBeingSent() throws IOException {
        assertProblem(exchange(post(FORM + "Content-Length: 99999999999\r\nConnection: close\r\n")), 413, "payload-too-large");
    }

    @Test
    void aBodyShorterThanItsLengthIsMalformed() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        try (Socket socket = connected()) {
            send(socket, post(FORM + "Content-Length: 5000\r\nConnection: close\r\n") + body);
            socket.shutdownOutput();
            assertThat(answer(socket)).satisfiesAnyOf(
                    answer -> assertThat(answer).isEmpty(),
                    answer -> assertProblem(answer, 400, "malformed-request"));
        }
    }

    @Test
    void aBodyLongerThanItsLengthIsReadNoFurther() throws IOException {
        String answer = exchange(
                post(FORM + "Content-Length: 5\r\nConnection: close\r\n") + "--x\r\nFOO /nothing HTTP/1.1\r\n\r\n");
        assertProblem(answer, 400, "malformed-request");
        assertThat(answer.indexOf("HTTP/1.1", 1)).isEqualTo(-1);
    }

    private String post(String headers) {
        return "POST /api/v1/reports HTTP/1.1\r\nHost: x\r\n" + KEY + headers + "\r\n";
    }

    private String chunks(int mebibytes) throws IOException {
        try (Socket socket = connected()) {
            send(socket, post(FORM + "Transfer-Encoding: chunked\r\n"));
            sendChunks(socket.getOutputStream(), mebibytes);
            return answer(socket);
        }
    }

    private static void sendChunks(OutputStream out, int mebibytes) throws IOException {
        try {
            for (int i = 0; i < mebibytes; i++) {
                out.write((Integer.toHexString(MEBIBYTE) + "\r\n" + "a".repeat(MEBIBYTE) + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException e) {
            // The server may hang up before the end; what it said stands in its answer.
        }
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = connected()) {
            send(socket, request);
            return answer(socket);
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void assertProblem(String answer, int status, String name) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"type\":\"https://duixian.org/problems/" + name);
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/problem+json");
    }
}
