/** How many tests passed and failed. A check, such as the one of types, is one test, and so is the build. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}
