package org.duixian.assistants;

/** What several tools say of an argument they share. */
final class Described {

    static final String LANGUAGE = "Language of labels and explanations: zh (the default) or en; quotes stay as printed";
    static final String DISTRICT = "Six-digit code such as 440105; find_districts finds it by name";

    private Described() {
    }
}
