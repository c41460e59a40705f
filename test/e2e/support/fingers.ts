import type {CDPSession} from 'puppeteer-core';

export type Finger = readonly [x: number, y: number];

/** Fingers that are put down, moved in ten steps and lifted. */
export async function drag(
  session: CDPSession,
  fingersAt: (step: number) => readonly Finger[],
): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {type, touchPoints: fingers.map(([x, y], id) => ({x, y, id}))});
  await send('touchStart', fingersAt(0));
  for (let step = 1; step <= 10; step++) await send('touchMove', fingersAt(step));
  await send('touchEnd', []);
}
