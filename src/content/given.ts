import { ask, send } from '../messaging/send.ts';
import { browser, isAlive } from '../platform/native.ts';
import { randomId } from '../platform/random-id.ts';
import { isWithin } from '../policy/hosts.ts';
import { at, isDeclared, siteIdAt } from '../sites/addresses.ts';
import { ownPaste } from '../sites/editors/own-paste.ts';
import { hostOf, innermostOf, isElement, mayHideRoot, mostAround, mostRoots, ownHosts, parentComposed, pathOf, rootOf } from '../sites/shadow-root.ts';
import { t } from '../wording/sentence.ts';
import { guardedAddress } from './address.ts';
import { after } from './after.ts';
import { isAgain, tellAgain } from './again.ts';
import { make } from './element.ts';
import { heardFirst } from './heard-first.ts';
import { focusedElement, innermost } from './innermost.ts';
import { asksForPassword, isPasswordFocused, passwordField } from './password-field.ts';
import { bring, patienceMs, run, whenCome } from './scripts.ts';
import { stop } from './stop.ts';

/** What the guard takes from the front, which has it already: the build leaves the modules named here out of the guard, which finds each by its place (`cli/content-scripts.ts`). */
export const given = (): readonly unknown[] => [
  ask, send, browser, isAlive, randomId, isWithin, at, isDeclared, siteIdAt, ownPaste, hostOf, mayHideRoot, mostAround, mostRoots, ownHosts, parentComposed, pathOf, rootOf,
  t, guardedAddress, after, isAgain, make, heardFirst, focusedElement, innermost, asksForPassword, isPasswordFocused, passwordField, bring, patienceMs, run, whenCome, stop, tellAgain, innermostOf, isElement,
];
