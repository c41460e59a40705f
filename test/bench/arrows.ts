/** What arrows add to a frame in which the window moves. */
import type {Browser} from 'puppeteer-core';
import {type ArrowPages, ARROWS, HUB, MARKS} from './arrow-pages.js';
import {type PanCost, panCost} from './pan.js';

const RUNS = 5;
/** Milliseconds that they may add. */
const BOUND = 2;

export interface ArrowCosts {
  readonly with: PanCost;
  readonly without: PanCost;
  /** With an event selected that has many of them. */
  readonly selected: PanCost;
}

/** In turns, since a machine is faster at one time than at another; of each the middle one. */
export async function measureArrows(browser: Browser, base: string, pages: ArrowPages): Promise<ArrowCosts> {
  const all: ArrowCosts[] = [];
  for (let turn = 0; turn < RUNS; turn++) {
    all.push({
      without: await panCost(browser, base + pages.without, 2),
      with: await panCost(browser, base + pages.with, 2),
      selected: await panCost(browser, base + pages.with, 2, HUB),
    });
  }
  const middle = (costs: readonly PanCost[]): PanCost =>
    [...costs].sort((a, b) => a.perFrame - b.perFrame)[Math.floor(costs.length / 2)]!;
  return {
    without: middle(all.map(({without}) => without)),
    with: middle(all.map(turn => turn.with)),
    selected: middle(all.map(({selected}) => selected)),
  };
}

export function printArrows({with: arrows, without, selected}: ArrowCosts): void {
  console.log(`moving the window, ${String(MARKS)} marks, ${String(ARROWS)} relations, ms of work a frame`);
  console.log(`  without arrows          ${milliseconds(without.perFrame)}   ${String(without.marks)} marks`);
  for (const [what, cost] of [['with arrows', arrows] as const, ['one event selected', selected] as const]) {
    const added = cost.perFrame - without.perFrame;
    const verdict = added <= BOUND ? '' : '  TOO SLOW';
    console.log(`  ${what.padEnd(23)} ${milliseconds(cost.perFrame)}   ${String(cost.arrows)} arrows`);
    console.log(`    added                 ${milliseconds(added)}   bound ${BOUND.toFixed(2)}${verdict}`);
  }
}

function milliseconds(time: number): string {
  return time.toFixed(2).padStart(6);
}
