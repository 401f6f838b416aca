package org.baihua.cli.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Makes the class caches of an installed program, each in a JVM of its own.
///
/// `MakeCaches HOME SAMPLES FINGERPRINT`: writes `HOME/cache`, and the fingerprint last, so that a
/// half-made folder is never taken for a whole one. A cache that cannot be made is left out, and is
/// not tried again for the same fingerprint: without one the program only starts more slowly.
public final class MakeCaches {

    /// Names the place and the runtime that the caches were made for.
    public static final String FINGERPRINT = "for";

    private static final long PATIENCE_SECONDS = 120;

    /// A made-up draft that has a little of everything that a text may hold.
    private static final String TEXT =
            """
            河濱營地管理辦法草案總說明
            　　為維護河濱環境，爰擬具本辦法，其要點如下：
            一、明定主管機關。（草案第二條）
            二、明定罰則。（草案第十條）

            河濱營地管理辦法
            第一章　總則
            第一條　本辦法依河川法（以下簡稱本法）第七十八條之一第二項規定訂定之。
            第二條　本辦法所稱主管機關：在中央為水務部；在直轄市為直轄市政府；在縣（市）為縣（市）政府。
            第三條　本辦法用詞，定義如下：
            一、營地：指供露營使用之場地。
            二、業者：指經營營地之人，包括：
            （一）公司。
            （二）商號。
            　　前項第一款之營地，非經核准，不得設置；但依其他法律規定者，不在此限。
            第二章　管理
            第四條　業者應於開業前三十日，檢具下列文件，向主管機關申請核准，並於期限屆滿前補正；逾期未補正者，應予駁回：
            一、申請書。
            二、身分證明文件影本。
            第四條之一　違反第三條至前條、第二條及公司法第八條第一項第二款規定者，準用民法之規定；其罰鍰為營業額百分之三點五。
            　　前二項規定，於營地得不適用。
            第五條　違反前條或第三條第二項規定者，處新臺幣六萬元以上三十萬元以下罰鍰，並得按次處罰。
            第六條　營地業者應於每年一月底前，將前一年度之營地使用情形、安全設施檢查結果、廢棄物清理紀錄及遊客申訴處理情形，造具報告書送主管機關備查；主管機關認為有實地查核之必要時，得派員進入營地檢查，並得要求業者提供相關文件、資料，業者無正當理由，不得規避、妨礙或拒絕，其有缺失者應於期限內改善完竣。
            第七條　第九十九條之处罰，应予补正，由主管機關（以下稱ABCD）以\uE000字號為之，不得不公告。
            第八條　本辦法自中華民國一百十五年七月一日施行。
            """;

    private static final String TERMS = "爰\t因此\n補正\t補齊\n應予\t應\n前揭\t前面提到的\n";

    private MakeCaches() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        Path samples = Path.of(arguments[1]);
        Path cache = Files.createDirectories(home.resolve("cache"));
        Files.deleteIfExists(cache.resolve(FINGERPRINT));
        Path out = Files.createTempDirectory("baihua");
        try {
            Files.writeString(out.resolve("text.txt"), TEXT);
            Files.writeString(out.resolve("terms.tsv"), TERMS);
            for (CacheKind kind : CacheKind.values()) {
                make(home, kind, samples, out);
            }
        } finally {
            delete(out);
        }
        Files.writeString(cache.resolve(FINGERPRINT), arguments[2] + "\n", StandardCharsets.UTF_8);
    }

    private static void make(Path home, CacheKind kind, Path samples, Path out)
            throws IOException, InterruptedException {
        Path target = home.resolve("cache").resolve(kind.file());
        Path part =
                target.resolveSibling(
                        "." + target.getFileName() + "." + ProcessHandle.current().pid());
        Path java = Path.of(System.getProperty("java.home"), "bin", executable());
        List<String> command =
                List.of(
                        java.toString(),
                        "@" + home.resolve("lib").resolve("short.flags"),
                        "-XX:AOTCacheOutput=" + part,
                        "-Xlog:disable",
                        "-Xlog:all=off",
                        "-Dbaihua.home=" + home,
                        "-Dbaihua.data=" + System.getProperty("baihua.data"),
                        "-cp",
                        // The same jars in the same order, or the cache fits no call.
                        System.getProperty("java.class.path"),
                        Train.class.getName(),
                        kind.name(),
                        samples.toString(),
                        out.toString());
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(target);
            if (process.exitValue() == 0 && Files.exists(part)) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + ".config"));
        }
    }

    private static String executable() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "java.exe" : "java";
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
