/** Words of what makes a period the span of time that the picture shows. */
export interface PeriodStrings {
  readonly showOnTimeline: (period: string) => string;
  /** Said by screen readers once it is. */
  readonly shownOnTimeline: (period: string) => string;
}
