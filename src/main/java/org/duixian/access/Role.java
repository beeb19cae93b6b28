package org.duixian.access;

/** What a key may be used for; the names stand in {@code @RolesAllowed}. */
public final class Role {

    /** May do everything. */
    public static final String ADMINISTRATOR = "administrator";

    private Role() {
    }
}
