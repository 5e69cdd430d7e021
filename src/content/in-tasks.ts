import { after } from './after.ts';

/** So long a task may last before the page gets its turn, in milliseconds: half of a frame. */
const taskMs = 8;

/** Takes all steps in short tasks, so that what is long does not hold the page up. Where nobody looks it need not be spared, and timers come once a second. */
export async function inTasks(steps: Iterable<unknown>): Promise<void> {
  let began = performance.now();
  for (const _ of steps) {
    if (performance.now() - began < taskMs || document.hidden) continue;
    await after(0);
    began = performance.now();
  }
}
