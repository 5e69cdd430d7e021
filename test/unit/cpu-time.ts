/** Milliseconds of the processor's time this test's process has had: unlike the clock's they do not grow while other processes run. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
