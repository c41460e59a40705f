/** `npm run build`: everything that is in `dist/`. */
import {build} from './lib/build.js';

await build();
