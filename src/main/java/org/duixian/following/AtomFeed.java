package org.duixian.following;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;

import org.duixian.archive.FiledChange;
import org.duixian.district.District;
import org.duixian.district.DistrictCatalogue;
import org.duixian.wording.Labels;
import org.duixian.wording.Language;

/** Changes as RFC 4287 has them: one entry a change, with what it was and what it is now in its title. */
@ApplicationScoped
class AtomFeed {

    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    // Names no server, so that an entry read from a mirror is the same entry.
    private static final String NAME = "tag:duixian.org,2018:";
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final DistrictCatalogue districts;
    private final Labels labels;

    AtomFeed(DistrictCatalogue districts, Labels labels) {
        this.districts = districts;
        this.labels = labels;
    }

    String of(List<FiledChange> changes, URI asked, URI api) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "zh");
            text(xml, "id", NAME + "changes" + Optional.ofNullable(asked.getQuery()).map(query -> "?" + query).orElse(""));
            text(xml, "title", "兑现：政府承诺与完成情况的变动");
            text(xml, "updated", changes.stream().map(FiledChange::at).findFirst().orElse(Instant.EPOCH).toString());
            link(xml, "self", "application/atom+xml", asked.toString());
            xml.writeStartElement("author");
            text(xml, "name", "Duixian 兑现");
            xml.writeEndElement();
            for (FiledChange change : changes) {
                entry(xml, change, api);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return written.toString();
    }

    private void entry(XMLStreamWriter xml, FiledChange change, URI api) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", NAME + "changes/" + change.version() + "/" + change.item());
        text(xml, "title", name(change) + "：" + happened(change));
        text(xml, "updated", change.at().toString());
        link(xml, "alternate", "application/json", api + "/items/" + change.item());
        category(xml, change.district());
        category(xml, change.standing().category().name().toLowerCase(Locale.ROOT));
        text(xml, "summary", happened(change) + "（" + because(change) + "）");
        xml.writeEndElement();
    }

    private String name(FiledChange change) {
        String district = districts.byCode(change.district()).map(District::name).orElse(change.district());
        return district + change.standing().year() + "年 " + change.standing().title();
    }

    private String happened(FiledChange change) {
        return switch (change.kind()) {
            case ADDED -> "新增，" + label(change.standing());
            case REMOVED -> "撤下，原为" + label(change.standing());
            case REPLIED -> "有关政府作出回应，" + label(change.standing());
            case CHANGED -> {
                String before = label(change.before().orElseThrow());
                String after = label(change.after().orElseThrow());
                yield before.equals(after) ? "内容有更新，" + after : before + " → " + after;
            }
        };
    }

    private String label(FiledChange.Standing standing) {
        return standing.status().map(status -> labels.of(status, Language.ZH)).orElse("无目标");
    }

    private static String because(FiledChange change) {
        String of = change.subject().map(subject -> " " + subject).orElse("");
        return switch (change.cause()) {
            case REPORT -> "收录报告" + of;
            case DECISION -> "审核决定" + of;
            case REPLY -> "政府回应" + of;
            case METHOD -> "改用评估办法" + of;
        };
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
    }
}
