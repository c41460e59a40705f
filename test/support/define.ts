/** Defines the tag from the sources. Where the built script is tested, the runner gives that in place of this file. */
import '../../src/define.js';
