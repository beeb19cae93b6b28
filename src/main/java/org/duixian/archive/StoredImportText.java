package org.duixian.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of the text of an import that is not final. */
@Entity
@Table(name = "import_text")
class StoredImportText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "import_id")
    String importId;
    int part;
    String content;
}
