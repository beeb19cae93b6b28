package org.duixian.export;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What the service exported, read back. */
final class Exported {

    static final String PATH = "/api/v1/exports/";

    private Exported() {
    }

    static Response file(String name) {
        return given().urlEncodingEnabled(false).get(PATH + name);
    }

    static List<CSVRecord> csv(String name) {
        return csv(file(name).then().statusCode(200).extract().asByteArray());
    }

    static List<CSVRecord> csv(byte[] content) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try {
            return format.parse(new StringReader(new String(content, StandardCharsets.UTF_8))).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Map<String, byte[]> zip(String name) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(name).then().statusCode(200).extract()
                .asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    /** All elements of a list of the API. */
    static List<Map<String, Object>> listed(String path) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            String joint = path.contains("?") ? "&" : "?";
            JsonPath page = given().urlEncodingEnabled(false)
                    .get("/api/v1/" + path + joint + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor))
                    .then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("data"));
            cursor = page.getString("page.next");
        } while (cursor != null);
        return all;
    }
}
