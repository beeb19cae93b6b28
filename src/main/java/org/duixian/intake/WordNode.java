package org.duixian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** An element of a Word document, asked by its local names. */
record WordNode(Element element) {

    private static final Set<String> WORDS = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** Its name; in brackets if it is not of Word's own words, so that it is taken for none of them. */
    String name() {
        return WORDS.contains(String.valueOf(element.getNamespaceURI())) ? element.getLocalName()
                : "(" + element.getLocalName() + ")";
    }

    List<WordNode> children() {
        List<WordNode> children = new ArrayList<>();
        for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element child) {
                children.add(new WordNode(child));
            }
        }
        return children;
    }

    /** The first child on that way down: pPr, numPr, numId. */
    Optional<WordNode> child(String... names) {
        Optional<WordNode> at = Optional.of(this);
        for (String name : names) {
            at = at.flatMap(node -> node.children().stream().filter(child -> child.name().equals(name)).findFirst());
        }
        return at;
    }

    Optional<String> attribute(String name) {
        return WORDS.stream().filter(space -> element.hasAttributeNS(space, name))
                .map(space -> element.getAttributeNS(space, name)).findFirst();
    }

    /** The value of the child on that way down, as a number; empty if it is none. */
    Optional<Integer> number(String... names) {
        return child(names).flatMap(node -> node.attribute("val")).filter(WordNode::isNumber).map(Integer::valueOf);
    }

    /** Whether there is such a property and it is not switched off. */
    boolean has(String... names) {
        return child(names).filter(node -> !Set.of("0", "false", "off").contains(node.attribute("val").orElse("1")))
                .isPresent();
    }

    /** All characters inside it. */
    String text() {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    private static void collect(Node parent, StringBuilder text) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Text words) {
                text.append(words.getData());
            } else {
                collect(at, text);
            }
        }
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() < 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
