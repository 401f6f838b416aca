package org.baihua.bundle.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.bundle.bag.Checksum;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.LegalForm;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.law.Notice;

/// The catalogue entry: DCAT, with the fields that the government's data portal asks for
/// (資料集名稱、描述、提供機關、聯絡人、授權方式、更新頻率、關鍵字、檔案格式、編碼 …).
public final class Catalogue {

    /// 政府資料開放授權條款－第1版
    static final String LICENCE = "https://data.gov.tw/license";

    private Catalogue() {}

    public static String of(Announcement announcement, String oneLine, List<Content> contents) {
        PublicNotice notice = announcement.notice();
        Notice.Contact contact = notice.contact();
        Set<String> keywords = new LinkedHashSet<>(notice.keywords());
        keywords.add(LegalForm.of(announcement.title()).chinese());
        keywords.add("草案預告");
        keywords.add("法規白話");
        Tree dataset =
                new Tree()
                        .put(
                                "@context",
                                new Tree()
                                        .put("dcat", "http://www.w3.org/ns/dcat#")
                                        .put("dct", "http://purl.org/dc/terms/")
                                        .put("vcard", "http://www.w3.org/2006/vcard/ns#")
                                        .put("foaf", "http://xmlns.com/foaf/0.1/")
                                        .put("spdx", "http://spdx.org/rdf/terms#")
                                        .put("xsd", "http://www.w3.org/2001/XMLSchema#"))
                        .put("@type", "dcat:Dataset")
                        .put("@id", notice.url().isEmpty() ? "#dataset" : notice.url())
                        .put("dct:title", announcement.title() + "預告資料")
                        .put(
                                "dct:description",
                                oneLine.isEmpty() ? announcement.subject() : oneLine)
                        .put("dct:identifier", notice.number())
                        .put("dcat:keyword", List.copyOf(keywords))
                        .put("dct:language", "zh-TW")
                        .put("dct:issued", day(notice.period().from().toString()))
                        .put("dct:modified", day(notice.period().from().toString()))
                        .put(
                                "dct:temporal",
                                new Tree()
                                        .put("@type", "dct:PeriodOfTime")
                                        .put(
                                                "dcat:startDate",
                                                day(notice.period().from().toString()))
                                        .put(
                                                "dcat:endDate",
                                                day(notice.period().until().toString())))
                        .put("dct:spatial", "臺灣")
                        .put("dct:accrualPeriodicity", "不更新")
                        .put("dct:license", LICENCE)
                        .put("dct:rights", "政府資料開放授權條款－第1版")
                        .put("dct:accessRights", "免費")
                        .put("dcat:theme", "公共資訊")
                        .put(
                                "dct:publisher",
                                notice.agencies().stream()
                                        .map(agency ->
                                                new Tree()
                                                        .put("@type", "foaf:Organization")
                                                        .put("foaf:name", agency))
                                        .toList())
                        .put(
                                "dcat:contactPoint",
                                new Tree()
                                        .put("@type", "vcard:Organization")
                                        .put("vcard:fn", contact.unit())
                                        .put("vcard:hasTelephone", contact.phone())
                                        .put(
                                                "vcard:hasEmail",
                                                contact.email().isEmpty()
                                                        ? ""
                                                        : "mailto:" + contact.email()))
                        .put("dcat:landingPage", notice.url());
        List<Tree> distributions = new ArrayList<>();
        for (Content content : contents) {
            distributions.add(
                    new Tree()
                            .put("@type", "dcat:Distribution")
                            .put("dct:title", content.title())
                            .put("dct:description", content.role())
                            .put("dct:format", content.format())
                            .put("dcat:mediaType", content.mediaType())
                            .put("encoding", isText(content) ? "UTF-8" : "")
                            .put("dcat:byteSize", content.bytes().length)
                            .put("dct:license", LICENCE)
                            .put("dcat:downloadURL", address(notice.url(), content.path()))
                            .put(
                                    "spdx:checksum",
                                    new Tree()
                                            .put("@type", "spdx:Checksum")
                                            .put("spdx:algorithm", "spdx:checksumAlgorithm_sha256")
                                            .put(
                                                    "spdx:checksumValue",
                                                    Checksum.SHA256.of(content.bytes()))));
        }
        dataset.put("dcat:distribution", distributions);
        return dataset.toString();
    }

    private static boolean isText(Content content) {
        return content.mediaType().startsWith("text/")
                || content.mediaType().endsWith("json")
                || content.mediaType().endsWith("xml");
    }

    private static Tree day(String day) {
        return new Tree().put("@type", "xsd:date").put("@value", day);
    }

    /// Below the address of the notice where that is a folder, otherwise as the bundle has it.
    private static String address(String url, String path) {
        return url.endsWith("/") ? url + path : path;
    }
}
