import { email } from './email.kind.ts';
import { iban } from './iban.kind.ts';
import type { Kind } from './kind.ts';
import { nationalNumber } from './national-number.kind.ts';
import { paymentCard } from './payment-card.kind.ts';

/** Every kind that needs a digit or an `@` to be there. */
export const kinds: readonly Kind[] = [paymentCard, iban, email, nationalNumber];
