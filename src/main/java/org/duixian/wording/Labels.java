package org.duixian.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duixian.data.DataFile;
import org.duixian.data.DataFileException;

/**
 * What codes are called in Chinese and in English.
 *
 * <p>
 * {@code of(Status.NOT_MET, Language.ZH)} is 未完成. The kind of a code is the name of its enum in snake case.
 */
public final class Labels {

    private static final String FILE = "/catalogue/labels.yaml";

    private final Map<String, Label> labels = new HashMap<>();

    private Labels(List<Label> entries) {
        for (Label entry : entries) {
            String key = key(entry.kind(), entry.code());
            if (labels.putIfAbsent(key, entry) != null) {
                throw new DataFileException(FILE, key, "stands there twice");
            }
        }
    }

    public static Labels standard() {
        return new Labels(DataFile.read(FILE, Label.class));
    }

    public String of(Enum<?> code, Language language) {
        return of(snake(code.getDeclaringClass().getSimpleName()), code.name().toLowerCase(Locale.ROOT), language);
    }

    /** By the names that are served: {@code of("status", "not_met", ZH)}. A code without a label is its own. */
    public String of(String kind, String code, Language language) {
        Label label = labels.get(key(kind, code));
        return label == null ? code : language.choose(label.zh(), label.en());
    }

    private static String key(String kind, String code) {
        return kind + " " + code;
    }

    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c) && snake.length() > 0) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }

    /** One entry of labels.yaml. */
    record Label(String kind, String code, String zh, String en) {
    }
}
