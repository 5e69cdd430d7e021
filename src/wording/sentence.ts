import { browser } from '../platform/native.ts';

type Substitutions = readonly (string | number)[];

/** A sentence of the interface in the browser's language; the key itself when it is missing, so that nothing is ever blank. */
export function t(key: string, ...values: Substitutions): string {
  try {
    return browser.i18n.getMessage(key, values.map(String)) || key;
  } catch {
    // An orphaned script may no longer ask, but what it holds back must stay held back.
    return key;
  }
}
