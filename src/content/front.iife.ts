import { siteIdAt } from '../sites/addresses.ts';
import { beginFront } from './front.ts';
import { hearFirst } from './heard-first.ts';
import { takeScripts } from './scripts.ts';

/** Of a page without a console, the rest is begun when it is idle, or after this many milliseconds in any case. */
const soonMs = 100;

let isBegun = false;
const begin = (): void => {
  if (isBegun) return;
  isBegun = true;
  window.removeEventListener('focusin', begin, true);
  // The page may have been written anew meanwhile.
  hearFirst();
  beginFront();
};

// What stands here is compiled with the script; a function would be compiled once more.
if (takeScripts()) {
  hearFirst();
  if (siteIdAt(location) === null) {
    // Each first question to the page or the browser takes a part of a millisecond. A field with the focus is none that can wait.
    window.addEventListener('focusin', begin, true);
    requestIdleCallback(begin, { timeout: soonMs });
  } else beginFront();
}
