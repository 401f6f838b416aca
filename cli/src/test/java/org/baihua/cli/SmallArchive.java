package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.baihua.testing.Office;

/// An archive of small files, for tests that need many.
final class SmallArchive {

    private SmallArchive() {}

    /// Small regulations of our own in all formats that are easily made.
    static void write(Path archive, int files, Random random) throws IOException {
        String[] who = {"業者", "申請人", "負責人", "使用人", "管理委員會"};
        String[] what = {"申報", "檢具相關文件", "辦理登記", "設置標示", "通知主管機關"};
        for (int i = 0; i < files; i++) {
            List<String> lines = new ArrayList<>();
            lines.add("測試設施第" + (i + 1) + "號管理辦法");
            int articles = 2 + random.nextInt(8);
            for (int a = 1; a <= articles; a++) {
                lines.add(
                        "第"
                                + "一二三四五六七八九十".charAt(a - 1)
                                + "條　"
                                + who[random.nextInt(who.length)]
                                + "應於"
                                + (1 + random.nextInt(60))
                                + "日內"
                                + what[random.nextInt(what.length)]
                                + "；屆期未辦理者，處新臺幣三萬元以上十五萬元以下罰鍰。");
            }
            Path file = archive.resolve("第" + i % 7 + "類").resolve("辦法" + i);
            Files.createDirectories(file.getParent());
            StringBuilder marked = new StringBuilder();
            switch (i % 6) {
                case 0 -> {
                    lines.forEach(
                            line -> marked.append("<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>"));
                    Files.write(sibling(file, ".docx"), Office.docx(marked.toString()).bytes());
                }
                case 1 -> {
                    lines.forEach(line -> marked.append("<text:p>" + line + "</text:p>"));
                    Files.write(sibling(file, ".odt"), Office.odt("", marked.toString()));
                }
                case 2 -> {
                    lines.forEach(line -> marked.append("<p>" + line + "</p>\n"));
                    Files.writeString(
                            sibling(file, ".html"),
                            "<!DOCTYPE html><meta charset=utf-8><body>" + marked);
                }
                case 3 -> Files.writeString(sibling(file, ".md"), String.join("\n\n", lines));
                case 4 ->
                        Files.writeString(
                                sibling(file, ".txt"),
                                String.join("\r\n", lines),
                                Charset.forName("x-windows-950"));
                default -> Files.writeString(sibling(file, ".txt"), String.join("\n", lines));
            }
        }
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
