import { checkHost } from './host-check.ts';
import { guardPasswordsElsewhere } from './password-elsewhere.ts';
import { learnPasswords } from './password-learn.ts';

export { knowPasswords } from './password-watch.ts';
export { createPrivacyScreen } from './privacy-screen.ts';

export interface PasswordContext {
  /** False where another guard is in charge of this document. */
  takesCharge(): boolean;
  /** Of an event in a composer, whose guard knows the passwords too. */
  isComposer(event: Event): boolean;
  /** The field in which a person wrote last before there was a guard. */
  readonly typedIn: Element | null;
}

/** Guards the operator's passwords where policy names hosts. */
export function guardPasswords({ takesCharge, isComposer, typedIn }: PasswordContext, signal: AbortSignal): void {
  checkHost(signal, takesCharge);
  learnPasswords(signal, typedIn);
  guardPasswordsElsewhere(signal, takesCharge, isComposer, typedIn);
}
