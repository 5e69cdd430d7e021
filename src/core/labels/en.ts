import type { LabelWords } from './label-words.ts';

export const en: LabelWords = {
  'payment-card': ['card', 'cards', 'card number', 'card no', 'credit card', 'debit card', 'cc', 'visa', 'mastercard', 'master card', 'amex', 'american express', 'maestro', 'discover card', 'diners', 'jcb', 'pan'],
  'us-ssn': ['ssn', 'ssns', 'ss number', 'social security', 'social security number', 'social security no', 'social', 'soc sec'],
  iban: ['iban', 'ibans'],
  email: ['email', 'e-mail', 'mail address', 'email address'],
  other: ['order', 'order number', 'tracking', 'tracking number', 'booking', 'booking number', 'claim', 'invoice', 'reference', 'ticket', 'case number', 'serial number', 'policy number'],
};
