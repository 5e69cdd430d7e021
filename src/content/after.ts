/** Resolves after this many milliseconds, in a task of its own. */
export const after = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
