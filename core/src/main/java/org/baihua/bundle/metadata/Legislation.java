package org.baihua.bundle.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.LegalForm;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Provision.Article;

/// The draft as schema.org `Legislation`, in JSON-LD: what search engines and legal databases read.
public final class Legislation {

    private Legislation() {}

    /// @param contents the files that hold the draft itself
    public static String of(Draft draft, Announcement announcement, List<Content> contents) {
        var notice = announcement.notice();
        String name = draft.title();
        Tree tree =
                new Tree()
                        .put("@context", "https://schema.org")
                        .put("@type", "Legislation")
                        .put("@id", notice.url().isEmpty() ? "#draft" : notice.url() + "#draft")
                        .put("name", announcement.title())
                        .put("inLanguage", "zh-Hant-TW")
                        .put("legislationType", LegalForm.of(name).english())
                        .put("legislationIdentifier", notice.number())
                        .put("legislationJurisdiction", country())
                        .put("legislationLegalForce", "https://schema.org/NotInForce")
                        .put("legislationDate", notice.period().from().toString())
                        .put("datePublished", notice.period().from().toString())
                        .put("creativeWorkStatus", "Draft")
                        .put("isAccessibleForFree", true)
                        .put("license", Catalogue.LICENCE)
                        .put("abstract", announcement.subject())
                        .put("keywords", notice.keywords())
                        .put(
                                "legislationResponsible",
                                notice.agencies().stream()
                                        .map(agency ->
                                                new Tree()
                                                        .put("@type", "GovernmentOrganization")
                                                        .put("name", agency))
                                        .toList())
                        .put("url", notice.url());
        if (draft.kind() == DraftKind.AMENDMENT || draft.kind() == DraftKind.REPEAL) {
            tree.put(
                    draft.kind() == DraftKind.REPEAL ? "legislationRepeals" : "legislationChanges",
                    new Tree().put("@type", "Legislation").put("name", name));
        }
        List<Tree> parts = new ArrayList<>();
        for (Article article : draft.statute().articles()) {
            parts.add(
                    new Tree()
                            .put("@type", "Legislation")
                            .put("legislationIdentifier", article.number())
                            .put("name", article.label().text()));
        }
        tree.put("hasPart", parts);
        tree.put(
                "encoding",
                contents.stream()
                        .map(content ->
                                new Tree()
                                        .put("@type", "LegislationObject")
                                        .put("name", content.title())
                                        .put("encodingFormat", content.mediaType())
                                        .put("contentUrl", content.path())
                                        .put(
                                                "legislationLegalValue",
                                                "https://schema.org/UnofficialLegalValue"))
                        .toList());
        return tree.toString();
    }

    private static Map<String, String> country() {
        return new java.util.TreeMap<>(Map.of("@type", "Country", "name", "Taiwan"));
    }
}
