let isRunning = false;

/** Runs what changes a composer's text; events that it causes meanwhile are ours. */
export function asOwnInput(run: () => void): void {
  isRunning = true;
  try {
    run();
  } finally {
    isRunning = false;
  }
}

/** True while the guard itself puts text into a composer: its listeners let such events pass. */
export const isOwnInput = (): boolean => isRunning;
