/** What a damaged file declares, by the look of its lines. */
import {textOf} from './lines.js';

/** Ids of events, and keys with a block or a map behind them. */
const declarations = /^[ \t-]*id[ \t]*:[ \t]*(\S+)[ \t]*$|^[ \t]+([^\s:]+)[ \t]*:[ \t]*(?:\{.*)?$/gm;

/** `lanes:` with the lines below it that are indented, empty or comments. */
const laneBlock = /^lanes[ \t]*:.*(?:\n(?:[ \t#}].*)?)*/m;
const laneKeys = /(?:^|[{,])[ \t]*([^\s:,{}#]+)[ \t]*:/gm;

/** Names whose bearer may have been lost. What refers to one that was lost is no second mistake. */
export function namesDeclaredIn(text: string): ReadonlySet<string> {
  const names = new Set(Array.from(text.matchAll(declarations), ([, id, key]) => textOf(id ?? key ?? '')));
  const [lanes = ''] = laneBlock.exec(text) ?? [];
  for (const [, id = ''] of lanes.matchAll(laneKeys)) names.add(textOf(id));
  return names;
}
