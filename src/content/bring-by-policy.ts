import type { PolicyValues } from '../policy/settings.ts';
import { brought } from './brought.ts';

/** What only some policies ask for: a script of its own, as most do not (`by-policy.ts`). */
const script = brought('policy');

export const { isHere: isPolicyScriptHere, isMissed: isPolicyScriptMissed, whenHere: withPolicyScript } = script;

/** Has it brought where policy asks for it. Answers what to wait for, which never fails and takes three seconds at most; null when there is nothing to. */
export function untilPolicyScript({ passwordHosts, consoleHosts, privacyScreen }: PolicyValues): Promise<unknown> | null {
  if (passwordHosts.length + consoleHosts.length === 0 && privacyScreen === 'off') return null;
  script.bring();
  return script.until();
}
