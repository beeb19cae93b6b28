package org.duixian.rest;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.duixian.archive.FiledItem;
import org.duixian.archive.FiledTarget;

/** Labels and explanations in the client's language: Chinese, unless it would rather have English. */
@RequestScoped
class Voice {

    private final Locale language;

    Voice(HttpHeaders headers) {
        this.language = languageOf(headers.getAcceptableLanguages());
    }

    static Locale languageOf(ContainerRequestContext request) {
        return languageOf(request.getAcceptableLanguages());
    }

    // The first of the client's languages that we speak.
    private static Locale languageOf(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> locale.getLanguage().equals("zh") || locale.getLanguage().equals("en"))
                .findFirst()
                .map(locale -> new Locale(locale.getLanguage()))
                .orElse(Locale.CHINESE);
    }

    /** What a code is called. */
    String label(Enum<?> code) {
        return WireEnums.nameOf(code);
    }

    /** The verdict on a target in one sentence that shows the sum. */
    String explanation(FiledTarget target) {
        return target.id() + language;
    }

    /** The verdict on an item in one sentence. */
    String summary(FiledItem item) {
        return item.id() + language;
    }
}
