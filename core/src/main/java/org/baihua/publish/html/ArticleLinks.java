package org.baihua.publish.html;

import java.util.List;
import org.baihua.publish.WholeText;

/// Writes links to articles of the whole text further down the page.
record ArticleLinks(Html html, WholeText whole) {

    /// Links to each article, nothing when there is none.
    void write(List<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "articles");
        for (int i = 0; i < articles.size(); i++) {
            String number = articles.get(i);
            String id = whole.ids().get(number);
            if (i > 0) {
                html.text("、");
            }
            if (id == null) {
                html.text(whole.name(number));
            } else {
                html.element("a", whole.name(number), "href", "#" + id);
            }
        }
        html.close("span");
    }
}
