/** Imported for its effect: every table of date words is there at once, and every date can be worded. Not for the element, which loads what it needs. */
import './all-rare-words.js';
import {ar} from './ar.js';
import {ko} from './ko.js';
import {ru} from './ru.js';
import {registerDateWords} from './tables.js';
import {chinese} from './zh.js';

registerDateWords({ar, ko, ru, ...chinese});
