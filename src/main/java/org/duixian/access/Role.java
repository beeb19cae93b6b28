package org.duixian.access;

import java.util.List;

/** What a key may be used for; the names stand in {@code @RolesAllowed} and in the API. */
public final class Role {

    /** May do everything. */
    public static final String ADMIN = "admin";

    /** May decide on links and statements, and enter replies. */
    public static final String REVIEWER = "reviewer";

    /** May take reports in. */
    public static final String IMPORT = "import";

    /** All there are. */
    public static final List<String> ALL = List.of(ADMIN, REVIEWER, IMPORT);

    private Role() {
    }
}
