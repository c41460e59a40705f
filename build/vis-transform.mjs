/**
 * Rollup plugin: makes vis-timeline fit for pages with a strict content security policy, and leaves out what a timeline
 * never uses. Each edit says how often it must be found; a release of vis-timeline that is worded otherwise fails the
 * build instead of slipping an HTML string through.
 *
 * What changes in behaviour: strings become text, never markup; the page's own `moment`, if it has one, is not used; the
 * axis draws nothing, since the canvas brings its own; panels have no borders.
 */
import {knownEdits} from './known-edits.mjs';

const MODULE = /[\\/]vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js(?:$|\?)/;

/**
 * With the axis silent, vis-timeline asks moment for three things only: a `Date` from a number, "now" as a first range
 * that the options replace, and to hold a locale. Nothing here reads or writes local time. A window that is pulled past what
 * `Date` can hold is moved back by its limits, for which it has to stay a number until then.
 */
const MOMENT = `
class Instant {
  constructor(time) { this.time = time; }
  valueOf() { return this.time; }
  toDate() { return Math.abs(this.time) > 864e13 ? this : new Date(this.time); }
  clone() { return this; }
  hours() { return this; }
  minutes() { return this; }
  seconds() { return this; }
  milliseconds() { return this; }
  add(count) { return new Instant(this.time + count * 864e5); }
}
const moment$3 = (time = Date.now()) => new Instant(Number(time));
moment$3.isMoment = value => value instanceof Instant;
moment$3.locale = () => {};
`;

/** Strings reach the page as text only, so there is nothing left to clean. */
const CLEANER = `
const asText = text => text;
const xssFilter = {FilterXSS: class { process(text) { return text; } }};
`;

/** @type {readonly import('./known-edits.mjs').Edit[]} */
export const EDITS = [
  {what: 'empties an element', find: /\.innerHTML = "";/g, count: 6, put: '.replaceChildren();'},
  {
    what: 'writes HTML',
    find: /\.innerHTML = availableUtils\.xss\(/g,
    count: 17,
    put: '.textContent = asText(',
  },
  {what: 'imports xss', find: /import xssFilter from 'xss';/g, count: 1, put: CLEANER},
  {what: 'imports moment', find: /import moment\$3 from 'moment';/g, count: 1, put: MOMENT},
  {
    what: "looks for the page's moment",
    find: /\(typeof window !== "undefined" && window\["moment"\]\) \|\| moment\$3/g,
    count: 1,
    put: 'moment$3',
  },
  {what: 'draws axis labels', find: /this\._repaintLabels\(\);/g, count: 1, put: ''},
  {
    what: 'reckons with borders of its panels, which have none here,',
    find: /(?<=props\.border\.(?:left|right|top|bottom) = )1;/g,
    count: 4,
    put: '0;',
  },
  {
    what: 'builds a panel for its options',
    find: /return new Configurator\(this, this\.dom\.container, configureOptions(?:\$1)?\);/g,
    count: 2,
    put: 'return null;',
  },
  {
    what: 'exports',
    find: /const timeline = \{[^;]*\};\s*export \{ Graph2d, Timeline, timeline \};/g,
    count: 1,
    put: 'export { Timeline };',
  },
  {
    what: 'checks its options, which the compiler does here,',
    find: /= Validator\.validate\(options, allOptions(?:\$1)?\);/g,
    count: 2,
    put: '= false;',
  },
  {what: 'spreads all utilities', find: /\.\.\.util,/g, count: 1, put: '__USED__'},
];

/**
 * The parts that draw graphs, which set prototypes by hand and so stay in a bundle although nothing calls them; the panel for
 * options, the last to write HTML; and kinds of things that the canvas never asks for, of which only the names are left.
 * @type {readonly import('./known-edits.mjs').Cut[]}
 */
export const CUTS = [
  {
    what: 'custom times, and scales and axes of data',
    from: '\nclass CustomTime extends Component {',
    to: '\nclass Item {',
    put: '\nclass CustomTime { static customTimeFromTarget() { return null; } }',
  },
  {what: 'Legend and LineGraph', from: '\nfunction Legend(', to: '\nclass TimeAxis '},
  {what: 'colour picker and panel', from: '\nclass ColorPicker {', to: '\nlet errorFound = '},
  {
    what: 'items other than ranges, and tooltips',
    from: '\nclass BackgroundItem extends Item {',
    to: '\nfunction convertHiddenOptions(',
    put: ['BackgroundItem', 'BoxItem', 'ClusterItem', 'PointItem', 'Popup']
      .map(name => `\nclass ${name} {}`)
      .join(''),
  },
  {
    what: 'clusters',
    from: '\nclass ClusterGenerator {',
    to: '\nconst UNGROUPED$1 = ',
    put: '\nclass ClusterGenerator {}\n',
  },
  {what: 'Graph2d', from: '\nfunction Graph2d(', to: '\nconst string = '},
];

/** @returns {import('rollup').Plugin} */
export function visTransform() {
  return {
    name: 'vis-transform',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      // Nobody debugs into these lines, and the shift of a few characters is not worth a map of 600 kB.
      return {code: rewrite(code), map: null};
    },
  };
}

/**
 * The module with all edits made.
 *
 * @param {string} code
 * @throws {Error} when an edit is found more or less often than it should be
 */
export function rewrite(code) {
  const {edit, cut} = knownEdits('vis-timeline', 'build/vis-transform.mjs');
  const edited = CUTS.reduce(cut, EDITS.reduce(edit, code));
  // A spread keeps every utility in the bundle, a list only those that are used.
  return edited.replace('__USED__', usedUtilities(edited));
}

/** @type {(code: string) => string} */
function usedUtilities(code) {
  const names = new Set(Array.from(code.matchAll(/\bavailableUtils\.(\w+)/g), match => match[1] ?? ''));
  const theirOwn = ['convert', 'setupXSSProtection', 'xss'];
  return [...names]
    .filter(name => !theirOwn.includes(name))
    .map(name => `${name}: util.${name},`)
    .join('\n  ');
}
