import { chromiumId, firefoxId, type PolicyDraft } from './forms/identity.ts';
import { isRecord } from './setting-types.ts';

/** The policy in the text of a file, as `policyIn` finds it; null when the text is no JSON. */
export function readPolicyFile(text: string): PolicyDraft | null {
  try {
    return policyIn(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The policy in a parsed file: settings alone, or as the JSON forms for Chromium, Firefox and the Google Admin console hold them; null when it is none. */
export function policyIn(file: unknown): PolicyDraft | null {
  if (!isRecord(file)) return null;
  const within = at(file, '3rdparty', 'extensions', chromiumId) ?? at(file, 'policies', '3rdparty', 'Extensions', firefoxId) ?? file;
  if (!isRecord(within)) return null;
  const entries = Object.entries(within);
  const isWrapped = entries.length > 0 && entries.every(([, value]) => isRecord(value) && Object.keys(value).join() === 'Value');
  return isWrapped ? Object.fromEntries(entries.map(([key, value]) => [key, (value as { Value: unknown }).Value])) : within; // Just checked.
}

function at(value: unknown, ...path: readonly string[]): unknown {
  for (const key of path) value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}
