package org.duixian.documentation;

import static io.restassured.RestAssured.given;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * One {@code curl} line and the answer shown for it.
 *
 * @param headers as {@code name: value}
 * @param file what is posted as a form, if anything is
 * @param body what is posted as it is, if anything is
 * @param found what the answer is searched for, if it is
 */
record Question(String path, List<String> headers, Optional<String> file, Optional<String> body, Optional<String> found,
        String shown) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final String SERVICE = "http://localhost:8080";

    static Question of(String command, String shown) {
        String path = null;
        String file = null;
        String body = null;
        String found = null;
        List<String> headers = new ArrayList<>();
        List<String> words = words(command);
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            switch (word) {
                case "-s" -> {
                }
                case "-H" -> headers.add(words.get(++i));
                case "-F" -> file = words.get(++i).substring("file=@".length());
                case "-d" -> body = words.get(++i);
                case "|" -> {
                    found = words.get(i + 3);
                    i = words.size();
                }
                default -> path = word.substring(SERVICE.length());
            }
        }
        return new Question(path, headers, Optional.ofNullable(file), Optional.ofNullable(body),
                Optional.ofNullable(found), shown);
    }

    Response ask(String key) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            request.header(parts[0], parts[1].replace("$DUIXIAN_ADMIN_KEY", key));
        }
        if (body.isPresent()) {
            return request.body(body.get()).post(path);
        }
        return file.isEmpty() ? request.get(path) : request.multiPart("file", new File(file.get())).post(path);
    }

    @Override
    public String toString() {
        return path;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }
}
