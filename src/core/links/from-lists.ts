/** Grows whenever the lists are others than before: in content scripts they come late (`late-lists.ts`). */
let edition = 0;

export const editionOfLists = (): number => edition;

/** What was made of lists is out of date from now on. */
export const listsChanged = (): void => void edition++;

/** What is made of lists: when it is first asked for, and anew when the lists have changed. No list may be read in any other way. */
export function fromLists<T>(make: () => T): () => T {
  let made: T;
  let madeOf = -1;
  return () => {
    if (madeOf !== edition) {
      made = make();
      madeOf = edition;
    }
    return made;
  };
}
