/** Who is measured, and how a visit sees what each of them has drawn. */

export type SideName = 'ours' | 'bareVis' | 'timelineJs';

export interface Side {
  readonly name: SideName;
  readonly title: string;
  /** CSS selector of the first event that can be read; of ours within the shadow tree. */
  readonly event: string;
  /** Of what is drawn for events on the time axis. */
  readonly drawn: string;
  /** Of what is dragged to move through time. */
  readonly plane: string;
  /** The key that the wheel needs to zoom; null where the wheel does not zoom. */
  readonly zoomKey: 'Control' | '' | null;
}

export const SIDES: Readonly<Record<SideName, Side>> = {
  ours: {
    name: 'ours',
    title: '<cold-war-timeline>',
    event: '[part~=list] button',
    drawn: '[part~=mark], [part~=bin]',
    plane: '[part~=timeline]',
    zoomKey: 'Control',
  },
  bareVis: {
    name: 'bareVis',
    title: 'bare vis-timeline',
    event: '.vis-item',
    drawn: '.vis-item',
    plane: '.vis-panel.vis-center',
    zoomKey: '',
  },
  timelineJs: {
    name: 'timelineJs',
    title: 'TimelineJS 3',
    event: '.tl-slide-content',
    drawn: '.tl-timemarker',
    plane: '.tl-timenav-slider',
    zoomKey: null,
  },
};
