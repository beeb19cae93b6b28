package org.duixian.rest;

import java.util.List;
import java.util.regex.Pattern;

import org.duixian.access.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key that is wanted. */
@Schema(name = "KeySubmission", requiredProperties = { "name", "roles" })
record KeySubmission(
        @Schema(description = "Who will hold it; no two keys ever have the same name", examples = "王编辑") String name,
        @Schema(description = "One or more of admin, reviewer, import", examples = "reviewer") List<String> roles) {

    private static final int LONGEST_NAME = 100;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

    static KeySubmission in(String body) {
        SentObject sent = SentObject.in(body, "name", "roles");
        KeySubmission wanted = new KeySubmission(sent.needed("name", LONGEST_NAME), sent.choice("roles", Role.ALL));
        // It is shown with every decision: what cannot be seen has no place in it.
        if (CONTROL.matcher(wanted.name()).find()) {
            sent.refuse("name", "contains a character that cannot be seen");
        }
        sent.check();
        return wanted;
    }
}
