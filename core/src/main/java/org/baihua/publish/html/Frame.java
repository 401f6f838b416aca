package org.baihua.publish.html;

import java.util.List;

/// What stands around a page that is published together with others.
///
/// @param home where the summary page is, empty on that page itself
/// @param jsonLd the page's machine-readable description, empty for none
/// @param papers the documents and data that belong together
public record Frame(String home, String jsonLd, List<Paper> papers) {

    /// A page that stands alone.
    public static final Frame NONE = new Frame("", "", List.of());

    public Frame {
        papers = List.copyOf(papers);
    }

    /// One document, in all of its formats.
    ///
    /// @param title what it is
    /// @param files its files
    public record Paper(String title, List<File> files) {
        public Paper {
            files = List.copyOf(files);
        }
    }

    /// One file.
    ///
    /// @param format what it is called: 網頁, ODT, PDF
    /// @param href relative to the page
    public record File(String format, String href) {}

    /// As a data block, which runs nothing; `</` inside of it would end it.
    String dataBlock() {
        return jsonLd.isEmpty()
                ? ""
                : "<script type=\"application/ld+json\">\n"
                        + jsonLd.strip().replace("</", "<\\/")
                        + "\n</script>\n";
    }
}
