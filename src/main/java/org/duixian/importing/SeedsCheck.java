package org.duixian.importing;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the seeds are in, linked and judged: nobody shall take half an archive for the whole. */
@Readiness
@ApplicationScoped
class SeedsCheck implements HealthCheck {

    private final SeedImport seeds;

    SeedsCheck(SeedImport seeds) {
        this.seeds = seeds;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("seeds").status(seeds.isReady()).build();
    }
}
