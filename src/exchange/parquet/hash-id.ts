/** By what ids are looked up: FNV-1a of 32 bits (Fowler, Noll, Vo), over their bytes in UTF-8. */
export function hashId(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const byte of encoder.encode(id)) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
  return hash >>> 0;
}

const encoder = new TextEncoder();
