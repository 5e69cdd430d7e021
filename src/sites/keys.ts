/** A key that ends an input method's composition is not a command. */
const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.isComposing;

/** Enter as it is, or with Ctrl or Cmd; with Shift or Alt it makes a new line. */
export const enterSends = (event: KeyboardEvent): boolean => isEnter(event) && !event.shiftKey && !event.altKey;

/** Only Ctrl+Enter or Cmd+Enter. */
export const controlEnterSends = (event: KeyboardEvent): boolean => isEnter(event) && (event.ctrlKey || event.metaKey);

/** Where a setting that the page does not show decides which Enter sends, every one may. */
export const anyEnterSends = isEnter;

/** Input methods give the key that ends a composition names of their own; what a page calls a key may have no code. */
export const isAnyEnter = ({ key, code }: KeyboardEvent): boolean => key === 'Enter' || String(code).endsWith('Enter');

/** As in mail programs and in what hears "save" as "submit". A letter that is written with Alt has another name. */
export const savesByKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => /^s$/i.test(key) && (ctrlKey || metaKey || altKey);
