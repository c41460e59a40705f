import {expect} from 'chai';
import type {ReactiveControllerHost} from 'lit';
import {DateLanguage} from '../../src/element/date-language.js';
import {dateWordsState, loadDateWords} from '../../src/model/words/tables.js';
import {aMoment} from '../support/element.js';

/** A host whose page speaks `wanted`, and words that are fetched when the test says so. */
function scene(wanted: string, patience = 5_000) {
  const page = {wanted, updates: 0};
  const answers = new Map<string, {resolve: () => void; reject: (error: Error) => void}>();
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      page.updates++;
    },
    updateComplete: Promise.resolve(true),
  } satisfies ReactiveControllerHost;
  const dates = new DateLanguage(host, {
    wanted: () => page.wanted,
    load: locale => new Promise((resolve, reject) => answers.set(locale, {resolve, reject})),
    patience,
  });
  dates.hostUpdate();
  const speak = (language: string): void => {
    page.wanted = language;
    dates.hostUpdate();
  };
  return {page, answers, dates, speak};
}

/** Whether it has been resolved by now. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  return Promise.race([promise.then(() => true), aMoment(20).then(() => false)]);
}

describe('language of dates', () => {
  it('is English until its words are there', async () => {
    const {page, answers, dates} = scene('ko');
    expect(dates.locale).to.equal('en');
    const ready = dates.settled();
    expect(await isDone(ready)).to.equal(false);
    answers.get('ko')!.resolve();
    await ready;
    expect(dates.locale).to.equal('ko');
    expect(page.updates).to.equal(1);
  });

  for (const language of ['en-US', 'de', 'xx']) {
    it(`needs nothing for ${language}`, async () => {
      const {answers, dates} = scene(language);
      await dates.settled();
      expect(dates.locale).to.equal(language === 'en-US' ? 'en-US' : 'en');
      expect(answers.size).to.equal(0);
    });
  }

  it('is English where the words cannot be fetched', async () => {
    const {answers, dates} = scene('ko');
    answers.get('ko')!.reject(new Error('no connection'));
    await dates.settled();
    expect(dates.locale).to.equal('en');
  });

  it('is not waited for longer than a visitor would', async () => {
    const {answers, dates} = scene('ko', 10);
    await dates.settled();
    expect(dates.locale).to.equal('en');
    answers.get('ko')!.resolve();
    await aMoment();
    expect(dates.locale).to.equal('ko');
  });

  it('stays as it was while others are fetched', async () => {
    const {answers, dates, speak} = scene('ko');
    answers.get('ko')!.resolve();
    await dates.settled();
    speak('ru');
    expect(dates.locale).to.equal('ko');
    answers.get('ru')!.resolve();
    await dates.settled();
    expect(dates.locale).to.equal('ru');
  });

  it('is the last that was asked for, whatever comes late', async () => {
    const {answers, dates, speak} = scene('ko');
    speak('ru');
    answers.get('ru')!.resolve();
    await dates.settled();
    answers.get('ko')!.resolve();
    await aMoment();
    expect(dates.locale).to.equal('ru');
  });

  it('is waited for no longer where the page goes on to a language whose words are there', async () => {
    const {answers, dates, speak} = scene('ko');
    const before = dates.settled();
    speak('en');
    await before;
    expect(await isDone(dates.settled())).to.equal(true);
    answers.get('ko')!.resolve();
    await aMoment();
    expect(dates.locale).to.equal('en');
  });

  it('is waited for in the language that the page has gone on to', async () => {
    const {answers, dates, speak} = scene('ru');
    const ready = dates.settled();
    speak('ar');
    answers.get('ru')!.resolve();
    expect(await isDone(ready)).to.equal(false);
    answers.get('ar')!.resolve();
    await ready;
    expect(dates.locale).to.equal('ar');
  });

  it('is tried again with the next timeline, and waited for, where it could not be fetched', async () => {
    const {page, answers, dates} = scene('ko');
    answers.get('ko')!.reject(new Error('no connection'));
    await dates.settled();
    expect(dates.locale).to.equal('en');
    answers.delete('ko');
    const ready = dates.settled();
    expect(await isDone(ready)).to.equal(false);
    answers.get('ko')!.resolve();
    await ready;
    expect(dates.locale).to.equal('ko');
    expect(page.updates).to.equal(2);
  });

  it('is not tried again at every update', async () => {
    const {answers, dates} = scene('ko');
    answers.get('ko')!.reject(new Error('no connection'));
    await dates.settled();
    answers.clear();
    dates.hostUpdate();
    expect(answers.size).to.equal(0);
  });

  it('is English at once where the page goes on to a language without words', async () => {
    const {answers, dates, speak} = scene('ko');
    speak('de');
    answers.get('ko')!.resolve();
    await aMoment();
    expect(dates.locale).to.equal('en');
  });

  // The last one: from here on this page has the words.
  it('is there after all where another element has fetched its words', async () => {
    const {answers, dates} = scene('ko');
    answers.get('ko')!.reject(new Error('no connection'));
    await dates.settled();
    expect(dateWordsState('ko')).to.equal('to be loaded');
    await loadDateWords('ko');
    dates.hostUpdate();
    expect(dates.locale).to.equal('ko');
  });
});
