/**
 * The compressions that other writers choose. Snappy is not among them: the library has its own, and the one here is of
 * WebAssembly, which strict policies refuse. Nor is Brotli, whose dictionary is larger than all the others together.
 */
import type {Compressors} from 'hyparquet';
import {decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd} from 'hyparquet-compressors';

export const compressors: Compressors = {
  GZIP: decompressGzip,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: input => decompressZstd(input),
};
