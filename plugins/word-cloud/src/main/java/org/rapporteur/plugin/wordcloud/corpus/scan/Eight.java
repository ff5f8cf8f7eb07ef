package org.rapporteur.plugin.wordcloud.corpus.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes at a time, the first one lowest.
final class Eight {
    private static final VarHandle BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long TOPS = 0x8080808080808080L;
    private static final long SMALL = 0x2020202020202020L;

    /// Added to a byte up to 0x7F, the top bit tells whether it is `a` or more.
    private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL;

    /// The same for what follows `z`.
    private static final long BEYOND_Z = 0x0505050505050505L;

    private Eight() {}

    static long at(byte[] bytes, int index) {
        return (long) BYTES.get(bytes, index);
    }

    /// The top bits of those bytes that are no ASCII letters.
    static long others(long eight) {
        var small = (eight | SMALL) & ~TOPS;
        return ~((small + FROM_A) & ~(small + BEYOND_Z) & ~eight) & TOPS;
    }

    /// How many bytes stand before the first of these top bits.
    static int before(long tops) {
        return Long.numberOfTrailingZeros(tops) >>> 3;
    }

    /// The first bytes only.
    ///
    /// @param count from 0 to 7
    static long first(long eight, int count) {
        return eight & ~(-1L << (count << 3));
    }
}
