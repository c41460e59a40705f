/** Files of which only what is needed is fetched, told from texts. */

/** The first four bytes of every Parquet file. */
const MAGIC = 'PAR1';

/** By its first bytes, of which there are at least four unless it is shorter. */
export function isParquet(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/** By its name, which is a guess: the bytes decide. */
export function isNamedParquet(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.parquet');
}
