import { cardDetails, trackOne } from './card-details.kind.ts';
import { dateOfBirth } from './date-of-birth.kind.ts';
import { device } from './device.kind.ts';
import { email } from './email.kind.ts';
import { geoCoordinates } from './geo-coordinates.kind.ts';
import { iban } from './iban.kind.ts';
import { ipAddress } from './ip-address.kind.ts';
import type { Kind } from './kind.ts';
import { labelledValue } from './labelled-value.kind.ts';
import { lastFour } from './last-four.kind.ts';
import { nationalNumber } from './national-number.kind.ts';
import { paymentCard } from './payment-card.kind.ts';
import { phone } from './phone.kind.ts';
import { postalAddress } from './postal-address.kind.ts';

/** Every kind; all need a digit, an `@` or a `::` to be there. */
export const kinds: readonly Kind[] = [paymentCard, cardDetails, trackOne, iban, email, nationalNumber, labelledValue, lastFour, dateOfBirth, phone, ipAddress, device, geoCoordinates, postalAddress];

/** Those that a message may hold whose numbers are all short, such as times, amounts and house numbers. */
export const kindsWithoutLongNumber: readonly Kind[] = [email, ipAddress, device, postalAddress];
