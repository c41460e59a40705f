/**
 * The compressions that other writers choose. Of the package that has them only two files are taken: its entry also compiles a
 * Snappy of WebAssembly, which strict policies refuse, and brings the dictionary of Brotli, larger than all the rest.
 */
import {decompress} from 'fzstd';
import type {Compressors} from 'hyparquet';
import {gunzip} from 'hyparquet-compressors/src/gzip.js';
import {decompressLz4, decompressLz4Raw} from 'hyparquet-compressors/src/lz4.js';

export const compressors: Compressors = {
  GZIP: (input, length) => gunzip(input, new Uint8Array(length)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
  ZSTD: input => decompress(input),
};
