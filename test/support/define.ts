/** Defines the tag from the sources. Where the built script is tested, the runner gives that in place of this file. */
import '../../src/define.js';
// Its hundred files would come one by one, and later than the list waits for them.
import '../../src/element/second-part.js';
