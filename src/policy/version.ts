/** Whether one dotted version comes before another; parts that are missing count as 0. */
export function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.split('.').map(Number));
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const difference = (a![at] ?? 0) - (b![at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The browser's version in its user agent: Edge and Opera name Chromium too, so that is what policies count by; null when unknown. */
export const browserVersion = (userAgent: string): string | null => /(?:Chrome|Firefox)\/([0-9]+(?:\.[0-9]+){0,3})/.exec(userAgent)?.[1] ?? null;
