import {expect} from 'chai';
import {isInstalled, nodeProblem} from '../../scripts/lib/set-up.mjs';

describe('nodeProblem', () => {
  const cases: readonly (readonly [version: string, good: boolean])[] = [
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['24.1.0', true],
    ['20.18.9', false],
    ['18.99.0', false],
    ['4.0.0', false],
  ];
  for (const [version, good] of cases) {
    it(`${good ? 'accepts' : 'refuses'} Node ${version} where 20.19 is asked for`, () => {
      const problem = nodeProblem(version, '20.19');
      if (good) expect(problem).to.equal(null);
      else expect(problem).to.include('20.19').and.to.include(version);
    });
  }
});

describe('isInstalled', () => {
  const lit = {version: '3.3.3', integrity: 'sha512-a'};
  const wanted = {packages: {'': {version: '0.1.0'}, 'node_modules/lit': lit}};
  const cases: readonly (readonly [what: string, wants: object, has: object, expected: boolean])[] = [
    ['everything is there', {}, {'node_modules/lit': lit}, true],
    ['more is there', {}, {'node_modules/lit': lit, 'node_modules/a': lit}, true],
    ['nothing is there', {}, {}, false],
    ['another version is there', {}, {'node_modules/lit': {...lit, version: '3.3.2'}}, false],
    ['another content is there', {}, {'node_modules/lit': {...lit, integrity: 'sha512-b'}}, false],
    ['an optional one is missing', {b: {...lit, optional: true}}, {'node_modules/lit': lit}, true],
    [
      'an optional one is there in another version',
      {b: {...lit, optional: true}},
      {'node_modules/lit': lit, b: {...lit, version: '1.0.0'}},
      false,
    ],
    ['one of two is missing', {b: lit}, {'node_modules/lit': lit}, false],
  ];
  for (const [what, wants, has, expected] of cases) {
    it(`is ${String(expected)} when ${what}`, () => {
      const lock = {packages: {...wanted.packages, ...wants}};
      expect(isInstalled(lock, {packages: {...has}})).to.equal(expected);
    });
  }
});
