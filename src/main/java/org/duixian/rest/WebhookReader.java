package org.duixian.rest;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.duixian.district.DistrictCatalogue;
import org.duixian.following.Receivers;
import org.duixian.following.WantedWebhook;
import org.duixian.statement.Category;

/** Reads what is wanted of a webhook, and refuses what cannot be. */
@Singleton
class WebhookReader {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_DISTRICTS = 100;

    private final Receivers receivers;
    private final DistrictCatalogue districts;

    WebhookReader(Receivers receivers, DistrictCatalogue districts) {
        this.receivers = receivers;
        this.districts = districts;
    }

    WantedWebhook in(String body) {
        SentObject sent = SentObject.in(body, "url", "districts", "category", "description");
        String url = sent.needed("url", LONGEST_ADDRESS);
        if (!url.isEmpty()) {
            receivers.faultIn(url).ifPresent(reason -> sent.refuse("url", reason));
        }
        List<String> wanted = sent.texts("districts", MOST_DISTRICTS);
        if (wanted.stream().anyMatch(code -> districts.byCode(code).isEmpty())) {
            sent.refuse("districts", "has a code that is no district's");
        }
        Optional<Category> category = sent.code("category", Category.class);
        Optional<String> description = sent.text("description", LONGEST_DESCRIPTION);
        sent.check();
        return new WantedWebhook(url, wanted, category, description);
    }
}
