package org.duixian.rest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.duixian.archive.Facet;
import org.duixian.archive.FacetArchive;
import org.duixian.archive.FacetCount;
import org.duixian.archive.ItemQuery;
import org.duixian.archive.Viewpoint;
import org.duixian.assessment.Agreement;
import org.duixian.assessment.Status;
import org.duixian.district.DistrictCatalogue;
import org.duixian.indicator.IndicatorCatalogue;
import org.duixian.statement.Category;

/** How a list of items divides, in the words of the client's language. */
@Singleton
class Facets {

    private static final String NAME = "facets";

    private final FacetArchive archive;
    private final DistrictCatalogue districts;
    private final IndicatorCatalogue indicators;
    private final Voice voice;

    Facets(FacetArchive archive, DistrictCatalogue districts, IndicatorCatalogue indicators, Voice voice) {
        this.archive = archive;
        this.districts = districts;
        this.indicators = indicators;
        this.voice = voice;
    }

    /** By the names of the facets, in their order; null where none is wanted. */
    Map<String, List<ItemListView.FacetValueView>> of(String wanted, ItemQuery query, Viewpoint from) {
        if (wanted == null) {
            return null;
        }
        Set<Facet> facets = read(wanted);
        if (from.method().isPresent()) {
            throw refused("cannot be counted by another version of the method; leave out method");
        }
        Map<String, List<ItemListView.FacetValueView>> counted = new LinkedHashMap<>();
        archive.count(query, facets, from).forEach((facet, counts) -> counted.put(WireEnums.nameOf(facet),
                counts.stream().map(count -> view(facet, count)).toList()));
        return counted;
    }

    private ItemListView.FacetValueView view(Facet facet, FacetCount count) {
        return new ItemListView.FacetValueView(count.value(), label(facet, count.value()), count.items());
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case DISTRICT -> districts.byCode(value)
                    .map(district -> voice.either(district.name(), district.label())).orElse(value);
            case INDICATOR -> indicators.byCode(value)
                    .map(indicator -> voice.either(indicator.name(), indicator.label())).orElse(value);
            case YEAR -> value;
            case CATEGORY -> voice.label(WireEnums.valueOf(Category.class, value));
            case STATUS -> voice.label(WireEnums.valueOf(Status.class, value));
            case AGREEMENT -> voice.label(WireEnums.valueOf(Agreement.class, value));
        };
    }

    private static Set<Facet> read(String wanted) {
        List<String> known = WireEnums.namesOf(Facet.class);
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        for (String name : wanted.split(",", -1)) {
            if (!known.contains(name)) {
                throw ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.amongst(NAME,
                        AskedParameter.shown(name) + " is not one of " + String.join(", ", known), known)));
            }
            facets.add(WireEnums.valueOf(Facet.class, name));
        }
        return facets;
    }

    private static ProblemException refused(String reason) {
        return ProblemException.of(ProblemType.INVALID_PARAMETER, List.of(Problem.Fault.of(NAME, reason)));
    }
}
