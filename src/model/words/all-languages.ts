/** Imported for its effect: every table of date words is there at once. Not for the element, which loads what it needs. */
import {ar} from './ar.js';
import {ko} from './ko.js';
import {ru} from './ru.js';
import {registerDateWords} from './tables.js';
import {chinese} from './zh.js';

registerDateWords({ar, ko, ru, ...chinese});
