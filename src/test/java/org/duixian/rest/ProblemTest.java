package org.duixian.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProblemTest {

    @TestHTTPResource("/")
    URL base;

    @Test
    void look() throws IOException {
        for (String line : new String[] { "GET /nothing", "GET /problems/invalid-cursor", "GET /problems", "GET /problems?x=1",
                "DELETE /problems", "TRACE /problems", "GET /%zz", "GET /problems/%00", "GET /..%2f..%2fetc/passwd",
                "GET /problems/a?x=%ff%fe", "GET /problems/x%2fy", "OPTIONS /problems", "HEAD /problems" , "GET /"+"a".repeat(5000), "GET /" + "b".repeat(15000), "FOO /problems"}) {
            System.out.println("=== " + (line.length() > 100 ? line.substring(0, 100) : line) + "\n" + raw(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        }
        System.out.println(raw("GET /problems HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: image/png\r\n\r\n"));
        System.out.println(raw("GET /problems HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\nAccept: image/png\r\n\r\n"));
        System.out.println(raw("GET /problems HTTP/1.1\r\nConnection: close\r\nAccept: image/png\r\n\r\n"));
        System.out.println(raw("GET /problems HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: "+"a".repeat(17000)+"\r\n\r\n"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
