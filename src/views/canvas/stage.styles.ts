/**
 * What vis-timeline needs of its own stylesheet to lay out its panels, and no more: no colours, no borders but the hairlines
 * between lanes. Its names begin with `vis-`.
 */
import {css} from 'lit';

export const stageStyles = css`
  .vis-timeline {
    position: relative;
    /* It fills a canvas that was given more height than its rows need. */
    flex: 1 0 auto;
    overflow: hidden;
    cursor: default !important;
  }
  /* One finger sideways moves the window, up and down scrolls the page; two zoom the timeline instead of the page. */
  .vis-timeline,
  .vis-timeline * {
    touch-action: pan-y !important;
  }
  .vis-timeline,
  .vis-panel,
  .vis-itemset {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .vis-panel {
    position: absolute;
  }
  .vis-panel.vis-center {
    overflow: hidden;
  }
  .vis-panel.vis-left {
    inline-size: var(--lanes);
    pointer-events: none;
  }
  .vis-panel.vis-bottom {
    block-size: var(--axis);
  }
  .vis-panel > .vis-content,
  .vis-itemset,
  .vis-foreground .vis-group,
  .vis-label {
    position: relative;
  }
  .vis-itemset > :is(.vis-background, .vis-foreground) {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
  }
  .vis-foreground.is-changing {
    display: none;
  }
  .vis-foreground .vis-group,
  .vis-label {
    box-sizing: border-box;
    border-block-end: 1px solid var(--cwt-rule);
  }
  .vis-foreground .vis-group:last-child,
  .vis-label:last-child {
    border-block-end: 0;
  }
  .vis-item {
    position: absolute;
    inset-block-start: 0;
    block-size: 0;
  }
  .vis-item-content {
    /* vis moves contents to where they can be seen; here the picture has done so. */
    transform: none !important;
    /* Elsewhere vis would ask for the height of every item whenever the window moves. */
    white-space: nowrap;
  }
  .vis-panel.vis-background,
  .vis-panel.vis-right,
  .vis-panel.vis-top,
  .vis-time-axis,
  .vis-shadow,
  .vis-rolling-mode-btn,
  .vis-loading-screen {
    display: none;
  }
`;
