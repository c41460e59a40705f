/** Imported for its effect: every date can be worded. */
import {gregorianTwin} from './gregorian-twin.js';
import {registerRareWords} from './rare-words.js';
import {vagueWords} from './vague-date-words.js';

registerRareWords({gregorianTwin, vagueWords});
