package org.baihua.publish;

/// What to call an article in running text.
final class ArticleNames {

    private ArticleNames() {}

    /// The printed label without inner spaces; 第六點 for the 六、 of an administrative rule; made from
    /// the canonical number where no label is printed.
    static String of(String label, String number) {
        StringBuilder printed = new StringBuilder();
        label.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(printed::appendCodePoint);
        String name = printed.toString();
        if (name.startsWith("第")) {
            return name;
        }
        if (!name.isEmpty()) {
            String bare = name.replaceAll("[、．.]$", "");
            return "第" + bare + "點";
        }
        int cut = number.indexOf('-');
        return cut < 0
                ? "第" + number + "條"
                : "第" + number.substring(0, cut) + "條之" + number.substring(cut + 1);
    }
}
