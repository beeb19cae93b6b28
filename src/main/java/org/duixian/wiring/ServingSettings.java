package org.duixian.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether it serves at all; a command on the line does not. */
@ConfigMapping(prefix = "duixian.serving")
interface ServingSettings {

    @WithDefault("true")
    boolean enabled();
}
