package org.duixian.rest;

import java.util.Locale;

import org.duixian.wording.Language;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * What is asked for, as far as an answer depends on it.
 *
 * @param path as it came, with its escapes
 * @param query as it came; null where there is none
 * @param codings in which encodings of content the client takes it, for bytes under a strong tag are the same bytes
 */
record ReadRequest(String path, String query, Language language, String codings) {

    static ReadRequest of(HttpServerRequest request) {
        return new ReadRequest(request.path(), request.query(),
                AcceptedLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                codingsIn(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
    }

    boolean takesGzip() {
        return codings.contains("gzip");
    }

    private static String codingsIn(String header) {
        if (header == null) {
            return "";
        }
        StringBuilder known = new StringBuilder();
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] coding = part.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            boolean isRefused = coding.length == 2 && coding[1].matches("0(\\.0*)?");
            if (!isRefused && (coding[0].equals("br") || coding[0].equals("gzip") || coding[0].equals("deflate"))) {
                known.append(coding[0]).append(' ');
            }
        }
        return known.toString();
    }
}
