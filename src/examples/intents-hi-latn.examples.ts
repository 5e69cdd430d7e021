import { pairs } from './pairs.ts';

export const hindiIntents = pairs('hi-Latn', [
  ['ask-one-time-code', 'otp', 'agent', 'Aapko OTP aaya hoga, bata dijiye', 'agent', 'OTP kabhi kisi ko mat bataiye'],
  ['ask-credential', 'password', 'agent', 'Apna password bataiye', 'customer', 'mera password bhool gaya, kaise reset karu?'],
  ['ask-bank-details', 'account', 'agent', 'Apna account number share karein', 'customer', 'mere account se paise kat gaye'],
]);
