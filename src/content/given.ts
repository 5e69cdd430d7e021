import { isWithin } from '../policy/hosts.ts';
import { addresses, isConsoleAt } from '../sites/addresses.ts';
import { ownHosts, hostOf, mayHideRoot, mostAround, mostRoots, parentComposed, pathOf, rootOf } from '../sites/shadow-root.ts';
import { guardedAddress } from './address.ts';
import { isAgain } from './again.ts';
import { heardFirst } from './heard-first.ts';
import { focusedElement, innermost } from './innermost.ts';
import { asksForPassword, isField, isPasswordFocused, passwordField } from './password-field.ts';
import { bring, patienceMs, run, whenCome } from './scripts.ts';

/** What the guard takes from the front, which has it already: the build leaves the modules named here out of the guard (`cli/content-scripts.ts`). */
export const given = () => ({
  isWithin, addresses, isConsoleAt, ownHosts, hostOf, mayHideRoot, mostAround, mostRoots, parentComposed, pathOf, rootOf, guardedAddress, isAgain, heardFirst, focusedElement, innermost,
  asksForPassword, isField, isPasswordFocused, passwordField, bring, patienceMs, run, whenCome,
});
