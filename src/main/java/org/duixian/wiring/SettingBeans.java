package org.duixian.wiring;

import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.duixian.access.AccessSettings;
import org.duixian.following.WebhookSettings;
import org.duixian.importing.ImportSettings;
import org.duixian.intake.IntakeLimits;

import io.smallrye.config.SmallRyeConfig;

/** Configuration, as the packages that need it want it. */
class SettingBeans {

    private static final String ADMINISTRATOR_KEY = "DUIXIAN_ADMIN_KEY";

    @Produces
    @Singleton
    ImportSettings importing(ImportingSettings settings, ServingSettings serving) {
        return new ImportSettings(settings.workers(), settings.longestWait(), settings.seeds(),
                settings.seedsInBackground(), settings.address(), serving.enabled());
    }

    @Produces
    @Singleton
    IntakeLimits intake(IntakeSettings settings) {
        return new IntakeLimits(Math.toIntExact(settings.bytes().asLongValue()), settings.characters(),
                settings.unpackedBytes().asLongValue(), settings.pages());
    }

    @Produces
    @Singleton
    WebhookSettings webhooks(WebhookDeliverySettings settings, ServingSettings serving) {
        return new WebhookSettings(settings.allowPrivateAddresses(), serving.enabled() ? settings.workers() : 0,
                settings.interval(), settings.waits(), settings.patience());
    }

    // Raw: a key may contain anything, also what would else be read as an expression.
    @Produces
    @Singleton
    AccessSettings access(SmallRyeConfig config, ServingSettings serving) {
        return new AccessSettings(Optional.ofNullable(config.getConfigValue(ADMINISTRATOR_KEY).getRawValue())
                .filter(key -> !key.isEmpty()), serving.enabled());
    }
}
