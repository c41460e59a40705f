/** The look of what stands around the event list. */
import {css} from 'lit';
import {legendStyles} from '../views/legend.styles.js';
import {markdownStyles} from '../views/markdown.styles.js';
import {periodToolsStyles} from '../views/period-tools.styles.js';
import {readerStyles} from '../views/reader.styles.js';
import {statesStyles} from '../views/states.styles.js';
import {toolbarStyles} from '../views/toolbar.styles.js';

const layout = css`
  .pictureline {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 0 24px;
    padding: 6px 0;
  }
  .pictureline > .legend {
    padding-block-start: calc(0.1875 * var(--cwt-rem));
  }
  .pictureline > .nav {
    flex: none;
  }
  @media print {
    .toolbar,
    .nav {
      display: none !important;
    }
  }
  @container (width < 880px) {
    .picture {
      display: flex;
      flex-direction: column;
    }
    .pictureline {
      display: contents;
    }
    .legend {
      order: 1;
    }
  }
`;

export const secondStyles = [
  ...[layout, toolbarStyles, legendStyles, readerStyles],
  ...[markdownStyles, statesStyles, periodToolsStyles],
];
