/// The response table (意見回應表), its checks, and the formal reply.
@NullMarked
package org.baihua.consult.respond;

import org.jspecify.annotations.NullMarked;
