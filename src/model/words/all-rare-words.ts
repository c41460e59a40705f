/** Imported for its effect: every date can be worded. Not for the element, which loads it with the first file that needs it. */
import {gregorianTwin} from './gregorian-twin.js';
import {registerRareWords} from './rare-words.js';
import {vagueWords} from './vague-date-words.js';

registerRareWords({gregorianTwin, vagueWords});
