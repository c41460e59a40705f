import {expect} from 'chai';
import {readableUrl, safeImageUrl, safeUrl} from '../../src/model/web-address.js';

describe('safeUrl', () => {
  const passing: readonly [written: string, href: string][] = [
    ['https://example.org/document/1', 'https://example.org/document/1'],
    ['http://example.org', 'http://example.org/'],
    ['  HTTPS://EXAMPLE.org/a b ', 'https://example.org/a%20b'],
    ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
  ];
  for (const [written, href] of passing) {
    it(`passes ${JSON.stringify(written)}`, () => {
      expect(safeUrl(written)).to.equal(href);
    });
  }

  const refused = [
    '',
    'document/1',
    '/document/1',
    '//example.org/1',
    'javascript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'ftp://example.org/1',
    'mailto:a@example.org',
    'https://',
  ];
  for (const written of refused) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      expect(safeUrl(written)).to.equal(null);
    });
  }
});

describe('safeImageUrl', () => {
  for (const written of [
    'https://example.org/a.jpg',
    'images/a.jpg',
    '/a.jpg',
    '../a b.jpg',
    '//example.org/a.jpg',
  ]) {
    it(`passes ${written} as written`, () => {
      expect(safeImageUrl(written)).to.equal(written);
    });
  }
  for (const written of [
    '',
    '  ',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:image/svg+xml,<svg/>',
  ]) {
    it(`refuses ${JSON.stringify(written)}`, () => {
      expect(safeImageUrl(written)).to.equal(null);
    });
  }
});

describe('readableUrl', () => {
  it('drops the scheme and the last slash', () => {
    expect(readableUrl('https://example.org/a/')).to.equal('example.org/a');
  });
  it('leaves other text alone', () => {
    expect(readableUrl('see https://example.org')).to.equal('see https://example.org');
  });
});
