import { cardDetails, trackOne } from './card-details.kind.ts';
import { dateOfBirth } from './date-of-birth.kind.ts';
import { device, imei } from './device.kind.ts';
import { email } from './email.kind.ts';
import { geoCoordinates } from './geo-coordinates.kind.ts';
import { iban } from './iban.kind.ts';
import { ipAddress, ipAddressSix } from './ip-address.kind.ts';
import type { Kind, NumberKind } from './kind.ts';
import { labelledValue } from './labelled-value.kind.ts';
import { lastFour } from './last-four.kind.ts';
import { nationalNumber } from './national-number.kind.ts';
import { paymentCard } from './payment-card.kind.ts';
import { phone } from './phone.kind.ts';
import { postalAddress } from './postal-address.kind.ts';

/** Every kind that goes by numbers. */
export const numberKinds: readonly NumberKind[] = [paymentCard, cardDetails, iban, nationalNumber, labelledValue, lastFour, dateOfBirth, phone, ipAddress, device, imei, geoCoordinates, postalAddress];

/** Those that read the text by themselves, from sign to sign; all need a digit, an `@`, a `::` or a dot in words to be there. */
export const textKinds: readonly Kind[] = [email, ipAddressSix, trackOne];
