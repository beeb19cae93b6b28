package org.duixian.rest;

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
        this.language = AcceptedLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale languageOf(ContainerRequestContext request) {
        return AcceptedLanguage.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** One of two wordings of the same. */
    String either(String chinese, String english) {
        return language.getLanguage().equals("en") ? english : chinese;
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
