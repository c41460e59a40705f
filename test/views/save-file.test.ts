import {expect} from 'chai';
import {saveFile} from '../../src/views/save-file.js';
import {listenForFiles, stopListeningForFiles} from '../support/listen-for-files.js';

describe('a file for the visitor', () => {
  let undo = (): void => undefined;
  afterEach(() => {
    undo();
    stopListeningForFiles();
  });

  it('is given up once the browser has it', () => {
    const saved = listenForFiles();
    const {setTimeout: before} = globalThis;
    const revoke = URL.revokeObjectURL.bind(URL);
    const revoked: string[] = [];
    const later: (() => void)[] = [];
    URL.revokeObjectURL = url => revoked.push(url);
    globalThis.setTimeout = ((run: () => void) => later.push(run)) as unknown as typeof setTimeout;
    undo = () => {
      URL.revokeObjectURL = revoke;
      globalThis.setTimeout = before;
    };
    saveFile('a', 'a.ris', 'text/plain');
    expect([saved().length, revoked.length]).to.deep.equal([1, 0]);
    for (const run of later) run();
    expect(revoked).to.have.length(1);
  });
});
