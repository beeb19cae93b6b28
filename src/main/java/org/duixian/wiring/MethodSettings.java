package org.duixian.wiring;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Which published version of the method is in force here. */
@ConfigMapping(prefix = "duixian.method")
interface MethodSettings {

    /** The newest, unless an installation stays with another until its verdicts under the newest have been looked at. */
    Optional<String> version();
}
