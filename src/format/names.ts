/** The ids of one kind that a file declares, and what refers to them. */
import {atValue, type Path, type Report} from './finding.js';

export class Names {
  readonly declared: ReadonlySet<string>;

  /** Ids that the file declares, but whose bearer could not be read; that has been told already. */
  readonly lost: ReadonlySet<string>;

  constructor(ids: Iterable<string>, lost: ReadonlySet<string> = new Set()) {
    this.declared = new Set(ids);
    this.lost = lost;
  }

  has(id: string): boolean {
    return this.declared.has(id);
  }
}

/** Where only some of the bearers are at hand, and any id may be one of the others. */
export class UnknowableNames extends Names {
  constructor() {
    super([]);
  }

  override has(): boolean {
    return true;
  }
}

type ReferenceCode = 'unknown-agent' | 'unknown-document' | 'unknown-lane' | 'unknown-event';

/** The ids of a list that stand for something; each is named once. */
export type Resolve = (
  code: ReferenceCode,
  ids: readonly (string | undefined)[] | undefined,
  path: Path,
  names: Names,
) => readonly string[];

export function resolver(report: Report): Resolve {
  return (code, ids = [], path, names) => {
    const known = new Set<string>();
    ids.forEach((id, index) => {
      if (id === undefined) return;
      if (names.has(id)) known.add(id);
      else if (!names.lost.has(id)) report(code, atValue(...path, index), id, names.declared);
    });
    return [...known];
  };
}
