package org.baihua.plain;

import java.util.List;
import org.baihua.plain.contract.Violation;
import org.baihua.plain.rewrite.Setting;

/// Says what a plain version changed that it may not change.
public interface Gate {

    /// The gate that lets everything through; for measuring the rules alone.
    Gate OPEN = (original, plain, setting) -> List.of();

    List<Violation> compare(String original, String plain, Setting setting);
}
