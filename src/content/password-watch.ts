import type { Engine } from '../core/engine.ts';
import type { Span } from '../core/model.ts';
import { editorOf } from '../sites/editors/all-editors.ts';
import type { Site } from '../sites/site.ts';
import { composerOf } from './composer-find.ts';
import { rememberPasswords, type Part } from './password-memory.ts';

/**
 * An engine that also knows the operator's own passwords, for what is about to be sent. Comparing begins with the input, and once a
 * password is told the answer of `engine` is another object, so that what was judged is judged anew: `told` asks for that.
 */
export function knowPasswords(engine: () => Engine, site: Site, signal: AbortSignal, told: () => void): () => Engine {
  const renew = (): Engine => ({
    inspect(message, talk) {
      const judged = engine().inspect(message, talk);
      const found = memory.find(message.text).map(finding);
      return found.length === 0 ? judged : { ...judged, findings: [...judged.findings, ...found].sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity)) };
    },
  });
  const memory = rememberPasswords(() => {
    current = renew();
    told();
  }, signal);
  let current = renew();
  window.addEventListener('input', event => {
    const composer = composerOf(site, event);
    if (composer !== null) memory.find(editorOf(composer)?.read(composer) ?? '');
  }, { capture: true, passive: true, signal });
  return () => current;
}

const finding = ({ start, end }: Part): Span => ({ kind: 'data', type: 'password', tier: 'danger', start, end, reason: 'known-password' });
