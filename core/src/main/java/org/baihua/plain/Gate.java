package org.baihua.plain;

import java.util.List;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Violation;

/// Says what a plain version changed that it may not change. The gate that counts is
/// [org.baihua.plain.contract.Contract#compare].
interface Gate {

    /// Lets everything through; for measuring the rules alone.
    Gate OPEN = (original, plain, context) -> List.of();

    List<Violation> compare(String original, String plain, Context context);
}
