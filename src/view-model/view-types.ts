/** What the views are given and what they say back. Plain data: no DOM here. */
import type {HistoricalEvent, Outcome} from '../model/timeline.js';
import type {Texture} from './subject.js';

/** A span of time, UTC milliseconds; `start` < `end`, both finite. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/**
 * How one end of a bar is drawn: a wall, a thinning out of 24 px (approximate or uncertain), a thinning out of 48 px
 * (not known), or a chevron (open).
 */
export type EdgeKind = 'sharp' | 'soft' | 'unknown' | 'open';

/** How the members of a set belong together: it is one of them, not known which, or all of them. */
export type Joint = 'oneOf' | 'allOf';

/** Which edge of the axis. */
export type Side = 'before' | 'after';

/** Where the title stands: beside the bar, in a gap of it, or nowhere else to go and cut off with an ellipsis. */
export type LabelPlace = 'after' | 'before' | 'inside';

/**
 * A part of a mark that is drawn in several, in CSS pixels from where the mark's ink begins: a member of a set, or, as a
 * `bracket`, the date that another account gives.
 */
export interface MarkPiece {
  readonly shape: 'point' | 'bar' | 'bracket';
  readonly left: number;
  readonly width: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
  readonly startTail: number;
  readonly endTail: number;
  /** Of a bracket: it lies below the bar, which it would cover otherwise. */
  readonly low: boolean;
}

/** What joins two pieces: one thread through all, dots between those of which it is one, or a hairline to the date of another account. */
export interface MarkLink {
  readonly joint: Joint | 'account';
  readonly left: number;
  readonly width: number;
}

/** What is drawn for one subject in one lane. Times are UTC milliseconds that `Date` can hold, widths CSS pixels. */
export interface Mark {
  /** Id of the subject. */
  readonly subject: string;
  /** Unique in the picture and the same in every picture of one timeline: an event may stand in several lanes. */
  readonly key: number;
  /** False for the second and further lanes of one event. */
  readonly first: boolean;
  readonly label: string;
  readonly status: Texture;
  readonly outcome: Outcome;
  /** How many accounts of the event its evidence gives; 1 where nothing differs. */
  readonly accounts: number;
  /** A `point` is a disc: a day, or less, that is too narrow to be a bar. */
  readonly shape: 'point' | 'bar';
  /** Where the ink of the event's own date begins and ends, its tails and chevrons included, cut off at the window. */
  readonly start: number;
  readonly end: number;
  readonly startEdge: EdgeKind;
  readonly endEdge: EdgeKind;
  /** How long the ink thins out at either end. */
  readonly startTail: number;
  readonly endTail: number;
  /** Place in `Picture.lanes`. */
  readonly lane: number;
  /** Row within the lane, from 0. */
  readonly row: number;
  readonly labelPlace: LabelPlace;
  /** What the label gets, with the sign that accounts differ; less than it needs where it has to be cut. */
  readonly labelWidth: number;
  /** Where ink and label together begin and end. */
  readonly boxStart: number;
  readonly boxEnd: number;
  /** What is drawn in place of a single disc or bar, and what lies between. */
  readonly pieces?: readonly MarkPiece[];
  readonly links?: readonly MarkLink[];
  /** Of a set, how its members belong together, as long as they are drawn apart. */
  readonly joined?: Joint;
  /** Where a title among pieces begins, in CSS pixels from where the ink begins. */
  readonly labelLeft?: number;
  /** Its date lies outside the axis: the mark stands at this edge. */
  readonly beyond?: Side;
}

export interface PictureLane {
  /** Empty for the unnamed lane. */
  readonly name: string;
  readonly rows: number;
}

/** The calendar units that a bin can be as wide as; `step` of `Bins` says how many of them. Quarters and weeks begin as in ISO 8601. */
export type BinUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';

/** How many events of one status a bin holds, and how high that is drawn, in CSS pixels. */
export interface BinShare {
  readonly status: Texture;
  readonly count: number;
  readonly height: number;
}

/** What stands for all events of one lane that begin within one calendar unit, wherever the window cuts it. Never empty. */
export interface Bin {
  /** Unique in the picture, and the same for the same bin in every picture with these bins. */
  readonly key: string;
  /** Place in `Picture.lanes`. */
  readonly lane: number;
  /** UTC milliseconds; `end` is the beginning of the next unit. */
  readonly start: number;
  readonly end: number;
  /** How many events begin in it, those that are shown as marks among them. */
  readonly count: number;
  /** From the bottom up; those of which there are none are left out. */
  readonly shares: readonly BinShare[];
  /** The selected subject begins in it. */
  readonly selected: boolean;
}

/** Events of one lane that began earlier, or have no beginning, and go on. */
export interface CarriedIn {
  readonly lane: number;
  readonly count: number;
}

/**
 * What a figure of the picture counts, to be told in words: what begins in a bin, or what goes on. Moments are UTC milliseconds;
 * lanes have their ids, null for the unnamed one, `DOCUMENT_LANE` for that of the documents.
 */
export type OpenedBin = BegunIn | GoingOn;

export interface BegunIn {
  readonly start: number;
  readonly end: number;
  readonly lane: string | null;
}

/** What began before a moment, or has no beginning, and is not over at it. */
export interface GoingOn {
  readonly before: number;
  /** Absent: in all of them. */
  readonly lane?: string | null;
  /** Ids of subjects that do not count: they have marks. */
  readonly besides?: readonly string[];
}

/** What is drawn in place of marks where there are too many of them for the width. */
export interface Bins {
  readonly unit: BinUnit;
  /** So many units are one bin; more than 1 only of millennia. */
  readonly step: number;
  /** How high one event is drawn, in CSS pixels; never more than in the picture before, as long as the scale stays. */
  readonly perEvent: number;
  readonly bins: readonly Bin[];
}

/** The whole timeline as one row of columns, in the unit of the bins or the next larger. */
export interface Overview {
  /** All that there is to see, but for a few that lie far from all others. */
  readonly whole: TimeWindow;
  /** How many subjects begin before that, and after it. */
  readonly outside: Readonly<Record<Side, number>>;
  readonly unit: BinUnit;
  readonly step: number;
  /** `height` from 0 to 1, the highest column being 1. */
  readonly columns: readonly {readonly start: number; readonly end: number; readonly height: number}[];
  /** How many events are shown in all; documents, which have their places in the columns, are none. */
  readonly count: number;
}

/** The marks of the window and a margin, laid out in lanes and rows; where they are too many, figures for some of them, or for all. */
export interface Picture {
  readonly window: TimeWindow;
  /** Of the plane the marks lie on, without the lanes' names, in CSS pixels. */
  readonly width: number;
  /** The subject whose title is set bold, and so is wider. */
  readonly selected: string | null;
  readonly lanes: readonly PictureLane[];
  /** In order of their dates; documents after all events. */
  readonly marks: readonly Mark[];
  /**
   * Where the events are too many to be marks; `marks` then holds the selected one alone, in a row above the bins, which take the
   * lowest `BIN_ROWS` rows of every lane. Absent where events are marks.
   */
  readonly bins?: Bins;
  /**
   * With bins, those that began before the first bin and last into it or longer. With marks, those that began before the window and
   * last into it, and are none of the marks; the lowest row of every lane is free for the figure. Lanes without any are left out.
   * Absent where every event is a mark.
   */
  readonly carriedIn?: readonly CarriedIn[];
  /** The moment at which those were counted; there with them. */
  readonly carriedAt?: number;
  /** Absent for a timeline that needs no bins in any window. */
  readonly overview?: Overview;
  /** Marks of what is not shown. They keep their places for when it is. */
  readonly absent: readonly Mark[];
  /** As the view that it was made for has them. */
  readonly known?: ReadonlyMap<string, HistoricalEvent>;
  readonly knownBy?: number;
  readonly only?: ReadonlySet<string>;
}
