package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.source.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFilesTest {

    @TempDir Path folder;
    private Repository repository;

    @BeforeEach
    void aRepositoryWithOneCommit() throws IOException {
        repository = Repository.in(folder.resolve("草案 庫"));
        repository.write("不變.txt", "不變。\n");
        repository.write("會改 的.txt", "改前。\n");
        repository.write("舊名/要 搬.txt", "搬家的內容有好幾行。\n第二行。\n第三行。\n");
        repository.write("要刪.txt", "刪。\n");
        repository.write(".gitignore", "*.log\n");
        repository.commit();
    }

    private boolean changed(String name) {
        return ChangedFiles.since("HEAD", repository.folder())
                .has(repository.folder().resolve(name));
    }

    @Test
    void changedRenamedAndNewFilesCountAndDeletedOnesDoNot() throws IOException {
        repository.write("會改 的.txt", "改後。\n");
        repository.git("mv", "舊名/要 搬.txt", "新名「乙」.txt");
        repository.git("rm", "-q", "要刪.txt");
        repository.write("還沒 加入/草案\t甲.txt", "新。\n");
        repository.write("記錄.log", "不看。\n");
        assertThat(changed("會改 的.txt")).isTrue();
        assertThat(changed("新名「乙」.txt")).isTrue();
        assertThat(changed("還沒 加入/草案\t甲.txt")).isTrue();
        assertThat(changed("不變.txt")).isFalse();
        assertThat(changed("要刪.txt")).isFalse();
        assertThat(changed("舊名/要 搬.txt")).isFalse();
        assertThat(changed("記錄.log")).isFalse();
    }

    @Test
    void whatChangedOutsideTheFolderThatOneStandsInCountsToo() throws IOException {
        repository.write("新.txt", "新。\n");
        Path inside = repository.folder().resolve("舊名");
        assertThat(ChangedFiles.since("HEAD", inside).has(repository.folder().resolve("新.txt")))
                .isTrue();
    }

    @Test
    void aFileReachedOverALinkIsTheSameFile() throws IOException {
        repository.write("會改 的.txt", "改後。\n");
        Path link = Files.createSymbolicLink(folder.resolve("連結"), repository.folder());
        ChangedFiles changed = ChangedFiles.since("HEAD", link);
        assertThat(changed.has(link.resolve("會改 的.txt"))).isTrue();
        assertThat(changed.has(link.resolve("不變.txt"))).isFalse();
    }

    @Test
    void aBranchWithoutCommitsHasNoRevision() throws IOException {
        Repository unborn = Repository.in(folder.resolve("空"));
        assertThatThrownBy(() -> ChangedFiles.since("HEAD", unborn.folder()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("HEAD");
    }

    @Test
    void aShallowCloneSaysWhatIsMissing() throws IOException {
        repository.write("會改 的.txt", "改後。\n");
        repository.commit();
        Repository clone = Repository.shallowCloneOf(repository, folder.resolve("淺/庫"));
        assertThat(ChangedFiles.since("HEAD", clone.folder()).files()).isEmpty();
        assertThatThrownBy(() -> ChangedFiles.since("HEAD~1", clone.folder()))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("fetch");
    }

    @Test
    void aRevisionIsNeverAnOptionOfGit() {
        assertThatThrownBy(() -> ChangedFiles.since("--output=x", repository.folder()))
                .isInstanceOf(UserException.class);
        assertThat(repository.folder().resolve("x")).doesNotExist();
    }

    @Test
    void outsideARepositoryThereIsASentence() {
        assertThatThrownBy(() -> ChangedFiles.since("HEAD", folder))
                .isInstanceOf(UserException.class);
    }
}
