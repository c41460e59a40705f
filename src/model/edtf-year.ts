/** An astronomical year (0 is 1 BC) as EDTF writes it: four digits, `1955` and `-0043`, or more behind a `Y`, `Y12345`. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}
