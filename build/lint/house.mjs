/**
 * Which room of `src/` may import what. Everything not named here is refused, so that a new folder or a new dependency
 * needs a line in this table, and with it a thought.
 */

/**
 * @typedef {object} Room
 * @property {string} name as it stands in messages
 * @property {RegExp} files paths below `src/`, without it; the first room that matches a path is the path's own
 * @property {string[]} rooms that it may import
 * @property {string[]} [types] rooms of which it may import types, and nothing else
 * @property {string[]} [packages] that it may import, with what lies below them; `node:` is all of Node
 */

/** The model, with those rooms in it that have a package to themselves. */
const MODEL = ['model', 'model/markdown', 'model/texts/nearest-passage', 'model/texts/tei'];
/** Foreign formats, with those that have a package to themselves. */
const EXCHANGE = ['exchange', 'exchange/parquet', 'exchange/tables'];
const DATES = ['date-fns', '@date-fns/utc'];

/** @type {readonly Room[]} */
export const HOUSE = [
  {name: 'model/markdown', files: /^model\/markdown\//, rooms: MODEL, packages: ['marked']},
  {
    name: 'model/texts/nearest-passage',
    files: /^model\/texts\/nearest-passage\.ts$/,
    rooms: MODEL,
    packages: ['approx-string-match'],
  },
  {
    name: 'model/texts/tei',
    files: /^model\/texts\/tei\.ts$/,
    rooms: MODEL,
    packages: ['saxes'],
  },
  {name: 'model', files: /^model\//, rooms: MODEL, packages: DATES},
  {
    name: 'format',
    files: /^format\//,
    rooms: MODEL,
    packages: ['js-yaml', 'yaml', 'valibot'],
  },
  {name: 'load', files: /^load\//, rooms: []},
  {name: 'view-model', files: /^view-model\//, rooms: MODEL},
  {
    name: 'exchange/parquet',
    files: /^exchange\/parquet\//,
    rooms: [...EXCHANGE, ...MODEL, 'format', 'load', 'view-model'],
    packages: ['fzstd', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer'],
  },
  {
    name: 'exchange/tables',
    files: /^exchange\/tables\//,
    rooms: [...EXCHANGE, ...MODEL, 'format', 'load', 'view-model'],
    packages: ['papaparse'],
  },
  {
    name: 'exchange',
    files: /^exchange\//,
    rooms: [...EXCHANGE, ...MODEL, 'format', 'load', 'view-model'],
  },
  {
    name: 'core.ts',
    files: /^core\.ts$/,
    rooms: ['load', 'format', ...MODEL, ...EXCHANGE],
  },
  {name: 'cli', files: /^cli\//, rooms: ['core.ts', ...EXCHANGE], packages: ['node:']},
  {
    name: 'views/canvas',
    files: /^views\/canvas\//,
    rooms: ['views', 'view-model', 'strings', 'dom-events'],
    types: MODEL,
    packages: ['lit', 'vis-timeline', 'vis-data', 'moment'],
  },
  {
    name: 'views',
    files: /^views\//,
    rooms: ['views/canvas', 'view-model', 'strings', 'dom-events'],
    types: MODEL,
    packages: ['lit'],
  },
  {
    name: 'dom-events',
    files: /^dom-events\//,
    rooms: [],
    types: [...MODEL, 'format', 'load'],
  },
  {name: 'strings', files: /^strings\//, rooms: [], types: ['model', 'view-model']},
  {
    name: 'the element',
    files: /^(cold-war-timeline(\.[\w-]+)?\.ts$|element\/)/,
    rooms: [
      'load',
      'format',
      ...MODEL,
      'view-model',
      ...EXCHANGE,
      'core.ts',
      'views',
      'views/canvas',
      'dom-events',
      'strings',
      'trusted-types.ts',
    ],
    packages: ['lit', '@lit/task'],
  },
  {name: 'trusted-types.ts', files: /^trusted-types\.ts$/, rooms: []},
  {name: 'define-once.ts', files: /^define-once\.ts$/, rooms: []},
  {name: 'ask-ahead.ts', files: /^ask-ahead\.ts$/, rooms: []},
  {name: 'define.ts', files: /^define\.ts$/, rooms: ['the element']},
  {
    name: 'index.ts',
    files: /^index\.ts$/,
    rooms: ['ask-ahead.ts', 'define-once.ts', 'define.ts'],
    types: ['the element', ...MODEL, 'format', 'dom-events', 'core.ts', 'load'],
  },
];

/**
 * The room that a file below `src/` is in.
 * @param {string} path below `src/`, with slashes
 */
export function roomOf(path) {
  return HOUSE.find(({files}) => files.test(path));
}

/**
 * Says why one file may not import another, or a package; null when it may.
 * @param {Room} from
 * @param {{room: Room | undefined} | {package: string}} what
 * @param {boolean} onlyTypes
 * @returns {string | null}
 */
export function refusal(from, what, onlyTypes) {
  if ('package' in what) {
    const allowed = (from.packages ?? []).some(name => isPartOf(what.package, name));
    return allowed ? null : `${from.name} may not import ${what.package}. ${allowedPackages(from)}`;
  }
  const {room} = what;
  if (!room)
    return `${from.name} imports a file of a room that the table does not know. Give it a line there.`;
  if (room === from || from.rooms.includes(room.name)) return null;
  const types = from.types?.includes(room.name) ?? false;
  if (types && onlyTypes) return null;
  if (types) return `${from.name} may import only types of ${room.name}. Write \`import type\`.`;
  return `${from.name} may not import ${room.name}. It may import ${list(from.rooms.filter(name => name !== from.name)) || 'nothing of the house'}.`;
}

/**
 * @param {string} specifier
 * @param {string} name
 */
function isPartOf(specifier, name) {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

/** @param {Room} from */
function allowedPackages(from) {
  return from.packages ? `It may import ${list(from.packages)}.` : 'It stands without packages.';
}

/** @param {string[]} names */
function list(names) {
  return names.join(', ');
}
